/**
 * The open days of a case: its running clocks, what is still to be paid, sessions that are arranged or not yet recorded. Pure and without
 * today: the dates are kept, "today" enters when they are read.
 */
import { openFenOf } from '../../../shared/agreement/payments.ts';
import type { WorkCalendar } from '../../../shared/calendar/workCalendar.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import type { LimitKind } from '../../../shared/timeLimits/rules.ts';
import { clocksOf } from '../../../shared/workflow/clocks.ts';
import { dayThatMatters } from '../../../shared/workflow/guide.ts';
import { deadlineWords, plainLeadDays } from './deadlinesWords.ts';

export type OpenDayKind = LimitKind | 'payment' | 'session';
export type OpenDay = {
  /** Unique within the case: the id of the rule, or kind and id of the payment or session. */
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
export const openDaysOf = (c: RegisteredCase, calendar: WorkCalendar): readonly OpenDay[] =>
  c.closing === null ? [...openClocks(c, calendar), ...openPayments(c), ...openSessions(c)] : [];

const openClocks = (c: RegisteredCase, calendar: WorkCalendar): readonly OpenDay[] =>
  clocksOf(c, calendar)
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

const openPayments = (c: RegisteredCase): readonly OpenDay[] => {
  const payments = sealedAgreement(c)?.payments ?? [];
  return payments.flatMap(({ paymentId, dueOn }, index) => {
    const openFen = openFenOf(c, paymentId);
    if (openFen === 0) return [];
    const sum = formatYuanSign(openFen);
    return [
      {
        key: `payment:${paymentId}`,
        kind: 'payment' as const,
        ...oneDay(dueOn),
        label:
          payments.length === 1
            ? { zh: `应付 ${sum}`, en: `Payment of ${sum}` }
            : { zh: `第 ${index + 1} 期应付 ${sum}`, en: `Instalment ${index + 1}: ${sum}` },
        action: { zh: '记录付款', en: 'Record the payment' },
      },
    ];
  });
};

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

const oneDay = (day: LocalDate) => ({
  day,
  lastDay: day,
  suggestedDay: day,
  shownFrom: addDays(day, -plainLeadDays),
});
