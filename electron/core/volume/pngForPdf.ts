/**
 * A PNG as a PDF takes it. Most go over as they are packed, because PDF knows PNG's own filters; one with transparency is unpacked, laid
 * on white and packed again. Foreign files: sizes are bounded before anything is unpacked, and what is cut off is refused.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import { isPng } from '../documents/png.ts';

export type PngForPdf = {
  readonly width: number;
  readonly height: number;
  readonly bitsPerComponent: number;
  readonly colours: 'grey' | 'rgb' | { readonly palette: Uint8Array };
  readonly data: Uint8Array;
  /** The rows still carry PNG's filters. */
  readonly isFiltered: boolean;
};

/** `interlaced`: has to be unpacked by a full decoder. */
export const readPngForPdf = (bytes: Uint8Array): PngForPdf | 'interlaced' | null => {
  if (!isPng(bytes)) return null;
  const { header, palette, hasTransparency, data } = chunksOf(bytes);
  if (header === null || data.length === 0) return null;
  const { width, height, depth, colourType, isInterlaced } = header;
  const channels = channelsOf[colourType];
  if (channels === undefined || width === 0 || height === 0) return null;
  const rowBytes = Math.ceil((width * channels * depth) / 8);
  if ((rowBytes + 1) * height > mostRawBytes) return null;
  if (isInterlaced || (hasTransparency && colourType !== 6 && colourType !== 4)) return 'interlaced';
  const rows = unpacked(data, (rowBytes + 1) * height);
  if (rows === null) return null;
  if (colourType === 4 || colourType === 6)
    return depth === 8 ? onWhite(rows, { width, height, channels }) : 'interlaced';
  const colours = colourType === 3 ? { palette } : colourType === 0 ? 'grey' : 'rgb';
  return { width, height, bitsPerComponent: depth, colours, data, isFiltered: true };
};

/** Grey, RGB, palette, grey with alpha, RGB with alpha. */
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** A scan of a page at 600 dpi in colour has about 100 million bytes. */
const mostRawBytes = 160 * 1024 * 1024;

type Header = {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly isInterlaced: boolean;
};

const chunksOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Header | null = null;
  let palette = new Uint8Array();
  let hasTransparency = false;
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR' && chunk.length >= 13) {
      header = {
        width: view.getUint32(at + 8),
        height: view.getUint32(at + 12),
        depth: chunk[8] ?? 0,
        colourType: chunk[9] ?? 0,
        isInterlaced: chunk[12] === 1,
      };
    }
    if (kind === 'PLTE') palette = chunk.slice();
    if (kind === 'tRNS') hasTransparency = true;
    if (kind === 'IDAT') parts.push(chunk);
    if (kind === 'IEND') break;
    at += 12 + length;
  }
  return { header, palette, hasTransparency, data: new Uint8Array(Buffer.concat(parts)) };
};

/** Null when the picture is cut off or packs more than it says. */
const unpacked = (data: Uint8Array, length: number): Uint8Array | null => {
  try {
    const rows = inflateSync(data, { maxOutputLength: length + 1 });
    return rows.length === length ? rows : null;
  } catch {
    return null;
  }
};

type Shape = { readonly width: number; readonly height: number; readonly channels: number };

/**
 * Lays the rows on white within their own buffer: what is written never overtakes what is still to be read, and a second buffer for every
 * picture of a volume would double its memory.
 */
const onWhite = (rows: Uint8Array, { width, height, channels }: Shape): PngForPdf | null => {
  const inks = channels - 1;
  const rowBytes = width * channels;
  let row = new Uint8Array(rowBytes);
  let above = new Uint8Array(rowBytes);
  for (let y = 0; y < height; y += 1) {
    const start = y * (rowBytes + 1);
    row.set(rows.subarray(start + 1, start + 1 + rowBytes));
    if (!unfilter(rows[start] ?? 0, row, { above, step: channels })) return null;
    for (let x = 0; x < width; x += 1) {
      const alpha = row[x * channels + inks] ?? 255;
      for (let ink = 0; ink < inks; ink += 1) {
        const value = row[x * channels + ink] ?? 0;
        rows[(y * width + x) * inks + ink] = 255 - Math.round(((255 - value) * alpha) / 255);
      }
    }
    [row, above] = [above, row];
  }
  const data = deflateSync(rows.subarray(0, width * height * inks), { level: 4 });
  return { width, height, bitsPerComponent: 8, colours: inks === 1 ? 'grey' : 'rgb', data, isFiltered: false };
};

/** Undoes one of the five filters of PNG (RFC 2083, chapter 6) in place; one loop each, because these run over every byte of a picture. */
const unfilter = (
  filter: number,
  row: Uint8Array,
  { above, step }: { readonly above: Uint8Array; readonly step: number },
): boolean => {
  const { length } = row;
  // Typed arrays know no holes, so `?? 0` never comes to bear; the compiler cannot know.
  switch (filter) {
    case 0:
      return true;
    case 1:
      for (let at = step; at < length; at += 1) row[at] = (row[at] ?? 0) + (row[at - step] ?? 0);
      return true;
    case 2:
      for (let at = 0; at < length; at += 1) row[at] = (row[at] ?? 0) + (above[at] ?? 0);
      return true;
    case 3:
      for (let at = 0; at < length; at += 1) {
        const left = at < step ? 0 : (row[at - step] ?? 0);
        row[at] = (row[at] ?? 0) + ((left + (above[at] ?? 0)) >> 1);
      }
      return true;
    case 4:
      for (let at = 0; at < length; at += 1) {
        const isFirst = at < step;
        const left = isFirst ? 0 : (row[at - step] ?? 0);
        const upLeft = isFirst ? 0 : (above[at - step] ?? 0);
        row[at] = (row[at] ?? 0) + paeth(left, above[at] ?? 0, upLeft);
      }
      return true;
    default:
      return false;
  }
};

const paeth = (left: number, up: number, upLeft: number): number => {
  const guess = left + up - upLeft;
  const byLeft = Math.abs(guess - left);
  const byUp = Math.abs(guess - up);
  const byUpLeft = Math.abs(guess - upLeft);
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
};
