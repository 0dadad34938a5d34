/** What must be there before a paper can be drawn, in words for people. Refusals carry the id; the renderer shows the words. */
import type { Text } from '../kernel/text.ts';

export const PaperFact = [
  'acceptance',
  'session-scheduled',
  'session-recorded',
  'agreement',
  'agreement-signed',
  'ending',
  'mediation-over',
  'result',
  'delegated-case',
  'signature-image',
  'sealed-file',
] as const;
export type PaperFact = (typeof PaperFact)[number];

const texts: { readonly [F in PaperFact]: Text } = {
  acceptance: { zh: '签收受理的日期', en: 'the day the referral was accepted' },
  'session-scheduled': { zh: '一次已经约定的调解', en: 'a scheduled session' },
  'session-recorded': { zh: '一份已经保存的调解笔录', en: 'a recorded session' },
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
    zh: '法院委派（立案前）的案件；委托调解由法院制作调解书，不用司法确认',
    en: "a case delegated before docketing; entrusted cases get the court's own paper",
  },
  'signature-image': {
    zh: '签名的图片（还没有同步到这台电脑）',
    en: 'the picture of a signature (not on this computer yet)',
  },
  'sealed-file': { zh: '已封存的协议文件（还没有同步到这台电脑）', en: 'the sealed file (not on this computer yet)' },
};

/** The words of a fact; one from a newer version shows as itself. */
export const paperFactText = (fact: string): Text => {
  const known = PaperFact.find((id) => id === fact);
  return known === undefined ? { zh: fact, en: fact } : texts[known];
};
