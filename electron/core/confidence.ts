/**
 * Offers made for the sake of compromise leave the core for mediators only: whoever else may look at a case sees that a session was held, not
 * what was conceded there (特邀调解规定 Art. 22 and 28, checked 2026-11-20).
 */
import type { Role } from '../../shared/case/commands.ts';
import type { CaseEventName } from '../../shared/case/events.ts';
import type { RegisteredCase } from '../../shared/case/state.ts';

type Reader = { readonly roles: readonly Role[] };

const mayRead = (reader: Reader): boolean => reader.roles.includes('mediator');
const confidentialEvent: CaseEventName = 'CompromiseRecorded';

/** The case as this person may see it. */
export const caseForReader = (c: RegisteredCase, reader: Reader): RegisteredCase =>
  mayRead(reader) ? c : { ...c, confidential: { compromises: [] } };

/** The data of a history entry as this person may see them; null where they are withheld. */
export const eventDataForReader = (type: string, data: unknown, reader: Reader): unknown =>
  type === confidentialEvent && !mayRead(reader) ? null : data;
