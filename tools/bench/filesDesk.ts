/**
 * A desk in a process of its own for files.ts. `fill FOLDER MB`: founds the office and adds evidence of so many megabytes; `up FOLDER CODE`: hands
 * it over; `down FOLDER CODE`: joins and takes it in. The last two print one line of JSON.
 */
import { randomBytes } from 'node:crypto';
import { appendEvents } from '../../electron/core/db/eventLog.ts';
import { project, streamChange } from '../../electron/core/projections/project.ts';
import { projections } from '../../electron/core/projections/registry.ts';
import { caseEvent, caseEvents } from '../../shared/case/events.ts';
import { type BenchDesk, deskIn } from './benchDesk.ts';
import { FOUNDER, OFFICE } from './benchOffice.ts';
import { syntheticEvents } from './syntheticCases.ts';

export type FilesMoved = {
  readonly seconds: number;
  /** Resident memory before the exchange, and the most on top of it while the files moved. */
  readonly beforeMb: number;
  readonly extraMb: number;
};

const FILE_MB = 16;
const LOOK_EVERY_MS = 50;
const [act = '', dataDir = '', given = ''] = process.argv.slice(2);
const desk = deskIn(dataDir);
const rssMb = (): number => process.memoryUsage.rss() / 1024 / 1024;

const fill = async ({ api, open }: BenchDesk, megabytes: number): Promise<void> => {
  await api.desk.createOffice({ office: OFFICE, person: FOUNDER });
  const { store, files, appender, rulebook } = open();
  const stream = { kind: 'case', id: 'case-1' } as const;
  const named = Array.from({ length: Math.ceil(megabytes / FILE_MB) }, (_, n) => {
    const kept = files.put({
      name: `扫描件${n}.mp3`,
      mediaType: 'audio/mpeg',
      bytes: Buffer.concat([Buffer.from('ID3'), randomBytes(FILE_MB * 1024 * 1024 - 3)]),
    });
    if (!kept.ok) throw new Error(kept.refusal.type);
    return caseEvent('EvidenceAdded', {
      evidence: {
        evidenceId: `e${n}`,
        name: '扫描件',
        kind: 'documentary',
        providedBy: 'w',
        isOriginal: false,
        purpose: '',
        isSensitive: false,
        files: [kept.value],
      },
    });
  });
  const authored = [...syntheticEvents(1).slice(0, 4), ...named].map(({ type, data }) => ({
    type,
    data,
    v: caseEvents[type].version,
  }));
  store.write((db) => {
    const stored = appendEvents(db, appender(), stream, authored);
    project(db, projections, { kind: 'case', change: streamChange(db, stream, stored), context: rulebook() });
  });
};

/** Exchanges until no file is only here or awaited, looking at the memory all the while. */
const moveAll = async ({ api }: BenchDesk): Promise<FilesMoved> => {
  const [beforeMb, startedAt] = [rssMb(), performance.now()];
  let most = beforeMb;
  const look = setInterval(() => (most = Math.max(most, rssMb())), LOOK_EVERY_MS);
  for (;;) {
    const { state, onlyHere, filesOnlyHere, filesAwaited } = await api.sync.now();
    if (state.kind === 'waiting') throw new Error(state.failure.type);
    if (onlyHere + filesOnlyHere + filesAwaited === 0) break;
  }
  clearInterval(look);
  const seconds = (performance.now() - startedAt) / 1000;
  return { seconds, beforeMb: Math.round(beforeMb), extraMb: Math.round(most - beforeMb) };
};

if (act === 'fill') await fill(desk, Number(given));
if (act === 'up') {
  const { signInName, password } = FOUNDER;
  await desk.api.desk.signIn({ signInName, password });
  const enrolled = await desk.api.sync.enrol({ code: given });
  if (!enrolled.ok) throw new Error(enrolled.refusal.type);
}
if (act === 'down') {
  const { signInName, password } = FOUNDER;
  const joined = await desk.api.desk.joinOffice({ code: given, signInName, password });
  if (!joined.ok) throw new Error(joined.refusal.type);
}
if (act !== 'fill') console.log(JSON.stringify(await moveAll(desk)));
await desk.close();
