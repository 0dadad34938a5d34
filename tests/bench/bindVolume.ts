/** Binds the sources that tests/bench/volume.ts has kept in a folder, and says on standard output what that took. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { openFileStore } from '../../electron/core/db/files.ts';
import { locateFontFiles, readFontFiles } from '../../electron/core/documents/fontFiles.ts';
import { createPdfRenderer } from '../../electron/core/documents/renderPdf.ts';
import { bindVolume } from '../../electron/core/volume/bindVolume.ts';
import { refuse } from '../../shared/kernel/result.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import { agreementRequest } from '../support/samplePapers.ts';

const folder = process.argv[2] ?? '';
const { key, sources } = z
  .object({
    key: z.string(),
    sources: z.array(z.object({ title: z.string(), mediaType: z.string(), sha256: z.string() })),
  })
  .parse(JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')));

const store = openFileStore({
  file: join(folder, 'files.db'),
  key: new Uint8Array(Buffer.from(key, 'hex')),
  backupDir: folder,
  now: () => 0,
});
const start = performance.now();
const renderer = createPdfRenderer(() => readFontFiles(locateFontFiles()));
const sheet = async (): Promise<Uint8Array> => {
  const drawn = await renderer.render(agreementRequest);
  if (!drawn.ok) throw new Error(drawn.refusal.type);
  return drawn.value.bytes;
};
const parts = sources.map(({ title, mediaType, sha256 }) => ({
  title,
  on: null,
  files: [
    {
      mediaType,
      load: () => {
        const found = store.get(sha256);
        return found.ok ? found : refuse({ type: 'missing' as const });
      },
    },
  ],
}));
const writer = store.volumes.begin('case');
const deps = {
  write: writer.write,
  cutFont: renderer.cutBundled,
  drawGap: sheet,
  drawFront: async () => ({ cover: await sheet(), contents: await sheet(), notes: await sheet(), back: await sheet() }),
};
let pages = 0;
for await (const step of bindVolume(deps, { parts, title: '案卷', createdOn: localDate('2026-03-25') }))
  if (step.kind === 'bound') pages = step.pages;
const megabytes = Math.round(writer.finish() / 1e6);
const ms = Math.round(performance.now() - start);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
store.close();
process.stdout.write(JSON.stringify({ pages, megabytes, ms, peakMegabytes }));
