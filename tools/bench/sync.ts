/**
 * `npm run bench -- sync [--cases 2000] [--database postgres|embedded] [--no-pouch] [--json]`: how fast a desk hands its events to a hub and
 * another takes them in, on loopback with every computer in a process of its own; then PouchDB with the same events, in the same run.
 * Ours includes everything: reading and encryption here, checking and storing there, projections on the other side. PouchDB neither
 * encrypts, signs nor checks. Bars: 8,000 events/s each way, ahead of PouchDB's best batch size; 100 edits under 100 ms.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { appendEvents, readSince } from '../../electron/core/db/eventLog.ts';
import type { OpenDesk } from '../../electron/core/desk/openDesk.ts';
import { caseEvent, caseEvents } from '../../shared/case/events.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { type BenchDesk, countEvents, deskIn, untilSettled } from './benchDesk.ts';
import type { BenchHub } from './benchHub.ts';
import { FOUNDER, OFFICE } from './benchOffice.ts';
import { type Ground, openGround } from './ground.ts';
import { joinInOwnProcess } from './joinInOwnProcess.ts';
import { measurePouch, type PouchRates } from './pouch.ts';
import { whyNoPouch } from './pouchPackages.ts';
import { syntheticEvents } from './syntheticCases.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    database: { type: 'string', default: 'postgres' },
    'no-pouch': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const cases = Number(values.cases);
const EDITS = 100;
const EDIT_ROUNDS = 9;
const PAGE = 1000;
const say = (line: string): void => (values.json ? console.error(line) : console.log(line));
const perSecond = (events: number, seconds: number): number => Math.round(events / seconds);

type Ours = { readonly push: number; readonly pull: number; readonly editsMs: number; readonly hubPeakMb: number };

const measureOurs = async (ground: Ground, desk: BenchDesk): Promise<Ours> => {
  const hub = await ground.hub('hub');
  const events = countEvents(desk.open());
  const enrolled = await desk.api.sync.enrol({ code: await hub.newCode(OFFICE.code) });
  if (!enrolled.ok) throw new Error(enrolled.refusal.type);
  const push = perSecond(events, await untilSettled(desk.api));
  say(`push: ${events} events, ${push} events/s`);
  const joined = await joinInOwnProcess(ground.pathOf('second'), await hub.newCode(OFFICE.code));
  const pull = perSecond(events, joined.settleSeconds);
  say(`first pull, with projections: ${pull} events/s, its process at most ${joined.peakMb} MB`);
  const editsMs = await measureEdits(ground, hub, desk);
  say(`${EDITS} edits from one desk through the hub into another that waits: ${editsMs} ms (median of ${EDIT_ROUNDS})`);
  const hubPeakMb = hub.memoryMb().peak;
  say(`hub at most ${hubPeakMb} MB on ${ground.database}`);
  return { push, pull, editsMs, hubPeakMb };
};

/** Both desks live in this one process, so the figure is rather too high than too low. */
const measureEdits = async (ground: Ground, hub: BenchHub, from: BenchDesk): Promise<number> => {
  const to = deskIn(ground.pathOf('third'));
  const code = await hub.newCode(OFFICE.code);
  const joined = await to.api.desk.joinOffice({ code, signInName: FOUNDER.signInName, password: FOUNDER.password });
  if (!joined.ok) throw new Error(joined.refusal.type);
  await untilSettled(to.api);
  await untilSettled(from.api);
  const took: number[] = [];
  for (let round = 0; round < EDIT_ROUNDS; round += 1) {
    const arrived = arrivalOf(to.open(), EDITS);
    const startedAt = performance.now();
    edit(from.open(), `edited-${round}`);
    await arrived;
    took.push(performance.now() - startedAt);
  }
  await to.close();
  return Math.round(took.toSorted((a, b) => a - b)[Math.floor(EDIT_ROUNDS / 2)] ?? 0);
};

/** Notes in a case that both know, told as a save is told. */
const edit = ({ store, appender, changes }: OpenDesk, noteId: string): void => {
  const notes = Array.from({ length: EDITS }, (_, index) => {
    const { type, data } = caseEvent('NoteAdded', { noteId: `${noteId}-${index}`, text: '电话联系' });
    return { type, data, v: caseEvents[type].version };
  });
  store.write((db) => appendEvents(db, appender(), { kind: 'case', id: 'case-1' }, notes));
  changes.publish({ caseId: 'case-1', count: EDITS });
};

/** Ends once so many more events are stored here, with their projections. */
const arrivalOf = async (desk: OpenDesk, count: number): Promise<void> => {
  const before = countEvents(desk);
  for await (const change of desk.changes.subscribe())
    if (change.count > 0 && countEvents(desk) >= before + count) return;
};

/** Writes the cases into the log, without their read models: what is measured is the exchange. */
const fill = ({ store, appender }: OpenDesk): void => {
  for (let caseNo = 1; caseNo <= cases; caseNo += 1) {
    const authored = syntheticEvents(caseNo).map(({ type, data }) => ({ type, data, v: caseEvents[type].version }));
    store.write((db) => appendEvents(db, appender(), { kind: 'case', id: `case-${caseNo}` }, authored));
  }
};

/** One event a line, as they go over the wire; answers their bytes. */
const writeEvents = ({ store }: OpenDesk, file: string): number => {
  const texts: string[] = [];
  for (let after = 0; ; ) {
    const page = readSince(store.read, after, PAGE);
    texts.push(...page.map(wireText));
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.position;
  }
  writeFileSync(file, texts.join('\n'));
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
};

const ratiosOf = ({ push, pull }: Ours, rates: readonly PouchRates[]) => {
  const times = (ours: number, theirs: number): number => Math.round((ours / theirs) * 100) / 100;
  const [usual] = rates;
  return {
    pushToUsual: times(push, usual?.push ?? 0),
    pullToUsual: times(pull, usual?.pull ?? 0),
    pushToBest: times(push, Math.max(...rates.map((rate) => rate.push))),
    pullToBest: times(pull, Math.max(...rates.map((rate) => rate.pull))),
  };
};

const ground = openGround({ database: values.database === 'embedded' ? 'embedded' : 'postgres' });
try {
  const desk = deskIn(ground.pathOf('first'));
  await desk.api.desk.createOffice({ office: OFFICE, person: FOUNDER });
  fill(desk.open());
  const events = countEvents(desk.open());
  const file = ground.pathOf('events.jsonl');
  const payloadBytes = writeEvents(desk.open(), file);
  say(`${events} events of ${cases} cases, ${Math.round(payloadBytes / events)} bytes each as text`);
  const ours = await measureOurs(ground, desk);
  await desk.close();
  const without = values['no-pouch'] ? 'not asked for' : whyNoPouch();
  const pouch = without === null ? await measurePouch(ground.folder, { file, events }) : [];
  if (without !== null) say(`PouchDB: ${without}`);
  for (const { batch, push, pull } of pouch)
    say(`PouchDB, batches of ${batch}: push ${push}, first pull ${pull} documents/s`);
  const ratios = pouch.length === 0 ? null : ratiosOf(ours, pouch);
  if (ratios !== null) {
    say(`ours to PouchDB as it comes: push ${ratios.pushToUsual}, pull ${ratios.pullToUsual}`);
    say(`ours to PouchDB at its best: push ${ratios.pushToBest}, pull ${ratios.pullToBest}`);
  }
  if (values.json)
    console.log(
      JSON.stringify({ events, payloadBytes, database: ground.database, ours, pouch, withoutPouch: without, ratios }),
    );
} finally {
  await ground.end();
}
