/** The little of JPEG that a PDF needs to show a photo as it is: its size, its colours, and which way up it was taken (Exif). */

export type JpegInfo = {
  readonly width: number;
  readonly height: number;
  readonly components: 1 | 3 | 4;
  /** Adobe writes four-colour pictures upside down in brightness. */
  readonly isInverted: boolean;
  /** Exif: 1 upright, 3 upside down, 6 and 8 lying, the others mirrored. */
  readonly orientation: number;
};

/** Null for what is no JPEG with a picture in it, or one cut off before the picture. */
export const readJpeg = (bytes: Uint8Array): JpegInfo | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: Pick<JpegInfo, 'width' | 'height' | 'components'> | null = null;
  let isInverted = false;
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isStandalone(marker)) {
      at += 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xda) return frame === null ? null : { ...frame, isInverted, orientation };
    if (isFrame(marker)) frame = frameOf(segment);
    if (marker === 0xee && ascii(segment, 0, 5) === 'Adobe') isInverted = true;
    if (marker === 0xe1 && ascii(segment, 0, 4) === 'Exif') orientation = orientationIn(segment.subarray(6));
    at += 2 + length;
  }
  return null;
};

const isStandalone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);

/** SOF0 to SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const frameOf = (segment: Uint8Array): Pick<JpegInfo, 'width' | 'height' | 'components'> | null => {
  if (segment.length < 6) return null;
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const [height, width, components] = [view.getUint16(1), view.getUint16(3), view.getUint8(5)];
  if (width === 0 || height === 0) return null;
  return components === 1 || components === 3 || components === 4 ? { width, height, components } : null;
};

/** Tag 0x0112 of the first directory of a TIFF header. */
const orientationIn = (tiff: Uint8Array): number => {
  if (tiff.length < 14) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = ascii(tiff, 0, 2) === 'II';
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return 1;
    if (view.getUint16(entry, isLittle) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
};

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));
