/**
 * Papers that answer a letter of court or commission: D06 its entry in the register, with the day of receipt that starts the period (特邀调解规定
 * Art. 27), and D06b the receipt the body sends back. The letter itself is theirs; the program never writes it.
 */
import { proposedMatters } from '../agreement/prepareAgreement.ts';
import { isOnHrTrack, type PublicCase } from '../case/state.ts';
import type { CaseEventData } from '../case/events.ts';
import { ok } from '../kernel/result.ts';
import { arbitrationOpening, mediationPeriod } from './mediationPeriod.ts';
import { notReady, type PaperContext, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords, referralWord } from './paperWords.ts';

export const referralRegisterFields: PaperFields = (context) => {
  const { case: c } = context;
  if (c.referral === null) return notReady('referral');
  return ok({
    ...letterFields(context, c.referral),
    matters: proposedMatters(c) || null,
    ...mediationPeriod(context),
    ...arbitrationOpening(context),
    receivedBy: c.acceptance?.receivedBy ?? '',
    acceptedOn: dayWords(c.acceptance?.on) ?? '',
    decision: decisionOf(c),
  });
};

export const referralReceiptFields: PaperFields = (context) => {
  const { case: c } = context;
  if (c.referral === null) return notReady('referral');
  if (c.acceptance === null) return notReady('acceptance');
  return ok({
    ...letterFields(context, c.referral),
    receivedBy: c.acceptance.receivedBy,
    mediatorNames: c.mediators.map(({ name }) => name).join('、') || '待双方当事人选定',
    ...mediationPeriod(context),
  });
};

const letterFields = (context: PaperContext, letter: CaseEventData<'ReferralReceived'>) => {
  const { case: c } = context;
  return {
    ...commonFields(context),
    sender: letter.court || c.registration.court,
    // 你院 to a court, 你委 to a commission.
    you: isOnHrTrack(c) ? '你委' : '你院',
    letterName: c.registration.referral === 'arbitration-suggested' ? '调解建议书' : `${referralWord(c)}调解函`,
    letterNumber: letter.letterNumber,
    letterOn: dayWords(letter.on),
    consent: letter.consentStated ? '来函载明双方当事人同意调解' : '由本调解组织征询双方当事人意愿',
    materials: letter.materials.map((name) => ({ name })),
  };
};

const decisionOf = (c: PublicCase): string => {
  if (c.acceptance !== null) return '☑ 接受　☐ 退回';
  return c.declined === null ? '☐ 接受　☐ 退回' : `☐ 接受　☑ 退回（${c.declined.reason}）`;
};
