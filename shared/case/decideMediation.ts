/** Deciders from consent to the last session (C0 to C7). Articles: 特邀调解规定 = rules on mediation by court invitation (2016). */
import type { LocalDate } from '../kernel/localDate.ts';
import type { CaseCommandData } from './commands.ts';
import {
  allParties,
  freeId,
  happened,
  knownId,
  knownParties,
  knownParty,
  notAfter,
  notBefore,
  notFuture,
  unless,
  type Check,
} from './checks.ts';
import type { DecideContext, Decider, Deciders } from './decide.ts';
import { caseEvent, type CaseEvent } from './events.ts';
import { extensionRoom } from './extension.ts';
import type { RegisteredCase } from './state.ts';

/** Referral without both sides' consent is no referral (特邀 Art. 11): stated in the letter, or answered here by each party. */
const consentCheck = (c: RegisteredCase, isStated: boolean): Check => {
  const refusing = c.consents.find((x) => x.answer !== 'agrees');
  if (refusing) return { type: 'party-refused', partyId: refusing.partyId };
  if (isStated) return null;
  return allParties(
    c,
    c.consents.map((x) => x.partyId),
  );
};

const mediatorNamed = (c: RegisteredCase, field: string, name: string): Check =>
  c.mediators.some((m) => m.name === name) ? null : { type: 'mediator-unknown', field };

const actsForParty = (c: RegisteredCase, name: string): boolean =>
  c.representatives.some((r) => r.name === name) || c.parties.some((p) => p.name === name);

/** Parties present at a session whose rights were told there and then, and who had not been told before. */
const newlyTold = (c: RegisteredCase, record: CaseCommandData<'RecordSession'>['record']): readonly string[] => {
  if (!record.rightsTold) return [];
  const told = new Set(c.rightsTold.flatMap((r) => r.partyIds));
  const present = record.present.map((p) => p.partyId).filter((id) => id !== null);
  return [...new Set(present)].filter((id) => !told.has(id));
};

const recordSession: Decider<'RecordSession'> = ({ record, compromise }, c, ctx) => {
  const told = newlyTold(c, record);
  const events: readonly CaseEvent[] = [
    ...(told.length > 0 ? [caseEvent('RightsTold', { on: record.heldOn, way: 'in-person', partyIds: [...told] })] : []),
    caseEvent('SessionRecorded', { record }),
    ...(compromise === null ? [] : [caseEvent('CompromiseRecorded', { compromise })]),
  ];
  const hasBeenTold = record.rightsTold || c.rightsTold.length > 0;
  const foreign = record.present.findIndex(
    (p) => p.partyId !== null && !c.parties.some((x) => x.partyId === p.partyId),
  );
  return unless(
    [
      happened(record.heldOn, c.acceptance?.on, ctx.today, 'record.heldOn'),
      // Rights and duties are told before mediation starts (特邀 Art. 14).
      hasBeenTold ? null : { type: 'needs-first', event: 'RightsTold' },
      foreign < 0
        ? null
        : {
            type: 'party-unknown',
            field: `record.present.${foreign}`,
            partyId: record.present[foreign]?.partyId ?? '',
          },
      compromise !== null && compromise.sessionId !== record.sessionId
        ? { type: 'item-unknown', field: 'compromise.sessionId', id: compromise.sessionId }
        : null,
    ],
    ...events,
  );
};

/** An extension lengthens the period, and where the form of mediation has a cap stays within it; the day that would do is named. */
const withinRoom = (c: RegisteredCase, until: LocalDate, ctx: DecideContext): Check => {
  const room = extensionRoom(c, ctx);
  if (room === null) return null;
  return notBefore('until', until, room.earliest) ?? notAfter('until', until, room.latest);
};

type MediationCommand =
  | 'AskConsent'
  | 'AnswerConsent'
  | 'ReceiveReferral'
  | 'AcceptReferral'
  | 'DeclineReferral'
  | 'AppointMediator'
  | 'AskRecusal'
  | 'DecideRecusal'
  | 'TellRights'
  | 'ScheduleSession'
  | 'CancelSession'
  | 'RecordSession'
  | 'AgreeExtension'
  | 'StartAppraisal'
  | 'EndAppraisal'
  | 'SuspectFalseMediation'
  | 'ClearSuspicion';

export const mediationDeciders: Deciders<MediationCommand> = {
  AskConsent: (data, c, ctx) =>
    unless(
      [knownParties(c, 'partyIds', data.partyIds), happened(data.on, null, ctx.today)],
      caseEvent('ConsentAsked', data),
    ),
  AnswerConsent: (data, c, ctx) =>
    unless(
      [knownParty(c, 'partyId', data.partyId), happened(data.on, c.consentAsked?.on, ctx.today)],
      caseEvent('ConsentAnswered', data),
    ),
  ReceiveReferral: (data, c, ctx) =>
    unless(
      [notFuture('on', data.on, ctx.today), consentCheck(c, data.consentStated)],
      caseEvent('ReferralReceived', data),
    ),
  AcceptReferral: (data, c, ctx) =>
    unless([happened(data.on, c.referral?.on, ctx.today)], caseEvent('ReferralAccepted', data)),
  DeclineReferral: (data, c, ctx) =>
    unless([happened(data.on, c.referral?.on, ctx.today)], caseEvent('ReferralDeclined', data)),

  AppointMediator: (data, c, ctx) =>
    unless(
      [
        happened(data.on, c.acceptance?.on, ctx.today),
        // 特邀 Art. 16: whoever acts for a party cannot mediate the case.
        actsForParty(c, data.name) ? { type: 'mediator-may-not-act', field: 'name' } : null,
      ],
      caseEvent('MediatorAppointed', data),
    ),
  AskRecusal: (data, c, ctx) =>
    unless(
      [
        freeId(
          'recusalId',
          data.recusalId,
          c.recusals.map((r) => r.recusalId),
        ),
        knownParty(c, 'partyId', data.partyId),
        mediatorNamed(c, 'mediatorName', data.mediatorName),
        happened(data.on, null, ctx.today),
      ],
      caseEvent('RecusalAsked', data),
    ),
  DecideRecusal: (data, c, ctx) => {
    const asked = c.recusals.find((r) => r.recusalId === data.recusalId && r.decision === null);
    return unless(
      [
        knownId('recusalId', data.recusalId, asked ? [asked.recusalId] : []),
        happened(data.on, asked?.on, ctx.today),
        // Nobody decides on his own recusal (特邀 Art. 15: the body or the court does).
        asked?.mediatorName === data.decidedBy && data.result === 'kept'
          ? { type: 'mediator-may-not-act', field: 'decidedBy' }
          : null,
      ],
      caseEvent('RecusalDecided', data),
    );
  },
  TellRights: (data, c, ctx) =>
    unless(
      [knownParties(c, 'partyIds', data.partyIds), happened(data.on, c.registration.receivedOn, ctx.today)],
      caseEvent('RightsTold', data),
    ),
  ScheduleSession: (data, c, ctx) =>
    unless(
      [
        notBefore('on', data.on, c.acceptance?.on),
        notFuture('noticeOn', data.noticeOn, ctx.today),
        data.noticeOn > data.on ? { type: 'date-after', field: 'noticeOn', latest: data.on } : null,
        c.sessions.some((s) => s.sessionId === data.sessionId && s.record !== null)
          ? { type: 'id-taken', field: 'sessionId', id: data.sessionId }
          : null,
      ],
      caseEvent('SessionScheduled', data),
    ),
  CancelSession: (data, c) =>
    unless(
      [
        knownId(
          'sessionId',
          data.sessionId,
          c.sessions.filter((s) => s.record === null).map((s) => s.sessionId),
        ),
      ],
      caseEvent('SessionCancelled', data),
    ),
  RecordSession: recordSession,
  AgreeExtension: (data, c, ctx) =>
    unless(
      [
        happened(data.on, c.acceptance?.on, ctx.today),
        // Art. 27: only if both sides agree; every party's consent stands on the form (D30).
        allParties(c, data.partyIds),
        notBefore('until', data.until, data.on),
        withinRoom(c, data.until, ctx),
      ],
      caseEvent('ExtensionAgreed', data),
    ),
  StartAppraisal: (data, c, ctx) =>
    unless(
      [
        freeId(
          'appraisalId',
          data.appraisalId,
          c.appraisals.map((a) => a.appraisalId),
        ),
        happened(data.on, c.acceptance?.on, ctx.today),
      ],
      caseEvent('AppraisalStarted', data),
    ),
  EndAppraisal: (data, c, ctx) => {
    const started = c.appraisals.find((a) => a.appraisalId === data.appraisalId && a.endedOn === null);
    return unless(
      [
        knownId('appraisalId', data.appraisalId, started ? [started.appraisalId] : []),
        happened(data.on, started?.on, ctx.today),
      ],
      caseEvent('AppraisalEnded', data),
    );
  },
  SuspectFalseMediation: (data, c, ctx) =>
    unless([happened(data.on, c.acceptance?.on, ctx.today)], caseEvent('FalseMediationSuspected', data)),
  ClearSuspicion: (data, c, ctx) =>
    unless([happened(data.on, c.suspicion?.on, ctx.today)], caseEvent('SuspicionCleared', data)),
};
