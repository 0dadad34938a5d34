import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trackPicture } from './tracks/picture.ts';
import { drawnTracks } from './tracks/tracks.ts';

test('the pictures and pages in docs are those of the tables', () => {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'tracks.ts'), '--check'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

test('every step has a box and every pair of steps an arrow', () => {
  for (const track of drawnTracks) {
    const picture = trackPicture(track);
    for (const { id, name } of track.steps) {
      expect(picture, track.id).toContain(`>${id}<`);
      expect(picture, track.id).toContain(name.zh);
    }
    const pairs = track.steps.flatMap(({ id, exits }) => [
      ...new Set(exits.map(({ to }) => to).filter((to) => to !== id)),
    ]);
    expect(picture.match(/marker-end/g)).toHaveLength(pairs.length);
  }
});
