/**
 * Pictures and texts of papers that a person has looked at, in tests/fixtures/pdf. To accept a changed layout run the test with
 * UPDATE_GOLDEN=1, then look at the pictures before committing them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

/** Share of pixels (0 to 1) that differ clearly; small shifts of grey at the edges of strokes do not count. */
export const goldenDifference = (name: string, png: Uint8Array): number => {
  const file = fileURLToPath(new URL(`../fixtures/pdf/${name}.png`, import.meta.url));
  const actual = greyOf(png);
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(file)) {
    if (process.env.UPDATE_GOLDEN !== '1') return 1;
    writeFileSync(file, PNG.sync.write(actual, { colorType: 0, deflateLevel: 9 }));
  }
  const golden = PNG.sync.read(readFileSync(file));
  if (golden.width !== actual.width || golden.height !== actual.height) return 1;
  let different = 0;
  for (let at = 0; at < golden.data.length; at += 4) {
    if (Math.abs((golden.data[at] ?? 0) - (actual.data[at] ?? 0)) > clearDifference) different += 1;
  }
  return different / (golden.width * golden.height);
};

/** The text of a paper that a person has read, in tests/fixtures/pdf; null while there is none. */
export const goldenText = (name: string, actual: string): string | null => {
  const file = fileURLToPath(new URL(`../fixtures/pdf/${name}.txt`, import.meta.url));
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

/** Of 255 steps of grey. */
const clearDifference = 48;

/** Grey, in sixteen steps: enough to compare and a third of the file size. */
const greyOf = (bytes: Uint8Array): PNG => {
  const png = PNG.sync.read(Buffer.from(bytes));
  for (let at = 0; at < png.data.length; at += 4) {
    const grey = (png.data[at] ?? 0) * 0.3 + (png.data[at + 1] ?? 0) * 0.59 + (png.data[at + 2] ?? 0) * 0.11;
    png.data.fill(Math.min(255, Math.round(grey / 17) * 17), at, at + 3);
  }
  return png;
};
