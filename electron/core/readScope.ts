/**
 * Who reads, and what of it: every query and every opening of a case, a consultation or a letter goes through here. The rules themselves
 * are shared (office/readScope.ts).
 */
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import type { Role } from '../../shared/case/commands.ts';
import type { ConsultationRefusal } from '../../shared/consultation/refusals.ts';
import type { LetterRefusal } from '../../shared/letter/refusals.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import { hadHandIn, seesAllCases, seesAllConsultations } from '../../shared/office/readScope.ts';
import type { StreamKey } from '../../shared/sync/envelope.ts';
import { one, type Sql, sql } from './db/sql.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import type { CaseChange, StreamChange } from './projections/projection.ts';

export type Reader = {
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly today: LocalDate;
  /** The reader's own office; null while no other office's cases can be here. */
  readonly officeId: string | null;
};

/** Whether another office has a part in any case here. Two steps to either side in the index, however many cases there are. */
const hasOthers = ({ store, device: { officeId } }: OpenDesk): boolean =>
  one(store.read, sql`SELECT 1 AS found FROM case_office WHERE office_id < ${officeId} LIMIT 1`) !== null ||
  one(store.read, sql`SELECT 1 AS found FROM case_office WHERE office_id > ${officeId} LIMIT 1`) !== null;

export const readerOf = (open: OpenDesk): Reader => {
  const { personId, roles } = open.person();
  const officeId = hasOthers(open) ? open.device.officeId : null;
  return { personId, roles, today: open.today(), officeId };
};

/** The condition on `case_no` that keeps a query to the cases that this office works on, alone or with others. */
export const ourCases = ({ officeId }: Pick<Reader, 'officeId'>): Sql =>
  officeId === null
    ? sql`TRUE`
    : sql`case_no IN (SELECT case_no FROM case_office WHERE office_id = ${officeId} AND part IN ('home', 'shared'))`;

type Who = Pick<Reader, 'personId' | 'roles'>;

/** The condition on `case_no` that keeps a query to what the reader may see. */
export const readableCases = ({ personId, roles }: Who): Sql =>
  seesAllCases(roles)
    ? sql`TRUE`
    : sql`case_no IN (SELECT case_no FROM case_hand WHERE person_id = ${personId} AND has_added = 1)`;

/** The condition on `consultation_no`. */
export const readableConsultations = ({ personId, roles }: Who): Sql =>
  seesAllConsultations(roles)
    ? sql`TRUE`
    : sql`consultation_no IN (SELECT consultation_no FROM consultation_hand WHERE person_id = ${personId})`;

/** The whole case as stored, or that it is not this person's to read. A case that is not there yet is nobody's. */
export const readCase = (open: OpenDesk, caseId: string): Result<CaseChange, CaseRefusal> => {
  const change = open.streams.case.load(open.store.read, caseId);
  const { personId, roles } = open.person();
  const mayRead = change.events.length === 0 || seesAllCases(roles) || hadHandIn(change.events, personId);
  return mayRead ? ok(change) : refuse({ type: 'case-not-yours' });
};

/** The whole consultation as stored, or that it is not this person's to read. */
export const readConsultation = (
  open: OpenDesk,
  consultationId: string,
): Result<StreamChange<'consultation'>, ConsultationRefusal> => {
  const change = open.streams.consultation.load(open.store.read, consultationId);
  const { personId, roles } = open.person();
  const mayRead = change.events.length === 0 || seesAllConsultations(roles) || hadHandIn(change.events, personId);
  return mayRead ? ok(change) : refuse({ type: 'consultation-not-yours' });
};

/** Who reads letters at all: they are the office's own acts and not for volunteers. */
export const readsLetters = ({ roles }: Pick<Reader, 'roles'>): boolean => seesAllCases(roles);

/** The whole letter as stored, or that letters are not for this person. */
export const readLetter = (open: OpenDesk, letterId: string): Result<StreamChange<'letter'>, LetterRefusal> =>
  readsLetters(open.person())
    ? ok(open.streams.letter.load(open.store.read, letterId))
    : refuse({ type: 'role-missing', roles: ['mediator', 'supervisor'] });

/** True when the person may open the stream. */
export const mayRead = (open: OpenDesk, { kind, id }: StreamKey): boolean => {
  switch (kind) {
    case 'case':
      return readCase(open, id).ok;
    case 'consultation':
      return readConsultation(open, id).ok;
    case 'letter':
      return readLetter(open, id).ok;
    case 'office':
      return true;
  }
};
