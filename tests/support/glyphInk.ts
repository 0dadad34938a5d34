/** Compares what stands on a page with the outline an independent font reader finds in the font. For tests only. */
import { createCanvas, Path2D } from '@napi-rs/canvas';
import { create, type Font } from 'fontkit';
import type { Pixels, TextPlace } from './pdf.ts';

export const openFont = (bytes: Uint8Array): Font => {
  const font = create(Buffer.from(bytes));
  if (!('glyphForCodePoint' in font)) throw new Error('not a single font');
  return font;
};

/** The page and how many of its pixels make a point. */
export type ScaledPixels = { readonly page: Pixels; readonly scale: number };

/**
 * The part of the expected ink that is on the page, over all ink expected or found: 1 is the same, under 0.9 another character.
 * `place` must hold one character with nothing beside it.
 */
export const inkAgreement = ({ page, scale }: ScaledPixels, place: TextPlace, font: Font): number => {
  const size = Math.ceil(place.size * 1.3 * scale);
  const left = Math.round(place.x * scale) - 2;
  const top = Math.round((place.baseline - place.size) * scale) - 2;
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  const unit = (place.size * scale) / font.unitsPerEm;
  context.setTransform(unit, 0, 0, -unit, place.x * scale - left, place.baseline * scale - top);
  context.fill(new Path2D(font.glyphForCodePoint(place.text.codePointAt(0) ?? 0).path.toSVG()));
  const expected = context.getImageData(0, 0, size, size).data;
  let both = 0;
  let either = 0;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const wanted = (expected[(y * size + x) * 4 + 3] ?? 0) / 255;
      const found = 1 - (page.data[((y + top) * page.width + x + left) * 4] ?? 255) / 255;
      both += Math.min(wanted, found);
      either += Math.max(wanted, found);
    }
  }
  return either === 0 ? 0 : both / either;
};
