/** Fills an office at a hub with made-up cases, all of them real signed events that the hub has judged one by one. */
import { randomUUID } from 'node:crypto';
import { type CaseEvent, caseEvent, caseEvents } from '../../shared/case/events.ts';
import { bounds } from '../../shared/sync/protocol.ts';
import { enrolLightDesk, type LightDesk, type LightOffice, pushAll } from './lightDesk.ts';
import { syntheticEvents } from './syntheticCases.ts';

/** As many computers write at once, so that the hub need not wait for the one that signs. */
const WRITERS = 4;
const BATCH_BYTES = 2 * 1024 * 1024;
/** The acts that a case is told without when fewer events are wanted. */
const DISPENSABLE: readonly CaseEvent['type'][] = [
  'ConsentAsked',
  'ReferralReceived',
  'RightsTold',
  'ConfirmationApplied',
];

/** The case with this number in exactly so many events, at least 12: notes stand for what else happens in a case. */
export const caseOf = (caseNo: number, events: number): readonly CaseEvent[] => {
  const told = syntheticEvents(caseNo).filter(({ type }) => !DISPENSABLE.includes(type));
  const [last] = told.slice(-1);
  const isClosed = last?.type === 'CaseClosed';
  const notes = Array.from({ length: Math.max(0, events - told.length) }, (_, index) =>
    caseEvent('NoteAdded', { noteId: `n${index}`, text: '电话联系双方，约定下次调解的时间。' }),
  );
  // A case is closed last.
  return isClosed ? [...told.slice(0, -1), ...notes, ...told.slice(-1)] : [...told, ...notes];
};

export type Filled = { readonly events: number; readonly seconds: number };

/** Adds cases `from` to `to` (both included) with so many events each. The office must have a computer at the hub already, or gets its first. */
export const fillOffice = async (
  office: LightOffice,
  { from, to, eventsPerCase }: { readonly from: number; readonly to: number; readonly eventsPerCase: number },
  newCode: () => Promise<string>,
): Promise<Filled> => {
  const writers: LightDesk[] = [];
  while (writers.length < WRITERS) writers.push(await enrolLightDesk(office, await newCode()));
  let next = from;
  let events = 0;
  const startedAt = performance.now();
  await Promise.all(
    writers.map(async (desk) => {
      const hub = desk.connect(new AbortController().signal);
      let batch: string[] = [];
      let bytes = 0;
      const handOver = async (): Promise<void> => {
        await pushAll(hub, desk.self, batch);
        events += batch.length;
        [batch, bytes] = [[], 0];
      };
      while (next <= to) {
        const stream = { kind: 'case', id: randomUUID() } as const;
        const told = caseOf(next, eventsPerCase).map(({ type, data }) => ({
          type,
          data,
          v: caseEvents[type].version,
        }));
        next += 1;
        const texts = desk.write(stream, told);
        if (batch.length + texts.length > bounds.eventsPerPush || bytes > BATCH_BYTES) await handOver();
        batch.push(...texts);
        bytes += texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      }
      await handOver();
      hub.close();
    }),
  );
  return { events, seconds: (performance.now() - startedAt) / 1000 };
};
