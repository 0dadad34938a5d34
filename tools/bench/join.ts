/**
 * `npm run bench -- join [--cases 20000] [--events 12] [--database postgres|embedded] [--keep FOLDER] [--json]`: a computer joins an office
 * that has all these cases at the hub. Builds the office first, with real signed events that the hub judges; with --keep the office stays
 * in the folder and the next run joins it again at once. Bars: under 60 s and under 300 MB for 20,000 cases of 12 events.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { OFFICE } from './benchOffice.ts';
import type { BenchHub } from './benchHub.ts';
import { type Filled, fillOffice } from './fillOffice.ts';
import { type Ground, openGround } from './ground.ts';
import { joinInOwnProcess } from './joinInOwnProcess.ts';
import { newOffice } from './lightDesk.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    events: { type: 'string', default: '12' },
    database: { type: 'string', default: 'postgres' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const cases = Number(values.cases);
const eventsPerCase = Number(values.events);
const say = (line: string): void => (values.json ? console.error(line) : console.log(line));

/** Builds the office, or finds the one that an earlier run has kept. */
const officeAt = async (ground: Ground, hub: BenchHub): Promise<Filled | null> => {
  const note = ground.pathOf('built.json');
  const built = JSON.stringify({ cases, eventsPerCase });
  if (existsSync(note)) {
    if (readFileSync(note, 'utf8') !== built) throw new Error(`${ground.folder} holds another office; remove it first`);
    return null;
  }
  const newCode = (): Promise<string> => hub.newCode(OFFICE.code);
  const filled = await fillOffice(newOffice(OFFICE.code), { from: 1, to: cases, eventsPerCase }, newCode);
  writeFileSync(note, built);
  return filled;
};

const ground = openGround({ database: values.database === 'embedded' ? 'embedded' : 'postgres', keep: values.keep });
try {
  const hub = await ground.hub('hub');
  const filled = await officeAt(ground, hub);
  if (filled !== null)
    say(
      `built: ${filled.events} events in ${filled.seconds.toFixed(1)} s, ${Math.round(filled.events / filled.seconds)} events/s pushed by four computers`,
    );
  const folder = ground.pathOf('desk');
  rmSync(folder, { recursive: true, force: true });
  const hubBefore = hub.processorSeconds();
  const joined = await joinInOwnProcess(folder, await hub.newCode(OFFICE.code));
  const hubSeconds = hub.processorSeconds() - hubBefore;
  const { seconds, peakMb, fileBytes, parked } = joined;
  if (joined.cases !== cases || parked > 0) throw new Error(`the desk has ${joined.cases} cases, ${parked} parked`);
  say(
    `joined: ${cases} cases, ${joined.events} events in ${seconds.toFixed(1)} s (${Math.round(joined.events / seconds)} events/s)`,
  );
  say(
    `  its process at most ${peakMb} MB; its file ${Math.round(fileBytes / 2 ** 20)} MB; the hub ${hubSeconds.toFixed(1)} s of processor time`,
  );
  const { peak } = hub.memoryMb();
  say(`  hub at most ${peak} MB on ${ground.database}, which takes ${ground.cluster?.memoryMb() ?? 0} MB`);
  if (values.json)
    console.log(
      JSON.stringify({
        cases,
        eventsPerCase,
        built: filled,
        joined,
        hubSeconds,
        hubPeakMb: peak,
        database: ground.database,
      }),
    );
} finally {
  await ground.end();
}
