/**
 * Every paper the desk can draw: one row each with its builder, its template's name, what must exist before it can be drawn, and the
 * contents the law asks for with the place where they stand (reference: domain 4.1). A test draws every paper and looks for each content,
 * so a template cannot lose one unseen. A new paper = one builder, one template, one row here, one title.
 */
import type { Text } from '../kernel/text.ts';
import { acceptanceNoticeFields } from './acceptanceNotice.ts';
import { closingReportFields } from './closingReport.ts';
import { confirmationApplicationFields } from './confirmationApplication.ts';
import { consentInquiryFields } from './consentInquiry.ts';
import { courtReportFields } from './courtReport.ts';
import { endingNoticeFields } from './endingNotice.ts';
import { mediationAgreementFields } from './mediationAgreement.ts';
import { mediationProofFields } from './mediationProof.ts';
import type { PaperFields } from './paperContext.ts';
import type { PaperFact } from './paperFacts.ts';
import { rightsNoticeFields } from './rightsNotice.ts';
import { sessionMinutesFields } from './sessionMinutes.ts';
import { sessionNoticeFields } from './sessionNotice.ts';
import type { DocumentStyle } from './template.ts';
import { documentTitle } from './titles.ts';

/** `text`: standing words of the template; `field`: whatever the field holds. Spaces and line breaks do not count. */
export type Needle = { readonly text: string } | { readonly field: string };
export type RequiredContent = { readonly what: Text; readonly article: Text | null; readonly needle: Needle };
export type PaperRow = {
  readonly id: string;
  readonly title: Text;
  /** Name of the template in resources/templates, without `.json`. */
  readonly slug: string;
  readonly style: DocumentStyle;
  /** May be drawn for one party alone. */
  readonly perParty: boolean;
  /** Speaks of one session. */
  readonly perSession: boolean;
  /** What must exist first; without it the builder refuses. */
  readonly requires: readonly PaperFact[];
  readonly fields: PaperFields;
  readonly contents: readonly RequiredContent[];
};

const text = (zh: string, en: string): Text => ({ zh, en });
const content = (zh: string, en: string, article: Text | null, needle: Needle): RequiredContent => ({
  what: text(zh, en),
  article,
  needle,
});
const field = (name: string): Needle => ({ field: name });
const words = (standing: string): Needle => ({ text: standing });

const law = {
  invited: (zh: string, en: string) =>
    text(`特邀调解规定第${zh}条`, `Provisions on Court-Invited Mediation, Art. ${en}`),
  people: (zh: string, en: string) => text(`人民调解法第${zh}条`, `People's Mediation Law, Art. ${en}`),
  procedure: (zh: string, en: string) => text(`民事诉讼法第${zh}条`, `Civil Procedure Law, Art. ${en}`),
  reading: (zh: string, en: string) =>
    text(`民诉解释第${zh}条`, `Interpretation on the Civil Procedure Law, Art. ${en}`),
  online: (zh: string, en: string) => text(`在线调解规则第${zh}条`, `Online Mediation Rules, Art. ${en}`),
  privacy: (zh: string, en: string) =>
    text(`个人信息保护法第${zh}条`, `Personal Information Protection Law, Art. ${en}`),
  arbitration: (zh: string, en: string) =>
    text(`劳动争议调解仲裁法第${zh}条`, `Labour Dispute Mediation and Arbitration Law, Art. ${en}`),
  labourReading: (zh: string, en: string) =>
    text(`劳动争议司法解释（一）第${zh}条`, `Labour disputes interpretation I, Art. ${en}`),
};

type RowInput = Omit<PaperRow, 'title' | 'perParty' | 'perSession'> &
  Partial<Pick<PaperRow, 'perParty' | 'perSession'>>;
const paper = (input: RowInput): PaperRow => ({
  title: documentTitle(input.id),
  perParty: false,
  perSession: false,
  ...input,
});

export const paperRegistry: readonly PaperRow[] = [
  paper({
    id: 'D03',
    slug: 'acceptance-notice',
    style: 'official',
    perParty: true,
    requires: ['acceptance'],
    fields: acceptanceNoticeFields,
    contents: [
      content('案号', 'Case number', null, field('caseNumber')),
      content('当事人', 'Parties', null, field('caseName')),
      content('事由', 'Matter', null, field('matters')),
      content('受理日', 'Day of acceptance', null, field('acceptedOn')),
      content('调解员', 'Mediator', null, field('mediatorLine')),
      content('权利义务提示', 'Rights and duties', null, words('申请调解员回避')),
      content('期限届满日', 'Last day', law.invited('二十七', '27'), field('lastDay')),
      content('联系方式', 'Contact', null, field('officePhone')),
    ],
  }),
  paper({
    id: 'D05',
    slug: 'consent-inquiry',
    style: 'form',
    perParty: true,
    requires: [],
    fields: consentInquiryFields,
    contents: [
      content('争议事项', 'Matter', null, field('matters')),
      content('自愿', 'Voluntary', law.invited('十一', '11'), words('调解完全自愿')),
      content('答复日期', 'Day of reply', null, field('replyBy')),
      content('回执', 'Reply slip', null, words('☐同意调解☐不同意调解')),
    ],
  }),
  paper({
    id: 'D07',
    slug: 'session-notice',
    style: 'form',
    perParty: true,
    perSession: true,
    requires: ['session-scheduled'],
    fields: sessionNoticeFields,
    contents: [
      content('时间', 'Time', law.invited('十四', '14'), field('when')),
      content('地点', 'Place', law.invited('十四', '14'), field('place')),
      content('调解员', 'Mediator', law.invited('十四', '14'), field('mediators')),
      content('携带材料', 'What to bring', null, words('请携带的材料')),
      content('可以委托代理', 'May be represented', law.reading('一百四十七', '147'), words('当事人的特别授权')),
    ],
  }),
  paper({
    id: 'D08',
    slug: 'rights-notice',
    style: 'form',
    perParty: true,
    requires: [],
    fields: rightsNoticeFields,
    contents: [
      content('权利', 'Rights', law.people('二十三', '23'), words('接受调解、拒绝调解或者要求终止调解')),
      content('义务', 'Duties', law.people('二十四', '24'), words('如实陈述纠纷事实')),
      content('规则和程序', 'Rules and procedure', law.invited('十四', '14'), words('调解规则和程序')),
      content('协议效力', 'Effect of the agreement', law.invited('十四', '14'), words('调解协议的效力和司法确认')),
      content('回避', 'Recusal', law.invited('十五', '15'), words('当事人有权申请回避')),
      content('不收费', 'Free of charge', law.people('四', '4'), words('不收取任何费用')),
      content('保密', 'Secrecy', law.reading('一百四十六', '146'), words('调解过程和调解协议的内容不公开')),
      content(
        '让步不得用作不利证据',
        'Compromise',
        law.invited('二十二', '22'),
        words('不得在其后的仲裁、诉讼中作为对其不利的根据'),
      ),
      content('虚假调解的后果', 'False mediation', law.online('十七', '17'), words('虚假调解的后果')),
      content('个人信息：处理者', 'Who handles data', law.privacy('十七', '17'), words('处理者：')),
      content('个人信息：目的方式', 'Purpose and way', law.privacy('十七', '17'), words('目的和方式')),
      content('个人信息：种类', 'Kinds of data', law.privacy('十七', '17'), words('种类：')),
      content('个人信息：保存期限', 'Retention', law.privacy('十七', '17'), words('保存期限：')),
      content('个人信息：权利', 'Rights over data', law.privacy('十七', '17'), words('您的权利：')),
      content(
        '敏感信息的必要性和影响',
        'Sensitive data',
        law.privacy('三十', '30'),
        words('可能影响您的人身、财产安全'),
      ),
    ],
  }),
  paper({
    id: 'D11',
    slug: 'session-minutes',
    style: 'form',
    perSession: true,
    requires: ['session-recorded'],
    fields: sessionMinutesFields,
    contents: [
      content('时间', 'Time', law.people('二十七', '27'), field('heldOn')),
      content('地点', 'Place', null, field('place')),
      content('调解员', 'Mediator', null, field('mediators')),
      content('记录人', 'Clerk', null, field('clerk')),
      content('身份核对', 'Identity check', null, words('身份核对')),
      content('告知权利', 'Rights told', law.invited('十四', '14'), words('告知权利义务和询问回避')),
      content('询问回避', 'Recusal asked', law.invited('十五', '15'), field('recusal')),
      content('陈述', 'Statements', null, words('双方陈述')),
      content('证据', 'Evidence', null, words('出示的证据')),
      content('一致事项', 'Points agreed', null, words('双方意见一致的事项')),
      content('争议事项', 'Points open', null, words('仍有争议的事项')),
      content('结果', 'Outcome', null, field('result')),
      content('逐页签名', 'Signed on every page', null, words('当事人（签名）：')),
    ],
  }),
  paper({
    id: 'D13',
    slug: 'mediation-agreement',
    style: 'form',
    requires: ['agreement'],
    fields: mediationAgreementFields,
    contents: [
      content('当事人基本情况', 'Parties', law.invited('二十四', '24'), field('workers')),
      content('对方当事人', 'Other party', law.invited('二十四', '24'), field('respondents')),
      content('主要事实', 'Main facts', law.invited('二十四', '24'), field('facts')),
      content('争议事项', 'Matters in dispute', law.invited('二十四', '24'), field('disputedMatters')),
      content('调解结果', 'Result', law.invited('二十四', '24'), words('达成如下协议')),
      content('各方责任', 'Responsibilities', law.people('二十九', '29'), field('payers')),
      content('金额', 'Sum', null, field('total')),
      content('大写金额', 'Sum in words', null, field('totalInWords')),
      content('履行方式和期限', 'Manner and time', law.people('二十九', '29'), words('履行方式和期限')),
      content('生效', 'Taking effect', law.invited('二十四', '24'), words('自双方当事人签名、盖章或者按指印后生效')),
      content('司法确认', 'Judicial confirmation', law.procedure('二百零五', '205'), words('生效之日起三十日内')),
      content('份数', 'Copies', law.people('二十九', '29'), words('本协议一式')),
      content('签名盖章', 'Signatures and seal', law.invited('二十四', '24'), words('调解组织（盖章）')),
    ],
  }),
  paper({
    id: 'D14',
    slug: 'ending-notice',
    style: 'official',
    perParty: true,
    requires: ['ending'],
    fields: endingNoticeFields,
    contents: [
      content('调解终结', 'Mediation ended', law.invited('二十六', '26'), field('endedOn')),
      content('原因', 'Reason', law.invited('二十六', '26'), field('reason')),
      content(
        '先申请仲裁',
        'Arbitration first',
        law.arbitration('五', '5'),
        words('应当先向有管辖权的劳动人事争议仲裁委员会申请仲裁'),
      ),
      content('例外', 'Exceptions', law.labourReading('十五', '15'), words('以用人单位的工资欠条为证据')),
      content('最迟仲裁日', 'Last day to arbitrate', law.arbitration('二十七', '27'), field('lastDay')),
      content('其他途径', 'Other ways', law.people('二十六', '26'), words('劳动保障监察机构投诉')),
    ],
  }),
  paper({
    id: 'D14b',
    slug: 'court-report',
    style: 'form',
    requires: ['result'],
    fields: courtReportFields,
    contents: [
      content('书面报告', 'Written report', law.invited('二十六', '26'), words('现将调解情况报告如下')),
      content('基本过程', 'Course', law.online('二十一', '21'), words('调解经过')),
      content('未成原因', 'Reasons', law.online('二十一', '21'), field('reason')),
      content(
        '增加成本的行为',
        'Acts that raised cost',
        law.online('二十一', '21'),
        words('增加对方解决纠纷成本的行为'),
      ),
      content('其他情况', 'Other matters', law.online('二十一', '21'), words('需要说明的情况')),
      content('移送材料', 'Papers', law.invited('二十六', '26'), words('案件全部材料')),
    ],
  }),
  paper({
    id: 'D15',
    slug: 'confirmation-application',
    style: 'form',
    requires: ['delegated-case', 'agreement-signed'],
    fields: confirmationApplicationFields,
    contents: [
      content('双方身份', 'Identity of both', law.reading('三百五十四', '354'), field('respondents')),
      content('住所', 'Domicile', law.reading('三百五十四', '354'), words('住所')),
      content('联系方式', 'Contact', law.reading('三百五十四', '354'), words('联系电话')),
      content('请求', 'Request', law.procedure('二百零五', '205'), words('请求依法确认')),
      content('三十日', 'Thirty days', law.procedure('二百零五', '205'), field('lastDay')),
      content('自愿合法声明', 'Free will', law.reading('三百五十八', '358'), words('自愿达成调解协议')),
      content('法院', 'Court', law.procedure('二百零五', '205'), field('court')),
      content('协议', 'The agreement', law.reading('三百五十四', '354'), words('1.调解协议书')),
      content('主持调解证明', 'Proof of mediation', law.reading('三百五十四', '354'), words('调解组织主持调解证明')),
      content('财产权利证明', 'Property proofs', law.reading('三百五十四', '354'), words('财产权利证明')),
    ],
  }),
  paper({
    id: 'D15b',
    slug: 'mediation-proof',
    style: 'form',
    requires: ['agreement-signed'],
    fields: mediationProofFields,
    contents: [
      content('调解组织', 'Body', law.reading('三百五十四', '354'), field('office')),
      content('调解员', 'Mediators', null, field('mediators')),
      content('日期', 'Days', null, field('course')),
      content('协议编号', 'Agreement number', null, field('caseNumber')),
    ],
  }),
  paper({
    id: 'D25',
    slug: 'closing-report',
    style: 'form',
    requires: ['result'],
    fields: closingReportFields,
    contents: [
      content('案号', 'Number', null, field('caseNumber')),
      content('承办', 'Office', null, field('office')),
      content('受理日', 'Accepted on', null, field('acceptedOn')),
      content('结案日', 'Closed on', null, field('closedOn')),
      content('当事人', 'Parties', null, field('caseName')),
      content('来源', 'Channel', null, field('channel')),
      content('简要事实', 'Facts in short', null, field('facts')),
      content('结果', 'Result', null, field('result')),
      content('履行', 'Performance', null, words('履行情况')),
    ],
  }),
];

/** The row of a paper; undefined for a number from a newer version. */
export const paperById = (id: string): PaperRow | undefined => paperRegistry.find((row) => row.id === id);
