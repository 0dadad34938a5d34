/** D07 调解通知: time and place, told promptly (特邀调解规定 Art. 14), who mediates, what to bring, who may come instead. */
import type { PublicCase, SessionState } from '../case/state.ts';
import { weekdayNames } from '../calendar/workCalendar.ts';
import { formatChineseDate, weekdayOf } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { addresseesOf } from './acceptanceNotice.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, timeWords } from './paperWords.ts';

export const sessionNoticeFields: PaperFields = (context) => {
  const scheduled = (context.session ?? nextSession(context.case))?.scheduled ?? null;
  if (scheduled === null) return notReady('session-scheduled');
  return ok({
    ...commonFields(context),
    addressees: addresseesOf(context),
    when: `${formatChineseDate(scheduled.on)}（${weekdayNames[weekdayOf(scheduled.on)].zh}）${timeWords(scheduled.time)}`,
    place: scheduled.place,
    note: scheduled.note,
  });
};

/** The last session that is planned and neither held nor called off. */
export const nextSession = (c: PublicCase): SessionState | undefined =>
  c.sessions.findLast(
    (session) => session.scheduled !== null && session.cancelledFor === null && session.record === null,
  );
