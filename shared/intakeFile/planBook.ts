/** The book a plan is written into: the cast of the case with its ids, and the acts and faults gathered so far. Used by plan*.ts only. */
import type { CaseCommand } from '../case/commands.ts';
import type { Party, Respondent, Worker } from '../case/parts.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { PlanContext, PlanFault, PlannedAct } from './plan.ts';
import type { IntakeCase } from './schema.ts';

export type PlanBook = {
  readonly c: IntakeCase;
  readonly parties: readonly Party[];
  readonly mediator: string;
  readonly bodyName: string;
  readonly newId: () => string;
  readonly acts: readonly PlannedAct[];
  readonly faults: readonly PlanFault[];
  readonly command: (path: string, on: LocalDate, command: CaseCommand) => void;
  readonly paper: (on: LocalDate, documentId: string, sessionId?: string) => void;
  readonly seal: (on: LocalDate, versionId: string) => void;
  readonly fault: (path: string, problem: string) => void;
  /** The id of the party of that name; the first of the side for an empty name; a fault for a stranger. */
  readonly named: (path: string, name: string, side: 'worker' | 'respondent') => string;
};

export const openBook = (c: IntakeCase, at: string, { newId, mediatorName, bodyName }: PlanContext): PlanBook => {
  const acts: PlannedAct[] = [];
  const faults: PlanFault[] = [];
  const parties: readonly Party[] = [
    ...c.workers.map((w) => workerOf(w, newId())),
    ...c.respondents.map((r) => respondentOf(r, newId())),
  ];
  const fault = (path: string, problem: string): void => {
    faults.push({ path: `${at}${path}`, problem });
  };
  return {
    c,
    parties,
    mediator: c.mediator === '' ? mediatorName : c.mediator,
    bodyName,
    newId,
    acts,
    faults,
    fault,
    command: (path, on, command) => {
      acts.push({ kind: 'command', path: `${at}${path}`, on, command });
    },
    paper: (on, documentId, sessionId) => {
      acts.push({ kind: 'paper', path: at, on, documentId, partyId: null, sessionId: sessionId ?? null });
    },
    seal: (on, versionId) => {
      acts.push({ kind: 'seal', path: `${at}.outcome`, on, versionId });
    },
    named: (path, name, side) => {
      const fallback = parties.find((p) => (p.kind === 'worker') === (side === 'worker'));
      const party = name === '' ? fallback : parties.find((p) => p.name === name);
      if (party === undefined) fault(path, 'name-unknown');
      return party?.partyId ?? '';
    },
  };
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const workerOf = (w: IntakeCase['workers'][number], partyId: string): Worker => ({
  partyId,
  kind: 'worker',
  name: w.name,
  idNumber: orNull(w.idNumber)?.toUpperCase() ?? null,
  idOverrideReason: orNull(w.idOverrideReason),
  otherPaper: null,
  sex: null,
  birthDate: null,
  phone: w.phone,
  address: w.address,
  serviceAddress: '',
  employmentForm: w.employmentForm,
  trade: w.trade,
  startedOn: w.startedOn,
  endedOn: w.endedOn,
  monthlyWageFen: w.monthlyWageFen,
  isMigrantWorker: w.isMigrantWorker || w.employmentForm === '12',
  isUnionMember: w.isUnionMember,
  platform: w.platform,
  project: w.project,
});

const respondentOf = (r: IntakeCase['respondents'][number], partyId: string): Party => {
  const respondent: Omit<Respondent, 'kind'> = {
    partyId,
    role: r.role,
    name: r.name,
    creditCode: orNull(r.creditCode)?.toUpperCase() ?? null,
    idNumber: orNull(r.idNumber)?.toUpperCase() ?? null,
    idOverrideReason: orNull(r.idOverrideReason),
    legalRepresentative: r.legalRepresentative,
    legalRepresentativePost: '',
    contact: '',
    phone: r.phone,
    address: r.address,
    serviceAddress: '',
    deregisteredOn: r.deregisteredOn,
    industry: r.industry,
    hasUnion: r.hasUnion,
  };
  return r.kind === 'person' ? { ...respondent, kind: 'person' } : { ...respondent, kind: 'organisation' };
};
