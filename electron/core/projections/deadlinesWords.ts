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

const words: { readonly [Id in TimeLimitId]?: Omit<DeadlineWords, 'leadDays'> & { readonly leadDays?: number } } = {
  A02: {
    label: { zh: '确认接受委派', en: 'Confirm the referral' },
    action: { zh: '确认接受', en: 'Accept' },
  },
  A03: {
    label: { zh: '通知对方当事人', en: 'Notify the other party' },
    action: { zh: '安排调解', en: 'Arrange a session' },
  },
  A04: {
    label: { zh: '调解期限', en: 'Time for mediation' },
    action: { zh: '结束或延期', en: 'End or extend' },
  },
  A05: {
    label: { zh: '调解期限', en: 'Time for mediation' },
    action: { zh: '结束或延期', en: 'End or extend' },
  },
  A06: {
    label: { zh: '调解期限', en: 'Time for mediation' },
    action: { zh: '结束或延期', en: 'End or extend' },
  },
  // Both parties must go to the court together, so a week is not too early to call them.
  A07: {
    label: { zh: '司法确认', en: 'Judicial confirmation' },
    action: { zh: '申请司法确认', en: 'Apply for confirmation' },
    leadDays: 7,
  },
  A08: {
    label: { zh: '法院审查司法确认', en: 'Confirmation before the court' },
    action: { zh: '记录裁定', en: 'Record the ruling' },
  },
  A09: {
    label: { zh: '对确认裁定提出异议', en: 'Objection to the confirmation' },
    action: { zh: '查看案件', en: 'Open the case' },
  },
  // A right that ran for two years is lost for good; a month leaves time to reach the worker.
  E01: {
    label: { zh: '申请强制执行', en: 'Application for enforcement' },
    action: { zh: '申请强制执行', en: 'Apply for enforcement' },
    leadDays: 30,
  },
};

/** The words for a clock; one without a row here is called by what must happen in time. */
export const deadlineWords = (id: TimeLimitId): DeadlineWords => {
  const { trigger } = timeLimitRules[id];
  const row = words[id] ?? {
    label: { zh: afterArrow(trigger.zh), en: afterArrow(trigger.en) },
    action: { zh: '查看案件', en: 'Open the case' },
  };
  return { leadDays: usualLeadDays, ...row };
};

/** Payments and sessions stand on the workbench as early as most clocks. */
export const plainLeadDays = usualLeadDays;

const afterArrow = (text: string): string => text.split('→').at(-1)?.trim() ?? text;
