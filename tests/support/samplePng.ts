/** A scribble on a transparent ground, as the signing screen makes it; the same bytes every time. */
import { PNG } from 'pngjs';

export const sampleSignature = (): Uint8Array => {
  const png = new PNG({ width: 300, height: 100 });
  for (let x = 10; x < 290; x += 1) {
    const middle = 50 + Math.sin(x / 22) * 30 * Math.cos(x / 90);
    for (let y = Math.round(middle) - 2; y <= Math.round(middle) + 2; y += 1) {
      const at = (y * png.width + x) * 4;
      png.data.set([16, 32, 72, 255], at);
    }
  }
  return new Uint8Array(PNG.sync.write(png));
};
