/**
 * Takes in what a desk hands over. One transaction per slice of a push: the office's row is locked first, so that feed numbers are given in the order
 * of commits and no reader ever passes one over. Each event is judged for itself: one that is refused is named with its reason, its place
 * in its computer's chain is kept (number and id only), and what comes after it goes on.
 */
import { readOfficeEvent } from '../shared/office/events.ts';
import type { StoredEvent } from '../shared/sync/envelope.ts';
import type { Pushed } from '../shared/sync/protocol.ts';
import { addToCourse } from './caseHome.ts';
import type { HubDatabase, Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import { noteDeliveries } from './delivery.ts';
import { devicesOf } from './devices.ts';
import { FEED_CHANNEL } from './feedWatch.ts';
import type { OfficeBooks } from './officeBooks.ts';
import type { CheckedPush } from './pushCheck.ts';
import type { PushChecker } from './pushChecker.ts';
import { type Desk, loadDesk } from './pushDesk.ts';
import { judge } from './pushJudge.ts';
import { isPurge, purge } from './purge.ts';
import { streamKey, writeReach } from './reach.ts';

type Accepted = { readonly event: StoredEvent; readonly text: string };

export type PushDeps = { readonly db: HubDatabase; readonly checker: PushChecker; readonly books: OfficeBooks };

/** Events of one transaction: while they are stored, the next ones are checked. */
const SLICE = 500;

export const push = async (
  deps: PushDeps,
  { officeId, events }: { readonly officeId: string; readonly events: readonly string[] },
): Promise<readonly Pushed[]> => {
  const known = await devicesOf(deps.db, officeId);
  const keys = new Map(Array.from(known, ([id, { publicKey }]) => [id, publicKey]));
  const sliceAt = (from: number): readonly string[] => events.slice(from, from + SLICE);
  const results: Pushed[] = [];
  let checking = deps.checker.check(sliceAt(0), keys);
  for (let from = 0; from < events.length; from += SLICE) {
    const checked = await checking;
    // Outside of the transactions, because this takes the most time.
    checking = deps.checker.check(sliceAt(from + SLICE), keys);
    // When storing fails first, nobody waits for the check any more; its own failure is met where it is awaited.
    checking.catch(() => undefined);
    results.push(...(await takeIn(deps, { officeId, texts: sliceAt(from), checked })));
  }
  return results;
};

type Slice = {
  readonly officeId: string;
  readonly texts: readonly string[];
  readonly checked: readonly CheckedPush[];
};
const takeIn = ({ db, books }: PushDeps, { officeId, texts, checked }: Slice): Promise<readonly Pushed[]> => {
  const readable = checked.flatMap((one) => (one.ok ? [one.value] : []));
  return db.inTransaction(async (tx) => {
    const office = await tx.one<{ feed_head: number }>(
      // Not the key: whoever lets this office in refers to its row, and does not wait for it.
      sql`SELECT feed_head FROM offices WHERE office_id = ${officeId} FOR NO KEY UPDATE`,
    );
    if (office === null) throw new Error('a session stands for an office that is not there');
    const desk = await loadDesk(tx, { officeId, books }, readable);
    const accepted: Accepted[] = [];
    const results = checked.map((one, index): Pushed => {
      if (!one.ok) return { result: 'refused', ...one.refusal };
      const judged = judge(desk, one.value);
      if (judged.result !== 'stored') return judged;
      const text = texts[index] ?? '';
      accepted.push({ event: one.value.event, text });
      addToCourse(desk.courses, one.value.event, text);
      return judged;
    });
    await store(tx, desk, { accepted, head: office.feed_head });
    return results;
  }, officeId);
};

const store = async (
  tx: Queries,
  { officeId, devices, grown, nowRefused, forgiven, reach, reachChanged, purged }: Desk,
  { accepted, head }: { readonly accepted: readonly Accepted[]; readonly head: number },
): Promise<void> => {
  if (accepted.length > 0) {
    const events = accepted.map(({ event }) => event);
    await tx.all(sql`INSERT INTO feed (office_id, feed_no, event_id, stream_kind, stream_id, device_id, body)
      SELECT ${officeId}, ${head}::bigint + n, decode(id, 'hex'), kind, stream, device, body
      FROM unnest(${events.map(({ id }) => id)}::text[], ${events.map(({ stream }) => stream.kind)}::text[],
        ${events.map(({ stream }) => stream.id)}::text[],
        ${events.map(({ author }) => author.device)}::text[], ${accepted.map(({ text }) => text)}::text[])
        WITH ORDINALITY AS handed (id, kind, stream, device, body, n)`);
    await writeReach(
      tx,
      Array.from(reachChanged, ([key, stream]) => ({ stream, parts: reach.get(key) ?? [] })),
    );
    await tx.all(sql`UPDATE offices SET feed_head = feed_head + ${accepted.length} WHERE office_id = ${officeId}`);
    const streams = new Map(events.map(({ stream }) => [streamKey(stream), stream]));
    const ended = new Map(
      [...purged, ...events.filter(isPurge).map(({ stream }) => stream)].map((stream) => [streamKey(stream), stream]),
    );
    for (const [key, stream] of ended) if (streams.has(key)) await purge(tx, stream);
    for (const event of events) await noteName(tx, officeId, event);
    await noteDeliveries(tx, {
      officeId,
      streams: Array.from(streams, ([key, stream]) => ({ stream, parts: reach.get(key) ?? [] })),
      purged: new Set(events.filter(isPurge).map(({ stream }) => streamKey(stream))),
    });
    await tx.all(sql`SELECT pg_notify(${FEED_CHANNEL}, ${officeId})`);
  }
  for (const { deviceId, lastSeq, lastId } of [...devices.values()].filter((one) => grown.has(one.deviceId)))
    await tx.all(sql`UPDATE devices SET last_seq = ${lastSeq}, last_id = ${lastId}
      WHERE office_id = ${officeId} AND device_id = ${deviceId}`);
  for (const { deviceId, seq, id } of nowRefused)
    await tx.all(sql`INSERT INTO refused_events (office_id, device_id, seq, event_id)
      VALUES (${officeId}, ${deviceId}, ${seq}, ${id}) ON CONFLICT DO NOTHING`);
  for (const { deviceId, seq } of forgiven)
    await tx.all(
      sql`DELETE FROM refused_events WHERE office_id = ${officeId} AND device_id = ${deviceId} AND seq = ${seq}`,
    );
};

/** What other offices call this one when they look for it. */
const noteName = async (tx: Queries, officeId: string, event: StoredEvent): Promise<void> => {
  const office = event.stream.kind === 'office' ? readOfficeEvent(event) : null;
  if (office?.type !== 'OfficeFounded' && office?.type !== 'OfficeChanged') return;
  await tx.all(sql`UPDATE offices SET name = ${office.data.name} WHERE office_id = ${officeId}`);
};
