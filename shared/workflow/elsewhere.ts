/**
 * The steps of a case at other authorities: review, payment order, arbitration, award, enforcement (H6 to H15; reference: domain 2.2). Part of the HR
 * track, and reached from the court track too, whose failed cases go to arbitration like any other. What may follow what stands in
 * case/proceedings.ts; these rows say who acts, what is missing, what to tell the parties and which papers to print. Checked 2026-11-20.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { hasTitle } from '../case/enforceable.ts';
import { actText, pointOf, type ProceedingPoint } from '../case/proceedings.ts';
import { proceedingsOf, type RegisteredCase } from '../case/state.ts';
import type { HrStepId } from './guideView.ts';
import { acted, again, asMain, begin, main, need, only, other, type StepRow, type StepWords, text } from './stepRow.ts';

const commission = text('劳动人事争议仲裁委员会', 'Arbitration commission');
const law = {
  mediation: (zh: string, en: string) => text(`劳动争议调解仲裁法第${zh}条`, `Labour Dispute Law, Art. ${en}`),
  handling: (zh: string, en: string) =>
    text(`劳动人事争议仲裁办案规则第${zh}条`, `Labour arbitration rules, Art. ${en}`),
};

const close = other('CloseCase', 'H16', '结案', 'Close');
const enforce = only(other('ApplyEnforcement', 'H15', '申请强制执行', 'Apply for enforcement'), hasTitle);
const isOver = (c: RegisteredCase): boolean =>
  c.ending !== null || c.declined !== null || c.closing !== null || effectiveDate(c).on !== null || c.courtAct !== null;

const reviewActs = (
  acts: readonly ['accepted' | 'refused' | 'made' | 'not-made' | 'withdrawn', 'H4' | 'H7' | 'HP'][],
) => acts.map(([act, to]) => acted('arbitration-review', act, to, actText('arbitration-review', act)));
const orderActs = (
  acts: readonly [
    (
      | 'accepted'
      | 'refused'
      | 'issued'
      | 'served'
      | 'paid'
      | 'effective'
      | 'objected'
      | 'not-servable'
      | 'lapsed'
      | 'withdrawn'
    ),
    'H8' | 'HP',
  ][],
) => acts.map(([act, to]) => acted('payment-order', act, to, actText('payment-order', act)));
const arbitrationAct = (act: Parameters<typeof acted>[1], to: HrStepId) =>
  acted('arbitration', act, to, actText('arbitration', act));
const withdrawArbitration = arbitrationAct('withdrawn', 'H9');

/** The latest arbitration has come to one of these points. */
const isAt = (c: RegisteredCase, ...points: readonly ProceedingPoint[]): boolean => {
  const latest = proceedingsOf(c, 'arbitration').at(-1);
  return latest !== undefined && points.includes(pointOf(latest));
};

/** No suit is open against the commission's mediation paper, nor against an award in force: what is left is to perform or to enforce. */
const afterPaper = (c: RegisteredCase): Partial<StepWords> | null => {
  if (isAt(c, 'mediated'))
    return {
      name: text('仲裁调解书生效', 'Arbitral mediation paper in force'),
      article: law.mediation('四十二条、第五十一', '42, 51'),
      say: [
        text(
          '仲裁调解书双方签收以后就生效，不能再就同一件事起诉；对方到期不履行的，可以直接申请法院强制执行。',
          'The mediation paper is in force once both have signed for it and cannot be sued against; if it is not kept, the court enforces it.',
        ),
      ],
    };
  return isAt(c, 'effective')
    ? {
        name: text('裁决书生效', 'Award in force'),
        article: law.mediation('五十条、第五十一', '50, 51'),
        say: [
          text(
            '期满没有人起诉，裁决书已经生效；对方到期不履行的，可以申请法院强制执行。',
            'Nobody sued in time and the award is in force; if it is not kept, the court enforces it.',
          ),
        ],
      }
    : null;
};

export type ElsewhereStepId = Exclude<HrStepId, 'H0' | 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'HP' | 'H16'>;

export const elsewhereRows: { readonly [Id in ElsewhereStepId]: StepRow } = {
  H6: {
    name: text('申请仲裁审查', 'Arbitration review applied for'),
    actor: text('双方当事人共同', 'Both parties jointly'),
    article: law.handling('七十四条、第七十五', '74, 75'),
    needs: [
      need('accepted', '仲裁委的受理通知', "The commission's notice of acceptance", (c) =>
        proceedingsOf(c, 'arbitration-review').some((p) => p.acts.length > 0),
      ),
    ],
    say: [
      text(
        '材料已经一起交给仲裁委，受理以后很快会有结果；要补什么我们马上告诉您。',
        'The papers are with the commission; we tell you at once if anything is missing.',
      ),
    ],
    papers: ['D16', 'D13'],
    exits: [
      ...reviewActs([
        ['accepted', 'H7'],
        ['refused', 'H4'],
      ]).map((exit, i) => (i === 0 ? asMain(exit) : exit)),
      ...reviewActs([['withdrawn', 'H4']]),
      other('ReceivePayment', 'H6', '登记收款', 'Record a payment'),
    ],
  },
  H7: {
    name: text('仲裁审查中', 'Under arbitration review'),
    actor: commission,
    article: law.handling('七十六条至第七十九', '76–79'),
    needs: [
      need(
        'concluded',
        '仲裁调解书（双方签收）或者不予制作的通知',
        'The mediation paper, or the notice of refusal',
        (c) =>
          proceedingsOf(c, 'arbitration-review').some((p) =>
            p.acts.some(({ act }) => act === 'made' || act === 'not-made'),
          ),
      ),
    ],
    say: [
      text(
        '仲裁调解书双方签收以后，一方不履行，另一方可以直接申请法院强制执行。',
        'Once both have signed for the mediation paper, it can be enforced by the court.',
      ),
    ],
    papers: [],
    exits: [
      ...reviewActs([
        ['made', 'HP'],
        ['not-made', 'H4'],
      ]).map((exit, i) => (i === 0 ? asMain(exit) : exit)),
      ...reviewActs([['withdrawn', 'H4']]),
      other('ReceivePayment', 'H7', '登记收款', 'Record a payment'),
    ],
  },
  H8: {
    name: text('支付令', 'Payment order'),
    actor: text('劳动者、基层人民法院', 'Worker, basic court'),
    article: text(
      '劳动争议调解仲裁法第十六条；民事诉讼法第二百二十五条至第二百二十八条',
      'Labour Dispute Law, Art. 16; Civil Procedure Law, Art. 225–228',
    ),
    needs: [
      need('decided', '法院是否受理（五日内）', 'Whether the court accepts', (c) =>
        proceedingsOf(c, 'payment-order').some((p) => p.acts.length > 0),
      ),
      need('served', '单位收到支付令的日期', 'Day the employer received it', (c) =>
        proceedingsOf(c, 'payment-order').some((p) => p.acts.some(({ act }) => act === 'served')),
      ),
    ],
    say: [
      text(
        '单位收到支付令十五日内既不付钱也不书面提出异议，您就可以申请强制执行。',
        'If the employer neither pays nor objects in writing within fifteen days, you can have it enforced.',
      ),
      text(
        '支付令失效的，可以凭调解协议直接起诉，不用先仲裁。',
        'If the order lapses you can sue on the agreement without arbitration.',
      ),
    ],
    papers: ['D17', 'D13'],
    exits: [
      ...orderActs([
        ['accepted', 'H8'],
        ['issued', 'H8'],
        ['served', 'H8'],
        ['effective', 'HP'],
        ['lapsed', 'HP'],
      ]).map(asMain),
      ...orderActs([
        ['paid', 'HP'],
        ['objected', 'H8'],
        ['not-servable', 'H8'],
        ['refused', 'HP'],
        ['withdrawn', 'HP'],
      ]),
      other('ReceivePayment', 'H8', '登记收款', 'Record a payment'),
    ],
  },
  H9: {
    name: text('准备申请仲裁', 'Towards arbitration'),
    actor: text('申请人', 'Applicant'),
    article: law.mediation('二十七条、第二十八', '27, 28'),
    needs: [
      need(
        'applied',
        '仲裁申请书递交日期',
        'Day the application was filed',
        (c) => proceedingsOf(c, 'arbitration').length > 0,
      ),
    ],
    say: [
      text(
        '仲裁不收费。申请书我们帮您写好打印，按被申请人人数备副本，自己递交或者委托代理人递交。',
        'Arbitration is free. We draw up and print the application with a copy per respondent; you or your agent file it.',
      ),
      text(
        '仲裁时效一般是一年，从知道权利受侵害之日算；欠薪的，劳动关系还在就不受一年限制，终止后一年内要提出。',
        'The limitation is one year from knowing of the wrong; for wages it does not run while you are employed, and is one year from the end.',
      ),
    ],
    papers: ['D18', 'D27', 'D14'],
    exits: [
      asMain(begin('arbitration', 'H10', '已申请仲裁', 'Arbitration applied for')),
      begin('legal-aid', 'H9', '申请法律援助', 'Apply for legal aid'),
      begin('lawsuit', 'H9', '直接起诉（欠条、支付令失效等）', 'Sue directly (IOU, lapsed order)'),
      again('application', 'H1', '再次申请调解', 'Mediate again'),
      close,
    ],
  },
  H9a: {
    name: text('仲裁委建议或者委托调解', 'Mediation proposed by the commission'),
    actor: commission,
    article: law.handling('六十九条、第七十', '69, 70'),
    needs: [need('round', '新一轮调解的受理', 'A further round of mediation', (c) => c.earlier.length > 0)],
    say: [
      text(
        '仲裁委建议先调解：受理前建议的，您同意就暂缓受理；开庭前委托的，期限内调不成就开庭，到哪一天看期限栏。',
        'The commission proposes mediation: before acceptance it waits if you agree; before the hearing it has a period, shown among the dates.',
      ),
    ],
    papers: ['D06b'],
    exits: [
      asMain(only(again('arbitration-suggested', 'H2', '接受建议，再次调解', 'Mediate again as suggested'), isOver)),
      asMain(only(again('arbitration-entrusted', 'H2', '接受委托，再次调解', 'Mediate again as entrusted'), isOver)),
      arbitrationAct('accepted', 'H11'),
      arbitrationAct('hearing-set', 'H12'),
      arbitrationAct('mediated', 'H14'),
      withdrawArbitration,
    ],
  },
  H10: {
    name: text('仲裁委审查受理', 'Acceptance by the commission'),
    actor: commission,
    article: law.mediation('二十九', '29'),
    needs: [
      need('decided', '受理或者不予受理（五日内）', 'Acceptance or refusal', (c) =>
        proceedingsOf(c, 'arbitration').some((p) => p.acts.length > 0),
      ),
    ],
    say: [
      text(
        '仲裁委五日内决定是否受理；不受理或者逾期不决定的，可以向法院起诉。',
        'The commission decides within five days; if it refuses or stays silent you can sue.',
      ),
    ],
    papers: ['D18'],
    exits: [
      asMain(arbitrationAct('accepted', 'H11')),
      arbitrationAct('mediation-suggested', 'H9a'),
      arbitrationAct('refused', 'H9'),
      withdrawArbitration,
      begin('lawsuit', 'H10', '逾期未决定是否受理，起诉', 'No decision in time: sue'),
      begin('advance-execution', 'H10', '申请先予执行', 'Ask for advance execution'),
    ],
  },
  H11: {
    name: text('送达、答辩', 'Service and defence'),
    actor: text('仲裁委、被申请人', 'Commission, respondent'),
    article: law.mediation('三十条、第三十二条、第三十五', '30, 32, 35'),
    needs: [
      need('copy', '被申请人收到申请书副本的日期', 'Day the respondent got the copy', (c) =>
        proceedingsOf(c, 'arbitration').some((p) => p.acts.some(({ act }) => act === 'copy-served')),
      ),
    ],
    say: [
      text(
        '被申请人十日内答辩；开庭五日前会通知时间，有正当理由的三日前可以申请延期。',
        'The respondent answers within ten days; the hearing is announced five days before, and can be put off if asked three days before.',
      ),
    ],
    papers: [],
    exits: [
      asMain(arbitrationAct('copy-served', 'H11')),
      asMain(arbitrationAct('hearing-set', 'H12')),
      arbitrationAct('defended', 'H11'),
      arbitrationAct('mediation-entrusted', 'H9a'),
      arbitrationAct('mediated', 'H14'),
      begin('advance-execution', 'H11', '申请先予执行', 'Ask for advance execution'),
      withdrawArbitration,
    ],
  },
  H12: {
    name: text('先行调解', 'Mediation before the award'),
    actor: text('仲裁庭', 'Tribunal'),
    article: law.mediation('四十二', '42'),
    needs: [
      need('result', '仲裁庭调解的结果', "The tribunal's mediation", (c) =>
        proceedingsOf(c, 'arbitration').some((p) =>
          p.acts.some(({ act }) => act === 'mediated' || act === 'pre-mediation-failed'),
        ),
      ),
    ],
    say: [
      text(
        '裁决前仲裁庭一定先调一次；调解书双方签收才生效，签收前反悔的就裁决。',
        'Before the award the tribunal must try to mediate; its paper binds once both have signed for it.',
      ),
    ],
    papers: [],
    exits: [
      asMain(arbitrationAct('mediated', 'H14')),
      asMain(arbitrationAct('pre-mediation-failed', 'H13')),
      arbitrationAct('awarded', 'H14'),
      arbitrationAct('awarded-final', 'H14'),
      withdrawArbitration,
    ],
  },
  H13: {
    name: text('等待裁决', 'Waiting for the award'),
    actor: text('仲裁庭', 'Tribunal'),
    article: law.mediation('四十三', '43'),
    needs: [
      need('award', '收到裁决书的日期', 'Day the award was received', (c) =>
        proceedingsOf(c, 'arbitration').some((p) =>
          p.acts.some(({ act }) => act === 'awarded' || act === 'awarded-final'),
        ),
      ),
    ],
    say: [
      text(
        '自受理起四十五日内裁决，复杂的经批准最多再延十五日；逾期不裁决的，可以就该事项起诉。',
        'The award comes within forty-five days of acceptance, at most fifteen more; after that you can sue.',
      ),
    ],
    papers: [],
    exits: [
      asMain(arbitrationAct('awarded', 'H14')),
      asMain(arbitrationAct('awarded-final', 'H14')),
      arbitrationAct('mediated', 'H14'),
      begin('lawsuit', 'H13', '逾期未裁决，起诉', 'No award in time: sue'),
      withdrawArbitration,
    ],
  },
  H14: {
    name: text('裁决之后', 'After the award'),
    actor: text('当事人', 'Parties'),
    article: law.mediation('四十七条至第五十', '47–50'),
    needs: [],
    say: [
      text(
        '终局裁决：劳动者不服的十五日内起诉，单位只能三十日内向中级法院申请撤销；非终局裁决，双方都可以十五日内起诉。',
        'A final award: the worker may sue within fifteen days, the employer may only ask the intermediate court to set it aside within thirty. Otherwise either may sue within fifteen days.',
      ),
      text(
        '非终局裁决期满没有人起诉的，裁决书生效，可以申请强制执行。',
        'An award that is not final is in force and enforceable once nobody has sued in time.',
      ),
      text(
        '是不是终局，一项一项看：每项不超过当地月最低工资十二个月的，以及工时、休假、社保标准的争议，是终局。',
        'Whether it is final is measured item by item: each not above twelve months of the minimum wage, or about standards of working time, leave and insurance.',
      ),
    ],
    papers: [],
    exits: [
      only(begin('lawsuit', 'H14', '不服裁决，起诉', 'Sue against the award'), (c) =>
        isAt(c, 'awarded', 'awarded-final'),
      ),
      only(begin('set-aside', 'H14', '单位申请撤销终局裁决', 'Employer asks to set it aside'), (c) =>
        isAt(c, 'awarded-final'),
      ),
      asMain(arbitrationAct('effective', 'H14')),
      ...(['accepted', 'arbitrate-first', 'mediated', 'judged', 'withdrawn'] as const).map((act) =>
        acted('lawsuit', act, 'H14', actText('lawsuit', act)),
      ),
      ...(['upheld', 'dismissed'] as const).map((act) => acted('set-aside', act, 'H14', actText('set-aside', act))),
      asMain(enforce),
      main('CloseCase', 'H16', '结案', 'Close'),
    ],
    wordsFor: afterPaper,
  },
  H15: {
    name: text('强制执行', 'Enforcement'),
    actor: text('权利人、法院', 'Creditor, court'),
    article: text(
      '劳动争议调解仲裁法第五十一条；民事诉讼法第二百五十条',
      'Labour Dispute Law, Art. 51; Civil Procedure Law, Art. 250',
    ),
    needs: [],
    say: [
      text(
        '执行由法院办理，您提供对方的财产线索会更快。',
        "The court enforces; information about the debtor's assets speeds it up.",
      ),
    ],
    papers: ['D25'],
    exits: [
      main('ReceivePayment', 'H15', '登记收款', 'Record a payment'),
      other('RecordFollowUp', 'H15', '登记回访', 'Record a follow-up'),
      main('CloseCase', 'H16', '结案', 'Close'),
    ],
  },
};
