/** Words and paragraphs for Word. Measures are twentieths of a point. */
import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { FilledText } from '../../../shared/documents/filledBlock.ts';
import type { Align } from '../../../shared/documents/template.ts';
import type { Face } from '../documents/faces.ts';
import type { PageStyle } from '../documents/pageStyle.ts';
import type { WordFonts } from './wordFonts.ts';

/** What every part of a copy must know. */
export type WordContext = { readonly page: PageStyle; readonly fonts: WordFonts };

export type RunFormat = {
  /** In points. */
  readonly size: number;
  readonly face: Face;
  readonly color?: string | undefined;
};
export type ParagraphFormat = RunFormat & {
  readonly align: Align | 'justify';
  /** Distance of lines in points. */
  readonly pitch: number;
  readonly indent?: IParagraphOptions['indent'];
  readonly spaceBefore?: number;
  readonly keepNext?: boolean;
  readonly border?: IParagraphOptions['border'];
  readonly frame?: IParagraphOptions['frame'];
};

export const twips = (points: number): number => Math.round(points * 20);

/** One paragraph per line of the text; an empty text is one empty paragraph. */
export const paragraphs = (context: WordContext, text: FilledText, format: ParagraphFormat): readonly Paragraph[] =>
  linesOf(text).map(
    (line, index) =>
      new Paragraph({
        alignment: alignments[format.align],
        keepNext: format.keepNext ?? false,
        spacing: {
          line: twips(format.pitch),
          lineRule: 'exact',
          before: index === 0 ? twips(format.spaceBefore ?? 0) : 0,
          after: 0,
        },
        ...(format.indent === undefined ? {} : { indent: format.indent }),
        ...(format.border === undefined ? {} : { border: format.border }),
        ...(format.frame === undefined ? {} : { frame: format.frame }),
        children: runs(context, line, format),
      }),
  );

export const runs = (context: WordContext, text: FilledText, format: RunFormat): readonly TextRun[] =>
  text.map(({ text: words, bold }) => {
    const face = bold && format.face === 'body' ? 'strong' : format.face;
    return new TextRun({ text: wordCharacters(words), ...runStyle(context, { ...format, face }) });
  });

/** Size, fonts and weight of a run; half points, as Word counts. */
export const runStyle = ({ fonts }: WordContext, { size, face, color }: RunFormat) => ({
  size: Math.round(size * 2),
  // 小标宋 and 黑体 are heavy by themselves; Word makes 宋体 heavy.
  bold: isHeavy(face) && (fonts[face] === '宋体' || face === 'subheading'),
  font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: fonts[face], hint: 'eastAsia' as const },
  ...(color === undefined ? {} : { color }),
});

export const plain = (text: string): FilledText => (text === '' ? [] : [{ text, bold: false }]);

/** Width in characters: Han and full-width marks one, everything else half. */
export const charactersOf = (text: FilledText): number =>
  text
    .flatMap((run) => [...run.text])
    .reduce((sum, one) => sum + (/[\u2000-\uffff]|[^\0-\uffff]/u.test(one) ? 1 : 0.5), 0);

const latin = 'Times New Roman';

const isHeavy = (face: Face): boolean => face !== 'body' && face !== 'number';

const alignments = {
  justify: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const linesOf = (text: FilledText): readonly FilledText[] => {
  const lines: { text: string; bold: boolean }[][] = [[]];
  for (const { text: words, bold } of text) {
    const [first = '', ...others] = words.split(/\r\n?|[\n\u2028\u2029]/);
    lines.at(-1)?.push({ text: first, bold });
    for (const other of others) lines.push([{ text: other, bold }]);
  }
  return lines;
};

/** XML 1.0 takes no control characters and no halves of surrogate pairs. */
const wordCharacters = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');
