/** Short words for the clocks of a case, for lists: what is due and what to do. The register (timeLimits/rules.ts) has the long ones. */
import type { Text } from '../../../shared/kernel/text.ts';
import { type TimeLimitId, timeLimitRules } from '../../../shared/timeLimits/rules.ts';

export type DeadlineWords = {
  readonly label: Text;
  readonly action: Text;
  /** From how many days before its day the clock stands on the workbench. */
  readonly leadDays: number;
};

const usualLeadDays = 3;
/** Both sides, or a party and its agent, have to get ready: a week is not too early to call them. */
const week = 7;
/** A right that ran for a year or more is lost for good (limitation, enforcement): told of in time to prepare the papers. */
const season = 90;
const month = 30;

type Row = Omit<DeadlineWords, 'leadDays'> & { readonly leadDays?: number };
const row = (label: Text, action: Text, leadDays?: number): Row => ({
  label,
  action,
  ...(leadDays === undefined ? {} : { leadDays }),
});
const text = (zh: string, en: string): Text => ({ zh, en });

const open = text('查看案件', 'Open the case');
const endOrExtend = row(text('调解期限', 'Time for mediation'), text('结束或延期', 'End or extend'));
const recordAct = text('登记处理结果', 'Record what was done');
const arbitrate = text('申请仲裁', 'Go to arbitration');

const words: { readonly [Id in TimeLimitId]?: Row } = {
  A02: row(text('确认接受委派', 'Confirm the referral'), text('确认接受', 'Accept')),
  A03: row(text('通知对方当事人', 'Notify the other party'), text('安排调解', 'Arrange a session')),
  A04: endOrExtend,
  A05: endOrExtend,
  A06: endOrExtend,
  A07: row(text('司法确认', 'Judicial confirmation'), text('申请司法确认', 'Apply for confirmation'), week),
  A08: row(text('法院审查司法确认', 'Confirmation before the court'), text('记录裁定', 'Record the ruling')),
  A09: row(text('对确认裁定提出异议', 'Objection to the confirmation'), open),
  A10: row(text('利害关系人提出异议', 'Objection by a third party'), open, month),
  B01: row(text('决定是否受理申请', 'Decide on acceptance'), text('受理或者不予受理', 'Accept or refuse')),
  B02: row(
    text('满十五日可以申请仲裁', 'Arbitration opens after fifteen days'),
    text('告知当事人', 'Tell the parties'),
  ),
  B03: endOrExtend,
  B04: endOrExtend,
  B05: row(text('仲裁审查', 'Arbitration review'), text('申请仲裁审查', 'Apply for the review'), week),
  B06: row(text('仲裁委审查协议', 'Review by the commission'), recordAct),
  B07: row(text('仲裁时效', 'Limitation'), arbitrate, season),
  B08: row(text('欠薪仲裁时效', 'Limitation for wages'), arbitrate, season),
  B09: row(text('仲裁委决定受理', 'Acceptance by the commission'), recordAct),
  B10: row(text('仲裁答辩', 'Statement of defence'), recordAct),
  B11: row(text('仲裁裁决', 'Award'), recordAct),
  B12: row(text('开庭前委托调解', 'Mediation before the hearing'), text('结束调解', 'End the mediation')),
  B13: row(text('不服裁决起诉', 'Suit against the award'), text('登记起诉', 'Record the suit'), week),
  B14: row(text('单位申请撤销终局裁决', 'Setting aside by the employer'), open),
  P01: row(text('法院决定受理支付令', 'Acceptance of the payment order'), recordAct),
  P02: row(text('法院发出支付令', 'Issue of the payment order'), recordAct),
  P03: row(text('单位清偿或者异议', 'Payment or objection by the employer'), recordAct),
  P04: row(text('支付令失效后表示不起诉', 'Saying that no suit is wanted'), text('告知劳动者', 'Tell the worker')),
  E01: row(text('申请强制执行', 'Application for enforcement'), text('申请强制执行', 'Apply for enforcement'), season),
  W01: row(text('单位申请工伤认定', 'Injury recognition by the employer'), text('登记工伤认定', 'Record it'), week),
  W02: row(
    text('职工、工会申请工伤认定', 'Injury recognition by worker or union'),
    text('申请工伤认定', 'Apply'),
    season,
  ),
  W03: row(text('申请再次鉴定', 'Second appraisal'), text('登记再次鉴定', 'Record it'), week),
  F01: row(text('法律援助决定', 'Decision on legal aid'), recordAct),
  F02: row(text('指派法律援助人员', 'Assignment of a lawyer'), recordAct),
  M01: row(text('劳动监察两年', 'Two years of the labour inspection'), text('投诉、举报', 'Complain'), season),
};

/** The words for a clock; one without a row here is called by what must happen in time. */
export const deadlineWords = (id: TimeLimitId): DeadlineWords => {
  const { trigger } = timeLimitRules[id];
  const known = words[id] ?? row(text(afterArrow(trigger.zh), afterArrow(trigger.en)), open);
  return { leadDays: usualLeadDays, ...known };
};

/** Sessions stand on the workbench as early as most clocks; payers are reminded a week, three days and a day before. */
export const plainLeadDays = usualLeadDays;
export const paymentLeadDays = week;

const afterArrow = (trigger: string): string => trigger.split('→').at(-1)?.trim() ?? trigger;
