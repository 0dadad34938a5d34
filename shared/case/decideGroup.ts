/** Deciders of collective cases (调仲 Art. 7, 办案规则 Art. 62, 63) and of the days from which limits run that mediation does not stop. */
import { normaliseIdNumber } from '../identity/idNumber.ts';
import { freeId, happened, knownParties, notFuture, unless, type Check } from './checks.ts';
import type { Deciders } from './decide.ts';
import { claimCheck, partyCheck, repeated } from './decideIntake.ts';
import { caseEvent } from './events.ts';
import type { Worker } from './parts.ts';
import { currentAgreement, partyById, type RegisteredCase, workersOf } from './state.ts';

const LEAST_REPRESENTATIVES = 3;
const MOST_REPRESENTATIVES = 5;

const workersOnly = (c: RegisteredCase, field: string, partyIds: readonly string[]): Check => {
  const at = partyIds.findIndex((id) => partyById(c, id)?.kind !== 'worker');
  return at < 0 ? null : { type: 'party-unknown', field: `${field}.${at}`, partyId: partyIds[at] ?? '' };
};

/** One number stands for one person: the second worker with it is named, whether the first is in the roster or in the case. */
const numberTwice = (c: RegisteredCase, workers: readonly Worker[]): Check => {
  const seen = new Set(workersOf(c).flatMap(({ idNumber }) => normalised(idNumber)));
  const at = workers.findIndex(({ idNumber }) =>
    normalised(idNumber).some((number) => seen.size === seen.add(number).size),
  );
  return at < 0 ? null : { type: 'id-number-twice', field: `workers.${at}.idNumber` };
};
const normalised = (idNumber: string | null): readonly string[] =>
  idNumber === null || idNumber.trim() === '' ? [] : [normaliseIdNumber(idNumber)];

const isCurrent = (c: RegisteredCase, versionId: string): Check =>
  currentAgreement(c)?.versionId === versionId ? null : { type: 'item-unknown', field: 'versionId', id: versionId };

type GroupCommand =
  | 'ImportRoster'
  | 'ElectRepresentatives'
  | 'ConsentSettlement'
  | 'ReportUpward'
  | 'RecordKeyDates'
  | 'RecordInterruption'
  | 'RecordSuspension'
  | 'NoteThirdParty';

export const groupDeciders: Deciders<GroupCommand> = {
  ImportRoster: (data, c, ctx) => {
    const partyIds = data.workers.map((w) => w.partyId);
    const claimIds = data.claims.map((x) => x.claimId);
    const known = new Set(c.parties.map((p) => p.partyId));
    const knownClaims = new Set(c.claims.map((x) => x.claimId));
    const taken = partyIds.findIndex((id) => known.has(id));
    const takenClaim = claimIds.findIndex((id) => knownClaims.has(id));
    const parties = [...c.parties, ...data.workers];
    return unless(
      [
        repeated('workers', partyIds),
        repeated('claims', claimIds),
        taken < 0 ? null : { type: 'id-taken', field: `workers.${taken}.partyId`, id: partyIds[taken] ?? '' },
        takenClaim < 0
          ? null
          : { type: 'id-taken', field: `claims.${takenClaim}.claimId`, id: claimIds[takenClaim] ?? '' },
        ...data.workers.map((w, i) => partyCheck(`workers.${i}`, w, ctx.today)),
        numberTwice(c, data.workers),
        ...data.claims.map((x, i) => claimCheck(`claims.${i}`, x, parties)),
      ],
      caseEvent('RosterImported', data),
    );
  },
  ElectRepresentatives: (data, c, ctx) =>
    unless(
      [
        workersOnly(c, 'partyIds', data.partyIds),
        workersOnly(c, 'electedBy', data.electedBy),
        data.partyIds.length < LEAST_REPRESENTATIVES || data.partyIds.length > MOST_REPRESENTATIVES
          ? {
              type: 'representatives-count',
              field: 'partyIds',
              least: LEAST_REPRESENTATIVES,
              most: MOST_REPRESENTATIVES,
            }
          : null,
        happened(data.on, null, ctx.today),
      ],
      caseEvent('RepresentativesElected', data),
    ),
  ConsentSettlement: (data, c, ctx) =>
    unless(
      [
        isCurrent(c, data.versionId),
        workersOnly(c, 'partyIds', data.partyIds),
        happened(data.on, currentAgreement(c)?.preparedOn, ctx.today),
      ],
      caseEvent('SettlementConsented', data),
    ),
  ReportUpward: (data, c, ctx) =>
    unless([happened(data.on, c.registration.receivedOn, ctx.today)], caseEvent('ReportedUpward', data)),

  RecordKeyDates: (data, c, ctx) =>
    unless(
      [
        partyById(c, data.partyId)?.kind === 'worker'
          ? null
          : { type: 'party-unknown', field: 'partyId', partyId: data.partyId },
        notFuture('knewOn', data.knewOn, ctx.today),
        notFuture('wrongEndedOn', data.wrongEndedOn, ctx.today),
        notFuture('injuredOn', data.injuredOn, ctx.today),
      ],
      caseEvent('KeyDatesRecorded', data),
    ),
  RecordInterruption: (data, c, ctx) =>
    unless(
      [
        freeId(
          'interruptionId',
          data.interruptionId,
          c.interruptions.map((x) => x.interruptionId),
        ),
        knownParties(c, 'partyIds', data.partyIds),
        notFuture('on', data.on, ctx.today),
      ],
      caseEvent('InterruptionRecorded', data),
    ),
  // The end of a suspension is recorded by the same id with its day.
  RecordSuspension: (data, _, ctx) =>
    unless(
      [
        notFuture('from', data.from, ctx.today),
        data.to !== null && data.to < data.from ? { type: 'date-before', field: 'to', earliest: data.from } : null,
      ],
      caseEvent('SuspensionRecorded', data),
    ),
  NoteThirdParty: (data, c, ctx) =>
    unless([happened(data.on, c.confirmation.ruled?.on, ctx.today)], caseEvent('ThirdPartyKnew', data)),
};
