/** What must be there before a paper can be drawn, in words for people. Refusals carry the id; the renderer shows the words. */
import type { Text } from '../kernel/text.ts';

export const PaperFact = [
  'referral',
  'acceptance',
  'declined',
  'extendable',
  'organisation',
  'collective',
  'session-scheduled',
  'session-recorded',
  'agreed-points',
  'oral-result',
  'agreement',
  'agreement-signed',
  'ending',
  'mediation-over',
  'result',
  'delegated-case',
  'entrusted-case',
  'reviewable-agreement',
  'overdue-payment',
  'one-creditor',
  'payable-claim',
  'enforceable-title',
  'enforceable-duty',
  'payment',
  'follow-up',
  'handoff-sent',
  'handoff-received',
  'letter-issued',
] as const;
export type PaperFact = (typeof PaperFact)[number];

const texts: { readonly [F in PaperFact]: Text } = {
  referral: { zh: '法院或者仲裁委来函的登记', en: "the court's or the commission's letter on file" },
  acceptance: { zh: '受理的日期', en: 'the day of acceptance' },
  declined: { zh: '不予受理的决定和理由', en: 'the decision not to accept, with its reason' },
  extendable: {
    zh: '可以经双方同意延长的调解（仲裁委开庭前委托的调解不能延长）',
    en: 'a form of mediation that consent can extend (not one entrusted before a hearing)',
  },
  organisation: { zh: '一个单位当事人（未注销）', en: 'an organisation among the parties that still exists' },
  collective: { zh: '十名以上劳动者', en: 'ten workers or more' },
  'session-scheduled': { zh: '一次已经约定的调解', en: 'a scheduled session' },
  'session-recorded': { zh: '一份已经保存的调解笔录', en: 'a recorded session' },
  'agreed-points': { zh: '调解笔录中双方意见一致的事项', en: 'points agreed in a session record' },
  'oral-result': {
    zh: '记载达成一致的调解笔录，或者拟好的协议',
    en: 'a session record that ends in agreement, or a prepared agreement',
  },
  agreement: { zh: '拟好的调解协议', en: 'a prepared agreement' },
  'agreement-signed': {
    zh: '签署完毕的调解协议（人社案件还要调解员签名、调解组织盖章）',
    en: "an agreement signed by all (on the HR track with the mediator's signature and the body's seal)",
  },
  ending: { zh: '调解终结的记录', en: 'the record that mediation ended' },
  'mediation-over': {
    zh: '调解已经结束（达成协议、终结或者不予受理）',
    en: 'the end of mediation (agreement, ending or refusal)',
  },
  result: { zh: '调解的结果（协议、终结或者结案）', en: 'a result (agreement, ending or closing)' },
  'delegated-case': {
    zh: '立案前的调解（法院委派或者调解组织自行调解）；委托调解由法院制作调解书，不用司法确认',
    en: "mediation before docketing, delegated or the body's own; entrusted cases get the court's own paper",
  },
  'entrusted-case': { zh: '法院立案后委托调解的案件', en: 'a case entrusted by the court after docketing' },
  'reviewable-agreement': {
    zh: '可以仲裁审查的协议（委托调解、确认劳动关系、已经申请司法确认的不能申请）',
    en: 'an agreement open to arbitration review (not of an entrusted case, not about the labour relation, not confirmed)',
  },
  'overdue-payment': {
    zh: '到期没有付清、可以向付款人追索的款项',
    en: 'a payment overdue whose payer can still be pursued',
  },
  'one-creditor': { zh: '选定一名收款人（一人一份）', en: 'one creditor to be chosen: each has a paper of their own' },
  'payable-claim': {
    zh: '劳动报酬、工伤医疗费、经济补偿或者赔偿金的请求（只有这些可以凭调解协议申请支付令）',
    en: 'a claim for pay, injury medical costs, severance or damages: only these can be had by payment order',
  },
  'enforceable-title': {
    zh: '可以执行的文书（司法确认裁定、调解书、裁决书或者生效的支付令）',
    en: 'a title to enforce: confirmation ruling, mediation paper, award or payment order',
  },
  'enforceable-duty': {
    zh: '到期没有履行、可以执行的义务（协议的款项到期未付，或者已有裁决、判决）',
    en: 'a duty to enforce: a payment of the agreement overdue, or an award or judgment',
  },
  payment: { zh: '协议约定的付款', en: 'a payment of the agreement' },
  'follow-up': { zh: '一次已经登记的回访', en: 'a recorded follow-up' },
  'handoff-sent': { zh: '已经登记的转介、移送', en: 'a recorded letter to a partner' },
  'handoff-received': { zh: '已经登记的来函、交办', en: 'a recorded letter from a partner' },
  'letter-issued': { zh: '已经签发的函件', en: 'a letter that was signed out' },
};

/** The words of a fact; one from a newer version shows as itself. */
export const paperFactText = (fact: string): Text => {
  const known = PaperFact.find((id) => id === fact);
  return known === undefined ? { zh: fact, en: fact } : texts[known];
};
