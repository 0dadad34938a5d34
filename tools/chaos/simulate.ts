/**
 * One seed: two or three offices with three to eight desks between them, working while links break, clocks jump, cores end, the hub goes away
 * and sticks are carried about; then everything is mended, every desk exchanges until nothing moves, and the invariants are checked.
 * A seed fixes who does what in which order; where exactly a cut or a crash falls also depends on how fast the machine is.
 */
import { streamIds } from '../../electron/core/db/eventLog.ts';
import { acceptCarried } from '../../hub/devices.ts';
import { newEnrolmentSecret } from '../../hub/enrolment.ts';
import { formatEnrolmentCode } from '../../shared/sync/enrolmentCode.ts';
import { type Random, randomFrom } from '../random.ts';
import { actOnce } from './acts.ts';
import { beginDesk, type ChaosDesk } from './chaosDesk.ts';
import type { ChaosHub } from './chaosHub.ts';
import { openFaultyLink } from './faultyLink.ts';
import { brokenInvariants } from './invariants.ts';
import { emptyWorld, type Fault, type Move, type World } from './world.ts';

export type SeedResult = {
  readonly seed: number;
  readonly events: number;
  readonly conflicts: number;
  readonly faults: Readonly<Record<Fault, number>>;
  readonly moves: Readonly<Record<Move, number>>;
  readonly broken: readonly string[];
};

const ACTS = 40;
/** Exchanges after which everything has to be everywhere. */
const HEALING_ROUNDS = 12;

export const simulate = async (seed: number, hub: ChaosHub): Promise<SeedResult> => {
  const world = emptyWorld(seed, hub);
  try {
    await populate(world);
    for (let act = 0; act < ACTS; act += 1) {
      const random = chanceOf(world, `act ${act}`);
      await actOnce({ world, desk: random.oneOf(world.desks), act, random });
    }
    await heal(world);
    const broken = await brokenInvariants(world.desks, hub.services.db, world.revoked);
    return { seed, ...(await countsOf(world)), broken: [...world.broken, ...broken] };
  } catch (error) {
    // Everything here is invented, so the message may be told.
    const thrown = error instanceof Error ? (error.stack ?? error.message) : 'something that is no error';
    const { faults, moves, broken } = world;
    return { seed, events: 0, conflicts: 0, faults, moves, broken: [...broken, thrown] };
  } finally {
    for (const desk of world.desks) {
      await desk.dispose();
      await desk.link.close();
    }
  }
};

/** Chance of its own for every part of a seed: how often one part asks changes nothing for the others. */
const chanceOf = ({ seed }: Pick<World, 'seed'>, part: string): Random =>
  randomFrom(Array.from(`${seed} ${part}`).reduce((mixed, letter) => Math.imul(mixed, 31) + letter.charCodeAt(0), 7));

/** Offices with their desks; the founder enrols first, the others join over links that work. */
const populate = async (world: World): Promise<void> => {
  const { seed, hub } = world;
  const random = chanceOf(world, 'offices');
  const offices = 2 + random.below(2);
  const desks = Math.max(offices, 3 + random.below(6));
  for (let index = 0; index < desks; index += 1) {
    const office = `单位${index % offices}`;
    const code = `混沌${letters(seed)}${letters(index % offices)}`;
    const link = await openFaultyLink(hub.port, chanceOf(world, `link ${index}`));
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

/** Mends everything, lets count what colleagues have of a computer that was taken out, and exchanges until nothing moves any more. */
const heal = async (world: World): Promise<void> => {
  const { desks, hub, revoked } = world;
  for (const deviceId of revoked) await acceptCarried(hub.services.db, deviceId);
  for (const desk of desks) {
    desk.setClock(0);
    desk.link.setFaulty(false);
    desk.link.setDown(false);
  }
  for (let [round, before] = [0, '']; round < HEALING_ROUNDS; round += 1) {
    for (const desk of desks) await desk.api().sync.now();
    await hub.delivered();
    const reached = JSON.stringify([await headsOf(world), await Promise.all(desks.map(leftAt))]);
    // A first question over a connection that the hub's stop has broken fails and says nothing of what is still to come.
    if (reached === before && (await allRest(world))) return;
    before = reached;
  }
};

/** What a desk still has to hand over or to fetch. */
const leftAt = async (desk: ChaosDesk): Promise<readonly number[]> => {
  const { onlyHere, elsewhere, filesOnlyHere, filesAwaited } = await desk.api().sync.status();
  return [onlyHere, elsewhere, filesOnlyHere, filesAwaited];
};

const allRest = async ({ desks, revoked }: World): Promise<boolean> => {
  const welcome = desks.filter((desk) => !revoked.has(desk.open().device.deviceId));
  const states = await Promise.all(welcome.map((desk) => desk.api().sync.status()));
  return states.every(({ state }) => state.kind === 'resting');
};

const headsOf = ({ hub, desks }: World): Promise<readonly number[]> =>
  Promise.all([...new Set(desks.map((desk) => desk.open().device.officeId))].map((officeId) => hub.headOf(officeId)));

const countsOf = async (world: World) => {
  const { desks, faults, moves } = world;
  const links = desks.map(({ link }) => link.faults());
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
  return {
    events: sum(await headsOf(world)),
    conflicts: sum(desks.map((desk) => openConflicts(desk))),
    faults: {
      ...faults,
      cuts: sum(links.map(({ cuts }) => cuts)),
      refusals: sum(links.map(({ refusals }) => refusals)),
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
