/**
 * The one table of small dialogs: for each step of a case its fields and its defaults. The schema is the command's own; nothing is checked
 * a second time here. A new step gets a dialog by a row in this table. Steps with a page or a dialog of their own are not listed.
 */
import {
  bodyKinds,
  caseFlags,
  channels,
  claimKinds,
  disputeTypes,
  EndReason,
  outcomes,
  performanceStates,
  satisfactions,
} from '../../../shared/case/codes.ts';
import { tracesKind } from '../../../shared/calculators/claimWarnings.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { addDays } from '../../../shared/kernel/localDate.ts';
import { plainText } from '../../ui/form/SelectField.tsx';
import { applicationForms } from './applicationForms.ts';
import {
  allPartyIds,
  type CommandForms,
  court,
  courtRows,
  courtWord,
  firstPartyId,
  form,
  happened,
  note,
  partyNames,
  partyRows,
  peopleRows,
  way,
} from './commandForm.ts';
import { performanceNow } from './performanceNow.ts';
import { extensionWords } from './extensionWords.ts';
import { defaultEndReason } from './defaultEndReason.ts';
import { elsewhereForms } from './elsewhereForms.ts';
import { type FieldSpec, type StepContext, today } from './fieldSpec.ts';
import { limitForms } from './limitForms.ts';
import {
  authorityRows,
  chosenByRows,
  courtActRows,
  courtPaperRows,
  recusalRows,
  relationRows,
  rulingRows,
} from './optionRows.ts';

const mediatorRows = ({ view }: StepContext) =>
  view.case.mediators.map((m) => ({ code: m.name, text: plainText(m.name) }));
const claimOf = ({ view, target }: StepContext) => view.case.claims.find((c) => c.claimId === target.claimId);
const openRecusal = (c: RegisteredCase) => c.recusals.find((r) => r.decision === null);

const claimFields = [
  { kind: 'select', name: 'claim.partyId', label: 'partyId', rows: partyRows, isRequired: true },
  { kind: 'select', name: 'claim.kind', label: 'claimKind', rows: claimKinds, isRequired: true },
  { kind: 'money', name: 'claim.amountFen', label: 'amount' },
  { kind: 'area', name: 'claim.note', label: 'note' },
] as const satisfies readonly FieldSpec[];

export const commandForms: CommandForms = {
  ...applicationForms,
  ...elsewhereForms,
  ...limitForms,

  CorrectDetails: form('CorrectDetails', {
    fields: [
      { kind: 'select', name: 'channel', label: 'channel', rows: channels, isRequired: true },
      { kind: 'text', name: 'site', label: 'site' },
      { kind: 'text', name: 'court', label: courtWord },
      { kind: 'select', name: 'bodyKind', label: 'bodyKind', rows: bodyKinds, hint: 'bodyKindHint' },
      { kind: 'lines', name: 'externalNumbers', label: 'externalNumbers', hint: 'externalNumbersHint' },
      { kind: 'choices', name: 'disputeTypes', label: 'disputeTypes', rows: disputeTypes },
      { kind: 'choices', name: 'flags', label: 'flags', rows: caseFlags },
    ],
    defaults: ({ view }) => {
      const {
        channel,
        site,
        court: seat,
        bodyKind,
        externalNumbers,
        disputeTypes: types,
        flags,
      } = view.case.registration;
      return {
        channel,
        site,
        court: seat,
        bodyKind,
        externalNumbers: [...externalNumbers],
        disputeTypes: [...types],
        flags: [...flags],
      };
    },
  }),
  CorrectFacts: form('CorrectFacts', {
    fields: [{ kind: 'area', name: 'facts', label: 'facts' }],
    defaults: ({ view }) => ({ facts: view.case.registration.facts }),
  }),
  RemoveParty: form('RemoveParty', {
    fields: [{ kind: 'text', name: 'reason', label: 'reason', isRequired: true }],
    defaults: (context) => ({ partyId: firstPartyId(context), reason: '' }),
  }),
  AppointRepresentative: form('AppointRepresentative', {
    fields: [
      { kind: 'select', name: 'representative.partyId', label: 'actsFor', rows: partyRows, isRequired: true },
      { kind: 'text', name: 'representative.name', label: 'name', isRequired: true },
      { kind: 'name', name: 'representative.relation', label: 'relation', rows: relationRows },
      { kind: 'text', name: 'representative.phone', label: 'phone' },
      { kind: 'text', name: 'representative.idNumber', label: 'idNumber' },
      { kind: 'day', name: 'representative.appointedOn', label: 'appointedOn', max: today, isRequired: true },
      { kind: 'choice', name: 'representative.authority', label: 'authority', rows: authorityRows },
    ],
    defaults: (context) => ({
      representative: {
        representativeId: context.newId(),
        partyId: firstPartyId(context),
        name: '',
        idNumber: null,
        phone: '',
        relation: '',
        authority: 'special',
        appointedOn: context.today,
      },
    }),
  }),
  AddClaim: form('AddClaim', {
    fields: claimFields,
    defaults: (context) => ({
      claim: {
        claimId: context.newId(),
        partyId: firstPartyId(context),
        kind: 'wage-arrears',
        amountFen: null,
        note: '',
        trace: null,
      },
    }),
  }),
  CorrectClaim: form('CorrectClaim', {
    fields: claimFields,
    defaults: (context) => {
      const claim = claimOf(context);
      if (claim === undefined) return {};
      const { withdrawnFor: _standing, ...facts } = claim;
      return { claim: facts };
    },
    // A sum that is typed over keeps its calculation and is shown beside it; one of another kind of claim is no calculation of this one.
    tidy: ({ claim }) => ({ claim: tracesKind(claim, claim.kind) ? claim : { ...claim, trace: null } }),
  }),
  WithdrawClaim: form('WithdrawClaim', {
    fields: [happened, { kind: 'text', name: 'reason', label: 'reason' }],
    defaults: (context) => ({ claimId: context.target.claimId ?? '', on: context.today, reason: '' }),
  }),
  WithdrawEvidence: form('WithdrawEvidence', {
    fields: [{ kind: 'text', name: 'reason', label: 'reason', isRequired: true }],
    defaults: ({ target }) => ({ evidenceId: target.evidenceId ?? '', reason: '' }),
  }),
  AddNote: form('AddNote', {
    fields: [{ kind: 'area', name: 'text', label: 'noteText', isRequired: true }],
    defaults: ({ newId }) => ({ noteId: newId(), text: '' }),
  }),

  AskConsent: form('AskConsent', {
    fields: [happened, way, { kind: 'parties', name: 'partyIds', label: 'bothAsked' }],
    defaults: (context) => ({ on: context.today, way: 'phone', partyIds: allPartyIds(context) }),
  }),
  ReceiveReferral: form('ReceiveReferral', {
    fields: [
      happened,
      { kind: 'text', name: 'letterNumber', label: 'letterNumber' },
      { kind: 'name', name: 'court', label: courtWord, rows: courtRows },
      { kind: 'lines', name: 'materials', label: 'materials', hint: 'materialsHint' },
      { kind: 'check', name: 'consentStated', label: 'consentStated' },
    ],
    defaults: (context) => ({
      on: context.today,
      letterNumber: '',
      court: court(context),
      materials: [],
      consentStated: false,
    }),
  }),
  AcceptReferral: form('AcceptReferral', {
    fields: [
      { ...happened, label: 'onAccepted', min: ({ view }) => view.case.referral?.on },
      { kind: 'name', name: 'receivedBy', label: 'receivedBy', rows: peopleRows, isRequired: true },
    ],
    defaults: ({ today: on, me }) => ({ on, receivedBy: me }),
  }),
  DeclineReferral: form('DeclineReferral', {
    fields: [
      { ...happened, min: ({ view }) => view.case.referral?.on },
      { kind: 'area', name: 'reason', label: 'reason', isRequired: true },
    ],
    defaults: ({ today: on }) => ({ on, reason: '' }),
  }),

  AppointMediator: form('AppointMediator', {
    fields: [
      { kind: 'name', name: 'name', label: 'mediatorName', rows: peopleRows, isRequired: true },
      { ...happened, min: ({ view }) => view.case.acceptance?.on },
      { kind: 'choice', name: 'chosenBy', label: 'chosenBy', rows: chosenByRows },
      { kind: 'check', name: 'isOnRoll', label: 'isOnRoll' },
    ],
    defaults: ({ today: on, me, myId }) => ({ on, name: me, personId: myId, chosenBy: 'parties', isOnRoll: true }),
  }),
  AskRecusal: form('AskRecusal', {
    fields: [
      { kind: 'select', name: 'partyId', label: 'askedBy', rows: partyRows, isRequired: true },
      { kind: 'select', name: 'mediatorName', label: 'mediatorName', rows: mediatorRows, isRequired: true },
      happened,
      { kind: 'area', name: 'reason', label: 'reason', isRequired: true },
    ],
    defaults: (context) => ({
      recusalId: context.newId(),
      on: context.today,
      partyId: firstPartyId(context),
      mediatorName: context.view.case.mediators[0]?.name ?? '',
      reason: '',
    }),
  }),
  DecideRecusal: form('DecideRecusal', {
    fields: [
      { kind: 'choice', name: 'result', label: 'recusalResult', rows: recusalRows },
      { ...happened, min: ({ view }) => openRecusal(view.case)?.on },
      { kind: 'name', name: 'decidedBy', label: 'decidedBy', rows: peopleRows, isRequired: true },
      note,
    ],
    defaults: ({ view, today: on }) => ({
      recusalId: openRecusal(view.case)?.recusalId ?? '',
      on,
      result: 'replaced',
      decidedBy: '',
      note: '',
    }),
  }),
  TellRights: form('TellRights', {
    fields: [happened, way, { kind: 'parties', name: 'partyIds', label: 'toldTo' }],
    defaults: (context) => ({ on: context.today, way: 'in-person', partyIds: allPartyIds(context) }),
  }),
  ScheduleSession: form('ScheduleSession', {
    fields: [
      {
        kind: 'day',
        name: 'on',
        label: 'onSession',
        min: ({ view }) => view.case.acceptance?.on,
        isRequired: true,
      },
      { kind: 'time', name: 'time', label: 'time', isRequired: true },
      { kind: 'text', name: 'place', label: 'place', isRequired: true },
      { kind: 'day', name: 'noticeOn', label: 'noticeOn', max: today, isRequired: true },
      note,
    ],
    defaults: ({ view, today: on, newId }) => ({
      sessionId: newId(),
      on: addDays(on, 1),
      time: '09:30',
      place: view.case.sessions.at(-1)?.scheduled?.place ?? view.case.registration.site,
      noticeOn: on,
      note: '',
    }),
  }),
  CancelSession: form('CancelSession', {
    fields: [{ kind: 'text', name: 'reason', label: 'reason', isRequired: true }],
    defaults: ({ view, target }) => ({
      sessionId: target.sessionId ?? view.case.sessions.findLast((s) => s.record === null)?.sessionId ?? '',
      reason: '',
    }),
  }),
  AgreeExtension: form('AgreeExtension', {
    fields: [
      { ...happened, label: 'onAgreed', min: ({ view }) => view.case.acceptance?.on },
      {
        kind: 'day',
        name: 'until',
        label: 'until',
        min: ({ view }) => view.guide.extension?.earliest,
        max: ({ view }) => view.guide.extension?.latest,
        hint: ({ view }) => extensionWords(view.guide.extension),
        isRequired: true,
      },
      { kind: 'parties', name: 'partyIds', label: 'agreedBy' },
      note,
    ],
    // The day is what the parties agreed on, so nothing is proposed here.
    defaults: (context) => ({
      extensionId: context.newId(),
      on: context.today,
      partyIds: allPartyIds(context),
      note: '',
    }),
  }),
  StartAppraisal: form('StartAppraisal', {
    fields: [
      { kind: 'text', name: 'matter', label: 'matter', isRequired: true },
      { ...happened, min: ({ view }) => view.case.acceptance?.on },
    ],
    defaults: ({ today: on, newId }) => ({ appraisalId: newId(), on, matter: '' }),
  }),
  EndAppraisal: form('EndAppraisal', {
    fields: [{ ...happened, min: ({ view }) => view.case.appraisals.find((a) => a.endedOn === null)?.on }],
    defaults: ({ view, today: on }) => ({
      appraisalId: view.case.appraisals.find((a) => a.endedOn === null)?.appraisalId ?? '',
      on,
    }),
  }),
  SuspectFalseMediation: form('SuspectFalseMediation', {
    fields: [
      happened,
      { kind: 'name', name: 'reportedTo', label: 'reportedTo', rows: courtRows, isRequired: true },
      { kind: 'area', name: 'reason', label: 'reason', isRequired: true },
    ],
    defaults: (context) => ({ on: context.today, reason: '', reportedTo: court(context) }),
  }),
  ClearSuspicion: form('ClearSuspicion', {
    fields: [{ ...happened, min: ({ view }) => view.case.suspicion?.on }, note],
    defaults: ({ today: on }) => ({ on, note: '' }),
  }),

  ApplyConfirmation: form('ApplyConfirmation', {
    fields: [
      { ...happened, min: ({ view }) => view.effectiveOn },
      { kind: 'name', name: 'court', label: 'court', rows: courtRows, isRequired: true },
      { kind: 'parties', name: 'partyIds', label: 'appliedBy' },
    ],
    defaults: (context) => ({ on: context.today, court: court(context), partyIds: allPartyIds(context) }),
  }),
  ForgoConfirmation: form('ForgoConfirmation', {
    fields: [{ ...happened, min: ({ view }) => view.effectiveOn }, note],
    defaults: ({ today: on }) => ({ on, note: '' }),
  }),
  DocketConfirmation: form('DocketConfirmation', {
    fields: [
      { ...happened, label: 'onDocketed', min: ({ view }) => view.case.confirmation.applied?.on },
      { kind: 'text', name: 'caseNumber', label: 'caseNumber' },
    ],
    defaults: ({ today: on }) => ({ on, caseNumber: '' }),
  }),
  RuleConfirmation: form('RuleConfirmation', {
    fields: [
      { kind: 'choice', name: 'result', label: 'result', rows: rulingRows },
      { ...happened, label: 'onRuled', min: ({ view }) => view.case.confirmation.applied?.on },
      { kind: 'day', name: 'receivedOn', label: 'receivedOn', max: today, isRequired: true },
      { kind: 'text', name: 'caseNumber', label: 'caseNumber' },
      note,
    ],
    defaults: ({ view, today: on }) => ({
      on,
      receivedOn: on,
      result: 'valid',
      caseNumber: view.case.confirmation.docketed?.caseNumber ?? '',
      note: '',
    }),
  }),
  ServeCourtPaper: form('ServeCourtPaper', {
    fields: [
      { kind: 'choice', name: 'kind', label: 'paperKind', rows: courtPaperRows },
      { kind: 'day', name: 'issuedOn', label: 'issuedOn', max: today, isRequired: true },
      { kind: 'day', name: 'effectiveOn', label: 'effectiveOn', max: today, isRequired: true },
      { kind: 'text', name: 'caseNumber', label: 'caseNumber' },
    ],
    defaults: ({ today: on }) => ({ kind: 'mediation-paper', issuedOn: on, effectiveOn: on, caseNumber: '' }),
  }),
  EndMediation: form('EndMediation', {
    fields: [
      {
        kind: 'choice',
        name: 'reason',
        label: 'endReason',
        rows: outcomes.filter((row) => EndReason.some((code) => code === row.code)),
      },
      happened,
      note,
    ],
    defaults: ({ view, today: on }) => ({ on, reason: defaultEndReason(view, on), note: '' }),
  }),
  ReportToCourt: form('ReportToCourt', {
    fields: [{ ...happened, min: ({ view }) => view.case.ending?.on }, note],
    defaults: ({ today: on }) => ({ on, note: '' }),
  }),
  RecordCourtAct: form('RecordCourtAct', {
    fields: [
      { kind: 'choice', name: 'act', label: 'act', rows: courtActRows },
      { ...happened, min: ({ view }) => view.case.courtReport?.on },
      { kind: 'text', name: 'caseNumber', label: 'caseNumber' },
      note,
    ],
    defaults: ({ view, today: on }) => ({
      on,
      act: view.case.registration.referral === 'delegated' ? 'docketed' : 'trial',
      caseNumber: '',
      note: '',
    }),
  }),

  ApplyEnforcement: form('ApplyEnforcement', {
    fields: [happened, { kind: 'name', name: 'court', label: 'court', rows: courtRows, isRequired: true }, note],
    defaults: (context) => ({ on: context.today, court: court(context), note: '' }),
  }),
  RecordFollowUp: form('RecordFollowUp', {
    fields: [
      { kind: 'name', name: 'person', label: 'person', rows: partyNames, isRequired: true },
      happened,
      way,
      { kind: 'choice', name: 'performance', label: 'performance', rows: performanceStates },
      { kind: 'choice', name: 'satisfaction', label: 'satisfaction', rows: satisfactions },
      { kind: 'area', name: 'findings', label: 'findings' },
      { kind: 'area', name: 'newClaims', label: 'newClaims' },
      { kind: 'area', name: 'handling', label: 'handling' },
    ],
    defaults: ({ view, today: on, newId }) => ({
      followUpId: newId(),
      on,
      way: 'phone',
      person: view.case.parties[0]?.name ?? '',
      performance: performanceNow(view, on),
      satisfaction: 'not-asked',
      findings: '',
      newClaims: '',
      handling: '',
    }),
  }),
  ArchiveCase: form('ArchiveCase', {
    fields: [
      { ...happened, min: ({ view }) => view.case.closing?.on },
      { kind: 'text', name: 'volume', label: 'volume' },
      { kind: 'number', name: 'retentionYears', label: 'retentionYears', unit: 'years', isRequired: true },
    ],
    // How long a volume is kept is the office's own rule, from its settings.
    defaults: ({ view, today: on }) => ({
      on,
      volume: view.case.registration.number,
      ...(view.guide.retentionYears === null ? {} : { retentionYears: view.guide.retentionYears }),
    }),
  }),
};
