/**
 * Which clocks a case has started: a table from facts to rows of the register (timeLimits/rules.ts), for both tracks and for what happens at
 * other authorities. Independent of today, so the deadline board can keep the dates and ask for "today" when it is read.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { openFenOf } from '../agreement/payments.ts';
import { putIntoPaperOn } from '../agreement/securing.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { mediationStart } from '../case/extension.ts';
import { hasTitle, standingTitleOf } from '../case/enforceable.ts';
import { sealedAgreement } from '../case/guards.ts';
import { dayOfPoint, type Proceeding, proceedingRows } from '../case/proceedings.ts';
import { isDelegated, isEntrusted, isOnHrTrack, proceedingsOf, type RegisteredCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { Setting } from '../settings/setting.ts';
import { calculateLimit, type LimitInput, type TimeLimit } from '../timeLimits/calculate.ts';
import { mediationLimit } from '../timeLimits/mediationLimit.ts';
import { type LimitKind, type TimeLimitId, timeLimitRules } from '../timeLimits/rules.ts';
import { limitationClocks } from './limitationClocks.ts';
import { mediationOver } from './mediationOver.ts';

/** What dates are counted with: the calendar and the dated settings of the office. */
export type Rulebook = { readonly calendar: WorkCalendar; readonly settings: readonly Setting[] };

export type Clock = TimeLimit & {
  readonly key: string;
  readonly label: Text;
  readonly kind: LimitKind;
  /** The day on which what the clock asks for was done, or the question fell away. */
  readonly doneOn: LocalDate | null;
};

type Started = {
  readonly id: TimeLimitId;
  /** Tells two clocks of the same rule apart; absent: the id alone. */
  readonly key?: string;
  readonly from: LocalDate | null | undefined;
  readonly doneOn: LocalDate | null | undefined;
  readonly consentUntil?: LocalDate | null;
  readonly hasPauses?: boolean;
};

/** First day after acceptance on which the other side was reached: notice, rights, session. */
const otherSideTold = (c: RegisteredCase): LocalDate | null =>
  [
    ...c.sessions.flatMap((s) => [s.scheduled?.noticeOn, s.record?.heldOn]),
    ...c.rightsTold.map((r) => r.on),
    ...c.consents.map((x) => (c.acceptance !== null && x.on >= c.acceptance.on ? x.on : undefined)),
    c.ending?.on,
  ].reduce<LocalDate | null>((first, on) => (on && (first === null || on < first) ? on : first), null);

/**
 * The last day of performance while money is open under an enforceable title (民诉 Art. 250: two years from there). An award, a mediation paper or
 * a judgment without an agreement of our own names its days itself; until they are known its own day is the earliest they can be.
 */
const enforcementStart = (c: RegisteredCase): LocalDate | null => {
  if (!hasTitle(c)) return null;
  const agreement = sealedAgreement(c);
  if (agreement === null) return c.proceedings.map((p) => standingTitleOf(p, c)?.on ?? null).reduce(laterOf, null);
  const open = agreement.payments.filter((p) => openFenOf(c, p.paymentId) > 0);
  return open.reduce<LocalDate | null>((last, p) => (last === null || p.dueOn > last ? p.dueOn : last), null);
};

const laterOf = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one === null || (other !== null && other > one) ? other : one;

/** The day the parties took one of the ways to secure their agreement, or said that they take none. */
const secured = (c: RegisteredCase): LocalDate | null =>
  c.confirmation.applied?.on ??
  proceedingsOf(c, 'arbitration-review')[0]?.on ??
  c.confirmation.forgone?.on ??
  putIntoPaperOn(c);

const courtClocks = (c: RegisteredCase): readonly Started[] => [
  { id: 'A02', from: c.referral?.on, doneOn: c.acceptance?.on ?? c.declined?.on ?? c.ending?.on },
  { id: 'A03', from: c.acceptance?.on, doneOn: otherSideTold(c) },
];

/** The two different fifteen days stand side by side: from the application (调仲 Art. 14), from acceptance (协商调解规定 Art. 29). */
const hrClocks = (c: RegisteredCase): readonly Started[] => {
  const asked = c.application?.on;
  const arbitrated = proceedingsOf(c, 'arbitration')[0]?.on;
  return [
    { id: 'B01', from: asked, doneOn: c.acceptance?.on ?? c.declined?.on ?? c.ending?.on },
    { id: 'B02', from: asked, doneOn: sealedAgreement(c) === null ? arbitrated : mediationOver(c) },
  ];
};

/** The period of the mediation itself. */
const mediationStarted = (c: RegisteredCase): Started => ({
  id: mediationLimit[c.registration.referral],
  from: mediationStart(c),
  doneOn: mediationOver(c),
  consentUntil: c.extensions.at(-1)?.until ?? null,
  hasPauses: isDelegated(c),
});

const startedClocks = (c: RegisteredCase): readonly Started[] => {
  const { confirmation } = c;
  const isHr = isOnHrTrack(c);
  const canSecure = !isEntrusted(c) && sealedAgreement(c) !== null;
  const effective = canSecure ? effectiveDate(c).on : null;
  return [
    ...(isHr ? hrClocks(c) : courtClocks(c)),
    mediationStarted(c),
    { id: 'A07', from: effective, doneOn: secured(c) },
    { id: 'B05', from: isHr ? effective : null, doneOn: secured(c) },
    { id: 'A08', from: confirmation.docketed?.on, doneOn: confirmation.ruled?.on },
    { id: 'A09', from: confirmation.ruled?.receivedOn, doneOn: proceedingsOf(c, 'objection')[0]?.on },
    { id: 'A10', from: c.thirdParty?.on, doneOn: proceedingsOf(c, 'objection')[0]?.on },
    ...c.proceedings.flatMap((p) => proceedingClocks(c, p)),
    { id: 'E01', from: enforcementStart(c), doneOn: c.enforcement?.on },
  ];
};

/** The clocks of a proceeding as its row names them; a window to sue or to set aside is met once that was done. */
const proceedingClocks = (c: RegisteredCase, p: Proceeding): readonly Started[] =>
  proceedingRows[p.kind].clocks.map(({ limit, from, until }) => ({
    id: limit,
    key: `${limit}:${p.proceedingId}`,
    from: dayOfPoint(p, from),
    doneOn:
      p.acts.find(({ act }) => until.includes(act))?.on ??
      (limit === 'B13' ? proceedingsOf(c, 'lawsuit').find((x) => x.on >= p.on)?.on : undefined) ??
      (limit === 'B14' ? proceedingsOf(c, 'set-aside').find((x) => x.on >= p.on)?.on : undefined),
  }));

const clockOf = (c: RegisteredCase, started: Started, { calendar, settings }: Rulebook): Clock | null => {
  if (!started.from) return null;
  const pauses = started.hasPauses ? c.appraisals.map((a) => ({ from: a.on, to: a.endedOn })) : [];
  const input = { id: started.id, from: started.from, calendar, settings };
  // An extension shorter than the period, or pauses that fall outside, are refused by the calculator: the plain period stands.
  const attempts = [
    {
      ...input,
      ...(started.consentUntil ? { consentUntil: started.consentUntil } : {}),
      ...(pauses.length > 0 ? { pauses } : {}),
    },
    { ...input, ...(pauses.length > 0 ? { pauses } : {}) },
    input,
  ];
  const limit = firstOk(attempts);
  if (limit === null) return null;
  const rule = timeLimitRules[started.id];
  return {
    ...limit,
    key: started.key ?? started.id,
    label: rule.trigger,
    kind: rule.kind,
    doneOn: started.doneOn ?? null,
  };
};

const firstOk = (attempts: readonly LimitInput[]): TimeLimit | null => {
  for (const attempt of attempts) {
    const limit = calculateLimit(attempt);
    if (limit.ok) return limit.value;
  }
  return null;
};

/** The period within which this round of mediation has to be over; null before it has begun. */
export const mediationClock = (c: RegisteredCase, rulebook: Rulebook): Clock | null =>
  clockOf(c, mediationStarted(c), rulebook);

/** Every clock of the case that has started, in the order of the track; those that mediation does not stop come last. */
export const clocksOf = (c: RegisteredCase, rulebook: Rulebook): readonly Clock[] => [
  ...startedClocks(c)
    .map((started) => clockOf(c, started, rulebook))
    .filter((clock) => clock !== null),
  ...limitationClocks(c, rulebook),
];
