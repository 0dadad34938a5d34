/**
 * Simulated offices from seeds: work while links break, clocks jump, cores crash, the hub goes away, cases are shared and handed over, sticks
 * are carried about and computers are taken out; then everything where it belongs and nowhere else (tools/chaos). `npm run chaos -- --seeds 2000` runs as many as one likes; a seed that ever broke stays here by name.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenInvariants } from '../../tools/chaos/invariants.ts';
import { applyEvents } from '../../electron/core/sync/applyEvents.ts';
import { readSince, streamIds } from '../../electron/core/db/eventLog.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { beginDesk, type ChaosDesk } from '../../tools/chaos/chaosDesk.ts';
import { type ChaosHub, openChaosHub } from '../../tools/chaos/chaosHub.ts';
import { openFaultyLink } from '../../tools/chaos/faultyLink.ts';
import { type SeedResult, simulate } from '../../tools/chaos/simulate.ts';
import { traceOf, writeStick } from '../../tools/chaos/sticks.ts';
import { emptyWorld, Fault, Move } from '../../tools/chaos/world.ts';
import { readInto } from '../../tools/courierStick.ts';
import { demoRegistration } from '../../tools/demo/registration.ts';
import { randomFrom } from '../../tools/random.ts';
import { newEnrolmentSecret } from '../../hub/enrolment.ts';
import { formatEnrolmentCode } from '../../shared/sync/enrolmentCode.ts';

const SEEDS = 24;
/** Broke once: a set that was being read before a crash was finished while a bent file was looked at. */
const KEPT = [985] as const;
const seen: SeedResult[] = [];
let hub: ChaosHub;
beforeAll(async () => {
  hub = await openChaosHub();
});
afterAll(() => hub.dispose());

test.each([...Array.from({ length: SEEDS }, (_, index) => index + 1), ...KEPT])('seed %i', async (seed) => {
  const result = await simulate(seed, hub);
  expect(result.broken).toEqual([]);
  expect(result.events).toBeGreaterThan(0);
  seen.push(result);
});

test('everything that may happen in a seed happened in one of these', () => {
  const total = (of: (result: SeedResult) => number): number => seen.reduce((sum, result) => sum + of(result), 0);
  for (const fault of Fault)
    expect(
      total(({ faults }) => faults[fault]),
      fault,
    ).toBeGreaterThan(0);
  for (const move of Move)
    expect(
      total(({ moves }) => moves[move]),
      move,
    ).toBeGreaterThan(0);
  expect(total(({ conflicts }) => conflicts)).toBeGreaterThan(0);
});

test('a desk that crashes between two writes has what came before, and nothing of what would have come after', async () => {
  const link = await openFaultyLink(hub.port, randomFrom(1));
  const desk = await beginDesk({ name: 'crashing', office: '混沌崩溃', link }, { kind: 'found', code: '混沌崩溃' });
  const register = (n: number) => desk.run(`chaos-crash-${n}`, demoRegistration());
  const two = async () => {
    await register(1);
    await register(2);
  };
  expect(await desk.crash(1, two)).toBe(true);
  expect(streamIds(desk.open().store.read, 'case')).toEqual(['chaos-crash-1']);
  expect(verifyLog(desk.open()).faults).toEqual([]);
  expect(await register(1)).toBe(false);
  expect(await register(2)).toBe(true);
  await desk.dispose();
  await link.close();
});

test('whatever reading a courier file changes is noticed', async () => {
  const { first, second, dispose } = await twoDesks('混沌信使');
  await first.run('chaos-carried', demoRegistration());
  const world = { ...emptyWorld(1, hub), desks: [first, second] };
  await writeStick({ world, desk: first, act: 0, random: randomFrom(1) });
  const [stick] = world.sticks;
  const [file] = stick?.parts ?? [];
  if (file === undefined) throw new Error('a file was written');
  const before = traceOf(second);
  expect(traceOf(second)).toBe(before);
  expect(await readInto({ api: second.api() }, file.bytes)).toMatchObject({ kind: 'done' });
  expect(traceOf(second)).not.toBe(before);
  await dispose();
});

test('a desk that was left behind is noticed', async () => {
  const { link, first, second, dispose } = await twoDesks('混沌落后');
  expect(await brokenInvariants([first, second], hub.services.db)).toEqual([]);
  link.setDown(true);
  expect(await first.run('chaos-alone', demoRegistration())).toBe(true);
  expect(await brokenInvariants([first, second], hub.services.db)).not.toEqual([]);
  await dispose();
});

/** Two computers of one office that have met at the hub. */
const twoDesks = async (code: string) => {
  const link = await openFaultyLink(hub.port, randomFrom(1));
  const enrolmentCode = async (): Promise<string> => {
    const secret = await newEnrolmentSecret(hub.services.db, { officeCode: code, nowMs: Date.now() });
    return formatEnrolmentCode({ url: link.url, fingerprint: null, secret });
  };
  const first = await beginDesk({ name: 'first', office: code, link }, { kind: 'found', code });
  await first.api().sync.enrol({ code: await enrolmentCode() });
  await first.api().sync.now();
  const joining = { kind: 'join', enrolmentCode: await enrolmentCode() } as const;
  const second = await beginDesk({ name: 'second', office: code, link }, joining);
  await second.api().sync.now();
  await first.api().sync.now();
  const dispose = async (): Promise<void> => {
    await first.dispose();
    await second.dispose();
    await link.close();
  };
  return { link, first, second, dispose };
};

test('an event that is on a desk of an office without a part in it is noticed', async () => {
  const desks: ChaosDesk[] = [];
  for (const office of ['混沌甲', '混沌乙']) {
    const link = await openFaultyLink(hub.port, randomFrom(1));
    const desk = await beginDesk({ name: office, office, link }, { kind: 'found', code: office });
    desks.push(desk);
    const secret = await newEnrolmentSecret(hub.services.db, { officeCode: office, nowMs: Date.now() });
    await desk.api().sync.enrol({ code: formatEnrolmentCode({ url: link.url, fingerprint: null, secret }) });
    await desk.api().sync.now();
  }
  const [one, other] = desks;
  if (one === undefined || other === undefined) throw new Error('there are two desks');
  await one.run('chaos-inner', demoRegistration());
  await one.api().sync.now();
  expect(await brokenInvariants(desks, hub.services.db)).toEqual([]);
  const entries = readSince(one.open().store.read, 0, 1000);
  applyEvents(other.open(), entries.map(wireText));
  const broken = await brokenInvariants(desks, hub.services.db);
  expect(broken).toContain('混沌乙 holds the case chaos-inner of others');
  for (const desk of desks) {
    await desk.dispose();
    await desk.link.close();
  }
});
