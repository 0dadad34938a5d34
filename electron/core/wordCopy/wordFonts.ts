/** Names of fonts for Word, which sets the text with what the reader's computer has: the usual name and, behind it, what may stand in. */
import type { Face } from '../documents/faces.ts';
import { fontRoles, type FontRole } from '../../../shared/documents/fontRoles.ts';
import type { DocumentStyle } from '../../../shared/documents/template.ts';

export type WordFonts = { readonly [face in Face]: string };

/** The chosen names, where the office chose; else 仿宋 and its companions for official papers and 宋体 for forms. */
export const wordFontsOf = (
  style: DocumentStyle,
  chosen: { readonly [R in FontRole]?: string | undefined },
): WordFonts => {
  const usual = style === 'official' ? officialNames : formNames;
  const heading = chosen.heading ?? usual.heading;
  return {
    title: chosen.title ?? usual.title,
    body: chosen.body ?? usual.body,
    heading,
    strong: heading,
    subheading: chosen.subheading ?? usual.subheading,
    number: song,
  };
};

/** word/fontTable.xml: Word takes an alternative name when it has no font of the first. */
export const fontTableXml = (fonts: WordFonts): string => {
  const rows = [...new Set([...Object.values(fonts), song])].map((name) => {
    const others = alternatives(name).filter((other) => other !== name);
    const alternative = others.length === 0 ? '' : `<w:altName w:val="${xmlText(others.join(','))}"/>`;
    return `<w:font w:name="${xmlText(name)}">${alternative}<w:charset w:val="86"/><w:family w:val="auto"/></w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${rows.join('')}</w:fonts>`;
};

/** For attributes and texts written by hand. */
const xmlText = (text: string): string =>
  text.replace(/[<>&"]/g, (mark) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[mark] ?? '');

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const song = '宋体';
/** Titles of forms are 宋体, bold: nobody has 小标宋 at home. */
const formNames = { title: song, body: song, heading: '黑体', subheading: '楷体' } as const;
const officialNames = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
} as const;

const alternatives = (name: string): readonly string[] => {
  if (name === song) return ['SimSun', '华文宋体', 'Noto Serif SC', '思源宋体'];
  const chain = Object.values(fontRoles).find((row) => row.chain.includes(name))?.chain ?? [];
  return [...chain.filter((other) => other !== name), song];
};
