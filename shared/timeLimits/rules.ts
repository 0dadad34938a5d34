/**
 * Every time limit the product counts, one row each (reference: domain 2.7). Code reads the table; a new limit is a new
 * row and its id. A number that could not be verified in the statute text is not in the row: the row names a setting,
 * whose dated default stands in `shared/settings/limitRows.ts` until the office confirms or replaces it.
 *
 * Counting itself (first day, rolling, corresponding day) is in `calculate.ts`.
 */
import { type LocalDate, localDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';

export const TimeLimitId = [
  ...(['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08', 'A09', 'A10'] as const),
  ...(['B01', 'B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B08', 'B09', 'B10', 'B11', 'B12', 'B13', 'B14'] as const),
  ...(['P01', 'P02', 'P03', 'P04', 'E01', 'W01', 'W02', 'W03', 'F01', 'F02', 'S00', 'S01', 'S02', 'M01'] as const),
] as const;
export type TimeLimitId = (typeof TimeLimitId)[number];

export type LimitUnit = 'day' | 'workday' | 'month' | 'year';

export type LimitLength = { readonly count: number; readonly unit: LimitUnit };

/**
 * Whose clock it is. right: a party loses something when it passes; duty: our office must act; watch: court, commission
 * or another authority must act; other-side: the employer or department we wrote to must answer.
 */
export type LimitKind = 'right' | 'duty' | 'watch' | 'other-side';

/** verified: read in the statute; secondary: seen quoted only; unverified: from memory; setting: no number known. */
export type LimitMark = 'verified' | 'secondary' | 'unverified' | 'setting';

/** none: consent of the parties cannot move it; both-parties: a day agreed by both, at most the days of the setting `cap` more if named. */
export type ConsentRule = { readonly by: 'none' } | { readonly by: 'both-parties'; readonly cap: string | null };

export type TimeLimitRule = {
  readonly id: TimeLimitId;
  /** The event from which it runs, and what must happen in time. */
  readonly trigger: Text;
  readonly length: LimitLength | { readonly setting: string };
  /** Whether an end on a rest day moves to the first working day after it. */
  readonly rolls: boolean;
  readonly kind: LimitKind;
  /** Both parties must act together. */
  readonly joint: boolean;
  readonly extension: Text;
  readonly consent: ConsentRule;
  /** Whether appraisal time before docketing is left out of the count (在线调解规则 Art 26). */
  readonly pausable: boolean;
  readonly article: Text;
  readonly mark: LimitMark;
  readonly checkedOn: LocalDate;
  /** First day on which the cited wording or article number applies; a start before it is warned about. */
  readonly validFrom?: LocalDate;
};

const checkedOn = localDate('2026-11-20');

const text = (zh: string, en: string): Text => ({ zh, en });
const fixed: ConsentRule = { by: 'none' };
const byConsent: ConsentRule = { by: 'both-parties', cap: null };

const noExtension = text('不可延长', 'none');
const notStated = text('未规定延长', 'none stated');
const bothAgree = text('双方当事人同意延长的，不受此限', 'by consent of both parties, no cap stated');

// Articles are cited from one place per statute, so that a renumbering is one change.
const civilProcedure = (zh: string, en: string) =>
  text(`《中华人民共和国民事诉讼法》（2023年修正）第${zh}条`, `Civil Procedure Law (2023), Art. ${en}`);
const civilProcedureReading = (zh: string, en: string) =>
  text(
    `《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第${zh}条`,
    `Interpretation on the Civil Procedure Law (2022), Art. ${en}`,
  );
const invitedMediation = (zh: string, en: string) =>
  text(`《最高人民法院关于人民法院特邀调解的规定》第${zh}条`, `Provisions on Court-Invited Mediation, Art. ${en}`);
const onlineMediation = (zh: string, en: string) =>
  text(`《人民法院在线调解规则》第${zh}条`, `Online Mediation Rules of the People's Courts, Art. ${en}`);
const labourArbitration = (zh: string, en: string) =>
  text(`《中华人民共和国劳动争议调解仲裁法》第${zh}条`, `Labour Dispute Mediation and Arbitration Law, Art. ${en}`);
const arbitrationRules = (zh: string, en: string) =>
  text(`《劳动人事争议仲裁办案规则》第${zh}条`, `Rules for Handling Labour Arbitration Cases, Art. ${en}`);
const enterpriseMediation = (zh: string, en: string) =>
  text(
    `《企业劳动争议协商调解规定》第${zh}条`,
    `Provisions on Negotiation and Mediation of Enterprise Labour Disputes, Art. ${en}`,
  );
const workInjury = (zh: string, en: string) =>
  text(`《工伤保险条例》第${zh}条`, `Work Injury Insurance Regulations, Art. ${en}`);
const legalAid = (zh: string, en: string) => text(`《中华人民共和国法律援助法》第${zh}条`, `Legal Aid Law, Art. ${en}`);

const civilProcedureFrom = localDate('2024-01-01');
const civilProcedureReadingFrom = localDate('2022-04-10');
const onlineFrom = localDate('2022-01-01');
const labourArbitrationFrom = localDate('2008-05-01');

type RuleInput = Omit<TimeLimitRule, 'id' | 'joint' | 'consent' | 'pausable' | 'mark' | 'checkedOn' | 'rolls'> &
  Partial<Pick<TimeLimitRule, 'joint' | 'consent' | 'pausable' | 'mark' | 'rolls'>>;

// The common case: verified in the statute, counted in calendar time, rolls over rest days, one party, no consent.
const rule = (id: TimeLimitId, input: RuleInput): TimeLimitRule => ({
  id,
  rolls: true,
  joint: false,
  consent: fixed,
  pausable: false,
  mark: 'verified',
  checkedOn,
  ...input,
});

const days = (count: number): LimitLength => ({ count, unit: 'day' });
const workdays = (count: number): LimitLength => ({ count, unit: 'workday' });
const years = (count: number): LimitLength => ({ count, unit: 'year' });

/** The register. A full record: an id without a row does not compile. */
export const timeLimitRules: { readonly [Id in TimeLimitId]: TimeLimitRule } = {
  A01: rule('A01', {
    trigger: text('收到起诉材料 → 登记立案', 'complaint received → docketing'),
    length: days(7),
    kind: 'watch',
    extension: notStated,
    article: civilProcedure('一百二十六', '126'),
    validFrom: civilProcedureFrom,
  }),
  A02: rule('A02', {
    trigger: text('平台收到委派、委托信息 → 确认接受', 'referral received on the platform → confirm acceptance'),
    length: workdays(3),
    rolls: false,
    kind: 'duty',
    extension: notStated,
    article: onlineMediation('十二', '12'),
    validFrom: onlineFrom,
  }),
  A03: rule('A03', {
    trigger: text('接受委派、委托 → 协助通知对方当事人', 'referral accepted → help to notify the other party'),
    length: workdays(3),
    rolls: false,
    kind: 'duty',
    extension: notStated,
    article: onlineMediation('十五', '15'),
    validFrom: onlineFrom,
  }),
  A04: rule('A04', {
    trigger: text('委派调解：签收法院移交材料 → 结束调解', 'delegated: court papers signed for → end of mediation'),
    length: days(30),
    kind: 'duty',
    extension: bothAgree,
    consent: byConsent,
    pausable: true,
    article: invitedMediation('二十七', '27'),
    validFrom: localDate('2016-07-01'),
  }),
  A05: rule('A05', {
    trigger: text(
      '委托调解（普通程序）：签收法院移交材料 → 结束调解',
      'entrusted, ordinary procedure: court papers signed for → end of mediation',
    ),
    length: days(15),
    kind: 'duty',
    extension: bothAgree,
    consent: byConsent,
    article: invitedMediation('二十七', '27'),
    validFrom: localDate('2016-07-01'),
  }),
  A06: rule('A06', {
    trigger: text(
      '委托调解（简易程序）：签收法院移交材料 → 结束调解',
      'entrusted, summary procedure: court papers signed for → end of mediation',
    ),
    length: days(7),
    kind: 'duty',
    extension: bothAgree,
    consent: byConsent,
    article: invitedMediation('二十七', '27'),
    validFrom: localDate('2016-07-01'),
  }),
  A07: rule('A07', {
    trigger: text(
      '调解协议生效 → 共同申请司法确认',
      'agreement in effect → joint application for judicial confirmation',
    ),
    length: days(30),
    kind: 'right',
    joint: true,
    extension: noExtension,
    article: civilProcedure('二百零五', '205'),
    validFrom: civilProcedureFrom,
  }),
  A08: rule('A08', {
    trigger: text('司法确认立案 → 审结', 'confirmation docketed → decision'),
    length: days(30),
    kind: 'watch',
    extension: text('有特殊情况的，由本院院长批准', 'in special circumstances, by the president of the court'),
    article: civilProcedure('一百八十七', '187'),
    validFrom: civilProcedureFrom,
  }),
  A09: rule('A09', {
    trigger: text('收到确认裁定 → 当事人提出异议', 'confirmation ruling received → objection by a party'),
    length: days(15),
    kind: 'right',
    extension: notStated,
    article: civilProcedureReading('三百七十二', '372'),
    validFrom: civilProcedureReadingFrom,
  }),
  A10: rule('A10', {
    trigger: text(
      '利害关系人知道或者应当知道权益受侵害 → 提出异议',
      'interested third party knew or should have known → objection',
    ),
    length: { count: 6, unit: 'month' },
    kind: 'right',
    extension: noExtension,
    article: civilProcedureReading('三百七十二', '372'),
    validFrom: civilProcedureReadingFrom,
  }),
  B01: rule('B01', {
    trigger: text('收到调解申请 → 作出受理决定', 'mediation application received → decision on acceptance'),
    length: { setting: 'limit.B01' },
    rolls: false,
    kind: 'duty',
    extension: notStated,
    article: enterpriseMediation('二十二', '22'),
    mark: 'unverified',
  }),
  B02: rule('B02', {
    trigger: text(
      '收到调解申请 → 未达成协议可申请仲裁',
      'mediation application received → arbitration open without agreement',
    ),
    length: days(15),
    kind: 'right',
    extension: notStated,
    article: labourArbitration('十四', '14'),
    validFrom: labourArbitrationFrom,
  }),
  B03: rule('B03', {
    trigger: text('受理调解申请 → 结束调解', 'application accepted → end of mediation'),
    length: { setting: 'limit.B03' },
    kind: 'duty',
    extension: text('双方当事人同意延期的，可以延长', 'by consent of both parties'),
    consent: byConsent,
    article: enterpriseMediation('二十九', '29'),
    mark: 'unverified',
  }),
  B04: rule('B04', {
    trigger: text(
      '新就业形态一站式调解：受理 → 结束调解',
      'one-stop mediation for new forms of work: accepted → end of mediation',
    ),
    length: { setting: 'limit.B04' },
    kind: 'duty',
    extension: text('双方当事人同意的，可以延长，最长日数见设置', 'by consent of both parties, up to the days set'),
    consent: { by: 'both-parties', cap: 'limit.B04-extension' },
    article: text(
      '人力资源社会保障部办公厅等《关于加强新就业形态劳动纠纷一站式调解工作的通知》（人社厅发〔2024〕4号）',
      'Notice on one-stop mediation of disputes in new forms of work (人社厅发〔2024〕4号)',
    ),
    mark: 'secondary',
  }),
  B05: rule('B05', {
    trigger: text('调解协议生效 → 共同申请仲裁审查', 'agreement in effect → joint application for arbitration review'),
    length: { setting: 'limit.B05' },
    kind: 'right',
    joint: true,
    extension: noExtension,
    article: arbitrationRules('七十四', '74'),
    mark: 'secondary',
  }),
  B06: rule('B06', {
    trigger: text('受理仲裁审查申请 → 审查完毕', 'arbitration review accepted → decision'),
    length: { setting: 'limit.B06' },
    kind: 'watch',
    extension: text('经批准可延长5日（待核实）', '5 more days with approval (unverified)'),
    article: arbitrationRules('七十六', '76'),
    mark: 'unverified',
  }),
  B07: rule('B07', {
    trigger: text('知道或者应当知道权利被侵害 → 申请仲裁', 'knew or should have known of the wrong → arbitration'),
    length: years(1),
    kind: 'right',
    extension: text('适用仲裁时效的中断、中止', 'interruption and suspension of limitation'),
    article: labourArbitration('二十七', '27'),
    validFrom: labourArbitrationFrom,
  }),
  B08: rule('B08', {
    trigger: text('劳动关系终止（拖欠劳动报酬） → 申请仲裁', 'labour relation ended (wage arrears) → arbitration'),
    length: years(1),
    kind: 'right',
    extension: text('适用仲裁时效的中断、中止', 'interruption and suspension of limitation'),
    article: text(
      '《中华人民共和国劳动争议调解仲裁法》第二十七条第四款',
      'Labour Dispute Mediation and Arbitration Law, Art. 27(4)',
    ),
    validFrom: labourArbitrationFrom,
  }),
  B09: rule('B09', {
    trigger: text('收到仲裁申请 → 作出受理决定', 'arbitration application received → decision on acceptance'),
    length: days(5),
    kind: 'watch',
    extension: notStated,
    article: labourArbitration('二十九', '29'),
    validFrom: labourArbitrationFrom,
  }),
  B10: rule('B10', {
    trigger: text('收到仲裁申请书副本 → 提交答辩书', 'copy of the application received → statement of defence'),
    length: days(10),
    kind: 'right',
    extension: notStated,
    article: labourArbitration('三十', '30'),
    validFrom: labourArbitrationFrom,
  }),
  B11: rule('B11', {
    trigger: text('受理仲裁申请 → 作出裁决', 'arbitration application accepted → award'),
    length: days(45),
    kind: 'watch',
    extension: text(
      '案情复杂的，经仲裁委员会主任批准，最多延长15日',
      'complex cases: at most 15 more days, approved by the head of the commission',
    ),
    article: labourArbitration('四十三', '43'),
    validFrom: labourArbitrationFrom,
  }),
  B12: rule('B12', {
    trigger: text('同意委托调解 → 调解不成即开庭', 'consent to entrusted mediation → hearing if it fails'),
    length: { setting: 'limit.B12' },
    kind: 'duty',
    extension: notStated,
    article: arbitrationRules('七十', '70'),
    mark: 'unverified',
  }),
  B13: rule('B13', {
    trigger: text('收到仲裁裁决书 → 起诉', 'award received → lawsuit'),
    length: days(15),
    kind: 'right',
    extension: notStated,
    article: text(
      '《中华人民共和国劳动争议调解仲裁法》第四十八条、第五十条',
      'Labour Dispute Mediation and Arbitration Law, Art. 48 and 50',
    ),
    validFrom: labourArbitrationFrom,
  }),
  B14: rule('B14', {
    trigger: text('收到终局裁决书 → 用人单位申请撤销', 'final award received → employer asks to set it aside'),
    length: days(30),
    kind: 'right',
    extension: notStated,
    article: labourArbitration('四十九', '49'),
    validFrom: labourArbitrationFrom,
  }),
  P01: rule('P01', {
    trigger: text('申请支付令 → 通知是否受理', 'payment order applied for → notice of acceptance'),
    length: days(5),
    kind: 'watch',
    extension: notStated,
    article: civilProcedure('二百二十六', '226'),
    validFrom: civilProcedureFrom,
  }),
  P02: rule('P02', {
    trigger: text('受理支付令申请 → 发出支付令', 'application accepted → payment order issued'),
    length: days(15),
    kind: 'watch',
    extension: notStated,
    article: civilProcedure('二百二十七', '227'),
    validFrom: civilProcedureFrom,
  }),
  P03: rule('P03', {
    trigger: text('收到支付令 → 清偿债务或者书面异议', 'payment order received → payment or written objection'),
    length: days(15),
    kind: 'right',
    extension: notStated,
    article: civilProcedure('二百二十七', '227'),
    validFrom: civilProcedureFrom,
  }),
  P04: rule('P04', {
    trigger: text('收到终结督促程序裁定 → 表明不同意提起诉讼', 'ruling ending the order received → declare not to sue'),
    length: days(7),
    kind: 'right',
    extension: notStated,
    article: text(
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第四百三十八条、第四百三十九条',
      'Interpretation on the Civil Procedure Law (2022), Art. 438 and 439',
    ),
    validFrom: civilProcedureReadingFrom,
  }),
  E01: rule('E01', {
    trigger: text(
      '履行期间最后一日（分期的为最后一期） → 申请强制执行',
      'last day of performance (last instalment) → application for enforcement',
    ),
    length: years(2),
    kind: 'right',
    extension: text('适用诉讼时效的中止、中断', 'suspension and interruption as for limitation of actions'),
    article: civilProcedure('二百五十', '250'),
    validFrom: civilProcedureFrom,
  }),
  W01: rule('W01', {
    trigger: text(
      '事故伤害发生或者职业病诊断、鉴定 → 单位申请工伤认定',
      'accident or diagnosis → employer applies for work-injury recognition',
    ),
    length: days(30),
    kind: 'right',
    extension: text('特殊情况经社会保险行政部门同意可适当延长', 'may be extended by the authority in special cases'),
    article: workInjury('十七', '17'),
    validFrom: localDate('2011-01-01'),
  }),
  W02: rule('W02', {
    trigger: text(
      '事故伤害发生或者职业病诊断、鉴定 → 职工、近亲属、工会申请工伤认定',
      'accident or diagnosis → worker, relatives or union apply for work-injury recognition',
    ),
    length: years(1),
    kind: 'right',
    extension: notStated,
    article: workInjury('十七', '17'),
    validFrom: localDate('2011-01-01'),
  }),
  W03: rule('W03', {
    trigger: text('收到劳动能力鉴定结论 → 申请再次鉴定', 'grading received → application for a second grading'),
    length: days(15),
    kind: 'right',
    extension: notStated,
    article: workInjury('二十六', '26'),
    validFrom: localDate('2011-01-01'),
  }),
  F01: rule('F01', {
    trigger: text('收到法律援助申请 → 作出决定', 'legal aid application received → decision'),
    length: days(7),
    kind: 'watch',
    extension: notStated,
    article: legalAid('四十三', '43'),
    validFrom: localDate('2022-01-01'),
  }),
  F02: rule('F02', {
    trigger: text('决定给予法律援助 → 指派人员', 'legal aid granted → person assigned'),
    length: days(3),
    kind: 'watch',
    extension: notStated,
    article: legalAid('四十三', '43'),
    validFrom: localDate('2022-01-01'),
  }),
  S00: rule('S00', {
    trigger: text('《工会劳动法律监督提示函》送达 → 用人单位答复', 'reminder letter served → answer'),
    length: { setting: 'limit.S00' },
    rolls: false,
    kind: 'other-side',
    extension: notStated,
    article: text(
      '工会劳动法律监督提示函的答复期限（依据待本单位录入）',
      'time to answer a union reminder letter (source to be entered by the office)',
    ),
    mark: 'setting',
  }),
  S01: rule('S01', {
    trigger: text('《工会劳动法律监督意见书》送达 → 用人单位书面答复', 'opinion letter served → written answer'),
    length: { setting: 'limit.S01' },
    rolls: false,
    kind: 'other-side',
    extension: notStated,
    article: text(
      '工会劳动法律监督意见书的答复期限（依据待本单位录入）',
      'time to answer a union opinion letter (source to be entered by the office)',
    ),
    mark: 'setting',
  }),
  S02: rule('S02', {
    trigger: text('《工会劳动法律监督建议书》送达 → 有关部门反馈', 'proposal letter served → feedback'),
    length: { setting: 'limit.S02' },
    rolls: false,
    kind: 'other-side',
    extension: notStated,
    article: text(
      '工会劳动法律监督建议书的反馈期限（依据待本单位录入）',
      'time to answer a union proposal letter (source to be entered by the office)',
    ),
    mark: 'setting',
  }),
  M01: rule('M01', {
    trigger: text(
      '违法行为发生（连续或者继续的，自行为终了） → 劳动保障监察举报投诉',
      'violation (a continuing one: its end) → complaint to labour inspection',
    ),
    length: years(2),
    kind: 'right',
    extension: text('连续或者继续状态的，自行为终了之日起计算', 'a continuing violation counts from its end'),
    article: text('《劳动保障监察条例》第二十条', 'Labour Security Inspection Regulations, Art. 20'),
    validFrom: localDate('2004-12-01'),
  }),
};
