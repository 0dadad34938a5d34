/**
 * Four cases after reported ones (R1, R3, R5, R9 of the office's collection of reported cases): figures and reported days kept, people and
 * firms invented. `npm run demo` walks them; the sample office builds on them too.
 */
import { personIdNumber, personName, personPhone } from './people.ts';
import type { IntakeCaseInput, IntakeFileInput } from './schema.ts';

const yuan = (amount: number): number => Math.round(amount * 100);
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** R1: eleven migrant workers, wages on IOUs, together 40,760 yuan; the firm was deregistered, two persons took the debt over. */
const decorationWorkers = (): IntakeCaseInput => {
  const amounts = range(11).map((i) => (i === 10 ? yuan(3760) : yuan(3700)));
  const names = range(11).map((i) => personName(i + 1));
  const firm = '利川市筑美装饰工程有限公司';
  const head = '龚万里';
  const controller = '向东升';
  return {
    track: 'court-union',
    referral: 'delegated',
    receivedOn: '2024-03-18',
    acceptedOn: '2024-03-18',
    channel: '07',
    court: '利川市人民法院',
    externalNumbers: ['（2024）鄂2802诉前调118号'],
    disputeTypes: ['02', '16'],
    workers: names.map((name, i) => ({
      name,
      idNumber: personIdNumber(i + 1),
      phone: personPhone(i + 1),
      address: '湖北省随州市随县万和镇',
      employmentForm: '12',
      trade: '装修工',
      endedOn: '2023-01-09',
      isMigrantWorker: true,
    })),
    respondents: [
      {
        role: 'employer',
        kind: 'organisation',
        name: firm,
        legalRepresentative: head,
        address: '利川市都亭街道',
        deregisteredOn: '2023-08-11',
      },
      { role: 'legal-representative', kind: 'person', name: head, phone: personPhone(201), address: '利川市都亭街道' },
      { role: 'controller', kind: 'person', name: controller, phone: personPhone(202), address: '利川市东城街道' },
    ],
    claims: names.map((who, i) => ({
      kind: 'wage-arrears',
      amountFen: amounts[i] ?? 0,
      note: '2023年1月9日工资欠条',
      who,
    })),
    facts: `申请人等11人为${firm}承建的项目做装修，完工后公司于2023年1月9日出具工资欠条，共计40760元，一直未付。该公司已于2023年8月11日注销。原法定代表人和实际控制人承认欠款，愿意个人承担。`,
    sessions: [
      {
        heldOn: '2024-03-19',
        present: [...names, head, controller],
        minutes:
          '调解员逐份核对欠条和金额，共11份、40760元，双方无异议。被申请人称公司注销后资金困难，请求分两期支付，申请人同意。',
      },
    ],
    outcome: {
      kind: 'agreement',
      agreedOn: '2024-03-19',
      clauses: [
        '双方确认：原公司拖欠申请人等11人工资共计40760元，各人金额见付款明细。',
        '上述工资由被申请人龚万里、向东升共同承担，分两期支付，各期金额和日期见付款明细。',
        '双方同意于本协议生效之日起三十日内共同向利川市人民法院申请司法确认。',
      ],
      payments: names.flatMap((payee, i) => {
        const half = (amounts[i] ?? 0) / 2;
        return [
          {
            amountFen: half,
            dueOn: '2024-04-19',
            method: 'transfer' as const,
            payer: head,
            payee,
            paidOn: '2024-04-18',
          },
          { amountFen: half, dueOn: '2024-05-20', method: 'transfer' as const, payer: controller, payee },
        ];
      }),
      signatures: [...names, head, controller, 'mediator'].map((who) => ({ who, on: '2024-03-19' })),
      confirmation: {
        appliedOn: '2024-03-19',
        docketedOn: '2024-03-19',
        ruledOn: '2024-03-19',
        court: '利川市人民法院',
      },
    },
  };
};

/** R3: ten workers unpaid from June 2020 to May 2021; amounts checked on the spot, the court wrote its paper on the spot. */
const tenWorkers = (): IntakeCaseInput => {
  const names = range(10).map((i) => personName(i + 31));
  const firm = '蕲春县青禾服饰有限公司';
  const amountFen = yuan(18_600);
  return {
    track: 'court-union',
    referral: 'entrusted-ordinary',
    receivedOn: '2024-05-13',
    acceptedOn: '2024-05-13',
    channel: '08',
    court: '蕲春县人民法院',
    externalNumbers: ['（2024）鄂1126民初766号'],
    disputeTypes: ['02'],
    workers: names.map((name, i) => ({
      name,
      idNumber: personIdNumber(i + 31),
      phone: personPhone(i + 31),
      address: '湖北省黄冈市蕲春县漕河镇',
      employmentForm: '04',
      trade: '缝纫工',
      startedOn: '2020-06-01',
      endedOn: '2021-05-31',
    })),
    respondents: [
      {
        role: 'employer',
        kind: 'organisation',
        name: firm,
        creditCode: '',
        legalRepresentative: '骆长青',
        phone: personPhone(231),
      },
    ],
    claims: names.map((who) => ({ kind: 'wage-arrears', amountFen, note: '2020年6月至2021年5月工资差额', who })),
    facts: '申请人等10人于2020年6月至2021年5月在被申请人处工作，工资未足额发放。起诉后法院委托调解，双方当场对账。',
    sessions: [
      {
        heldOn: '2024-05-20',
        present: [...names, '骆长青'],
        minutes: '当场核对工资表和考勤，确认每人尚欠18600元。被申请人同意一次付清。',
      },
    ],
    outcome: {
      kind: 'agreement',
      agreedOn: '2024-05-20',
      clauses: ['被申请人于2024年6月20日前一次性支付申请人每人18600元。', '双方请求人民法院根据本协议制作调解书。'],
      payments: names.map((payee) => ({
        amountFen,
        dueOn: '2024-06-20',
        method: 'court-account' as const,
        payer: firm,
        payee,
        paidOn: '2024-06-19',
      })),
      signatures: [...names, '骆长青', 'mediator'].map((who) => ({ who, on: '2024-05-20' })),
      courtPaper: { issuedOn: '2024-05-20', effectiveOn: '2024-05-20' },
      closedOn: '2024-06-20',
    },
  };
};

/** R5: a guard, contract ended in July 2024, three proceedings behind him, settled in one package at the governance centre. */
const guard = (): IntakeCaseInput => {
  const name = personName(51);
  const firm = '武汉安澜物业服务有限公司';
  return {
    track: 'court-union',
    referral: 'delegated',
    receivedOn: '2025-11-03',
    acceptedOn: '2025-11-04',
    channel: '06',
    court: '武汉市江岸区人民法院',
    externalNumbers: ['武岸劳人仲裁字〔2024〕第906号', '（2025）鄂0102民初1180号', '（2025）鄂01民终5217号'],
    disputeTypes: ['02', '05', '07'],
    workers: [
      {
        name,
        idNumber: personIdNumber(51),
        phone: personPhone(51),
        address: '武汉市江岸区后湖街道',
        employmentForm: '01',
        trade: '保安员',
        endedOn: '2024-07-31',
      },
    ],
    respondents: [{ role: 'employer', name: firm, legalRepresentative: '易守成', phone: personPhone(251) }],
    claims: [
      { kind: 'overtime', amountFen: yuan(21_000), note: '2022年8月至2024年7月' },
      { kind: 'severance', amountFen: yuan(15_600), note: '' },
      { kind: 'social-insurance-loss', amountFen: yuan(9_800), note: '失业保险待遇损失' },
    ],
    facts:
      '申请人原为被申请人保安员，2024年7月合同终止。双方就加班费、经济补偿和社会保险损失先后经过仲裁、一审、二审，现愿意在综治中心一并调解。',
    sessions: [
      { heldOn: '2025-11-11', present: [name, '易守成'], minutes: '三项争议一并协商，双方同意打包一次性解决。' },
    ],
    outcome: {
      kind: 'agreement',
      agreedOn: '2025-11-11',
      clauses: [
        '被申请人一次性支付申请人人民币32000元，了结加班费、经济补偿和社会保险损失三项争议。',
        '款项付清后，双方就上述劳动关系再无其他争议。',
      ],
      payments: [
        {
          amountFen: yuan(32_000),
          dueOn: '2025-11-18',
          method: 'transfer',
          payer: firm,
          payee: name,
          paidOn: '2025-11-17',
        },
      ],
      signatures: [
        { who: name, on: '2025-11-11' },
        { who: '易守成', on: '2025-11-12' },
        { who: 'mediator', on: '2025-11-12' },
      ],
      confirmation: { appliedOn: '2025-11-13', docketedOn: '2025-11-14', ruledOn: '2025-11-17', court: '' },
      closedOn: '2025-11-24',
    },
  };
};

/** R9: a courier claims 296 yuan; the smallest case must be the quickest. */
const courier = (): IntakeCaseInput => {
  const name = personName(61);
  const firm = '上海迅达里程速递有限公司';
  return {
    track: 'court-union',
    referral: 'delegated',
    receivedOn: '2026-03-05',
    acceptedOn: '2026-03-05',
    channel: '04',
    court: '上海市闵行区人民法院',
    disputeTypes: ['02', '14'],
    workers: [{ name, phone: personPhone(61), employmentForm: '10', trade: '快递员' }],
    respondents: [{ role: 'platform', name: firm, legalRepresentative: '骆宏图' }],
    claims: [{ kind: 'wage-arrears', amountFen: yuan(296), note: '末月派件费' }],
    facts: '申请人称离职当月派件费296元未结。',
    sessions: [{ heldOn: '2026-03-05', present: [name, '骆宏图'], minutes: '当场核对派件记录，站点同意立即支付。' }],
    outcome: {
      kind: 'agreement',
      agreedOn: '2026-03-05',
      clauses: ['被申请人当日支付申请人派件费296元。'],
      payments: [
        { amountFen: yuan(296), dueOn: '2026-03-05', method: 'wechat', payer: firm, payee: name, paidOn: '2026-03-05' },
      ],
      signatures: [name, '骆宏图', 'mediator'].map((who) => ({ who, on: '2026-03-05' })),
      closedOn: '2026-03-06',
    },
  };
};

export const demoFile = (): IntakeFileInput => ({ cases: [decorationWorkers(), tenWorkers(), guard(), courier()] });
