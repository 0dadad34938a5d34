/**
 * Simulated offices from seeds: work while links break, clocks jump, cores end, the hub goes away, cases are shared and handed over and
 * computers are taken out; then everything where it belongs and nowhere else (tools/chaos). `npm run chaos -- --seeds 2000` runs as many as one likes; a seed that ever broke stays here by name.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenInvariants } from '../../tools/chaos/invariants.ts';
import { applyEvents } from '../../electron/core/sync/applyEvents.ts';
import { readSince } from '../../electron/core/db/eventLog.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { beginDesk, type ChaosDesk } from '../../tools/chaos/chaosDesk.ts';
import { type ChaosHub, openChaosHub } from '../../tools/chaos/chaosHub.ts';
import { openFaultyLink } from '../../tools/chaos/faultyLink.ts';
import { simulate } from '../../tools/chaos/simulate.ts';
import { demoRegistration } from '../../tools/demo/registration.ts';
import { randomFrom } from '../../tools/random.ts';
import { newEnrolmentSecret } from '../../hub/enrolment.ts';
import { formatEnrolmentCode } from '../../shared/sync/enrolmentCode.ts';

const SEEDS = 12;
let hub: ChaosHub;
beforeAll(async () => {
  hub = await openChaosHub();
});
afterAll(() => hub.dispose());

test.each(Array.from({ length: SEEDS }, (_, index) => index + 1))('seed %i', async (seed) => {
  const { broken, events, faults } = await simulate(seed, hub);
  expect(broken).toEqual([]);
  expect(events).toBeGreaterThan(0);
  expect(Object.values(faults).some((count) => count > 0)).toBe(true);
});

test('a desk that was left behind is noticed', async () => {
  const link = await openFaultyLink(hub.port, randomFrom(1));
  const code = '混沌落后';
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
  expect(await brokenInvariants([first, second], hub.services.db)).toEqual([]);
  link.setDown(true);
  expect(await first.run('chaos-alone', demoRegistration())).toBe(true);
  expect(await brokenInvariants([first, second], hub.services.db)).not.toEqual([]);
  await first.dispose();
  await second.dispose();
  await link.close();
});

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
