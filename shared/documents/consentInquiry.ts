/**
 * D05 调解意愿征询书 with its reply slip: mediation needs the consent of both sides (特邀调解规定 Art. 11,
 * 协商调解规定 Art. 22).
 * The day asked for the reply is three working days ahead, a request of the office and no legal period.
 */
import { proposedMatters } from '../agreement/prepareAgreement.ts';
import { addWorkdays } from '../calendar/workCalendar.ts';
import type { Party } from '../case/parts.ts';
import { canAct, isWorker, respondentsOf } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { arbitrationOpening, securingPeriods } from './mediationPeriod.ts';
import type { PaperFields } from './paperContext.ts';
import { commonFields, dayWords, namesOf } from './paperWords.ts';

export const consentInquiryFields: PaperFields = (context) => {
  const { case: c, party } = context;
  const asked = party === undefined ? respondentsOf(c).filter(canAct) : [party];
  return ok({
    ...commonFields(context),
    addressees: namesOf(asked),
    you: addressOf(asked),
    side: asked.every(isWorker) ? '申请人' : '被申请人',
    matters: proposedMatters(c) || null,
    replyBy: dayWords(addWorkdays(context.calendar, context.on, replyWorkdays)),
    replier: party?.name ?? '',
    ...arbitrationOpening(context),
    ...securingPeriods(context),
  });
};

const replyWorkdays = 3;

/** 贵方 where firms and persons are asked in one letter: 贵单位 would pass over the persons. */
const addressOf = (asked: readonly Party[]): string => {
  if (asked.every(({ kind }) => kind === 'organisation')) return '贵单位';
  return asked.some(({ kind }) => kind === 'organisation') ? '贵方' : '您';
};
