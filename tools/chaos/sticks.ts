/**
 * Courier files on their way: a desk writes one for others of its office, and somebody carries the stick about. It is read late, twice, in the
 * wrong order, in part, with a bit changed, and at the wrong desk.
 */
import { existsSync, readdirSync } from 'node:fs';
import { all } from '../../electron/core/db/sql.ts';
import type { CourierReadStep } from '../../shared/api/courier.ts';
import { type CourierFile, fetchAll, readInto } from '../courierStick.ts';
import type { Random } from '../random.ts';
import type { ChaosDesk } from './chaosDesk.ts';
import type { Turn } from './world.ts';

export type Stick = {
  /** Ids of the computers: who wrote it, and for whom. */
  readonly from: string;
  readonly to: readonly string[];
  readonly parts: readonly CourierFile[];
};

/** Far less than a page may ask for, so that the few records of a seed fill several parts. */
const SMALLEST_PART_BYTES = 8 * 1024;
const LARGEST_PART_BYTES = 64 * 1024;

/** Writes everything for one of the other computers of the office, or for all of them, now and then in several parts. */
export const writeStick = async ({ world, desk, random }: Turn): Promise<void> => {
  const { receivers } = await desk.api().courier.status();
  if (receivers.length === 0) return;
  const all = receivers.map(({ deviceId }) => deviceId);
  const to = random.chance(70) ? [random.oneOf(all)] : all;
  const partBytes = SMALLEST_PART_BYTES + random.below(LARGEST_PART_BYTES - SMALLEST_PART_BYTES);
  const maxPartBytes = random.chance(40) ? partBytes : null;
  for await (const step of desk.courier().write({ to, maxPartBytes })) {
    if (step.kind === 'refused') world.broken.push(`${desk.name} wrote no courier file: ${step.refusal.type}`);
    if (step.kind !== 'done') continue;
    const parts = await fetchAll(desk.api(), step.out);
    world.sticks.push({ from: desk.open().device.deviceId, to, parts });
    world.moves.written += 1;
  }
};

/** Reads a stick that lies about, mostly at a desk it is for. */
export const readStick = async (turn: Turn): Promise<void> => {
  const { world, random } = turn;
  if (world.sticks.length === 0) return;
  const stick = random.oneOf(world.sticks);
  const receivers = world.desks.filter((desk) => isFor(stick, desk));
  const desk = random.chance(15) || receivers.length === 0 ? turn.desk : random.oneOf(receivers);
  await readAt(turn, { stick, desk });
};

/** Reads a stick at the desk whose turn it is, if there is one for it. */
export const readStickHere = async (turn: Turn): Promise<void> => {
  const { world, desk, random } = turn;
  const sticks = world.sticks.filter((stick) => isFor(stick, desk));
  if (sticks.length > 0) await readAt(turn, { stick: random.oneOf(sticks), desk });
};

type Reading = { readonly desk: ChaosDesk; readonly stick: Stick };

/** Mostly all of it, in any order. */
const readAt = async (turn: Turn, reading: Reading): Promise<void> => {
  const { random } = turn;
  const { desk, stick } = reading;
  const parts = shuffled(random, stick.parts);
  const bent = random.chance(20) ? random.below(parts.length) : null;
  const carried = random.chance(15) ? random.below(parts.length) : parts.length;
  for (const [index, { bytes }] of parts.slice(0, carried).entries()) {
    if (index === bent) await readBent(turn, desk, bytes);
    note(turn, reading, await readInto({ api: desk.api() }, bytes));
  }
};

const isFor = ({ to }: Stick, desk: ChaosDesk): boolean => to.includes(desk.open().device.deviceId);

/** Taken in at the desks it is for, unless the hub has told that its writer was taken out; refused at every other. */
const note = ({ world: { moves, broken, revoked } }: Turn, { desk, stick }: Reading, step: CourierReadStep): void => {
  if (step.kind === 'done') moves.read += 1;
  if (step.kind === 'refused') moves.refused += 1;
  const said = step.kind === 'refused' ? step.refusal.type : step.kind;
  const isRight = isFor(stick, desk)
    ? step.kind !== 'refused' || (said === 'courier-sender-revoked' && revoked.has(stick.from))
    : said === 'courier-not-for-us';
  if (!isRight) broken.push(`${desk.name} read a courier file: ${said}`);
};

/** What a changed bit is taken for. */
const bentReasons: readonly string[] = ['courier-damaged', 'courier-not-one', 'courier-not-for-us', 'courier-newer'];

/** One bit is changed: refused whole, and nothing on the desk is other than before. */
const readBent = async ({ world, random }: Turn, desk: ChaosDesk, bytes: Uint8Array): Promise<void> => {
  const bent = Buffer.from(bytes);
  const at = random.below(random.chance(50) ? Math.min(400, bent.length) : bent.length);
  bent[at] = (bent[at] ?? 0) ^ (1 << random.below(8));
  const wasDown = desk.link.isDown();
  desk.link.setDown(true);
  while ((await desk.api().sync.status()).state.kind === 'working') await desk.api().sync.now();
  // After a crash the desk goes on by itself with a set that it had whole.
  await desk.courier().resumed;
  const before = traceOf(desk);
  const step = await readInto({ api: desk.api() }, bent);
  const after = traceOf(desk);
  desk.link.setDown(wasDown);
  world.faults.bent += 1;
  world.moves.refused += 1;
  const said = step.kind === 'refused' ? step.refusal.type : step.kind;
  if (!bentReasons.includes(said)) world.broken.push(`${desk.name} read a courier file with a bent bit: ${said}`);
  if (before !== after) world.broken.push(`${desk.name} was changed by a courier file with a bent bit`);
};

/** Everything that reading a courier file could change; what the exchange with the hub keeps for itself may go on meanwhile. */
export const traceOf = (desk: ChaosDesk): string => {
  const { store, courierDir } = desk.open();
  const rows = whatReadingWrites.map((text) => all(store.read, { text, values: [] }));
  const found = existsSync(courierDir) ? readdirSync(courierDir, { recursive: true }) : [];
  const files = found.map(String).filter((name) => name.endsWith('.hejie') || name.startsWith('arriving/'));
  return JSON.stringify({ rows, files: files.toSorted() });
};
const whatReadingWrites = [
  'SELECT count(*) AS events, max(position) AS last FROM events',
  'SELECT text_hash FROM parked_events ORDER BY text_hash',
  'SELECT * FROM courier_peers ORDER BY device_id',
  'SELECT * FROM courier_parts ORDER BY set_id, part',
  'SELECT * FROM courier_taken ORDER BY set_id',
  'SELECT * FROM courier_carried ORDER BY device_id',
] as const;

const shuffled = <T>(random: Random, items: readonly T[]): readonly T[] => {
  const left = [...items];
  return items.map(() => {
    const [taken] = left.splice(random.below(left.length), 1);
    if (taken === undefined) throw new RangeError('as many are taken as there are');
    return taken;
  });
};
