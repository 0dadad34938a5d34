/**
 * Four more reported cases (R2, R6, R7, R8), each with its own way to make the agreement enforceable: after an award, with claims that no
 * arbitration review takes, through the commission that entrusted it, and without a labour relation.
 */
import { splitFen } from '../money/fen.ts';
import { crew, range, signedBy, yuan } from './demoParts.ts';
import { personIdNumber, personName, personPhone } from './people.ts';
import type { IntakeCaseInput } from './schema.ts';

/** R2: seven sales staff, commission agreed by word; the award of over 700,000 yuan was taken to court; paid in four instalments. */
export const salesStaff = (): IntakeCaseInput => {
  const workers = crew(401, 7, {
    address: '襄阳市樊城区',
    employmentForm: '04',
    trade: '销售员',
    endedOn: '2021-11-30',
  });
  const names = workers.map(({ name }) => name);
  const firm = '襄阳市云顶置业营销有限公司';
  const eachFen = yuan(82_500) + yuan(18_000);
  const dueDays = ['2022-04-30', '2022-06-30', '2022-08-31', '2022-10-31'];
  return {
    track: 'court-union',
    referral: 'delegated',
    receivedOn: '2022-03-25',
    acceptedOn: '2022-03-28',
    channel: '07',
    court: '襄阳市樊城区人民法院',
    bodyKind: 'court-roll',
    externalNumbers: ['樊劳人仲裁字〔2022〕第19号', '（2022）鄂0606诉前调415号'],
    disputeTypes: ['02', '05'],
    workers: [...workers],
    respondents: [{ role: 'employer', name: firm, legalRepresentative: '谷满仓', phone: personPhone(451) }],
    claims: names.flatMap((who) => [
      { kind: 'commission' as const, amountFen: yuan(82_500), note: '口头约定的销售提成', who },
      { kind: 'severance' as const, amountFen: yuan(18_000), who },
    ]),
    facts:
      '申请人等7人在被申请人处做楼盘销售，提成只有口头约定。仲裁裁决被申请人支付提成和经济补偿共703500元，被申请人不服，向人民法院起诉，法院立案前委派调解。',
    proceedings: [
      {
        kind: 'arbitration',
        on: '2022-01-10',
        authority: '襄阳市樊城区劳动人事争议仲裁委员会',
        amountFen: 7 * eachFen,
        acts: [
          { act: 'accepted', on: '2022-01-14' },
          { act: 'copy-served', on: '2022-01-18' },
          { act: 'hearing-set', on: '2022-02-18' },
          { act: 'pre-mediation-failed', on: '2022-03-01' },
          { act: 'awarded', on: '2022-03-10', caseNumber: '樊劳人仲裁字〔2022〕第19号' },
        ],
      },
      {
        kind: 'lawsuit',
        on: '2022-03-22',
        authority: '襄阳市樊城区人民法院',
        who: [firm],
        acts: [{ act: 'withdrawn', on: '2022-04-13' }],
      },
    ],
    sessions: [
      {
        heldOn: '2022-04-06',
        present: [...names, '谷满仓'],
        minutes: '双方对裁决认定的提成基数没有异议，公司称回款慢，请求分四期支付，申请人同意。',
      },
    ],
    outcome: {
      kind: 'agreement',
      agreedOn: '2022-04-07',
      clauses: [
        '被申请人支付申请人每人提成82500元、经济补偿18000元，合计703500元，分四期支付，金额和日期见付款明细。',
        '任何一期逾期的，申请人可以就全部未付款项申请强制执行。',
        '被申请人于司法确认后三日内撤回起诉。',
      ],
      payments: names.flatMap((payee) =>
        splitFen(eachFen, 4).map((amountFen, n) => ({
          amountFen,
          dueOn: dueDays[n] ?? '',
          payer: firm,
          payee,
          paidOn: dueDays[n] ?? '',
        })),
      ),
      signatures: signedBy([...names, '谷满仓'], '2022-04-07'),
      confirmation: { appliedOn: '2022-04-08', docketedOn: '2022-04-08', ruledOn: '2022-04-12', court: '' },
      closedOn: '2022-11-01',
    },
  };
};

/** R6: nine workers of a parts factory, each with requests of their own. Three ask that the labour relation be confirmed. */
export const partsFactory = (): IntakeCaseInput => {
  const workers = crew(461, 9, {
    address: '武汉市武昌区',
    employmentForm: '04',
    trade: '装配工',
    startedOn: '2021-03-01',
    endedOn: '2024-03-31',
  });
  const names = workers.map(({ name }) => name);
  const firm = '武汉市新锐汽车零部件厂';
  const insurance = names.slice(6);
  const sums = names.map((name) => (insurance.includes(name) ? yuan(9_600) : yuan(16_800)));
  return {
    track: 'court-union',
    referral: 'delegated',
    receivedOn: '2024-05-06',
    acceptedOn: '2024-05-07',
    channel: '07',
    court: '武汉市武昌区人民法院',
    bodyKind: 'court-roll',
    externalNumbers: ['（2024）鄂0106诉前调2033号'],
    disputeTypes: ['05', '01', '07'],
    workers: [...workers],
    respondents: [{ role: 'employer', name: firm, legalRepresentative: '尉迟刚', phone: personPhone(481) }],
    claims: names.flatMap((who, i) => [
      ...(i < 3 ? [{ kind: 'confirm-relation' as const, note: '2021年3月1日至2024年3月31日', who }] : []),
      insurance.includes(who)
        ? { kind: 'social-insurance-loss' as const, amountFen: yuan(9_600), note: '失业保险待遇损失', who }
        : { kind: 'severance' as const, amountFen: yuan(16_800), who },
    ]),
    facts:
      '工厂搬迁，申请人等9人不愿随迁。三人没有签过书面合同，请求确认劳动关系；六人请求经济补偿；三人因没有参加失业保险请求赔偿损失。九件在同一工作室一并调解。',
    sessions: [
      {
        heldOn: '2024-05-21',
        present: [...names, '尉迟刚'],
        minutes: '逐人核对入职时间、工资流水和参保记录，三类请求分别确认金额。被申请人认可三人的劳动关系。',
      },
    ],
    outcome: {
      kind: 'agreement',
      agreedOn: '2024-05-21',
      clauses: [
        '双方确认：申请人等9人自2021年3月1日至2024年3月31日与被申请人存在劳动关系。',
        '被申请人于2024年6月20日前一次性支付各申请人款项，各人金额见付款明细。',
      ],
      payments: names.map((payee, i) => ({ amountFen: sums[i] ?? 0, dueOn: '2024-06-20', payer: firm, payee })),
      signatures: signedBy([...names, '尉迟刚'], '2024-05-21'),
    },
  };
};

/** R7: a rider; the street's mediation failed, then the arbitration commission entrusted the case and made its paper on the agreement. */
export const rider = (): IntakeCaseInput => {
  const name = personName(491);
  const firm = '北京骑士在途科技有限公司';
  const head = '牛得草';
  const commission = '北京市海淀区劳动人事争议仲裁委员会';
  return {
    track: 'hr-union',
    referral: 'arbitration-entrusted',
    receivedOn: '2023-06-21',
    acceptedOn: '2023-06-21',
    channel: '10',
    court: commission,
    bodyKind: 'township',
    disputeTypes: ['02', '05', '14'],
    workers: [
      {
        name,
        idNumber: personIdNumber(491),
        phone: personPhone(491),
        address: '北京市海淀区',
        employmentForm: '09',
        trade: '外卖骑手',
        startedOn: '2023-04-20',
        endedOn: '2023-05-17',
        platform: '骑士在途',
      },
    ],
    respondents: [{ role: 'employer', name: firm, legalRepresentative: head, phone: personPhone(495) }],
    claims: [
      { kind: 'wage-arrears', amountFen: yuan(8_400), note: '2023年4月20日至5月17日' },
      { kind: 'overtime', amountFen: yuan(2_260) },
      { kind: 'severance', amountFen: yuan(4_200), note: '双方对是否辞退说法不一' },
    ],
    keyDates: [{ who: name, knewOn: '2023-05-17', wrongEndedOn: '2023-05-17' }],
    facts:
      '申请人称2023年4月20日至5月17日工资8400元没有结算，并被口头辞退；被申请人称其自行离职。街道调解没有成功，申请人申请仲裁，仲裁委员会在开庭前委托调解。',
    earlierRounds: [
      {
        track: 'hr-union',
        referral: 'application',
        receivedOn: '2023-05-22',
        acceptedOn: '2023-05-23',
        channel: '06',
        court: commission,
        sessions: [
          { heldOn: '2023-05-30', present: [name, head], minutes: '双方对是否辞退、加班时间各执一词，没有达成一致。' },
        ],
        failed: { reason: 'F2', on: '2023-06-02' },
      },
    ],
    proceedings: [
      {
        kind: 'arbitration',
        on: '2023-06-12',
        authority: commission,
        amountFen: yuan(14_860),
        acts: [
          { act: 'accepted', on: '2023-06-16' },
          { act: 'mediation-entrusted', on: '2023-06-21' },
          { act: 'mediated', on: '2023-07-03', caseNumber: '京海劳人仲字〔2023〕第8817号' },
        ],
      },
    ],
    sessions: [
      {
        heldOn: '2023-06-28',
        present: [name, head],
        minutes: '核对配送后台记录，工资8400元双方无异议；加班费和补偿一并协商，按总额了结。',
      },
    ],
    outcome: {
      kind: 'agreement',
      agreedOn: '2023-06-28',
      clauses: [
        '被申请人支付申请人工资8400元、加班费和补偿3600元，合计12000元。',
        '双方同意请求仲裁委员会根据本协议制作调解书。',
      ],
      payments: [{ amountFen: yuan(12_000), dueOn: '2023-07-10', payer: firm, payee: name, paidOn: '2023-07-07' }],
      signatures: signedBy([name, head], '2023-06-28'),
    },
  };
};

/** R8: twenty couriers of a sold station; the brand advances its share in two instalments, the old and the new contractor pay theirs. */
export const twentyCouriers = (): IntakeCaseInput => {
  const count = 20;
  const workers = crew(501, count, {
    address: '深圳市龙岗区',
    employmentForm: '10',
    trade: '快递员',
    endedOn: '2024-08-31',
    platform: '捷行速运',
  });
  const names = workers.map(({ name }) => name);
  const brand = { name: '深圳捷行速运有限公司', legalRepresentative: '卜一帆' };
  const seller = { name: '深圳市龙岗区顺路快递服务部', legalRepresentative: '毕胜利' };
  const buyer = { name: '深圳市新坪物流服务有限公司', legalRepresentative: '车向前' };
  const shares = [
    { payer: brand.name, fen: yuan(134_388.5), dueOn: '2024-10-15' },
    { payer: brand.name, fen: yuan(134_388.5), dueOn: '2024-11-15' },
    { payer: seller.name, fen: yuan(59_423), dueOn: '2024-10-31' },
    { payer: buyer.name, fen: yuan(74_636), dueOn: '2024-10-31' },
  ].map((share) => ({ ...share, each: splitFen(share.fen, count) }));
  const owed = range(count).map((i) => shares.reduce((sum, { each }) => sum + (each[i] ?? 0), 0));
  const heads = [brand, seller, buyer].map(({ legalRepresentative }) => legalRepresentative);
  return {
    track: 'hr-union',
    referral: 'one-stop',
    receivedOn: '2024-09-09',
    acceptedOn: '2024-09-10',
    channel: '06',
    court: '深圳市龙岗区劳动人事争议仲裁委员会',
    bodyKind: 'peoples-mediation',
    flags: ['stability-risk'],
    disputeTypes: ['02', '14'],
    workers: [...workers],
    respondents: [
      { role: 'platform', ...brand, phone: personPhone(551) },
      { role: 'contractor', ...seller, phone: personPhone(552) },
      { role: 'contractor', ...buyer, phone: personPhone(553) },
    ],
    claims: names.map((who, i) => ({ kind: 'wage-arrears', amountFen: owed[i] ?? 0, note: '派件费', who })),
    facts:
      '站点承包人欠发派件费后把站点转让，二十名快递员的报酬共402836元没有着落。各方确认双方不存在劳动关系。品牌公司愿意先行垫付，原承包人和接手的承包人各自承担其余部分。',
    sessions: [
      {
        heldOn: '2024-09-14',
        present: [...names, ...heads],
        minutes: '按派件记录逐人核对，三方就承担比例达成一致，品牌公司分两期垫付。',
      },
    ],
    outcome: {
      kind: 'agreement',
      agreedOn: '2024-09-18',
      clauses: [
        '品牌公司垫付268777元，分两期支付；原承包人支付59423元；现承包人支付74636元。各人金额和日期见付款明细。',
        '三方各自就应付款项承担责任，互不连带。',
        '各方同意共同向人民法院申请司法确认。',
      ],
      payments: shares.flatMap(({ payer, dueOn, each }) =>
        names.map((payee, i) => ({ amountFen: each[i] ?? 0, dueOn, payer, payee })),
      ),
      signatures: signedBy([...names, ...heads], '2024-09-18'),
      confirmation: {
        appliedOn: '2024-09-20',
        docketedOn: '2024-09-23',
        ruledOn: '2024-09-29',
        court: '深圳市龙岗区人民法院',
      },
    },
  };
};
