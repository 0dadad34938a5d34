/**
 * How long a volume of 200 pages takes, and how much memory: papers, photos of telephones, screenshots, a bank's PDF, into a real store.
 * The sources are made first and bound by a process of its own (`tests/bench/bindVolume.ts`), so that only the binding is measured.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import * as z from 'zod';
import { openFileStore } from '../../electron/core/db/files.ts';
import { foreignPdf } from '../support/evidence.ts';

const measuredSchema = z.object({
  pages: z.number(),
  megabytes: z.number(),
  ms: z.number(),
  peakMegabytes: z.number(),
});
export type VolumeMeasured = z.infer<typeof measuredSchema>;

const rounds = 10;

/** `paper`: a drawn paper of two pages. */
export const measureVolume = async (paper: Uint8Array): Promise<VolumeMeasured> => {
  const folder = mkdtempSync(join(tmpdir(), 'volume-'));
  try {
    const key = randomBytes(32);
    const sources = keepSources(join(folder, 'files.db'), new Uint8Array(key), { paper, bank: await foreignPdf(4) });
    writeFileSync(join(folder, 'sources.json'), JSON.stringify({ key: key.toString('hex'), sources }));
    const script = join(import.meta.dirname, 'bindVolume.ts');
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return measuredSchema.parse(JSON.parse(stdout));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

type Source = { readonly title: string; readonly mediaType: string; readonly sha256: string };

/** Ten times a paper of two pages, a bank's four, two photos as taken (12 megapixels), nine as sent on, two screenshots. */
const keepSources = (
  file: string,
  key: Uint8Array,
  { paper, bank }: { readonly paper: Uint8Array; readonly bank: Uint8Array },
): readonly Source[] => {
  const store = openFileStore({ file, key, backupDir: file, now: () => 0 });
  const keep = (title: string, mediaType: string, bytes: Uint8Array): Source => {
    const kept = store.put({ name: title, mediaType, bytes });
    if (!kept.ok) throw new Error(kept.refusal.type);
    return { title, mediaType, sha256: kept.value.sha256 };
  };
  const several = (count: number, make: (index: number) => Source): readonly Source[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const once = [
    keep('协议书', 'application/pdf', paper),
    keep('银行流水', 'application/pdf', bank),
    ...several(2, (index) => keep(`照片${index}`, 'image/jpeg', photoOf(3000, 4000))),
    ...several(9, (index) => keep(`传来的照片${index}`, 'image/jpeg', photoOf(1440, 1920))),
    ...several(2, (index) => keep(`截图${index}`, 'image/png', screenshotOf(1080, 2400, index + 1))),
  ];
  store.close();
  return Array.from({ length: rounds }, () => once).flat();
};

/** A picture as restless as a photo: blocks of random colours, so that it packs neither well nor not at all. */
const photoOf = (width: number, height: number): Uint8Array => {
  const [columns, rows] = [Math.ceil(width / 8), Math.ceil(height / 8)];
  const small = createCanvas(columns, rows);
  const pixels = new Uint8ClampedArray(randomBytes(columns * rows * 4));
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
  small.getContext('2d').putImageData(new ImageData(pixels, columns, rows), 0, 0);
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(small, 0, 0, width, height);
  return new Uint8Array(canvas.toBuffer('image/jpeg', 80));
};

/** A page of a telephone: lines of writing between bars of colour, with an alpha channel as telephones save it. */
const screenshotOf = (width: number, height: number, seed: number): Uint8Array => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f4f4f4';
  context.fillRect(0, 0, width, height);
  context.font = '40px sans-serif';
  for (let line = 0; line * 90 < height; line += 1) {
    context.fillStyle = line % 2 === 0 ? '#95ec69' : '#ffffff';
    context.fillRect(40 + ((line * seed) % 200), line * 90, width / 2, 70);
    context.fillStyle = '#111111';
    context.fillText(`${seed * 7919 + line} abcdefg ${line ** 3}`, 60 + ((line * seed) % 200), line * 90 + 50);
  }
  return new Uint8Array(canvas.toBuffer('image/png'));
};
