/**
 * Code lists of a case, one row per value, with both languages. The codes are stored; the texts may be improved at any time.
 * Sources: reference sections 3.2 to 3.7 (channels, dispute types, employment forms, outcomes) of the office's domain notes.
 */
import type { Text } from '../kernel/text.ts';

export type CodeRow<C extends string> = { readonly code: C; readonly text: Text };

const row = <C extends string>(code: C, zh: string, en: string): CodeRow<C> => ({ code, text: { zh, en } });
const codesOf = <C extends string>(rows: readonly CodeRow<C>[]): readonly C[] => rows.map((r) => r.code);

/** Where the dispute came from (来源渠道). */
export const channels = [
  row('01', '来访（职工服务中心）', 'Walk-in (service centre)'),
  row('02', '12351 热线', '12351 hotline'),
  row('03', '湖北工会 APP', 'Hubei union app'),
  row('04', '工会驿站', 'Union rest station'),
  row('05', '司机之家', "Drivers' home"),
  row('06', '综治中心交办', 'Assigned by the governance centre'),
  row('07', '法院委派', 'Court delegation (before docketing)'),
  row('08', '法院委托', 'Court entrustment (after docketing)'),
  row('09', '人民法院调解平台', 'Court mediation platform'),
  row('10', '仲裁委委托 / 建议', 'Arbitration commission'),
  row('11', '人社窗口 / 在线调解平台', 'HR bureau window or platform'),
  row('12', '劳动监察移送', 'Labour inspection'),
  row('13', '检察院移送', 'Procuratorate'),
  row('14', '司法局 / 法律援助移送', 'Justice bureau or legal aid'),
  row('15', '12345', '12345 hotline'),
  row('16', '信访', 'Petition office'),
  row('17', '用人单位申请', 'Employer applied'),
  row('18', '基层工会上报', 'Grass-roots union'),
  row('19', '主动排查 / 一函两书', 'Own inspection or supervision letter'),
  row('20', '法律服务小分队', 'Legal service team'),
  row('99', '其他', 'Other'),
] as const;
export const ChannelCode = codesOf(channels);
export type ChannelCode = (typeof channels)[number]['code'];

/** What the dispute is about (争议类型): one main, any number of others. */
export const disputeTypes = [
  row('01', '确认劳动关系', 'Confirming the labour relation'),
  row('02', '劳动报酬', 'Pay (arrears, overtime, leave pay)'),
  row('03', '订立、履行、变更劳动合同', 'Making, performing or changing the contract'),
  row('04', '解除、终止劳动合同', 'Ending the contract'),
  row('05', '经济补偿 / 赔偿金', 'Severance or damages'),
  row('06', '工作时间、休息休假', 'Working time, rest and leave'),
  row('07', '社会保险', 'Social insurance'),
  row('08', '工伤待遇', 'Work injury benefits'),
  row('09', '福利', 'Welfare'),
  row('10', '培训、服务期、竞业限制', 'Training, service period, non-compete'),
  row('11', '劳动保护、女职工、未成年工', 'Labour protection, women, minors'),
  row('12', '集体合同', 'Collective contract'),
  row('13', '劳务派遣 / 非全日制', 'Dispatch or part-time work'),
  row('14', '新就业形态用工', 'Platform and other new work'),
  row('15', '超龄劳动者用工', 'Workers past retirement age'),
  row('16', '承包人、被挂靠人用工主体责任', 'Liability of contractors and lenders of licences'),
  row('17', '人事争议', 'Public-institution personnel dispute'),
  row('18', '劳务纠纷', 'Civil service contract (not labour law)'),
  row('99', '其他', 'Other'),
] as const;
export const DisputeTypeCode = codesOf(disputeTypes);
export type DisputeTypeCode = (typeof disputeTypes)[number]['code'];

/** How the worker was engaged (用工形式). */
export const employmentForms = [
  row('01', '固定期限劳动合同', 'Fixed-term contract'),
  row('02', '无固定期限劳动合同', 'Open-ended contract'),
  row('03', '以完成一定工作任务为期限', 'Contract for a task'),
  row('04', '未签书面合同', 'No written contract'),
  row('05', '劳务派遣', 'Dispatch'),
  row('06', '非全日制', 'Part-time'),
  row('07', '超龄用工', 'Past retirement age'),
  row('08', '实习 / 见习', 'Internship'),
  row('09', '新就业形态（符合确立劳动关系）', 'New work, labour relation'),
  row('10', '新就业形态（不完全符合）', 'New work, not fully a labour relation'),
  row('11', '新就业形态（自主经营）', 'New work, self-employed'),
  row('12', '工程建设领域农民工', 'Migrant construction worker'),
  row('13', '事业单位聘用', 'Public institution'),
  row('99', '其他', 'Other'),
] as const;
export const EmploymentFormCode = codesOf(employmentForms);
export type EmploymentFormCode = (typeof employmentForms)[number]['code'];

/** What is claimed (诉求). `money: false` rows are acts, not sums. */
export const claimKinds = [
  row('wage-arrears', '拖欠工资', 'Unpaid wages'),
  row('overtime', '加班费', 'Overtime pay'),
  row('annual-leave', '未休年休假工资', 'Pay for untaken leave'),
  row('double-wage', '未签合同二倍工资差额', 'Double wage for lack of contract'),
  row('severance', '经济补偿', 'Severance'),
  row('unlawful-termination', '违法解除赔偿金', 'Damages for unlawful dismissal'),
  row('notice-pay', '代通知金', 'Pay in lieu of notice'),
  row('work-injury', '工伤待遇', 'Work injury benefits'),
  row('medical-costs', '工伤医疗费', 'Work injury medical costs'),
  row('social-insurance-loss', '社会保险待遇损失', 'Loss of social insurance benefits'),
  row('commission', '提成 / 奖金', 'Commission or bonus'),
  row('deposit-return', '返还押金', 'Return of a deposit'),
  row('employer-claim', '单位请求（违约金、损失）', "Employer's claim"),
  row('other-money', '其他金钱请求', 'Other sum'),
  row('confirm-relation', '确认劳动关系', 'Confirm the labour relation'),
  row('leaving-certificate', '出具离职证明', 'Issue the leaving certificate'),
  row('insurance-transfer', '社保、档案转移', 'Transfer insurance and personnel file'),
  row('reinstatement', '恢复劳动关系', 'Reinstatement'),
  row('other-act', '其他非金钱请求', 'Other act'),
] as const;
export const ClaimKind = codesOf(claimKinds);
export type ClaimKind = (typeof claimKinds)[number]['code'];
const acts: ReadonlySet<ClaimKind> = new Set([
  'confirm-relation',
  'leaving-certificate',
  'insurance-transfer',
  'reinstatement',
  'other-act',
]);
/** True if the claim asks for an act and carries no amount. */
export const isAct = (kind: ClaimKind): boolean => acts.has(kind);

/** The part a respondent plays (被申请人身份). */
export const respondentRoles = [
  row('employer', '用人单位', 'Employer'),
  row('dispatching', '劳务派遣单位', 'Dispatching unit'),
  row('using', '用工单位', 'Using unit'),
  row('contractor', '承包人 / 分包人', 'Contractor'),
  row('principal', '发包人 / 被挂靠人', 'Principal'),
  row('platform', '平台企业', 'Platform'),
  row('legal-representative', '法定代表人', 'Legal representative'),
  row('controller', '实际控制人', 'Actual controller'),
  row('guarantor', '担保人', 'Guarantor'),
] as const;
export const RespondentRole = codesOf(respondentRoles);
export type RespondentRole = (typeof respondentRoles)[number]['code'];

/** The mechanism under which a mediation runs (办理机制). One file may run on several, one after the other. */
export const tracks = [
  row('court-union', '法院+工会', 'Court + union'),
  row('hr-union', '人社+工会', 'HR bureau + union'),
] as const;
export const Track = codesOf(tracks);
export type Track = (typeof tracks)[number]['code'];

/**
 * How the dispute was brought to mediation: the court's referral, 委派 before docketing, 委托 after it (特邀调解规定 Art. 11), or on the HR
 * track a party's application or the arbitration commission's own proposal (办案规则 Art. 69, 70).
 */
export const referrals = [
  { ...row('delegated', '委派调解（立案前）', 'Delegated (before docketing)'), track: 'court-union' },
  { ...row('entrusted-ordinary', '委托调解（普通程序）', 'Entrusted (ordinary procedure)'), track: 'court-union' },
  { ...row('entrusted-summary', '委托调解（简易程序）', 'Entrusted (summary procedure)'), track: 'court-union' },
  { ...row('application', '当事人申请调解', 'A party applied'), track: 'hr-union' },
  { ...row('one-stop', '新就业形态一站式调解', 'One-stop mediation for new forms of work'), track: 'hr-union' },
  { ...row('arbitration-suggested', '仲裁委建议调解（受理前）', 'Suggested by arbitration'), track: 'hr-union' },
  { ...row('arbitration-entrusted', '仲裁委委托调解（开庭前）', 'Entrusted by arbitration'), track: 'hr-union' },
] as const satisfies readonly (CodeRow<string> & { readonly track: Track })[];
export const Referral = codesOf(referrals);
export type Referral = (typeof referrals)[number]['code'];
/** The forms that belong to a track. */
export const referralsOf = (track: Track): readonly CodeRow<Referral>[] => referrals.filter((r) => r.track === track);
/** True where a letter of the court or the commission brings the case, not a party's application. */
export const isByLetter = (referral: Referral): boolean => referral !== 'application' && referral !== 'one-stop';

/**
 * Which legal kind of body mediates (调解组织性质). Judicial confirmation and the payment order of 调仲 Art. 16 presuppose a lawfully
 * established one (调仲 Art. 10; reference: domain 2.2, 2.5).
 */
export const bodyKinds = [
  row('court-roll', '法院特邀调解组织', "On the court's roll"),
  row('enterprise-committee', '企业劳动争议调解委员会', 'Enterprise mediation committee'),
  row('peoples-mediation', '基层人民调解组织', "People's mediation committee"),
  row('township', '乡镇、街道劳动争议调解组织', 'Township or street body'),
  row('arbitration-centre', '仲裁院调解中心', 'Mediation centre of the arbitration court'),
  row('union-studio', '工会劳动争议调解组织', 'Union mediation studio'),
] as const;
export const BodyKind = codesOf(bodyKinds);
export type BodyKind = (typeof bodyKinds)[number]['code'];

/** What makes a case urgent or in need of care, where no other fact shows it (风险标记). */
export const caseFlags = [
  row('hardship', '困难职工', 'Worker in hardship'),
  row('stability-risk', '涉稳风险', 'Risk of unrest'),
  row('priority', '优先办理', 'Handle first'),
] as const;
export const CaseFlag = codesOf(caseFlags);
export type CaseFlag = (typeof caseFlags)[number]['code'];

/** How a case ended (结果). `counts`: part of the success rate's numerator, denominator, or neither. */
export const outcomes = [
  { ...row('S1', '达成书面协议', 'Written agreement'), counts: 'success' },
  { ...row('S2', '达成口头协议并记录', 'Oral agreement, recorded'), counts: 'success' },
  { ...row('S3', '当场履行', 'Performed on the spot'), counts: 'success' },
  { ...row('S4', '和解撤回申请', 'Settled and withdrawn'), counts: 'success' },
  { ...row('S5', '法院调解书 / 撤诉', 'Court mediation paper or withdrawal'), counts: 'success' },
  { ...row('F1', '一方拒绝调解', 'A party refuses'), counts: 'failure' },
  { ...row('F2', '分歧较大未达成', 'Positions too far apart'), counts: 'failure' },
  { ...row('F3', '期限届满', 'Time is over'), counts: 'failure' },
  { ...row('F4', '无法联系', 'A party cannot be reached'), counts: 'failure' },
  { ...row('N1', '不予受理', 'Not accepted'), counts: 'none' },
  { ...row('N2', '转办 / 移送', 'Passed on'), counts: 'none' },
  { ...row('N3', '撤回（非和解）', 'Withdrawn without settling'), counts: 'none' },
  { ...row('N4', '涉嫌虚假调解终止', 'Stopped as suspected false mediation'), counts: 'none' },
] as const;
export const OutcomeCode = codesOf(outcomes);
export type OutcomeCode = (typeof outcomes)[number]['code'];
export const EndReason = ['F1', 'F2', 'F3', 'F4', 'N3', 'N4'] as const satisfies readonly OutcomeCode[];
export type EndReason = (typeof EndReason)[number];

/** Kinds of evidence (证据种类, Civil Procedure Law Art. 66). */
export const evidenceKinds = [
  row('documentary', '书证', 'Document'),
  row('physical', '物证', 'Object'),
  row('audiovisual', '视听资料', 'Audio or video'),
  row('electronic', '电子数据', 'Electronic data'),
  row('testimony', '证人证言', 'Witness testimony'),
  row('statement', '当事人陈述', "Party's statement"),
  row('expert', '鉴定意见', 'Expert opinion'),
  row('inspection', '勘验笔录', 'Inspection record'),
] as const;
export const EvidenceKind = codesOf(evidenceKinds);
export type EvidenceKind = (typeof evidenceKinds)[number]['code'];

export const paymentMethods = [
  row('transfer', '银行转账', 'Bank transfer'),
  row('cash', '现金', 'Cash'),
  row('wechat', '微信支付', 'WeChat Pay'),
  row('alipay', '支付宝', 'Alipay'),
  row('court-account', '法院案款账户', 'Court account'),
  row('other', '其他', 'Other'),
] as const;
export const PaymentMethod = codesOf(paymentMethods);
export type PaymentMethod = (typeof paymentMethods)[number]['code'];

/** Kinds of agreement clauses (协议条款). */
export const clauseKinds = [
  row('payment', '给付', 'Payment'),
  row('termination', '解除劳动关系', 'Ending the labour relation'),
  row('leaving-certificate', '离职证明', 'Leaving certificate'),
  row('insurance-transfer', '社保与档案转移', 'Insurance and file transfer'),
  row('work-injury', '工伤相关', 'Work injury'),
  row('confidentiality', '保密', 'Confidentiality'),
  row('breach', '违约责任', 'Breach'),
  row('security', '担保', 'Security'),
  row('full-settlement', '一揽子了结', 'Full settlement'),
  row('confirmation', '司法确认、仲裁审查', 'Confirmation or review'),
  row('service-address', '送达地址确认', 'Address for service'),
  row('free', '其他约定', 'Other terms'),
] as const;
export const ClauseKind = codesOf(clauseKinds);
export type ClauseKind = (typeof clauseKinds)[number]['code'];

/** Organisations that cases come from and go to (reference: domain 2.4). */
export const partners = [
  row('court', '人民法院', 'Court'),
  row('arbitration', '劳动人事争议仲裁委员会', 'Arbitration commission'),
  row('inspection', '劳动保障监察机构', 'Labour inspection'),
  row('procuratorate', '人民检察院', 'Procuratorate'),
  row('justice', '司法局 / 法律援助机构', 'Justice bureau, legal aid'),
  row('governance-centre', '综治中心', 'Governance centre'),
  row('hotline', '12351 / 12345 / 湖北工会APP', 'Hotlines and the union app'),
  row('health', '卫生健康部门', 'Health authority'),
  row('emergency', '应急管理部门', 'Emergency management'),
  row('union', '其他工会组织', 'Another union'),
] as const;
export const Partner = codesOf(partners);
export type Partner = (typeof partners)[number]['code'];

/** What has been achieved when a follow-up is made (履行情况), and what the person said of it. */
export const performanceStates = [
  row('not-due', '尚未到期', 'Not due yet'),
  row('done', '已全部履行', 'Performed'),
  row('partly', '部分履行', 'Partly performed'),
  row('none', '未履行', 'Not performed'),
] as const;
export const PerformanceState = codesOf(performanceStates);
export const satisfactions = [
  row('not-asked', '未询问', 'Not asked'),
  row('satisfied', '满意', 'Satisfied'),
  row('fair', '基本满意', 'Fairly satisfied'),
  row('dissatisfied', '不满意', 'Dissatisfied'),
] as const;
export const Satisfaction = codesOf(satisfactions);

/** How a paper was served (送达方式, 民诉法 Art. 88–92). */
export const serviceWays = [
  row('direct', '直接送达', 'In person'),
  row('left', '留置送达', 'Left after refusal'),
  row('electronic', '电子送达', 'Electronically'),
  row('post', '邮寄送达', 'By post'),
  row('entrusted', '委托送达', 'Through another body'),
] as const;
export const ServiceWay = codesOf(serviceWays);

/** The text of a code, for screens and papers; an unknown code (from a newer version) shows as itself. */
export const textOf = (rows: readonly CodeRow<string>[], code: string): Text =>
  rows.find((r) => r.code === code)?.text ?? { zh: code, en: code };
