/**
 * What the guide points out beside the steps: legal aid that needs no proof of hardship, an injury whose days run on, representatives for many
 * workers, a case to report upward, an answer that does not come, a default with its ready papers. Each row is a condition over the facts with its
 * article and the way to act on it. Hints only: a person decides.
 */
import { performanceOf } from '../agreement/performance.ts';
import { hasTitle } from '../case/enforceable.ts';
import type { ProceedingKind } from '../case/proceedings.ts';
import {
  claimsOfParty,
  isCollective,
  proceedingsOf,
  type RegisteredCase,
  standingClaims,
  workersOf,
} from '../case/state.ts';
import { addWorkdays } from '../calendar/workCalendar.ts';
import type { CaseEventData } from '../case/events.ts';
import { addDays, type LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { settingFor } from '../settings/register.ts';
import { hasNoLabourRelation, type SecuringContext, whyWayClosed } from '../agreement/securing.ts';
import { awaitsAward, finalAwardOf, finalAwardText } from './finalAward.ts';
import { payClaims } from './limitationClocks.ts';
import { isOverdue, text } from './stepRow.ts';
import type { GuidePrompt } from './guideView.ts';

type PromptRow = Omit<GuidePrompt, 'text' | 'paper' | 'packet' | 'command' | 'preset'> &
  Partial<Pick<GuidePrompt, 'paper' | 'packet' | 'command' | 'preset'>> & {
    /** What to point out; a function where it depends on the figures of the case. */
    readonly text: Text | ((c: RegisteredCase, ctx: SecuringContext) => Text);
    readonly holds: (c: RegisteredCase, ctx: SecuringContext) => boolean;
  };

const has = (c: RegisteredCase, ...kinds: readonly string[]): boolean =>
  standingClaims(c).some(({ kind }) => kinds.includes(kind));
const concernsInjury = (c: RegisteredCase): boolean =>
  c.registration.disputeTypes.includes('08') || has(c, 'work-injury', 'medical-costs');
const none = (c: RegisteredCase, kind: ProceedingKind): boolean => proceedingsOf(c, kind).length === 0;
const isOpen = (c: RegisteredCase): boolean => c.closing === null;
/** The day after which a letter to a partner is asked after: as agreed, else by the office's setting. */
export const remindAfter = (
  sent: CaseEventData<'HandoffSent'>,
  { calendar, settings }: Pick<SecuringContext, 'calendar' | 'settings'>,
): LocalDate => {
  if (sent.replyBy !== null) return sent.replyBy;
  const setting = settingFor(settings, { key: 'handoff.reminder-days', on: sent.on });
  const count = typeof setting?.value === 'number' ? setting.value : 0;
  return setting?.unit === 'workday' ? addWorkdays(calendar, sent.on, count) : addDays(sent.on, count);
};

const rows: readonly PromptRow[] = [
  {
    id: 'legal-aid-migrant',
    tone: 'hint',
    text: text(
      '农民工请求支付劳动报酬或者工伤赔偿，申请法律援助不查经济困难。可以现在转介。',
      'Migrant workers claiming pay or injury damages get legal aid without proof of hardship. Refer now.',
    ),
    article: text('法律援助法第四十二条', 'Legal Aid Law, Art. 42'),
    paper: 'D27',
    command: 'OpenProceeding',
    preset: { kind: 'legal-aid' },
    holds: (c) =>
      isOpen(c) &&
      none(c, 'legal-aid') &&
      workersOf(c).some((w) => w.isMigrantWorker) &&
      has(c, 'wage-arrears', 'overtime', 'commission', 'work-injury', 'medical-costs'),
  },
  {
    id: 'legal-aid-hardship',
    tone: 'hint',
    text: text(
      '困难职工可以申请法律援助（请求劳动报酬、确认劳动关系、工伤赔偿等）。',
      'A worker in hardship can apply for legal aid for pay, the labour relation or injury damages.',
    ),
    article: text('法律援助法第三十一条', 'Legal Aid Law, Art. 31'),
    paper: 'D27',
    command: 'OpenProceeding',
    preset: { kind: 'legal-aid' },
    holds: (c) =>
      isOpen(c) &&
      none(c, 'legal-aid') &&
      c.registration.flags.includes('hardship') &&
      !workersOf(c).some((w) => w.isMigrantWorker),
  },
  {
    id: 'injury-days',
    tone: 'due',
    text: text(
      '工伤认定的期限不因调解停止：单位三十日，职工、近亲属、工会一年。请登记事故或者诊断日期。',
      'Mediation does not stop the periods for recognising a work injury: thirty days for the employer, one year for the worker, relatives or union. Record the day.',
    ),
    article: text('工伤保险条例第十七条', 'Work Injury Insurance Regulations, Art. 17'),
    command: 'RecordKeyDates',
    holds: (c) =>
      isOpen(c) &&
      concernsInjury(c) &&
      none(c, 'injury-recognition') &&
      c.keyDates.every(({ injuredOn }) => injuredOn === null),
  },
  {
    id: 'knew-on',
    tone: 'hint',
    text: text(
      '登记当事人知道权利受侵害的日期，仲裁时效才能算准。',
      'Record the day the worker knew of the wrong, so that the limitation can be counted.',
    ),
    article: text('劳动争议调解仲裁法第二十七条', 'Labour Dispute Law, Art. 27'),
    command: 'RecordKeyDates',
    holds: (c) =>
      isOpen(c) &&
      none(c, 'arbitration') &&
      workersOf(c).some(
        (w) => w.endedOn === null && !c.keyDates.some((k) => k.partyId === w.partyId && k.knewOn !== null),
      ) &&
      standingClaims(c).some(({ kind }) => !['wage-arrears', 'overtime', 'commission'].includes(kind)),
  },
  {
    id: 'wages-unlimited',
    tone: 'hint',
    text: text(
      '劳动关系还在，拖欠的工资目前不受一年仲裁时效的限制；一旦离职，要在离职之日起一年内申请仲裁。',
      'While the labour relation lasts, wages owed are not bound by the one-year limit; after it ends arbitration is open for one year.',
    ),
    article: text('劳动争议调解仲裁法第二十七条第四款', 'Labour Dispute Law, Art. 27(4)'),
    holds: (c) =>
      isOpen(c) &&
      none(c, 'arbitration') &&
      workersOf(c).some(
        ({ endedOn, partyId }) => endedOn === null && claimsOfParty(c, partyId).some(({ kind }) => payClaims.has(kind)),
      ),
  },
  {
    id: 'final-award',
    tone: 'hint',
    text: (c, ctx) => finalAwardText(finalAwardOf(c, ctx)),
    article: text(
      '劳动争议调解仲裁法第四十七条；解释一第十九条、第二十条',
      'Labour Dispute Law, Art. 47; Interpretation I, Art. 19, 20',
    ),
    holds: (c) => isOpen(c) && awaitsAward(c) && standingClaims(c).length > 0,
  },
  {
    id: 'elect-representatives',
    tone: 'hint',
    text: text(
      '劳动者十人以上、请求相同的，可以推选三至五名代表参加调解；和解要经被代表的人同意。',
      'Ten or more workers with the same claim may elect three to five representatives; settling needs the consent of those represented.',
    ),
    article: text(
      '劳动争议调解仲裁法第七条；劳动人事争议仲裁办案规则第六十三条',
      'Labour Dispute Law, Art. 7; Labour arbitration rules, Art. 63',
    ),
    paper: 'D09c',
    command: 'ElectRepresentatives',
    holds: (c) => isOpen(c) && isCollective(c) && c.election === null,
  },
  {
    id: 'report-upward',
    tone: 'due',
    text: text(
      '集体或者有涉稳风险的争议，应当优先办理并向上级报告。',
      'Collective disputes and those with a risk of unrest are handled first and reported upward.',
    ),
    article: text(
      '劳动人事争议仲裁办案规则第五条；人民调解法第二十五条',
      "Labour arbitration rules, Art. 5; People's Mediation Law, Art. 25",
    ),
    paper: 'D31',
    command: 'ReportUpward',
    holds: (c) =>
      isOpen(c) && c.reports.length === 0 && (isCollective(c) || c.registration.flags.includes('stability-risk')),
  },
  {
    id: 'handoff-silent',
    tone: 'due',
    text: text(
      '转介、移送的函件到期还没有回音，请联系对方并登记回执。',
      'A letter to a partner has had no answer in time: call and record the return slip.',
    ),
    article: text('一站式联动工作机制', 'One-stop linkage'),
    command: 'AnswerHandoff',
    holds: (c, ctx) =>
      c.handoffs.some((h) => h.direction === 'out' && h.answer === null && remindAfter(h.sent, ctx) < ctx.today),
  },
  {
    id: 'handoff-return',
    tone: 'due',
    text: text('对方移送的事项快到回复日了，请办结并反馈。', 'The return slip to a partner is due: report the result.'),
    article: text('一站式联动工作机制', 'One-stop linkage'),
    command: 'ReturnHandoff',
    holds: (c, { today }) =>
      c.handoffs.some(
        (h) =>
          h.direction === 'in' &&
          h.returned === null &&
          h.received.returnBy !== null &&
          h.received.returnBy <= addDays(today, 3),
      ),
  },
  {
    id: 'default-title',
    tone: 'due',
    text: text(
      '有到期未付的款项，本案已有可以执行的文书，可以直接申请强制执行。',
      'A payment is overdue, and there is a paper the court enforces: apply for enforcement.',
    ),
    article: text('民事诉讼法第二百五十条', 'Civil Procedure Law, Art. 250'),
    packet: 'default',
    command: 'ApplyEnforcement',
    holds: (c, ctx) => isOpen(c) && c.enforcement === null && hasTitle(c) && isOverdue(c, ctx),
  },
  {
    id: 'default-order',
    tone: 'due',
    text: text(
      '有到期未付的款项，属于劳动报酬、工伤医疗费、经济补偿或者赔偿金，劳动者可以凭调解协议申请支付令。',
      'A payment is overdue: for pay, injury costs, severance and damages the worker can have a payment order on the agreement.',
    ),
    article: text('劳动争议调解仲裁法第十六条', 'Labour Dispute Law, Art. 16'),
    packet: 'default',
    command: 'OpenProceeding',
    preset: { kind: 'payment-order' },
    holds: (c, ctx) =>
      isOpen(c) && !hasTitle(c) && whyWayClosed('payment-order', c, ctx) === null && none(c, 'payment-order'),
  },
  {
    id: 'default',
    tone: 'due',
    text: (c) =>
      hasNoLabourRelation(c)
        ? text(
            '有到期未付的款项。先联系付款人；一方不履行的，另一方可以凭协议起诉。',
            'A payment is overdue. Call the payer first; on a breach the other side can sue on the agreement.',
          )
        : text(
            '有到期未付的款项。先联系付款人；一方不履行的，另一方可以申请仲裁或者凭协议起诉。',
            'A payment is overdue. Call the payer first; on a breach the other side can go to arbitration or sue on the agreement.',
          ),
    article: text(
      '劳动争议调解仲裁法第十五条；特邀调解规定第二十五条',
      'Labour Dispute Law, Art. 15; Court-Invited Mediation, Art. 25',
    ),
    packet: 'default',
    holds: (c, ctx) => isOpen(c) && !hasTitle(c) && isOverdue(c, ctx) && whyWayClosed('payment-order', c, ctx) !== null,
  },
  {
    id: 'follow-up',
    tone: 'due',
    text: text(
      '履行期满后的回访到日子了，请联系双方，登记履行情况和满意度。',
      'A follow-up visit after the last due day is due: call both sides and record performance and satisfaction.',
    ),
    article: text('人民调解法第三十一条', "People's Mediation Law, Art. 31"),
    paper: 'D23',
    command: 'RecordFollowUp',
    holds: (c, ctx) =>
      isOpen(c) && (performanceOf(c, ctx)?.visits ?? []).some(({ on, doneOn }) => doneOn === null && on <= ctx.today),
  },
  {
    id: 'body-kind',
    tone: 'hint',
    text: text(
      '请登记调解组织的性质：司法确认和支付令都要求是依法设立的调解组织。',
      'Record which legal kind of body mediates: confirmation and payment order presuppose a lawfully established one.',
    ),
    article: text('劳动争议调解仲裁法第十条', 'Labour Dispute Law, Art. 10'),
    command: 'CorrectDetails',
    holds: (c) => isOpen(c) && c.registration.bodyKind === null && c.agreements.length > 0,
  },
];

/** The prompts that hold for this case today; what is due comes first. */
export const promptsOf = (c: RegisteredCase, ctx: SecuringContext): readonly GuidePrompt[] =>
  rows
    .filter(({ holds }) => holds(c, ctx))
    .map(({ id, tone, text: words, article, paper = null, packet = null, command = null, preset = null }) => ({
      id,
      tone,
      text: typeof words === 'function' ? words(c, ctx) : words,
      article,
      paper,
      packet,
      command,
      preset,
    }))
    .toSorted((a, b) => Number(b.tone === 'due') - Number(a.tone === 'due'));
