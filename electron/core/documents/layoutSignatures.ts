/** Places to sign: a label, the line to sign on or the signature itself, who signs, and the date. Two per row. */
import type { FilledSigner } from '../../../shared/documents/filledBlock.ts';
import { cellRow, plainText, widthOf } from './cells.ts';
import { type ImageMark, type Mark, type Piece, rule, shifted } from './drawing.ts';
import { type LayoutContext, textLines } from './layoutText.ts';
import { baselineIn, lineMark } from './lineMarks.ts';
import { pngSize } from './png.ts';

/** All of them stand on one page if they fit one; the caller ties them to the text above. */
export const layoutSignatures = (context: LayoutContext, signers: readonly FilledSigner[]): readonly Piece[] => {
  const width = (context.area.width - columnGap) / 2;
  // One arrangement for all, so that the lines to sign on stand at one height.
  const isStacked = signers.some((signer) => wordsWidth(context, labelOf(signer)) > width * widestLabel);
  const rows: FilledSigner[][] = [];
  for (const [index, signer] of signers.entries()) {
    if (index % 2 === 0) rows.push([signer]);
    else rows.at(-1)?.push(signer);
  }
  return rows.map((row, index) => ({
    ...signatureRow(context, row, { width, isStacked }),
    spaceBefore: index === 0 ? context.page.pitch * 0.7 : 0,
    keepWithNext: index < rows.length - 1,
  }));
};

type Arrangement = { readonly width: number; readonly isStacked: boolean };
type Place = { readonly left: number; readonly width: number };
type Laid = { readonly height: number; readonly marks: readonly Mark[] };

const columnGap = 24;
/** Share of a place that a label may take before it moves above the line. */
const widestLabel = 0.56;
/** Height of the field in which a signature stands, in points: about 15 mm, enough for a fingerprint too. */
const fieldHeight = 44;
/** A stamp is at most 45 mm across; this is the room kept for it below an organisation's line. */
const stampRoom = 34;
const rowGap = 10;
/** Room for year, month and day in handwriting. */
const handDate = '　　年　　月　　日';

const labelOf = (signer: FilledSigner): string => (signer.label === '' ? '' : `${signer.label}：`);

const wordsWidth = (context: LayoutContext, words: string): number =>
  widthOf(cellRow(plainText(words), { size: context.page.tableSize, tracking: 0, face: 'body' }, context.measure));

const signatureRow = (context: LayoutContext, signers: readonly FilledSigner[], arrangement: Arrangement): Piece => {
  const { width } = arrangement;
  const places = signers.map((signer, index) =>
    signaturePlace(context, signer, { ...arrangement, left: context.area.left + index * (width + columnGap) }),
  );
  return {
    height: Math.max(...places.map((place) => place.height)),
    spaceBefore: 0,
    keepWithNext: false,
    isText: false,
    marks: places.flatMap((place) => place.marks),
  };
};

const signaturePlace = (
  context: LayoutContext,
  signer: FilledSigner,
  { left, width, isStacked }: Arrangement & Place,
): Laid => {
  const { tablePitch } = context.page;
  const labelWidth = isStacked ? 0 : wordsWidth(context, labelOf(signer)) + 2;
  const field = { left: left + labelWidth, width: width - labelWidth };
  const label = wordLines(context, labelOf(signer), { left, width: isStacked ? width : labelWidth });
  const lineY = isStacked ? label.height + fieldHeight - tablePitch / 2 : Math.max(fieldHeight, label.height);
  const labelTop = isStacked ? 0 : lineY - label.height;
  const underWords = [signer.name, signer.role, signer.date === '' ? handDate : signer.date].filter(
    (words) => words !== '',
  );
  // Long words may use the width under the label too; all of one signer's lines then start there.
  const isWide = underWords.some((words) => wordsWidth(context, words) > field.width);
  const under = stacked(underWords.map((words) => wordLines(context, words, isWide ? { left, width } : field)));
  return {
    height: lineY + 1 + under.height + (signer.seal ? stampRoom : rowGap),
    marks: [
      ...label.marks.map((mark) => shifted(mark, labelTop)),
      rule([field.left, lineY], [field.left + field.width, lineY]),
      ...signatureMarks(context, signer, { field, lineY }),
      ...under.marks.map((mark) => shifted(mark, lineY + 1)),
    ],
  };
};

const signatureMarks = (
  context: LayoutContext,
  signer: FilledSigner,
  { field, lineY }: { readonly field: Place; readonly lineY: number },
): readonly Mark[] => {
  if (signer.image !== null) return [signatureImage(context.pngOf(signer.image), field, lineY)];
  if (!signer.seal) return [];
  const note = wordLines(context, '（盖章处）', { ...field, align: 'center', ink: 'grey' });
  return note.marks.map((mark) => shifted(mark, lineY - note.height - 2));
};

/** The signature in its own proportions, standing on the line at the left of the field. */
const signatureImage = (png: Uint8Array, field: Place, lineY: number): ImageMark => {
  const size = pngSize(png);
  const scale = Math.min((field.width - 4) / size.width, (fieldHeight - 2) / size.height);
  const height = size.height * scale;
  return { kind: 'image', png, x: field.left + 2, y: lineY - height - 1, width: size.width * scale, height };
};

type WordPlace = Place & { readonly align?: 'left' | 'center'; readonly ink?: 'black' | 'grey' };

/** Small print in a place, from its top down. */
const wordLines = (context: LayoutContext, words: string, place: WordPlace): Laid => {
  const { tableSize: size, tablePitch: pitch } = context.page;
  const align = place.align ?? 'left';
  const lines = textLines(context, plainText(words), { size, pitch, align, width: place.width + 0.1 });
  return {
    height: lines.length * pitch,
    marks: lines.map((line, index) =>
      lineMark(line, { ...place, align, size, y: index * pitch + baselineIn(pitch, size) }),
    ),
  };
};

const stacked = (parts: readonly Laid[]): Laid => {
  let height = 0;
  const marks: Mark[] = [];
  for (const part of parts) {
    marks.push(...part.marks.map((mark) => shifted(mark, height)));
    height += part.height;
  }
  return { height, marks };
};
