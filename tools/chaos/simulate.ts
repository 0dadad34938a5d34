/**
 * One seed: two or three offices with three to eight desks between them, working while links break, clocks jump, cores end and the hub goes
 * away; then everything is mended, every desk exchanges until nothing moves, and the invariants are checked.
 */
import { streamIds } from '../../electron/core/db/eventLog.ts';
import { caseCommand, type CaseCommand } from '../../shared/case/commands.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import { formatEnrolmentCode } from '../../shared/sync/enrolmentCode.ts';
import { revokeDevice } from '../../hub/devices.ts';
import { supervise } from '../../hub/officeDirectory.ts';
import { WithheldPart } from '../../shared/case/sharing.ts';
import { newEnrolmentSecret } from '../../hub/enrolment.ts';
import { demoRegistration } from '../demo/registration.ts';
import { beginDesk, type ChaosDesk } from './chaosDesk.ts';
import type { ChaosHub } from './chaosHub.ts';
import { openFaultyLink } from './faultyLink.ts';
import { brokenInvariants } from './invariants.ts';
import { type Random, randomFrom } from '../random.ts';

export type Faults = {
  readonly cuts: number;
  readonly refusals: number;
  readonly restarts: number;
  readonly hubRestarts: number;
  readonly clockJumps: number;
  readonly revoked: number;
};
/** What went from office to office. */
export type Moves = { readonly shared: number; readonly handedOver: number; readonly supervised: number };
export type SeedResult = {
  readonly seed: number;
  readonly events: number;
  readonly conflicts: number;
  readonly faults: Faults;
  readonly moves: Moves;
  readonly broken: readonly string[];
};

const ACTS = 40;
const MINUTE_MS = 60_000;
const YEAR_MS = 365 * 24 * 60 * MINUTE_MS;
/** Exchanges after which everything has to be everywhere. */
const HEALING_ROUNDS = 12;

export const simulate = async (seed: number, hub: ChaosHub): Promise<SeedResult> => {
  const random = randomFrom(seed);
  const world: World = {
    seed,
    random,
    hub,
    desks: [],
    revoked: new Set(),
    restarts: 0,
    hubRestarts: 0,
    clockJumps: 0,
    moves: { shared: 0, handedOver: 0, supervised: 0 },
  };
  try {
    await populate(world);
    for (let act = 0; act < ACTS; act += 1) await actOnce(world, act);
    await heal(world);
    const broken = await brokenInvariants(world.desks, hub.services.db, world.revoked);
    return { seed, ...(await countsOf(world)), broken };
  } finally {
    for (const desk of world.desks) {
      await desk.dispose();
      await desk.link.close();
    }
  }
};

type World = {
  readonly seed: number;
  readonly random: Random;
  readonly hub: ChaosHub;
  desks: readonly ChaosDesk[];
  /** Computers that were taken out at the hub; at most one a seed. */
  readonly revoked: Set<string>;
  restarts: number;
  hubRestarts: number;
  clockJumps: number;
  moves: Moves;
};

/** Offices with their desks; the founder enrols first, the others join over links that work. */
const populate = async (world: World): Promise<void> => {
  const { seed, random, hub } = world;
  const offices = 2 + random.below(2);
  const desks = Math.max(offices, 3 + random.below(6));
  for (let index = 0; index < desks; index += 1) {
    const office = `单位${index % offices}`;
    const code = `混沌${letters(seed)}${letters(index % offices)}`;
    const link = await openFaultyLink(hub.port, random);
    const secret = await newEnrolmentSecret(hub.services.db, { officeCode: code, nowMs: Date.now() });
    const enrolmentCode = formatEnrolmentCode({ url: link.url, fingerprint: null, secret });
    const isFounder = index < offices;
    const who = { name: `desk ${index}`, office, link };
    const desk = await beginDesk(who, isFounder ? { kind: 'found', code } : { kind: 'join', enrolmentCode });
    world.desks = [...world.desks, desk];
    if (!isFounder) continue;
    const enrolled = await desk.api().sync.enrol({ code: enrolmentCode });
    if (!enrolled.ok) throw new Error(enrolled.refusal.type);
    await desk.api().sync.now();
  }
  for (const { link } of world.desks) link.setFaulty(true);
};

/** A number as letters: office codes hold no digits. */
const letters = (n: number): string => String(n).replaceAll(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? '');

const actOnce = async (world: World, act: number): Promise<void> => {
  const { random, hub } = world;
  const desk = random.oneOf(world.desks);
  const dice = random.below(100);
  if (dice < 50) return work(world, desk, act);
  if (dice < 58) return passOn(world, desk, act);
  if (dice < 60) return lookFromAbove(world, desk);
  if (dice < 61) return takeOut(world);
  if (dice < 72) return desk.link.setDown(random.chance(60));
  if (dice < 80) {
    world.restarts += 1;
    return desk.restart();
  }
  if (dice < 88) {
    world.clockJumps += 1;
    return desk.setClock(random.oneOf([0, 1, -1]) * random.oneOf([MINUTE_MS, 90 * MINUTE_MS, YEAR_MS, 5 * YEAR_MS]));
  }
  if (dice < 92) {
    world.hubRestarts += 1;
    return hub.restart();
  }
  await desk.api().sync.now();
};

/** Something a mediator does, on a case of the desk's office; what is refused (a case that is not there yet) was refused to a person. */
const work = async ({ seed, random }: World, desk: ChaosDesk, act: number): Promise<void> => {
  const known = streamIds(desk.open().store.read, 'case');
  // Mostly an own one; now and then whatever is there, which may be another office's.
  const caseId =
    known.length > 0 && random.chance(30) ? random.oneOf(known) : `chaos-${seed}-${desk.office}-${random.below(3)}`;
  if (await desk.run(caseId, commandFor(random, act))) return;
  await desk.run(caseId, demoRegistration());
};

/** Shares a case with another office, or hands it over. */
const passOn = async (world: World, desk: ChaosDesk, act: number): Promise<void> => {
  const { random, desks } = world;
  const known = streamIds(desk.open().store.read, 'case');
  const others = desks.filter(({ office }) => office !== desk.office);
  if (known.length === 0 || others.length === 0) return;
  const other = random.oneOf(others);
  const on = localDate('2026-01-22');
  const letter = {
    handoffId: `h${act}`,
    on,
    office: { officeId: other.open().device.officeId, name: other.office },
    purpose: '异地工会协作',
    letterNumber: '',
    consent: { on, way: 'written' as const, partyIds: ['w1'] },
    replyBy: null,
    note: '',
  };
  const isShare = random.chance(60);
  const command = isShare
    ? caseCommand('ShareCase', { ...letter, withheld: WithheldPart.filter(() => random.chance(40)) })
    : caseCommand('HandOverCase', letter);
  if (!(await desk.run(random.oneOf(known), command))) return;
  const { shared, handedOver, supervised } = world.moves;
  world.moves = { supervised, shared: shared + Number(isShare), handedOver: handedOver + Number(!isShare) };
};

/** Puts the first office over the desk's. */
const lookFromAbove = async (world: World, desk: ChaosDesk): Promise<void> => {
  const { hub, desks } = world;
  const [above] = desks;
  if (above === undefined || above.office === desk.office) return;
  await hub.services.db.inTransaction((tx) =>
    supervise(tx, { officeCode: codeOf(desk), supervisorCode: codeOf(above) }),
  );
  world.moves = { ...world.moves, supervised: world.moves.supervised + 1 };
};

const codeOf = (desk: ChaosDesk): string => desk.open().office().office?.code ?? '';

/** A computer that joined is taken out: what it hands over from now on is nobody's. */
const takeOut = async ({ random, hub, desks, revoked }: World): Promise<void> => {
  const offices = new Set(desks.map(({ office }) => office)).size;
  const joined = desks.slice(offices);
  if (revoked.size > 0 || joined.length === 0) return;
  const { deviceId } = random.oneOf(joined).open().device;
  revoked.add(deviceId);
  await revokeDevice(hub.services.db, deviceId);
};

const commandFor = (random: Random, act: number): CaseCommand =>
  random.oneOf<CaseCommand>([
    caseCommand('AddNote', { noteId: `n${act}`, text: `第${act}次联系` }),
    caseCommand('CorrectFacts', { facts: `欠薪${act}个月。` }),
    caseCommand('AskConsent', { on: localDate('2026-01-20'), way: 'phone', partyIds: ['w1'] }),
    caseCommand('AnswerConsent', {
      on: localDate('2026-01-21'),
      way: 'phone',
      partyId: 'w1',
      answer: random.oneOf(['agrees', 'refuses'] as const),
      note: '',
    }),
    caseCommand('EndMediation', { on: localDate('2026-02-01'), reason: 'F2', note: '' }),
  ]);

/** Mends everything and exchanges until nothing moves any more. */
const heal = async (world: World): Promise<void> => {
  const { desks, hub } = world;
  for (const desk of desks) {
    desk.setClock(0);
    desk.link.setFaulty(false);
    desk.link.setDown(false);
  }
  for (let [round, before] = [0, '']; round < HEALING_ROUNDS; round += 1) {
    for (const desk of desks) await desk.api().sync.now();
    await hub.delivered();
    const heads = JSON.stringify(await headsOf(world));
    // A first question over a connection that the hub's stop has broken fails and says nothing of what is still to come.
    if (heads === before && (await allRest(world))) return;
    before = heads;
  }
};

const allRest = async ({ desks, revoked }: World): Promise<boolean> => {
  const welcome = desks.filter((desk) => !revoked.has(desk.open().device.deviceId));
  const states = await Promise.all(welcome.map((desk) => desk.api().sync.status()));
  return states.every(({ state }) => state.kind === 'resting');
};

const headsOf = ({ hub, desks }: World): Promise<readonly number[]> =>
  Promise.all([...new Set(desks.map((desk) => desk.open().device.officeId))].map((officeId) => hub.headOf(officeId)));

const countsOf = async (world: World) => {
  const { desks, revoked, restarts, hubRestarts, clockJumps, moves } = world;
  const heads = await headsOf(world);
  const links = desks.map(({ link }) => link.faults());
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
  return {
    events: sum(heads),
    conflicts: sum(desks.map((desk) => openConflicts(desk))),
    faults: {
      cuts: sum(links.map(({ cuts }) => cuts)),
      refusals: sum(links.map(({ refusals }) => refusals)),
      restarts,
      hubRestarts,
      clockJumps,
      revoked: revoked.size,
    },
    moves,
  };
};

const openConflicts = (desk: ChaosDesk): number => {
  const { store, streams } = desk.open();
  return streamIds(store.read, 'case').reduce(
    (total, id) => total + streams.case.load(store.read, id).conflicts.length,
    0,
  );
};
