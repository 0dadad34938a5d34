import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trackPage } from './tracks/page.ts';
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

test('the two tracks of cases and that of the letters are drawn', () => {
  expect(drawnTracks.map(({ id }) => id)).toEqual(['court-union', 'hr-union', 'letter']);
});

test('every step but the first of each track is led to, and every step but the last leads on', () => {
  const exits = drawnTracks.flatMap(({ steps }) => steps.flatMap(({ id, exits: ways }) => ways.map((e) => [id, e.to])));
  const ledTo = new Set(exits.filter(([from, to]) => from !== to).map(([, to]) => to));
  for (const { steps } of drawnTracks) {
    expect(steps.slice(1).filter(({ id }) => !ledTo.has(id))).toEqual([]);
    expect(steps.slice(0, -1).filter(({ exits: ways }) => ways.length === 0)).toEqual([]);
  }
});

test('page and picture show how far the articles of each step were read', () => {
  const page = (id: string) => drawnTracks.filter((track) => track.id === id).map(trackPage)[0] ?? '';
  expect(page('hr-union')).toContain('劳动人事争议仲裁办案规则第七十四条、第七十五条 | V2 |');
  expect(page('hr-union')).toContain('企业劳动争议协商调解规定第二十二条；劳动争议调解仲裁法第十四条 | U |');
  expect(page('letter')).toContain('条文未核对 | U |');
  expect(page('letter')).toContain('答复期限届满 → L6');
  for (const track of drawnTracks)
    for (const { article } of track.steps) expect(article.zh, track.id).toMatch(/第.+条|条文未核对/);
  const letters = drawnTracks.filter(({ id }) => id === 'letter').map(trackPicture)[0];
  expect(letters?.match(/>(V|V2|U|–)<\/text>/g)).toHaveLength(10);
});
