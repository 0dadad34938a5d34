/**
 * Which clocks a case on the 法院+工会 track has started: a table from facts to rows of the register (timeLimits/rules.ts). Independent of
 * today, so the deadline board can keep the dates and ask for "today" when it is read.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { openFenOf } from '../agreement/payments.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { sealedAgreement } from '../case/guards.ts';
import type { RegisteredCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { calculateLimit, type TimeLimit } from '../timeLimits/calculate.ts';
import { mediationLimit } from '../timeLimits/mediationLimit.ts';
import { type LimitKind, type TimeLimitId, timeLimitRules } from '../timeLimits/rules.ts';

export type Clock = TimeLimit & {
  readonly key: string;
  readonly label: Text;
  readonly kind: LimitKind;
  /** The day on which what the clock asks for was done, or the question fell away. */
  readonly doneOn: LocalDate | null;
};

type Started = {
  readonly id: TimeLimitId;
  readonly from: LocalDate | null | undefined;
  readonly doneOn: LocalDate | null | undefined;
  readonly consentUntil?: LocalDate | null;
  readonly hasPauses?: boolean;
};

/** The day mediation was over: agreement signed by all and sealed, or ended. */
const mediationOver = (c: RegisteredCase): LocalDate | null =>
  c.ending?.on ?? (sealedAgreement(c) === null ? null : (lastSignature(c) ?? sealedAgreement(c)?.seal?.on ?? null));

const lastSignature = (c: RegisteredCase): LocalDate | null =>
  (sealedAgreement(c)?.signatures ?? [])
    .filter((s) => s.signer.kind === 'party')
    .reduce<LocalDate | null>((last, s) => (last === null || s.on > last ? s.on : last), null);

/** First day after acceptance on which the other side was reached: notice, rights, session. */
const otherSideTold = (c: RegisteredCase): LocalDate | null =>
  [
    ...c.sessions.flatMap((s) => [s.scheduled?.noticeOn, s.record?.heldOn]),
    ...c.rightsTold.map((r) => r.on),
    ...c.consents.map((x) => (c.acceptance !== null && x.on >= c.acceptance.on ? x.on : undefined)),
    c.ending?.on,
  ].reduce<LocalDate | null>((first, on) => (on && (first === null || on < first) ? on : first), null);

/** The last day of performance while money is open under an enforceable title (民诉 Art. 250: two years from there). */
const enforcementStart = (c: RegisteredCase): LocalDate | null => {
  const isEnforceable = c.confirmation.ruled?.result === 'valid' || c.courtPaper?.kind === 'mediation-paper';
  const open = isEnforceable ? (sealedAgreement(c)?.payments ?? []).filter((p) => openFenOf(c, p.paymentId) > 0) : [];
  return open.reduce<LocalDate | null>((last, p) => (last === null || p.dueOn > last ? p.dueOn : last), null);
};

const startedClocks = (c: RegisteredCase): readonly Started[] => {
  const { confirmation } = c;
  const isConfirmable = c.registration.referral === 'delegated' && sealedAgreement(c) !== null;
  return [
    { id: 'A02', from: c.referral?.on, doneOn: c.acceptance?.on ?? c.declined?.on ?? c.ending?.on },
    { id: 'A03', from: c.acceptance?.on, doneOn: otherSideTold(c) },
    {
      id: mediationLimit[c.registration.referral],
      from: c.acceptance?.on,
      doneOn: mediationOver(c),
      consentUntil: c.extensions.at(-1)?.until ?? null,
      hasPauses: c.registration.referral === 'delegated',
    },
    {
      id: 'A07',
      from: isConfirmable ? effectiveDate(c).on : null,
      doneOn: confirmation.applied?.on ?? confirmation.forgone?.on,
    },
    { id: 'A08', from: confirmation.docketed?.on, doneOn: confirmation.ruled?.on },
    { id: 'A09', from: confirmation.ruled?.receivedOn, doneOn: null },
    { id: 'E01', from: enforcementStart(c), doneOn: c.enforcement?.on },
  ];
};

const clockOf = (c: RegisteredCase, started: Started, calendar: WorkCalendar): Clock | null => {
  if (!started.from) return null;
  const pauses = started.hasPauses ? c.appraisals.map((a) => ({ from: a.on, to: a.endedOn })) : [];
  const input = { id: started.id, from: started.from, calendar };
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
  const limit = attempts.map(calculateLimit).find((r) => r.ok);
  if (!limit?.ok) return null;
  const rule = timeLimitRules[started.id];
  return { ...limit.value, key: started.id, label: rule.trigger, kind: rule.kind, doneOn: started.doneOn ?? null };
};

/** Every clock of the case that has started, in the order of the track. */
export const clocksOf = (c: RegisteredCase, calendar: WorkCalendar): readonly Clock[] =>
  startedClocks(c)
    .map((started) => clockOf(c, started, calendar))
    .filter((clock) => clock !== null);
