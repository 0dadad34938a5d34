/** The marks of a page as PDF drawing operators (ISO 32000-1, chapters 8 and 9). `y` is turned over: PDF counts upwards. */
import type { CircleMark, ImageMark, Ink, Mark, PlacedCharacter, RuleMark, TextMark } from './drawing.ts';
import { glyphCode } from './embedFont.ts';
import type { FontTables } from './sfnt.ts';

/** A font as a page knows it. */
export type ContentFont = { readonly name: string; readonly tables: FontTables };

export type PageContent = {
  readonly pageHeight: number;
  readonly fontOf: (placed: PlacedCharacter) => ContentFont;
  /** The name under which a picture is known to the page. */
  readonly imageName: (png: Uint8Array) => string;
};

export const pageOperators = (marks: readonly Mark[], page: PageContent): string =>
  marks.map((mark) => operatorsOf(mark, page)).join('\n');

const operatorsOf = (mark: Mark, page: PageContent): string => {
  switch (mark.kind) {
    case 'text':
      return textOperators(mark, page);
    case 'rule':
      return ruleOperators(mark, page);
    case 'circle':
      return circleOperators(mark, page);
    case 'image':
      return imageOperators(mark, page);
  }
};

const ruleOperators = (mark: RuleMark, page: PageContent): string =>
  [
    'q',
    `${strokes[mark.ink]} RG`,
    `${number(mark.thickness)} w`,
    // Square caps close the corners of table boxes; dashes keep butt ends.
    mark.dashed ? '[3 3] 0 d' : '2 J',
    `${number(mark.x)} ${number(page.pageHeight - mark.y)} m`,
    `${number(mark.toX)} ${number(page.pageHeight - mark.toY)} l S`,
    'Q',
  ].join(' ');

/** Length of a Bezier handle that makes a quarter circle. */
const quarter = 0.5523;

const circleOperators = ({ x, y, radius, ink }: CircleMark, page: PageContent): string => {
  const centre = page.pageHeight - y;
  const at = (right: number, up: number): string => `${number(x + right * radius)} ${number(centre + up * radius)}`;
  return [
    `q ${strokes[ink]} RG 0.5 w [4 4] 0 d ${at(1, 0)} m`,
    `${at(1, quarter)} ${at(quarter, 1)} ${at(0, 1)} c`,
    `${at(-quarter, 1)} ${at(-1, quarter)} ${at(-1, 0)} c`,
    `${at(-1, -quarter)} ${at(-quarter, -1)} ${at(0, -1)} c`,
    `${at(quarter, -1)} ${at(1, -quarter)} ${at(1, 0)} c S Q`,
  ].join(' ');
};

const imageOperators = (mark: ImageMark, page: PageContent): string => {
  const bottom = page.pageHeight - mark.y - mark.height;
  const matrix = [mark.width, 0, 0, mark.height, mark.x, bottom].map(number).join(' ');
  return `q ${matrix} cm /${page.imageName(mark.png)} Do Q`;
};

const textOperators = (mark: TextMark, page: PageContent): string => {
  const start = `BT ${strokes[mark.ink]} rg 1 0 0 1 ${number(mark.x)} ${number(page.pageHeight - mark.y)} Tm`;
  return `${start} ${runsOf(mark, page.fontOf).map(runOperators(mark.size)).join(' ')} ET`;
};

/** Characters of one font with what must be added after each to reach the next. */
type Run = {
  readonly font: ContentFont;
  readonly glyphs: readonly { readonly code: string; readonly extra: number }[];
};

type FontOf = PageContent['fontOf'];

const runsOf = (mark: TextMark, fontOf: FontOf): readonly Run[] => {
  const runs: { font: ContentFont; glyphs: { code: string; extra: number }[] }[] = [];
  for (const [index, placed] of mark.characters.entries()) {
    const run = runs.at(-1);
    const font = fontOf(placed);
    const glyph = { code: glyphCode(glyphOf(placed, font)), extra: extraAfter(mark, index, font) };
    if (run?.font === font) run.glyphs.push(glyph);
    else runs.push({ font, glyphs: [glyph] });
  }
  return runs;
};

const glyphOf = (placed: PlacedCharacter, font: ContentFont): number =>
  font.tables.glyphOf(placed.character.codePointAt(0) ?? 0);

const extraAfter = (mark: TextMark, index: number, font: ContentFont): number => {
  const placed = mark.characters[index];
  const next = mark.characters[index + 1];
  if (placed === undefined || next === undefined) return 0;
  const advance = (font.tables.advanceOf(glyphOf(placed, font)) / font.tables.unitsPerEm) * mark.size;
  return next.offset - placed.offset - advance;
};

/** Sets the commonest gap as character spacing, so that readers see even text, and the others as exceptions. */
const runOperators =
  (size: number) =>
  (run: Run): string => {
    const spacing = commonest(run.glyphs.map((glyph) => Math.round(glyph.extra * 1000) / 1000));
    let text = '<';
    for (const { code, extra } of run.glyphs) {
      const adjustment = Math.round(((spacing - extra) / size) * 1000);
      text += adjustment === 0 ? code : `${code}> ${adjustment} <`;
    }
    return `/${run.font.name} ${number(size)} Tf ${number(spacing)} Tc [${text}>] TJ`.replace(' <>', '');
  };

const commonest = (values: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
};

const strokes: { readonly [ink in Ink]: string } = { black: '0 0 0', grey: '0.5 0.5 0.5', red: '0.78 0.1 0.1' };

const number = (value: number): string => String(Math.round(value * 1000) / 1000);
