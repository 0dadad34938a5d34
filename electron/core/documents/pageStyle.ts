/**
 * The measures of the two page styles, in points (1/72 inch). 'official' is the grid of GB/T 9704-2012: type area 156 x 225 mm,
 * 22 lines of 28 characters in size 3 (16 pt); margins 37, 26, 35 and 28 mm. 'form' is our looser A4 for applications,
 * minutes and tables.
 */
import type { FilledDocument } from '../../../shared/documents/filledBlock.ts';
import type { DocumentStyle } from '../../../shared/documents/template.ts';

export type PageStyle = {
  readonly style: DocumentStyle;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Body type. */
  readonly size: number;
  /** Distance from line to line of the body. */
  readonly pitch: number;
  /** Added to each full-width character so that a whole number of them fills a line. */
  readonly tracking: number;
  readonly titleSize: number;
  readonly titlePitch: number;
  /** Type of tables and of the small print beside signatures. */
  readonly tableSize: number;
  readonly tablePitch: number;
  readonly cellPadding: number;
};

/** In points. */
export const millimetres = (value: number): number => (value * 72) / 25.4;

type Sized = Pick<FilledDocument, 'style' | 'largeText' | 'compact'>;

export const pageStyleOf = ({ style, largeText, compact }: Sized): PageStyle => {
  if (largeText) return { ...large, style };
  if (compact) return { ...dense, style };
  return style === 'official' ? official : form;
};

/** Left edge, right edge and width of the type area. */
export const typeArea = (page: PageStyle) => {
  const left = page.margin.left;
  const right = page.width - page.margin.right;
  return { left, right, width: right - left, height: page.height - page.margin.top - page.margin.bottom };
};

const a4 = { width: millimetres(210), height: millimetres(297) };

const official: PageStyle = {
  ...a4,
  style: 'official',
  margin: { top: millimetres(37), right: millimetres(26), bottom: millimetres(35), left: millimetres(28) },
  size: 16,
  pitch: millimetres(225) / 22,
  tracking: millimetres(156) / 28 - 16,
  titleSize: 22,
  titlePitch: 34,
  tableSize: 12,
  tablePitch: 19,
  cellPadding: 5,
};

const form: PageStyle = {
  ...a4,
  style: 'form',
  margin: { top: millimetres(25), right: millimetres(25), bottom: millimetres(27), left: millimetres(25) },
  size: 12,
  pitch: 21,
  // 38 characters fill the 160 mm.
  tracking: millimetres(160) / 38 - 12,
  titleSize: 20,
  titlePitch: 30,
  tableSize: 10.5,
  tablePitch: 17,
  cellPadding: 4.5,
};

/** For sheets that are looked up, not read: a whole case on one page. */
const dense: PageStyle = {
  ...form,
  margin: { top: millimetres(18), right: millimetres(18), bottom: millimetres(22), left: millimetres(18) },
  size: 10.5,
  pitch: 16,
  // 46 characters fill the 174 mm.
  tracking: millimetres(174) / 46 - 10.5,
  titleSize: 18,
  titlePitch: 26,
  tableSize: 9.5,
  tablePitch: 14,
  cellPadding: 3,
};

const large: PageStyle = {
  ...form,
  size: 18,
  pitch: 32,
  tracking: millimetres(160) / 25 - 18,
  titleSize: 26,
  titlePitch: 40,
  tableSize: 15,
  tablePitch: 24,
};
