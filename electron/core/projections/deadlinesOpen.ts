/**
 * The open days of a case: its running clocks, what is still to be paid, sessions that are arranged or not yet recorded, and acts that
 * are due at once without a counted period. Pure and without today: the dates are kept, "today" enters when they are read.
 */
import { openFenOf, paymentStates, paymentTotals } from '../../../shared/agreement/payments.ts';
import { visitDays } from '../../../shared/agreement/performance.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import type { Payment } from '../../../shared/case/parts.ts';
import { isOnHrTrack, type RegisteredCase } from '../../../shared/case/state.ts';
import { addDays, compareDates, type LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { formatYuanSign, sumFen } from '../../../shared/money/fen.ts';
import type { LimitKind } from '../../../shared/timeLimits/rules.ts';
import { clocksOf, type Rulebook } from '../../../shared/workflow/clocks.ts';
import { dayThatMatters } from '../../../shared/workflow/guide.ts';
import { remindAfter } from '../../../shared/workflow/prompts.ts';
import { deadlineWords, paymentLeadDays, plainLeadDays } from './deadlinesWords.ts';

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
  /** When and where on that day; a session has it. */
  readonly meeting?: { readonly time: string; readonly place: string };
};

/** The open days of a case; a closed case has none. */
export const openDaysOf = (c: RegisteredCase, rulebook: Rulebook): readonly OpenDay[] =>
  c.closing === null
    ? [
        ...openClocks(c, rulebook),
        ...openPayments(c),
        ...openSessions(c),
        ...openHandoffs(c, rulebook),
        ...openVisits(c, rulebook),
        ...prompts(c),
      ]
    : [];

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
        ...oneDay(dueOn, paymentLeadDays),
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
                meeting: { time: scheduled.time, place: scheduled.place },
              },
            ],
      );

/** Results that partners wait for, and letters of ours that nobody answered: asked after from the day after the reminder day. */
const openHandoffs = (c: RegisteredCase, rulebook: Rulebook): readonly OpenDay[] =>
  c.handoffs.flatMap((handoff): readonly OpenDay[] => {
    if (handoff.direction === 'in') {
      const { returnBy, partnerName } = handoff.received;
      if (handoff.returned !== null || returnBy === null) return [];
      return [
        {
          key: `return:${handoff.handoffId}`,
          kind: 'duty',
          ...oneDay(returnBy),
          label: { zh: `向${partnerName}反馈办理结果`, en: `Return the result to ${partnerName}` },
          action: { zh: '办结反馈', en: 'Return the result' },
        },
      ];
    }
    if (handoff.answer !== null) return [];
    const on = remindAfter(handoff.sent, rulebook);
    return [
      {
        key: `prompt:handoff:${handoff.handoffId}`,
        kind: 'prompt',
        ...oneDay(on),
        shownFrom: addDays(on, 1),
        label: { zh: `${handoff.sent.partnerName}没有回音`, en: `No answer from ${handoff.sent.partnerName}` },
        action: { zh: '登记回执', en: 'Record the answer' },
      },
    ];
  });

/** Follow-up visits that the office has set and nobody has made. */
const openVisits = (c: RegisteredCase, { settings }: Rulebook): readonly OpenDay[] =>
  visitDays(c, settings)
    .filter(({ doneOn }) => doneOn === null)
    .map(({ on }, index) => ({
      key: `prompt:visit:${index}`,
      kind: 'prompt' as const,
      ...oneDay(on),
      shownFrom: on,
      label: { zh: `第 ${index + 1} 次回访`, en: `Follow-up visit ${index + 1}` },
      action: { zh: '登记回访', en: 'Record the visit' },
    }));

const prompts = (c: RegisteredCase): readonly OpenDay[] =>
  [isOnHrTrack(c) ? notifyParties(c) : reportToCourt(c), closeCase(c)].flatMap((prompt) => prompt ?? []);

// 调仲 Art. 14(3), 协商调解规定 Art. 30: the parties are told that arbitration is open; no number of days is set.
const notifyParties = ({ ending, papers, services }: RegisteredCase): OpenDay | null =>
  ending === null || [...papers, ...services].some(({ documentId }) => documentId === 'D14')
    ? null
    : {
        key: 'prompt:notice',
        kind: 'prompt',
        ...oneDay(ending.on),
        label: { zh: '调解不成，待出具告知书', en: 'Mediation failed, the notice is due' },
        action: { zh: '出具并送达告知书', en: 'Issue and serve the notice' },
      };

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

const oneDay = (day: LocalDate, leadDays = plainLeadDays) => ({
  day,
  lastDay: day,
  suggestedDay: day,
  shownFrom: addDays(day, -leadDays),
});
