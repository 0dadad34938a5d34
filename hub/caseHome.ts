/**
 * Whose case it is, from the events that an office's feed holds, by the same replay as on the desks. Only the streams of a push that let another
 * office in or destroy the case are read: nothing else depends on it.
 */
import { homeOffice, letsIn } from '../shared/case/sharing.ts';
import type { StoredEvent, StreamKey } from '../shared/sync/envelope.ts';
import { replayCase } from '../shared/sync/replay.ts';
import { parseWireText } from '../shared/sync/wireEvent.ts';
import type { Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import { isPurge } from './purge.ts';
import { streamKey } from './reach.ts';

/** The events of some cases as far as an office holds them, by `streamKey`; grows with what is taken in. */
export type Courses = Map<string, readonly StoredEvent[]>;

/** Only the office whose case it is does these. */
export const isForHome = (event: StoredEvent): boolean =>
  event.stream.kind === 'case' && (letsIn(event) || isPurge(event));

export const readCourses = async (tx: Queries, officeId: string, read: readonly StoredEvent[]): Promise<Courses> => {
  const streams = new Map(read.filter(isForHome).map(({ stream }) => [streamKey(stream), stream]));
  const courses: Courses = new Map(Array.from(streams.keys(), (key) => [key, []]));
  if (streams.size === 0) return courses;
  const ids = Array.from(streams.values(), ({ id }: StreamKey) => id);
  const rows = await tx.all<{ body: string }>(
    sql`SELECT body FROM feed WHERE office_id = ${officeId} AND stream_kind = 'case' AND stream_id = ANY(${ids}::text[])
      ORDER BY feed_no`,
  );
  for (const { body } of rows) {
    const parsed = parseWireText(body);
    if (parsed.ok) follow(courses, parsed.value.event);
  }
  return courses;
};

/** One more event that was taken in, which `courses` hold if it belongs to one of their cases; its text is read only then. */
export const addToCourse = (courses: Courses, { stream }: StoredEvent, text: string): void => {
  if (!courses.has(streamKey(stream))) return;
  const parsed = parseWireText(text);
  if (parsed.ok) follow(courses, parsed.value.event);
};

const follow = (courses: Courses, event: StoredEvent): void => {
  const key = streamKey(event.stream);
  courses.set(key, [...(courses.get(key) ?? []), event]);
};

/**
 * Whether the office may do with its case what only its home may. Letting others in: if, as far as the author had seen, it was theirs; that two of
 * its computers hand it over without knowing of each other is for a person to settle. Destroying it: if it is theirs as far as the hub knows.
 */
export const isAtHome = (courses: Courses, event: StoredEvent): boolean => {
  const course = courses.get(streamKey(event.stream)) ?? [];
  const known = isPurge(event) ? course : ancestorsIn(course, event);
  const { state, events } = replayCase(known);
  return events.length === 0 || homeOffice(state, events) === event.author.office;
};

const ancestorsIn = (course: readonly StoredEvent[], { parents }: StoredEvent): readonly StoredEvent[] => {
  const byId = new Map(course.map((event) => [event.id, event]));
  const seen = new Set<StoredEvent>();
  for (let next = parents; next.length > 0; ) {
    const found = next.flatMap((id) => byId.get(id) ?? []).filter((event) => !seen.has(event));
    for (const event of found) seen.add(event);
    next = [...new Set(found.flatMap((event) => event.parents))];
  }
  return [...seen];
};
