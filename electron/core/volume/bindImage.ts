/** A photo or scan as a page of a volume: upright, as large as A4 allows but never blown up, with a line that says what it is. */
import {
  type PDFContext,
  PDFDocument,
  PDFHexString,
  PDFObjectCopier,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { millimetres } from '../documents/pageStyle.ts';
import type { Binding, BindRefusal } from './bindPdf.ts';
import { readJpeg } from './jpeg.ts';
import { type PngForPdf, readPngForPdf } from './pngForPdf.ts';
import { numberOperators, round, stampFontName, textOperators, widthOf } from './stamp.ts';

export type Picture = { readonly bytes: Uint8Array; readonly mediaType: string; readonly caption: string };

export const bindImage = async (
  picture: Picture,
  binding: Binding,
): Promise<Result<readonly PDFRef[], BindRefusal>> => {
  const target = binding.sink.newContext();
  const image = picture.mediaType === 'image/jpeg' ? jpegImage(picture, target) : await pngImage(picture, target);
  if (image === null) return refuse({ type: 'damaged' });
  const page = target.register(imagePage(target, image, { ...binding, caption: picture.caption }));
  binding.sink.adopt(target);
  return ok([page]);
};

type Image = {
  readonly ref: PDFRef;
  /** As it lies in the file. */
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
};

const jpegImage = ({ bytes }: Picture, target: PDFContext): Image | null => {
  const info = readJpeg(bytes);
  if (info === null) return null;
  const { width, height, components, isInverted, orientation } = info;
  const colours = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;
  const dict = target.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: colours[components],
    BitsPerComponent: 8,
    Filter: 'DCTDecode',
    Length: bytes.length,
    ...(components === 4 && isInverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  });
  return { ref: target.register(PDFRawStream.of(dict, bytes)), width, height, orientation };
};

const pngImage = async ({ bytes }: Picture, target: PDFContext): Promise<Image | null> => {
  const png = readPngForPdf(bytes);
  if (png === null) return null;
  if (png === 'interlaced') return decodedImage(bytes, target);
  const { width, height, bitsPerComponent, data, isFiltered } = png;
  const colors = png.colours === 'rgb' ? 3 : 1;
  const dict = target.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: colourSpaceOf(png, target),
    BitsPerComponent: bitsPerComponent,
    Filter: 'FlateDecode',
    Length: data.length,
    ...(isFiltered
      ? { DecodeParms: { Predictor: 15, Colors: colors, BitsPerComponent: bitsPerComponent, Columns: width } }
      : {}),
  });
  return { ref: target.register(PDFRawStream.of(dict, data)), width, height, orientation: 1 };
};

const colourSpaceOf = ({ colours }: PngForPdf, target: PDFContext) => {
  if (colours === 'grey') return 'DeviceGray';
  if (colours === 'rgb') return 'DeviceRGB';
  const entries = Buffer.from(colours.palette).toString('hex');
  return target.obj(['Indexed', 'DeviceRGB', Math.floor(colours.palette.length / 3) - 1, PDFHexString.of(entries)]);
};

/** The rare kinds go through pdf-lib's decoder, which knows them all but is slow. */
const decodedImage = async (bytes: Uint8Array, target: PDFContext): Promise<Image | null> => {
  try {
    const document = await PDFDocument.create({ updateMetadata: false });
    const { ref, width, height } = await document.embedPng(bytes);
    await document.flush();
    return { ref: PDFObjectCopier.for(document.context, target).copy(ref), width, height, orientation: 1 };
  } catch {
    return null;
  }
};

const margin = millimetres(15);
const captionSize = 9;
const captionRoom = 22;
/** Points per pixel of a picture at 96 pixels per inch: nothing is blown up beyond that. */
const naturalScale = 72 / 96;

const imagePage = (target: PDFContext, image: Image, bound: Binding & { readonly caption: string }) => {
  const isTurned = image.orientation >= 5;
  const [seenWidth, seenHeight] = isTurned ? [image.height, image.width] : [image.width, image.height];
  const isWide = seenWidth > seenHeight;
  const [width, height] = isWide ? [a4.height, a4.width] : [a4.width, a4.height];
  const scale = Math.min(
    naturalScale,
    (width - margin * 2) / seenWidth,
    (height - margin * 2 - captionRoom) / seenHeight,
  );
  const [w, h] = [seenWidth * scale, seenHeight * scale];
  const matrix = placed(image.orientation, { x: (width - w) / 2, y: (height - captionRoom - h) / 2, w, h });
  const { font } = bound;
  const operators = [
    `q ${matrix} cm /Picture Do Q`,
    textOperators(font, fitted(bound), { x: margin, y: height - margin, size: captionSize }),
    ...(bound.firstNumber === null
      ? []
      : [numberOperators(font, bound.firstNumber, { left: 0, bottom: 0, right: width, top: height, turn: 0 })]),
  ];
  return target.obj({
    Type: 'Page',
    Parent: bound.pagesRoot,
    MediaBox: [0, 0, round(width), round(height)],
    Resources: { XObject: { Picture: image.ref }, Font: { [stampFontName]: font.ref } },
    Contents: target.register(target.stream(operators.join('\n'))),
  });
};

const a4 = { width: millimetres(210), height: millimetres(297) } as const;

/** A caption that would run into the page number ends in an ellipsis. */
const fitted = ({ caption, font }: Binding & { readonly caption: string }): string => {
  const room = (a4.width - margin * 2 - 60) / captionSize;
  let text = caption;
  while (text !== '' && widthOf(font, `${text}…`) > room) text = [...text].slice(0, -1).join('');
  return text === caption ? caption : `${text}…`;
};

/** What each Exif orientation does to the unit square, so that the picture stands upright. */
const uprights: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

const placed = (
  orientation: number,
  { x, y, w, h }: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): string => {
  const [a, b, c, d, e, f] = uprights[orientation] ?? [1, 0, 0, 1, 0, 0];
  return [a * w, b * h, c * w, d * h, e * w + x, f * h + y].map(round).join(' ');
};
