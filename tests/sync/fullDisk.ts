/** Writes a file of a megabyte in the way courier files are written, where no file may grow that large; prints the refusal. */
import { join } from 'node:path';
import { writeWhole } from '../../electron/core/courier/courierFolders.ts';
import { caughtAtPlace } from '../../electron/core/courier/courierStop.ts';

const [folder = ''] = process.argv.slice(2);

async function* megabyte(): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < 16; n += 1) yield new Uint8Array(65_536);
}

const written = await caughtAtPlace(async () => {
  for await (const bytes of writeWhole(join(folder, 'x.hejie'), megabyte())) if (bytes === 0) break;
});
process.stdout.write(written.ok ? 'written\n' : `${written.refusal.type}\n`);
