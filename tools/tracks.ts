/**
 * `npm run tracks [-- --check]`: a picture and a table of each track, generated from the tables the guide reads, into docs/tracks. With
 * `--check` nothing is written and a difference is exit code 1, so that the pictures never tell another story than the code.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trackPicture } from './tracks/picture.ts';
import { trackPage } from './tracks/page.ts';
import { drawnTracks } from './tracks/tracks.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const folder = join(import.meta.dirname, '..', 'docs', 'tracks');
mkdirSync(folder, { recursive: true });

const stored = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not generated yet: a difference like any other.
    return null;
  }
};

const stale = drawnTracks
  .flatMap((track) => [
    { path: join(folder, `${track.id}.svg`), text: trackPicture(track) },
    { path: join(folder, `${track.id}.md`), text: trackPage(track) },
  ])
  .filter(({ path, text }) => stored(path) !== text);

if (values.check === true) {
  for (const { path } of stale) console.error(`tracks: ${path.slice(folder.length + 1)} is not what the tables say`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of stale) writeFileSync(path, text);
  console.log(`tracks: ${stale.length} files written`);
}
