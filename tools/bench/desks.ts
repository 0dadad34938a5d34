/**
 * `npm run bench -- desks [--desks 1000] [--offices 100] [--events 50] [--seconds 60] [--hubs 1] [--tls off|own] [--database postgres|embedded]
 * [--json]`: a Monday morning. So many desks come back within so many seconds, each with the events it wrote offline, and stay to hear what
 * the others of its office wrote. Ends by itself: when every desk has all of its office's feed, or in failure two minutes after the last one
 * came. Bars: no error, 95th percentile of a push under a second. Simulated: the desks have no database and share one process here.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { caseEvents } from '../../shared/case/events.ts';
import { processorSecondsOf } from '../processorSeconds.ts';
import { randomFrom } from '../random.ts';
import type { BenchHub } from './benchHub.ts';
import { caseOf } from './fillOffice.ts';
import { openGround } from './ground.ts';
import { enrolLightDesk, type LightDesk, newOffice } from './lightDesk.ts';
import { type SimulatedDesk, simulateDesk, type Watched } from './simulatedDesk.ts';

const { values } = parseArgs({
  options: {
    desks: { type: 'string', default: '1000' },
    offices: { type: 'string', default: '100' },
    events: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '60' },
    hubs: { type: 'string', default: '1' },
    tls: { type: 'string', default: 'off' },
    database: { type: 'string', default: 'postgres' },
    json: { type: 'boolean', default: false },
  },
});
const wanted = {
  desks: Number(values.desks),
  offices: Number(values.offices),
  events: Number(values.events),
  seconds: Number(values.seconds),
  hubs: Number(values.hubs),
  tls: values.tls === 'own' ? ('own' as const) : ('off' as const),
};
/** Offices that are set up at the same time. */
const SETTING_UP = 8;
const EVENTS_PER_CASE = 25;
const PATIENCE_MS = 120_000;
const LOOK_MS = 200;
const say = (line: string): void => (values.json ? console.error(line) : console.log(line));

const officeCodes = Array.from({ length: wanted.offices }, (_, index) => `测${index + 1}`);

/** Founds the offices and enrols their computers, spread evenly over offices and hubs. */
const setUp = async (hubs: readonly BenchHub[]): Promise<readonly LightDesk[]> => {
  const desks: LightDesk[] = [];
  let begun = 0;
  const hubOf = (deskNo: number): BenchHub => {
    const hub = hubs[deskNo % hubs.length];
    if (hub === undefined) throw new Error('there is a hub');
    return hub;
  };
  const foundNext = async (): Promise<void> => {
    for (let officeNo = begun++; officeNo < wanted.offices; officeNo = begun++) {
      const code = officeCodes[officeNo] ?? '';
      const office = newOffice(code);
      for (let deskNo = officeNo; deskNo < wanted.desks; deskNo += wanted.offices)
        desks.push(await enrolLightDesk(office, await hubOf(desks.length).newCode(code)));
    }
  };
  await Promise.all(Array.from({ length: SETTING_UP }, foundNext));
  return desks;
};

/** What a desk wrote while it was away: cases of its own. */
const writtenOffline = (desk: LightDesk, deskNo: number): readonly string[] => {
  const texts: string[] = [];
  for (let caseNo = deskNo * 100; texts.length < wanted.events; caseNo += 1) {
    const told = caseOf(caseNo, EVENTS_PER_CASE).slice(0, wanted.events - texts.length);
    texts.push(
      ...desk.write(
        { kind: 'case', id: `case-${caseNo}` },
        told.map(({ type, data }) => ({ type, data, v: caseEvents[type].version })),
      ),
    );
  }
  return texts;
};

const membersOf = (desks: readonly LightDesk[], watched: Watched): readonly Member[] => {
  const written = new Map<string, number>();
  for (const desk of desks) written.set(desk.office.code, (written.get(desk.office.code) ?? 0) + desk.written());
  return desks.map((desk) => {
    const head = written.get(desk.office.code) ?? 0;
    return { simulated: simulateDesk(desk, watched), head, fromOthers: head - desk.written() };
  });
};

type Member = { readonly simulated: SimulatedDesk; readonly head: number; readonly fromOthers: number };

/** Ends when every desk has read its office's feed to the end and got every event of the others. */
const allCaughtUp = async (members: readonly Member[], untilMs: number): Promise<void> => {
  for (;;) {
    const behind = members.filter(({ simulated, head }) => simulated.cursor() < head).length;
    if (behind === 0) break;
    if (performance.now() > untilMs) throw new Error(`${behind} desks have not caught up`);
    await new Promise((again) => setTimeout(again, LOOK_MS));
  }
  const wrong = members.filter(({ simulated, fromOthers }) => simulated.received() !== fromOthers).length;
  if (wrong > 0) throw new Error(`${wrong} desks got other events than the others of their office wrote`);
};

const percentile = (sorted: readonly number[], percent: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0);
const spread = (milliseconds: readonly number[]) => {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return {
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
    p99: percentile(sorted, 99),
    most: percentile(sorted, 100),
  };
};

type Found = {
  readonly errors: Readonly<Record<string, number>>;
  readonly calls: Readonly<Record<string, number>>;
  readonly pushes: number;
  readonly pushMs: ReturnType<typeof spread>;
  readonly reconnectMs: ReturnType<typeof spread>;
  readonly confirmedSeconds: number;
  readonly settledSeconds: number;
  readonly delivered: number;
  readonly hubProcessorSeconds: readonly number[];
  readonly databaseProcessorSeconds: number;
  readonly ownProcessorSeconds: number;
  readonly hubPeakMb: readonly number[];
  readonly databaseMb: number;
  readonly database: string;
  readonly ownDelayMs: { readonly p50: number; readonly p99: number };
};
const report = (found: Found): void => {
  if (values.json) return console.log(JSON.stringify(found));
  const { pushMs, reconnectMs, ownDelayMs } = found;
  const times = ({ p50, p95, p99, most }: ReturnType<typeof spread>): string =>
    `median ${p50} ms, 95 % ${p95} ms, 99 % ${p99} ms, longest ${most} ms`;
  const counts = (record: Readonly<Record<string, number>>): string =>
    Object.entries(record)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  say(`calls: ${counts(found.calls)}; errors: ${counts(found.errors) || 'none'}`);
  say(`${found.pushes} pushes: ${times(pushMs)}`);
  say(`a desk from its first word to the last receipt: ${times(reconnectMs)}`);
  say(
    `everything written offline was at the hub after ${found.confirmedSeconds.toFixed(1)} s, every desk had the rest (${found.delivered} deliveries) after ${found.settledSeconds.toFixed(1)} s`,
  );
  const whole = (seconds: readonly number[]): string => seconds.map((one) => one.toFixed(0)).join(' + ');
  say(`hub: ${whole(found.hubProcessorSeconds)} s of processor time, at most ${found.hubPeakMb.join(' + ')} MB`);
  say(`${found.database}: ${whole([found.databaseProcessorSeconds])} s of processor time, ${found.databaseMb} MB`);
  say(
    `this process, which plays all desks: ${whole([found.ownProcessorSeconds])} s of processor time; kept answers waiting for ${ownDelayMs.p50} ms (median) to ${ownDelayMs.p99} ms (99 %)`,
  );
};

const ground = openGround({ database: values.database === 'embedded' ? 'embedded' : 'postgres' });
try {
  const hubs: BenchHub[] = [await ground.hub('hub-1', { tls: wanted.tls })];
  while (hubs.length < wanted.hubs)
    hubs.push(await ground.hub(`hub-${hubs.length + 1}`, { tls: wanted.tls, certificateOf: ground.pathOf('hub-1') }));
  const setUpAt = performance.now();
  const desks = await setUp(hubs);
  say(
    `${desks.length} desks of ${wanted.offices} offices enrolled from one address in ${Math.round((performance.now() - setUpAt) / 1000)} s`,
  );
  const offline = desks.map(writtenOffline);

  const watched: Watched = { pushMs: [], reconnectMs: [], calls: new Map(), failures: new Map() };
  const members = membersOf(desks, watched);
  const loopDelay = monitorEventLoopDelay();
  loopDelay.enable();
  const processors = (): readonly number[] => [
    processorSecondsOf(process.pid),
    ground.cluster?.processorSeconds() ?? 0,
    ...hubs.map((hub) => hub.processorSeconds()),
  ];
  const before = processors();
  const startedAt = performance.now();
  const random = randomFrom(1);
  await Promise.all(
    members.map(async ({ simulated }, index) => {
      await new Promise((come) => setTimeout(come, random.below(wanted.seconds * 1000)));
      await simulated.comeBack(offline[index] ?? []);
    }),
  );
  const confirmedSeconds = (performance.now() - startedAt) / 1000;
  await allCaughtUp(members, startedAt + wanted.seconds * 1000 + PATIENCE_MS);
  const settledSeconds = (performance.now() - startedAt) / 1000;
  loopDelay.disable();
  const [ownProcessorSeconds = 0, databaseProcessorSeconds = 0, ...hubProcessorSeconds] = processors().map(
    (seconds, index) => seconds - (before[index] ?? 0),
  );
  const found = {
    wanted,
    database: ground.database,
    errors: Object.fromEntries(watched.failures),
    calls: Object.fromEntries(watched.calls),
    pushes: watched.pushMs.length,
    pushMs: spread(watched.pushMs),
    reconnectMs: spread(watched.reconnectMs),
    confirmedSeconds,
    settledSeconds,
    delivered: members.reduce((sum, { simulated }) => sum + simulated.received(), 0),
    hubProcessorSeconds,
    databaseProcessorSeconds,
    ownProcessorSeconds,
    hubPeakMb: hubs.map((hub) => hub.memoryMb().peak),
    databaseMb: ground.cluster?.memoryMb() ?? 0,
    /** How long this process, which plays all the desks, kept an answer waiting: part of every time above. */
    ownDelayMs: { p50: Math.round(loopDelay.percentile(50) / 1e6), p99: Math.round(loopDelay.percentile(99) / 1e6) },
  };
  for (const { simulated } of members) simulated.leave();
  report(found);
  if (watched.failures.size > 0) process.exitCode = 1;
} finally {
  await ground.end();
}
