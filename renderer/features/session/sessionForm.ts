/**
 * The values of the session form: the data of `RecordSession`, with the confidential part always there while one types. Pure; the page
 * turns the values into the command with `toCommand`.
 */
import * as z from 'zod';
import type { CaseCommandData } from '../../../shared/case/commands.ts';
import {
  type Compromise,
  compromiseSchema,
  type Party,
  type SessionRecord,
  sessionRecordSchema,
} from '../../../shared/case/parts.ts';
import { isWorker, type RegisteredCase, type SessionState } from '../../../shared/case/state.ts';
import { type LocalDate, minDate } from '../../../shared/kernel/localDate.ts';

export const sessionFormSchema = z.object({ record: sessionRecordSchema, compromise: compromiseSchema });
export type SessionFormInput = z.input<typeof sessionFormSchema>;
export type SessionFormValues = z.output<typeof sessionFormSchema>;
export type PresentRow = SessionRecord['present'][number];
/** While one types, the result may still be missing. */
export type SessionDefaults = {
  readonly record: Omit<SessionRecord, 'result'> & Partial<Pick<SessionRecord, 'result'>>;
  readonly compromise: Compromise;
};

type NewSession = {
  readonly sessionId: string;
  readonly today: LocalDate;
  readonly clerk: string;
  readonly place: string;
};

/** What the form starts with: the record as it stands, the planned session, or a fresh one. */
export const sessionDefaults = (c: RegisteredCase, start: NewSession): SessionDefaults => {
  const session = c.sessions.find((s) => s.sessionId === start.sessionId);
  const compromise = c.confidential.compromises.find((x) => x.sessionId === start.sessionId);
  return {
    record: session?.record ?? freshRecord(c, start, session),
    compromise: compromise ?? { sessionId: start.sessionId, offers: [], note: '' },
  };
};

const freshRecord = (
  c: RegisteredCase,
  start: NewSession,
  session: SessionState | undefined,
): SessionDefaults['record'] => {
  const planned = session?.scheduled ?? null;
  const lastPlace = c.sessions.findLast((s) => s.record !== null)?.record?.place;
  return {
    sessionId: start.sessionId,
    heldOn: planned === null ? start.today : minDate(planned.on, start.today),
    startedAt: planned?.time ?? null,
    endedAt: null,
    place: [planned?.place, lastPlace, start.place].find((place) => place) ?? '',
    mediators: c.mediators.map((m) => m.name),
    clerk: c.mediators.some((m) => m.name === start.clerk) ? '' : start.clerk,
    present: [],
    rightsTold: false,
    recusalAsked: 'not-put',
    statements: [],
    evidenceShown: '',
    agreedPoints: [],
    openPoints: [],
  };
};

/** The command for what was typed: empty rows left out, an untouched confidential part not recorded. */
export const toCommand = ({ record, compromise }: SessionFormValues): CaseCommandData<'RecordSession'> => ({
  record: {
    ...record,
    statements: record.statements.filter((s) => s.text.trim() !== ''),
    agreedPoints: record.agreedPoints.filter((p) => p.trim() !== ''),
    openPoints: record.openPoints.filter((p) => p.trim() !== ''),
  },
  compromise:
    compromise.offers.length === 0 && compromise.note.trim() === ''
      ? null
      : { ...compromise, sessionId: record.sessionId },
});

export type CapacityKey = 'worker' | 'respondent' | 'legalRepresentative' | 'representative';
export type PaperKey = 'idCard' | 'representativeProof' | 'authorisation';
/** Somebody who can be expected at a session: a party in person, the head of an organisation, a representative. */
export type Expected = {
  readonly name: string;
  readonly partyId: string;
  readonly side: 'worker' | 'respondent';
  readonly capacity: CapacityKey;
  readonly paper: PaperKey;
};

/** Everyone the case knows who may come, in the order of the parties. */
export const expectedPeople = (c: Pick<RegisteredCase, 'parties' | 'representatives'>): readonly Expected[] =>
  c.parties.flatMap((party) => {
    const side = isWorker(party) ? 'worker' : 'respondent';
    const agents = c.representatives
      .filter((r) => r.partyId === party.partyId)
      .map(
        (r): Expected => ({
          name: r.name,
          partyId: party.partyId,
          side,
          capacity: 'representative',
          paper: 'authorisation',
        }),
      );
    return [...inPerson(party, side), ...agents];
  });

const inPerson = (party: Party, side: Expected['side']): readonly Expected[] => {
  if (party.kind !== 'organisation')
    return [{ name: party.name, partyId: party.partyId, side, capacity: side, paper: 'idCard' }];
  if (party.legalRepresentative === '') return [];
  return [
    {
      name: party.legalRepresentative,
      partyId: party.partyId,
      side,
      capacity: 'legalRepresentative',
      paper: 'representativeProof',
    },
  ];
};
