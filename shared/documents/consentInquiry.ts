/**
 * D05 调解意愿征询书 with its reply slip: mediation before and after docketing needs the consent of both sides (特邀调解规定 Art. 11).
 * The day asked for the reply is three working days ahead, a request of the office and no legal period.
 */
import { proposedMatters } from '../agreement/prepareAgreement.ts';
import { addWorkdays } from '../calendar/workCalendar.ts';
import { isWorker, respondentsOf } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import type { PaperFields } from './paperContext.ts';
import { commonFields, dayWords, namesOf } from './paperWords.ts';

export const consentInquiryFields: PaperFields = (context) => {
  const { case: c, party } = context;
  const asked = party === undefined ? respondentsOf(c) : [party];
  const isEmployer = asked.some((someone) => someone.kind === 'organisation');
  return ok({
    ...commonFields(context),
    addressees: namesOf(asked),
    you: isEmployer ? '贵单位' : '您',
    side: asked.every(isWorker) ? '申请人' : '被申请人',
    matters: proposedMatters(c) || null,
    replyBy: dayWords(addWorkdays(context.calendar, context.on, replyWorkdays)),
    replier: party?.name ?? '',
  });
};

const replyWorkdays = 3;
