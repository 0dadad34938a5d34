/**
 * The open days of a case: its running clocks, what is still to be paid, sessions that are arranged or not yet recorded, and acts that
 * are due at once without a counted period. Pure and without today: the dates are kept, "today" enters when they are read.
 */
import { openFenOf, paymentStates, paymentTotals } from '../../../shared/agreement/payments.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import type { Payment } from '../../../shared/case/parts.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { addDays, compareDates, type LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { formatYuanSign, sumFen } from '../../../shared/money/fen.ts';
import type { LimitKind } from '../../../shared/timeLimits/rules.ts';
import { clocksOf, type Rulebook } from '../../../shared/workflow/clocks.ts';
import { dayThatMatters } from '../../../shared/workflow/guide.ts';
import { deadlineWords, plainLeadDays } from './deadlinesWords.ts';

/** `prompt`: an act that follows at once (及时) from something that happened on its day. */
export type OpenDayKind = LimitKind | 'payment' | 'session' | 'prompt';
export type OpenDay = {
  /** Unique within the case: the id of the rule, or kind and what tells it apart (day of the instalment, id of the session). */
  readonly key: string;
  readonly kind: OpenDayKind;
  /** The day that matters: our own duties count by the unrolled day, rights by the legal last day. */
  readonly day: LocalDate;
  readonly lastDay: LocalDate;
  readonly suggestedDay: LocalDate;
  /** From this day on it stands on the workbench. */
  readonly shownFrom: LocalDate;
  readonly label: Text;
  readonly action: Text;
};

/** The open days of a case; a closed case has none. */
export const openDaysOf = (c: RegisteredCase, rulebook: Rulebook): readonly OpenDay[] =>
  c.closing === null ? [...openClocks(c, rulebook), ...openPayments(c), ...openSessions(c), ...prompts(c)] : [];

const openClocks = (c: RegisteredCase, rulebook: Rulebook): readonly OpenDay[] =>
  clocksOf(c, rulebook)
    .filter(({ doneOn }) => doneOn === null)
    .map((clock) => {
      const { label, action, leadDays } = deadlineWords(clock.id);
      return {
        key: clock.key,
        kind: clock.kind,
        day: dayThatMatters(clock),
        lastDay: clock.lastDay,
        suggestedDay: clock.suggestedLastDay,
        shownFrom: addDays(clock.suggestedLastDay, -leadDays),
        label,
        action,
      };
    });

// One row per day: an agreement with forty workers pays them all on the same days.
const openPayments = (c: RegisteredCase): readonly OpenDay[] => {
  const payments = sealedAgreement(c)?.payments ?? [];
  const days = instalmentDays(payments);
  return days.flatMap((dueOn, index) => {
    const open = payments
      .filter((payment) => payment.dueOn === dueOn)
      .map(({ paymentId, payeeId }) => ({ payeeId, openFen: openFenOf(c, paymentId) }))
      .filter(({ openFen }) => openFen > 0);
    if (open.length === 0) return [];
    const sum = formatYuanSign(sumFen(open.map(({ openFen }) => openFen)));
    const payees = new Set(open.map(({ payeeId }) => payeeId)).size;
    const of = { zh: payees > 1 ? `（${payees} 人）` : '', en: payees > 1 ? ` to ${payees} people` : '' };
    return [
      {
        key: `payment:${dueOn}`,
        kind: 'payment' as const,
        ...oneDay(dueOn),
        label:
          days.length === 1
            ? { zh: `应付 ${sum}${of.zh}`, en: `Payment of ${sum}${of.en}` }
            : { zh: `第 ${index + 1} 期应付 ${sum}${of.zh}`, en: `Instalment ${index + 1} of ${sum}${of.en}` },
        action: { zh: '记录付款', en: 'Record the payment' },
      },
    ];
  });
};

/** The days on which an agreement is paid, in order: the first is the first instalment. */
export const instalmentDays = (payments: readonly Pick<Payment, 'dueOn'>[]): readonly LocalDate[] =>
  [...new Set(payments.map(({ dueOn }) => dueOn))].sort(compareDates);

const openSessions = (c: RegisteredCase): readonly OpenDay[] =>
  c.ending !== null
    ? []
    : c.sessions.flatMap(({ sessionId, scheduled, cancelledFor, record }) =>
        scheduled === null || cancelledFor !== null || record !== null
          ? []
          : [
              {
                key: `session:${sessionId}`,
                kind: 'session' as const,
                ...oneDay(scheduled.on),
                label: {
                  zh: `调解 ${scheduled.time} ${scheduled.place}`,
                  en: `Session ${scheduled.time}, ${scheduled.place}`,
                },
                action: { zh: '记调解笔录', en: 'Record the session' },
              },
            ],
      );

const prompts = (c: RegisteredCase): readonly OpenDay[] =>
  [reportToCourt(c), closeCase(c)].flatMap((prompt) => prompt ?? []);

// 特邀调解规定 Art. 21: the body reports in writing when mediation has failed; no number of days is set.
const reportToCourt = ({ ending, courtReport }: RegisteredCase): OpenDay | null =>
  ending === null || courtReport !== null
    ? null
    : {
        key: 'prompt:report',
        kind: 'prompt',
        ...oneDay(ending.on),
        label: { zh: '调解已终止，待向法院报告', en: 'Mediation ended, report to the court' },
        action: { zh: '向法院报告', en: 'Report to the court' },
      };

const closeCase = (c: RegisteredCase): OpenDay | null => {
  const agreement = sealedAgreement(c);
  const performedOn =
    agreement === null ? null : paymentTotals(paymentStates(agreement, c, agreement.preparedOn)).performedOn;
  const on = performedOn ?? c.courtAct?.on ?? null;
  return on === null
    ? null
    : {
        key: 'prompt:close',
        kind: 'prompt',
        ...oneDay(on),
        label:
          performedOn === null
            ? { zh: '法院已处理，待结案', en: 'The court has acted, close the case' }
            : { zh: '已全部履行，待结案', en: 'Fully performed, close the case' },
        action: { zh: '结案', en: 'Close the case' },
      };
};

const oneDay = (day: LocalDate) => ({
  day,
  lastDay: day,
  suggestedDay: day,
  shownFrom: addDays(day, -plainLeadDays),
});
