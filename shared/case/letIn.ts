/** The event that lets another office into a case, read from a stored event of whatever origin. */
import type { LocalDate } from '../kernel/localDate.ts';
import type { StoredEvent } from '../sync/envelope.ts';
import { caseEvents } from './events.ts';
import type { WithheldPart } from './sharing.ts';

export type LetIn = {
  readonly officeId: string;
  /** The day of the letter. */
  readonly on: LocalDate;
  readonly withheld: readonly WithheldPart[];
  readonly isHandover: boolean;
};

/** Which office the event lets in and what it is not given; null for every other event, and for data that are not what the name promises. */
export const letIn = ({ stream, type, data }: Pick<StoredEvent, 'stream' | 'type' | 'data'>): LetIn | null => {
  if (stream.kind !== 'case') return null;
  if (type === 'CaseShared') {
    const shared = caseEvents.CaseShared.schema.safeParse(data);
    if (!shared.success) return null;
    const { office, on, withheld } = shared.data;
    return { officeId: office.officeId, on, withheld, isHandover: false };
  }
  if (type !== 'CaseHandedOver') return null;
  const handed = caseEvents.CaseHandedOver.schema.safeParse(data);
  if (!handed.success) return null;
  const { office, on } = handed.data;
  return { officeId: office.officeId, on, withheld: [], isHandover: true };
};
