/** Dialogs of the way to mediation on the HR track (H0 to H2), and of a further round on either track. Part of `commandForms.ts`. */
import { bodyKinds, channels, type Referral, referrals, type Track } from '../../../shared/case/codes.ts';
import { type CommandForms, form, happened, note, peopleRows, workerIds } from './commandForm.ts';
import { type StepContext, today } from './fieldSpec.ts';
import { applicationFormRows, negotiationRows } from './optionRows.ts';

const trackOf = (referral: unknown): Track => referrals.find((row) => row.code === referral)?.track ?? 'court-union';

/** The court or the commission that was named before on that track. */
const bodyOn = ({ view }: StepContext, track: Track): string =>
  [...view.case.earlier.map((round) => round.registration), view.case.registration].findLast(
    (registration) => registration.track === track,
  )?.court ?? '';

/** Where a round of this form mostly comes from. */
const channelOf: { readonly [R in Referral]: (typeof channels)[number]['code'] } = {
  delegated: '07',
  'entrusted-ordinary': '08',
  'entrusted-summary': '08',
  application: '01',
  'one-stop': '11',
  'arbitration-suggested': '10',
  'arbitration-entrusted': '10',
};
const roundOf = (context: StepContext, referral: Referral) => {
  const track = trackOf(referral);
  return { track, channel: channelOf[referral], court: bodyOn(context, track) };
};

/** Employers apply too (channel 17). */
const applicants = (context: StepContext): string[] =>
  context.view.case.registration.channel === '17'
    ? context.view.case.parties.filter((p) => p.kind !== 'worker').map((p) => p.partyId)
    : workerIds(context);

export const applicationForms: CommandForms = {
  RecordNegotiation: form('RecordNegotiation', {
    fields: [happened, { kind: 'choice', name: 'result', label: 'negotiation', rows: negotiationRows }, note],
    defaults: ({ today: on }) => ({ on, result: 'none', note: '' }),
  }),
  ReceiveApplication: form('ReceiveApplication', {
    fields: [
      { ...happened, label: 'onApplied', hint: 'onAppliedHint' },
      {
        kind: 'choice',
        name: 'form',
        label: 'applicationForm',
        rows: applicationFormRows,
        hint: 'applicationFormHint',
      },
      { kind: 'parties', name: 'applicantIds', label: 'applicantIds' },
      { kind: 'name', name: 'recordedBy', label: 'recordedBy', rows: peopleRows, isRequired: true },
      { kind: 'area', name: 'reasons', label: 'applicationReasons', hint: 'applicationReasonsHint' },
    ],
    defaults: (context) => ({
      // The day the dispute came in is the day it was applied for, unless somebody knows better.
      on: context.view.case.registration.receivedOn,
      form: 'written',
      applicantIds: applicants(context),
      recordedBy: context.me,
      reasons: context.view.case.registration.facts,
    }),
  }),
  AcceptApplication: form('AcceptApplication', {
    fields: [
      { ...happened, label: 'onAcceptedHr', min: ({ view }) => view.case.application?.on },
      { kind: 'name', name: 'receivedBy', label: 'handledBy', rows: peopleRows, isRequired: true },
    ],
    defaults: ({ today: on, me }) => ({ on, receivedBy: me }),
  }),
  RefuseApplication: form('RefuseApplication', {
    fields: [
      { ...happened, min: ({ view }) => view.case.application?.on },
      { kind: 'area', name: 'reason', label: 'reason', isRequired: true },
    ],
    defaults: ({ today: on }) => ({ on, reason: '' }),
  }),
  OpenRound: form('OpenRound', {
    fields: [
      { kind: 'choice', name: 'referral', label: 'referral', rows: referrals },
      { kind: 'day', name: 'on', label: 'onRound', max: today, isRequired: true },
      { kind: 'text', name: 'court', label: 'courtOrCommission' },
      { kind: 'select', name: 'channel', label: 'channel', rows: channels, isRequired: true },
      { kind: 'select', name: 'bodyKind', label: 'bodyKind', rows: bodyKinds },
      { kind: 'text', name: 'site', label: 'site' },
      note,
    ],
    defaults: (context) => {
      const referral = context.target.preset?.referral ?? 'application';
      const { site, bodyKind } = context.view.case.registration;
      return { on: context.today, referral, ...roundOf(context, referral), site, bodyKind, note: '' };
    },
    follow: {
      of: 'referral',
      set: ({ referral }, context) => {
        const row = referrals.find(({ code }) => code === referral);
        return row === undefined ? {} : roundOf(context, row.code);
      },
    },
  }),
};
