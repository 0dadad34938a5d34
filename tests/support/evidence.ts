/** Evidence as it comes from telephones, scanners and banks, invented: photos lying on their side, all kinds of PNG, PDFs of others. */
import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { degrees, PDFDocument, rgb } from '@cantoo/pdf-lib';

/** White, with a black square in the upper left quarter. */
const drawing = (width: number, height: number) => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000000';
  context.fillRect(0, 0, width / 4, height / 4);
  return canvas;
};

/** A photo; with `orientation` it says how the telephone was held (Exif). */
export const photo = (width: number, height: number, orientation?: number): Uint8Array => {
  const jpeg = new Uint8Array(drawing(width, height).toBuffer('image/jpeg', 85));
  if (orientation === undefined) return jpeg;
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const segment = [...exif, ...entry];
  return new Uint8Array([...jpeg.subarray(0, 2), 0xff, 0xe1, 0, segment.length + 2, ...segment, ...jpeg.subarray(2)]);
};

/** The same as a PNG with transparency. */
export const screenshot = (width: number, height: number): Uint8Array =>
  new Uint8Array(drawing(width, height).toBuffer('image/png'));

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
const crc = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};
const chunk = (kind: string, data: Uint8Array): Uint8Array => {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(new TextEncoder().encode(kind), 4);
  out.set(data, 8);
  view.setUint32(data.length + 8, crc(out.subarray(4, data.length + 8)));
  return out;
};

export type PngShape = {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly colourType: number;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  readonly isInterlaced?: boolean;
};

/** A PNG from rows as they lie in the file, filter byte first. */
export const pngOf = (shape: PngShape, rows: Uint8Array): Uint8Array => {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, shape.width);
  view.setUint32(4, shape.height);
  header.set([shape.depth, shape.colourType, 0, 0, shape.isInterlaced ? 1 : 0], 8);
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(shape.palette === undefined ? [] : [chunk('PLTE', new Uint8Array(shape.palette))]),
    ...(shape.transparency === undefined ? [] : [chunk('tRNS', new Uint8Array(shape.transparency))]),
    chunk('IDAT', new Uint8Array(deflateSync(rows))),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
};

/** A PDF of somebody else with so many pages, turned as scanners turn them; the pages share their resources. */
export const foreignPdf = async (pages: number, turn = 0): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) {
    const sheet = document.addPage([400, 600]);
    sheet.setRotation(degrees(turn));
    sheet.drawRectangle({ x: 20, y: 20, width: 100, height: 40, color: rgb(0.2, 0.4, 0.6) });
  }
  return new Uint8Array(await document.save());
};

export const lockedPdf = async (userPassword: string | undefined): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.addPage([400, 600]).drawRectangle({ x: 100, y: 100, width: 200, height: 200, color: rgb(0, 0, 0) });
  document.encrypt({ ownerPassword: 'owner', ...(userPassword === undefined ? {} : { userPassword }) });
  return new Uint8Array(await document.save({ useObjectStreams: false }));
};
