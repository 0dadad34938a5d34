/**
 * The sample office: 30 cases in all stages, after reported cases (figures kept where reported, people and firms invented), with days counted
 * back from today so that the workbench shows something due, overdue and waiting. Marked as samples; removed in one act.
 */
import { addDays, type LocalDate } from '../kernel/localDate.ts';
import { splitFen } from '../money/fen.ts';
import type { StepId } from '../workflow/guideView.ts';
import { personIdNumber, personName, personPhone } from './people.ts';
import type { IntakeCaseInput } from './schema.ts';

type Story = {
  readonly firm: string;
  readonly role?: 'employer' | 'platform' | 'contractor' | 'using';
  readonly workers: number;
  readonly types: IntakeCaseInput['disputeTypes'];
  readonly claim: NonNullable<IntakeCaseInput['claims']>[number]['kind'];
  readonly yuanEach: number;
  readonly form?: IntakeCaseInput['workers'][number]['employmentForm'];
  readonly trade: string;
  readonly facts: string;
  /** Days ago that the referral was received. */
  readonly ago: number;
  readonly referral?: IntakeCaseInput['referral'];
  readonly channel?: IntakeCaseInput['channel'];
  readonly until?: StepId;
  readonly end?:
    | 'signed-by-worker'
    | 'agreed'
    | 'confirmed'
    | 'paid'
    | 'court-paper'
    | 'F1'
    | 'F2'
    | 'F3'
    | 'F4'
    | 'enforced';
  readonly instalments?: number;
};

const stories: readonly Story[] = [
  {
    firm: '随州市恒远物流有限公司',
    workers: 1,
    types: ['02'],
    claim: 'wage-arrears',
    yuanEach: 58_000,
    trade: '货车司机',
    facts: '在公司开货车两年，去年九月起工资只发生活费，离职时没有结清。',
    ago: 18,
    until: 'C6',
    end: 'agreed',
  },
  {
    firm: '随州市鲜味坊餐饮管理有限公司',
    workers: 1,
    types: ['02', '04'],
    claim: 'wage-arrears',
    yuanEach: 12_400,
    trade: '服务员',
    facts: '饭店停业，最后两个月工资和押金没退。',
    ago: 75,
    end: 'confirmed',
    instalments: 3,
  },
  {
    firm: '湖北磐石建设工程有限公司',
    role: 'contractor',
    workers: 11,
    types: ['02', '16'],
    claim: 'wage-arrears',
    yuanEach: 3_705,
    form: '12',
    trade: '装修工',
    facts: '十一名外地工友凭欠条讨要工资，公司已注销，负责人愿意承担。',
    ago: 40,
    end: 'confirmed',
    instalments: 2,
  },
  {
    firm: '襄阳市云顶置业营销有限公司',
    workers: 7,
    types: ['02', '05'],
    claim: 'commission',
    yuanEach: 100_000,
    trade: '销售员',
    facts: '七名销售人员口头约定提成，仲裁裁决支付七十余万元，公司起诉后法院委派调解。',
    ago: 120,
    end: 'confirmed',
    instalments: 4,
  },
  {
    firm: '蕲春县青禾服饰有限公司',
    workers: 10,
    types: ['02'],
    claim: 'wage-arrears',
    yuanEach: 18_600,
    form: '04',
    trade: '缝纫工',
    facts: '十名工人一年工资未足额发放，当场核对金额。',
    ago: 50,
    referral: 'entrusted-ordinary',
    channel: '08',
    end: 'court-paper',
  },
  {
    firm: '黄石市铁山恒兴铸造有限公司',
    workers: 38,
    types: ['02', '04'],
    claim: 'wage-arrears',
    yuanEach: 9_200,
    trade: '铸造工',
    facts: '企业停产，三十八名职工集中讨薪，分三批签约。',
    ago: 90,
    end: 'confirmed',
  },
  {
    firm: '武汉安澜物业服务有限公司',
    workers: 1,
    types: ['02', '05', '07'],
    claim: 'overtime',
    yuanEach: 32_000,
    trade: '保安员',
    facts: '合同终止后经过仲裁、一审、二审，三项争议打包解决。',
    ago: 60,
    channel: '06',
    end: 'paid',
  },
  {
    firm: '武汉市新锐汽车零部件厂',
    workers: 9,
    types: ['01', '05', '07'],
    claim: 'severance',
    yuanEach: 16_800,
    trade: '装配工',
    facts: '九名工人请求各不相同：确认劳动关系、经济补偿、社会保险。',
    ago: 25,
    until: 'C6',
  },
  {
    firm: '北京骑士在途科技有限公司',
    role: 'platform',
    workers: 1,
    types: ['02', '14'],
    claim: 'wage-arrears',
    yuanEach: 8_400,
    form: '10',
    trade: '外卖骑手',
    facts: '四月二十日至五月十七日工资没有结算，是否辞退双方说法不一，街道调解没有成功。',
    ago: 35,
    end: 'F2',
  },
  {
    firm: '深圳捷行速运有限公司',
    role: 'platform',
    workers: 20,
    types: ['02', '14'],
    claim: 'wage-arrears',
    yuanEach: 20_141,
    form: '10',
    trade: '快递员',
    facts: '站点转让，二十名快递员工资没有结清，品牌公司愿意垫付。',
    ago: 30,
    until: 'C8',
    end: 'signed-by-worker',
    instalments: 2,
  },
  {
    firm: '上海迅达里程速递有限公司',
    role: 'platform',
    workers: 1,
    types: ['02', '14'],
    claim: 'wage-arrears',
    yuanEach: 296,
    form: '10',
    trade: '快递员',
    facts: '离职当月派件费二百九十六元没有结。',
    ago: 9,
    channel: '04',
    end: 'paid',
  },
  {
    firm: '台前县宏达门窗加工部',
    workers: 6,
    types: ['02'],
    claim: 'wage-arrears',
    yuanEach: 6_300,
    trade: '安装工',
    facts: '六名工人持欠条，约定四个月内付清。',
    ago: 100,
    end: 'confirmed',
    instalments: 4,
  },
  {
    firm: '随县大洪山茶业有限公司',
    workers: 1,
    types: ['05'],
    claim: 'severance',
    yuanEach: 40_800,
    trade: '质检员',
    facts: '合同到期没有续签，公司不同意支付经济补偿。',
    ago: 2,
    until: 'C0',
  },
  {
    firm: '广水市华中风机配件厂',
    workers: 2,
    types: ['08'],
    claim: 'work-injury',
    yuanEach: 45_000,
    trade: '车工',
    facts: '操作机床时受伤，已认定工伤，等级还没有鉴定。',
    ago: 6,
    until: 'C1',
  },
  {
    firm: '随州市城南幼儿园',
    workers: 1,
    types: ['03'],
    claim: 'double-wage',
    yuanEach: 33_000,
    trade: '保育员',
    facts: '入职七个月一直没有签合同。',
    ago: 5,
    until: 'C2',
  },
  {
    firm: '随州市曾都区老街酒楼',
    workers: 3,
    types: ['02'],
    claim: 'wage-arrears',
    yuanEach: 7_200,
    trade: '厨师',
    facts: '三名厨师两个月工资没有发。',
    ago: 1,
    until: 'C3',
  },
  {
    firm: '湖北齐星专用汽车制造有限公司',
    workers: 1,
    types: ['04', '05'],
    claim: 'unlawful-termination',
    yuanEach: 81_600,
    trade: '焊工',
    facts: '公司口头通知不用来了，没有书面理由。',
    ago: 4,
    until: 'C4',
  },
  {
    firm: '随州市万家福超市有限公司',
    workers: 1,
    types: ['02', '06'],
    claim: 'overtime',
    yuanEach: 2_580,
    form: '06',
    trade: '收银员',
    facts: '周末和节假日上班没有加班费。',
    ago: 3,
    until: 'C5',
  },
  {
    firm: '随州市青年路家政服务部',
    workers: 1,
    types: ['13'],
    claim: 'wage-arrears',
    yuanEach: 4_300,
    form: '06',
    trade: '家政服务员',
    facts: '小时工工资拖欠两个月。',
    ago: 28,
    until: 'C6',
  },
  {
    firm: '湖北大别山运输有限公司',
    workers: 1,
    types: ['02'],
    claim: 'deposit-return',
    yuanEach: 20_000,
    trade: '货车司机',
    facts: '入职时交的车辆押金离职不退。',
    ago: 45,
    until: 'C6',
  },
  {
    firm: '随州市融合传媒文化有限公司',
    workers: 2,
    types: ['02', '14'],
    claim: 'commission',
    yuanEach: 15_500,
    form: '11',
    trade: '网络主播',
    facts: '直播分成没有按约定结算，双方陈述高度一致，材料时间存疑。',
    ago: 15,
    until: 'C7',
  },
  {
    firm: '随州市双龙寺食品有限公司',
    workers: 1,
    types: ['07'],
    claim: 'social-insurance-loss',
    yuanEach: 9_800,
    trade: '包装工',
    facts: '没有缴失业保险，失业金领不到。',
    ago: 26,
    end: 'agreed',
  },
  {
    firm: '十堰市车城模具有限公司',
    workers: 1,
    types: ['05'],
    claim: 'severance',
    yuanEach: 54_150,
    trade: '模具工',
    facts: '公司搬迁，不愿意随迁的职工要求补偿。',
    ago: 14,
    referral: 'entrusted-summary',
    channel: '08',
    until: 'C10',
    end: 'agreed',
  },
  {
    firm: '随州市凤凰山采石场',
    workers: 4,
    types: ['02'],
    claim: 'wage-arrears',
    yuanEach: 11_000,
    form: '12',
    trade: '爆破工',
    facts: '采石场停产，四名工人工资没有着落，负责人电话打不通。',
    ago: 33,
    until: 'C11',
    end: 'F4',
  },
  {
    firm: '随州市明珠电子有限公司',
    workers: 1,
    types: ['10'],
    claim: 'other-money',
    yuanEach: 28_800,
    trade: '研发员',
    facts: '公司要求遵守竞业限制却不付补偿。',
    ago: 38,
    until: 'C12',
    end: 'F2',
  },
  {
    firm: '湖北江汉纺织有限公司',
    workers: 1,
    types: ['11'],
    claim: 'other-money',
    yuanEach: 19_600,
    trade: '挡车工',
    facts: '产假期间被调岗降薪。',
    ago: 55,
    end: 'F1',
  },
  {
    firm: '随州市曾都区速达汽修店',
    workers: 1,
    types: ['02', '15'],
    claim: 'wage-arrears',
    yuanEach: 6_600,
    form: '07',
    trade: '修理工',
    facts: '退休后在店里上班，三个月工资没有发。',
    ago: 58,
    end: 'F3',
  },
  {
    firm: '随州市金鼎混凝土有限公司',
    role: 'using',
    workers: 1,
    types: ['08'],
    claim: 'medical-costs',
    yuanEach: 17_350,
    form: '05',
    trade: '泵车工',
    facts: '派遣期间受伤，医疗费没有人付。',
    ago: 110,
    end: 'enforced',
  },
  {
    firm: '随州市神农养老服务中心',
    workers: 5,
    types: ['02', '03'],
    claim: 'annual-leave',
    yuanEach: 3_000,
    form: '04',
    trade: '护理员',
    facts: '五名护理员没有休年假也没有补工资。',
    ago: 20,
    end: 'agreed',
  },
  {
    firm: '随州市厉山机械加工有限公司',
    workers: 1,
    types: ['02'],
    claim: 'wage-arrears',
    yuanEach: 16_409,
    trade: '钳工',
    facts: '工资拖欠五个月，双方约定分期付清。',
    ago: 70,
    end: 'confirmed',
    instalments: 3,
  },
];

const counts = { F1: true, F2: true, F3: true, F4: true } as const;
const isFailure = (end: Story['end']): end is keyof typeof counts => end !== undefined && end in counts;

/** The 30 sample cases as they stand today. */
export const sampleCases = (today: LocalDate): readonly IntakeCaseInput[] =>
  stories.map((story, i) => sampleCase(story, i, today));

const sampleCase = (s: Story, i: number, today: LocalDate): IntakeCaseInput => {
  const at = (days: number): LocalDate => addDays(today, Math.min(0, days - s.ago));
  const names = Array.from({ length: s.workers }, (_, w) => personName(i * 40 + w + 3));
  const head = personName(i * 40 + 2);
  return {
    track: 'court-union',
    referral: s.referral ?? 'delegated',
    receivedOn: at(0),
    acceptedOn: at(0),
    channel: s.channel ?? '07',
    court: '随州市曾都区人民法院',
    disputeTypes: s.types,
    workers: names.map((name, w) => ({
      name,
      idNumber: personIdNumber(i * 40 + w + 3),
      phone: personPhone(i * 40 + w + 3),
      address: '湖北省随州市曾都区',
      employmentForm: s.form ?? '01',
      trade: s.trade,
      endedOn: at(-20),
    })),
    respondents: [
      {
        role: s.role ?? 'employer',
        name: s.firm,
        legalRepresentative: head,
        phone: personPhone(i * 40 + 2),
        address: '湖北省随州市',
      },
    ],
    claims: names.map((who) => ({ kind: s.claim, amountFen: s.yuanEach * 100, who })),
    facts: s.facts,
    ...(s.until === 'C1' || s.until === 'C2' ? { consentAskedOn: at(0) } : {}),
    ...(s.until === 'C7' ? { suspectedOn: at(4) } : {}),
    ...(s.until === undefined ? {} : { until: s.until }),
    sessions: [
      { heldOn: at(3), present: [...names, head], minutes: '双方陈述事实，调解员逐项核对金额，归纳无争议部分和分歧。' },
    ],
    outcome: s.until === 'C6' && s.end === undefined ? null : outcomeOf(s, { names, head, at, today }),
  };
};

type Cast = {
  readonly names: readonly string[];
  readonly head: string;
  readonly at: (days: number) => LocalDate;
  readonly today: LocalDate;
};

const outcomeOf = (s: Story, cast: Cast): NonNullable<IntakeCaseInput['outcome']> | null => {
  const { names, head, at } = cast;
  if (isFailure(s.end))
    return { kind: 'failed', reason: s.end, on: at(6), ...(s.until === undefined ? { closedOn: at(7) } : {}) };
  if (s.end === undefined) return null;
  const signedOn = at(5);
  const who = s.end === 'signed-by-worker' ? names : [...names, head, 'mediator'];
  const isSecured = s.end === 'confirmed' || s.end === 'enforced';
  return {
    kind: 'agreement',
    agreedOn: signedOn,
    clauses: ['被申请人按付款明细向申请人支付款项。', '被申请人逾期不付的，申请人可以就全部未付款项申请强制执行。'],
    payments: paymentsOf(s, cast),
    signatures: who.map((name) => ({ who: name, on: signedOn })),
    ...(isSecured ? { confirmation: { appliedOn: at(7), docketedOn: at(8), ruledOn: at(14), court: '' } } : {}),
    ...(s.end === 'court-paper' ? { courtPaper: { issuedOn: at(6), effectiveOn: at(8) } } : {}),
    ...(s.end === 'enforced' ? { enforcementOn: at(60) } : {}),
    ...(s.end === 'paid' ? { closedOn: at(9) } : {}),
  };
};

/** Monthly instalments from ten days after signing; what was due more than a month ago has been paid, later ones may be late. */
const paymentsOf = (s: Story, { names, at, today }: Cast) =>
  names.flatMap((payee) =>
    splitFen(s.yuanEach * 100, s.instalments ?? 1).map((amountFen, n) => {
      const dueOn = addDays(at(5), 10 + n * 30);
      const isPaid = s.end === 'paid' || (s.end !== 'enforced' && dueOn < addDays(today, -30));
      return {
        amountFen,
        dueOn,
        method: 'transfer' as const,
        payer: s.firm,
        payee,
        ...(isPaid ? { paidOn: s.end === 'paid' ? at(6) : dueOn } : {}),
      };
    }),
  );
