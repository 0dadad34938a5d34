/** The papers of what comes after mediation and of what goes to others: each rule both ways. */
import { describe, expect, it } from 'vitest';
import {
  awardedCase,
  basicCourt,
  brokenCase,
  collectiveCase,
  commission,
  elsewhereStory,
  entrustedCase,
  lettersCase,
  someEvidence,
} from '../../../tests/builders/elsewhereStories.ts';
import { aCase, aClaim, aPayment, aPerson, aRespondent, aWorker, day } from '../../../tests/builders/paperCase.ts';
import { failedCase, settledCase } from '../../../tests/builders/paperStories.ts';
import { builtFields, contextOf, drawFields, paperRow, wordsOf } from '../../../tests/support/drawPaper.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import type { PaperContext } from '../../../shared/documents/paperContext.ts';
import { serviceReceiptFields } from '../../../shared/documents/serviceReceipt.ts';

type More = Partial<PaperContext>;
const fieldsOf = (id: string, c: RegisteredCase, more: More = {}) => builtFields(paperRow(id), contextOf(c, more));
const refusalOf = (id: string, c: RegisteredCase, more: More = {}) => {
  const built = paperRow(id).fields(contextOf(c, more));
  return built.ok ? null : built.refusal.what;
};
const textOf = async (id: string, c: RegisteredCase, more: More = {}) =>
  wordsOf((await drawFields(paperRow(id), fieldsOf(id, c, more))).bytes);

const second = aWorker({ partyId: 'w2', name: '李梅', idNumber: '421303198805050028' });
/** Two workers and two payers; each pair has something overdue. */
const twoByTwo = (): RegisteredCase => {
  const c = brokenCase();
  const [agreement] = c.agreements;
  if (agreement === undefined) throw new Error('the story has an agreement');
  const payments = [
    aPayment({ paymentId: 'p1', amountFen: 100_000, dueOn: day('2026-03-01') }),
    aPayment({ paymentId: 'p2', amountFen: 200_000, dueOn: day('2026-03-01'), payerId: 'r2' }),
    aPayment({ paymentId: 'p3', amountFen: 400_000, dueOn: day('2026-03-01'), payeeId: 'w2' }),
  ];
  return {
    ...c,
    parties: [aWorker(), second, aRespondent(), aPerson()],
    claims: [
      ...c.claims,
      { ...aClaim({ claimId: 'c2', partyId: 'w2', kind: 'severance', amountFen: 400_000 }), withdrawnFor: null },
    ],
    agreements: [{ ...agreement, payments }],
    receipts: [],
  };
};

describe('D17, the payment order', () => {
  it('asks for exactly what is overdue and unpaid, with the paid part shown', () => {
    expect(fieldsOf('D17', brokenCase())).toMatchObject({
      total: '28,760.00',
      totalInWords: '人民币贰万捌仟柒佰陆拾元整',
      nature: '拖欠工资',
      payments: [
        { dueOn: '2026年2月28日', amount: '20,000.00', paid: '12,000.00', open: '8,000.00' },
        { dueOn: '2026年3月20日', amount: '20,760.00', paid: '0.00', open: '20,760.00' },
      ],
    });
    expect(fieldsOf('D17', brokenCase(), { on: day('2026-03-20') })).toMatchObject({ total: '8,000.00' });
  });

  it('opens the day after a payment was due and not before', () => {
    expect(refusalOf('D17', brokenCase(), { on: day('2026-02-28') })).toBe('overdue-payment');
    expect(refusalOf('D17', brokenCase(), { on: day('2026-03-01') })).toBeNull();
  });

  it('is one paper per worker and payer', () => {
    const c = twoByTwo();
    const [one, , , person] = c.parties;
    if (one === undefined || person === undefined) throw new Error('the story has four parties');
    expect(refusalOf('D17', c)).toBe('one-creditor');
    expect(fieldsOf('D17', c, { party: one })).toMatchObject({
      debtor: '随州市晨光装饰工程有限公司',
      total: '1,000.00',
    });
    expect(fieldsOf('D17', c, { party: one, itemId: 'r2' })).toMatchObject({ debtor: '陈志远', total: '2,000.00' });
    expect(fieldsOf('D17', c, { party: second })).toMatchObject({ creditor: '李梅', nature: '经济补偿' });
    expect(fieldsOf('D17', c, { party: person })).toMatchObject({ creditor: '周建国', total: '2,000.00' });
  });

  it('shows nothing of the other workers', async () => {
    const text = await textOf('D17', twoByTwo(), { party: second });
    expect(text).toContain('421303198805050028');
    expect(text).not.toMatch(/周建国|420300189912310017|陈志远，男/);
  });

  it('is refused where the law names no such claim, and against a firm that was struck off', () => {
    const claims = [{ ...aClaim({ kind: 'double-wage' }), withdrawnFor: null }];
    expect(refusalOf('D17', brokenCase({ claims }))).toBe('payable-claim');
    const parties = [aWorker(), aRespondent({ deregisteredOn: day('2026-03-10') })];
    expect(refusalOf('D17', brokenCase({ parties }))).toBe('overdue-payment');
  });

  it('names the court of the payer’s district if the file has met it, and leaves a blank otherwise', () => {
    const met = brokenCase({ earlier: [{ ...aCase() }] });
    expect(fieldsOf('D17', met)).toMatchObject({ court: basicCourt });
    const elsewhere = [aWorker(), aRespondent({ address: '湖北省武汉市武昌区中山路1号' })];
    expect(fieldsOf('D17', { ...met, parties: elsewhere })).toMatchObject({ court: null });
    expect(fieldsOf('D17', brokenCase())).toMatchObject({ court: null });
  });
});

describe('D17b, enforcement', () => {
  it('rests on a title and names the court that made it', () => {
    expect(refusalOf('D17b', brokenCase())).toBe('enforceable-title');
    const confirmed = brokenCase({ confirmation: settledCase().confirmation });
    expect(fieldsOf('D17b', confirmed)).toMatchObject({
      basis: '随州市曾都区人民法院于2026年2月26日作出的（2026）鄂1303民特8号确认调解协议裁定书',
      court: basicCourt,
      total: '28,760.00',
    });
  });

  it('of a paper the commission made goes to the court of the debtor', () => {
    const reviewed = brokenCase({
      proceedings: [
        {
          proceedingId: 'q1',
          kind: 'arbitration-review',
          on: day('2026-02-10'),
          authority: commission,
          partyIds: ['w1', 'r1'],
          amountFen: null,
          note: '',
          acts: [
            { actId: 'a1', on: day('2026-02-11'), act: 'accepted', caseNumber: '随劳人仲审〔2026〕3号', note: '' },
            { actId: 'a2', on: day('2026-02-13'), act: 'made', caseNumber: '', note: '' },
          ],
        },
      ],
    });
    expect(fieldsOf('D17b', reviewed)).toMatchObject({
      basis: `${commission}于2026年2月13日作出的随劳人仲审〔2026〕3号仲裁调解书`,
      court: null,
    });
  });
});

describe('D17b on an award or a judgment', () => {
  it('needs no agreement: what is owed stands in the title and is written by hand', async () => {
    expect(fieldsOf('D17b', awardedCase())).toMatchObject({
      basis: `${commission}于2026年3月10日作出的随劳人仲裁〔2026〕21号仲裁裁决书`,
      creditor: '周建国',
      debtor: '随州市晨光装饰工程有限公司',
      payments: [],
    });
    const text = await textOf('D17b', awardedCase());
    expect(text).toContain('履行上述仲裁裁决书确定的义务');
    expect(text).not.toMatch(/达成调解协议|调解协议书复印件|合计/);
  });

  it('is one paper per worker, against the respondent chosen, and none where nobody is left', () => {
    const parties = [aWorker(), second, aRespondent(), aPerson()];
    expect(refusalOf('D17b', awardedCase({ parties }))).toBe('one-creditor');
    expect(fieldsOf('D17b', awardedCase({ parties }), { party: second, itemId: 'r2' })).toMatchObject({
      creditor: '李梅',
      debtor: '陈志远',
    });
    const gone = [aWorker(), aRespondent({ deregisteredOn: day('2026-03-10') })];
    expect(refusalOf('D17b', awardedCase({ parties: gone }))).toBe('enforceable-duty');
  });
});

describe('D18, the application for arbitration', () => {
  const failed = (): RegisteredCase => elsewhereStory('D18')?.case ?? failedCase();

  it('never carries what was agreed, offered or written down on the way to a settlement', async () => {
    const c = failed();
    const [agreement] = settledCase().agreements;
    if (agreement === undefined) throw new Error('the story has an agreement');
    const prepared = { ...agreement, facts: '协商中写下的事实', signatures: [], seal: null };
    const text = await textOf('D18', {
      ...c,
      agreements: [prepared],
      confidential: { compromises: [{ sessionId: 's1', offers: [], note: '底线三万三' }] },
    });
    expect(text).not.toMatch(/协商中写下的事实|底线|拖欠工资数额为|希望春节后支付|分歧较大/);
  });

  it('asks for the claims, in words for sums and for acts', () => {
    const claims = [
      aClaim(),
      aClaim({ claimId: 'c2', kind: 'leaving-certificate', amountFen: null, note: '' }),
      aClaim({ claimId: 'c3', kind: 'double-wage', amountFen: 6_800_000, note: '' }),
    ].map((claim) => ({ ...claim, withdrawnFor: null }));
    expect(fieldsOf('D18', { ...failed(), claims })).toMatchObject({
      isBreach: false,
      requests: [
        { text: '裁决被申请人向申请人支付拖欠的工资40,760.00元（2025年9月至12月工资）' },
        { text: '裁决被申请人为申请人出具解除、终止劳动合同的证明' },
        { text: '裁决被申请人向申请人支付未订立书面劳动合同的二倍工资差额68,000.00元' },
      ],
      total: '108,760.00元（大写：人民币壹拾万捌仟柒佰陆拾元整）',
      copies: '一份',
    });
  });

  it('asks for performance once the agreement is broken (调仲 Art. 15)', async () => {
    expect(fieldsOf('D18', brokenCase())).toMatchObject({
      isBreach: true,
      requests: [
        {
          text: '裁决被申请人随州市晨光装饰工程有限公司履行调解协议，向申请人周建国支付到期未付的款项28,760.00元',
        },
      ],
      mediation: '',
    });
    expect(await textOf('D18', brokenCase())).toContain('调解仲裁法》第十五条');
  });

  it('tells the age on the day of the paper, and one copy for each respondent', () => {
    const parties = [aWorker({ idNumber: '420300199003260018' }), aRespondent(), aPerson()];
    const on = (at: string) => fieldsOf('D18', { ...failed(), parties }, { on: day(at) });
    expect(on('2026-03-25')).toMatchObject({ applicantCards: [{ age: '35岁', sex: '男', occupation: '钢筋工' }] });
    expect(on('2026-03-26')).toMatchObject({
      applicantCards: [{ age: '36岁', unit: '随州市晨光装饰工程有限公司' }],
      copies: '两份',
      respondentCount: 2,
    });
  });

  it('of twelve workers lists each with what is asked', async () => {
    const text = await textOf('D18', collectiveCase());
    expect(text).toContain('12工友12拖欠工资40,760.00元40,760.00');
    expect(text).toContain('489,120.00元');
  });

  it('of the employer has the workers as respondents', () => {
    const claim = aClaim({ claimId: 'c9', partyId: 'r1', kind: 'employer-claim', amountFen: 500_000, note: '' });
    const c = { ...failed(), claims: [{ ...claim, withdrawnFor: null }] };
    expect(fieldsOf('D18', c, { party: aRespondent() })).toMatchObject({
      applicantCards: [{ name: '随州市晨光装饰工程有限公司', headName: '陈志远', headPost: '总经理' }],
      respondentCards: [{ name: '周建国', label: '被申请人' }],
      requests: [{ text: '裁决被申请人向申请人支付违约金、赔偿损失5,000.00元' }],
    });
  });
});

it('D18b lists the evidence of the party chosen, without what was withdrawn', () => {
  const evidence = [
    someEvidence(),
    someEvidence({ evidenceId: 'e2', name: '工资表', providedBy: 'r1' }),
    { ...someEvidence({ evidenceId: 'e3', name: '误传的照片' }), withdrawnFor: '误传' },
    someEvidence({ evidenceId: 'e4', name: '邮寄来的材料', providedBy: null }),
  ];
  const c = brokenCase({ evidence });
  expect(fieldsOf('D18b', c)).toMatchObject({
    count: 2,
    witnesses: '无',
    evidence: [{ name: '考勤表（2025年9月至12月）', form: '复印件', source: '周建国' }, { name: '邮寄来的材料' }],
  });
  expect(fieldsOf('D18b', c, { party: aRespondent() })).toMatchObject({ count: 1, evidence: [{ name: '工资表' }] });
});

describe('D16, arbitration review', () => {
  it('prints the last day of the window, rolled over the holidays', () => {
    // 15 days after 2026-02-06 is 21 February, inside the Spring Festival of 15 to 23 February.
    expect(fieldsOf('D16', brokenCase())).toMatchObject({
      agreedOn: '2026年2月6日',
      lastDay: '2026年2月24日',
      commission,
    });
  });

  it('counts with the office’s own number of days', () => {
    const own = {
      key: 'limit.B05',
      place: '',
      value: 10,
      unit: 'workday' as const,
      validFrom: day('2026-01-01'),
      source: { zh: '本地规定', en: 'local rule' },
      confirmed: true,
    };
    // Ten working days after 6 February 2026: the 14th is worked, the 15th to the 23rd are not.
    expect(fieldsOf('D16', brokenCase(), { settings: [own] })).toMatchObject({ lastDay: '2026年2月27日' });
  });

  it('is refused for the labour relation, after confirmation, and for an entrusted case', () => {
    const c = brokenCase();
    const relation = [...c.claims, { ...aClaim({ kind: 'confirm-relation', amountFen: null }), withdrawnFor: null }];
    expect(refusalOf('D16', { ...c, claims: relation })).toBe('reviewable-agreement');
    expect(refusalOf('D16', { ...c, confirmation: settledCase().confirmation })).toBe('reviewable-agreement');
    expect(refusalOf('D16', entrustedCase())).toBe('reviewable-agreement');
  });

  it('comes with a proof that speaks to the commission', async () => {
    const text = await textOf('D16b', brokenCase());
    expect(text).toContain(`${commission}：`);
    expect(text).toContain('受理当事人的调解申请');
    expect(text).not.toMatch(/民事诉讼法|特邀调解员|委派/);
  });
});

describe('D15 on the HR track', () => {
  it('speaks of the body’s own mediation, and its court is the one applied to or one the law offers', async () => {
    const c = brokenCase();
    expect(fieldsOf('D15', c)).toMatchObject({
      court: null,
      body: '随州市总工会劳动争议调解中心（乡镇、街道劳动争议调解组织）',
    });
    const applied = { on: day('2026-02-09'), court: basicCourt, partyIds: ['w1', 'r1'] };
    const text = await textOf('D15', { ...c, confirmation: { ...c.confirmation, applied } });
    expect(text).toContain('当事人申请随州市总工会劳动争议调解中心（乡镇、街道劳动争议调解组织）调解');
    expect(text).toContain(basicCourt);
    expect(text).not.toMatch(/委派|委托调解/);
    expect(fieldsOf('D15', { ...c, earlier: [aCase()] })).toMatchObject({ court: basicCourt });
  });

  it('leaves a firm that was struck off out of the applicants', () => {
    const parties = [
      aWorker(),
      aRespondent(),
      aRespondent({ partyId: 'r9', name: '已注销的公司', deregisteredOn: day('2025-12-01') }),
    ];
    expect(JSON.stringify(fieldsOf('D15', brokenCase({ parties })))).not.toContain('已注销的公司');
  });
});

describe('D22, the receipt of service', () => {
  it('of a recorded service tells day, way and who took it instead', () => {
    const c = elsewhereStory('D22')?.case ?? aCase();
    expect(fieldsOf('D22', c, { itemId: 's9' })).toMatchObject({
      recipient: '随州市晨光装饰工程有限公司',
      servedOn: '2026年1月22日',
      proxy: '刘敏：人事主管，持单位授权',
      refusal: '',
      papers: [{ title: '受理通知书', copies: '1份' }],
    });
  });

  it('to take along lists what was printed for the party and not served yet', () => {
    const pdf = { sha256: 'c'.repeat(64), name: 'x.pdf', mediaType: 'application/pdf', sizeBytes: 1 };
    const issued = (documentId: string, recipient: string) => ({
      paperId: `${documentId}${recipient}`,
      documentId,
      on: day('2026-01-21'),
      pdf,
      pages: 1,
      recipient,
    });
    const c = {
      ...(elsewhereStory('D22')?.case ?? aCase()),
      papers: [issued('D03', ''), issued('D07', '周建国'), issued('D08', '李梅'), issued('D25', '')],
    };
    expect(fieldsOf('D22', c, { party: aWorker() })).toMatchObject({
      recipient: '周建国',
      papers: [{ title: '受理通知书' }, { title: '调解通知' }],
    });
    // The company has been served with D03 already.
    expect(fieldsOf('D22', c, { party: aRespondent() })).toMatchObject({ papers: [] });
  });

  it('left after refusal names the witness in its own box', () => {
    const fields = serviceReceiptFields({
      office: '某工会',
      number: '某工函〔2026〕1号',
      matter: '工会劳动法律监督',
      papers: [{ title: '工会劳动法律监督意见书', copies: 1 }],
      recipient: '某公司',
      address: '某路1号',
      way: 'left',
      servedOn: day('2026-03-02'),
      receiver: '',
      note: '门卫拒收，社区干部张某到场见证并拍照',
    });
    expect(fields).toMatchObject({ refusal: '门卫拒收，社区干部张某到场见证并拍照', proxy: '', remark: '' });
    expect(fields.ways).toContain('☑ 留置送达');
    expect(fields.dayRule).toContain('第八十九条');
  });
});

describe('D24, the receipt', () => {
  it('confirms the sum that came, with what stays open, or the sum to come', () => {
    expect(fieldsOf('D24', brokenCase())).toMatchObject({
      amount: '12,000.00',
      amountInWords: '人民币壹万贰仟元整',
      instalment: '第1笔',
      receivedOn: '2026年3月1日',
      balance: '该笔款项尚有人民币8,000.00元（大写：人民币捌仟元整）未付。',
    });
    expect(fieldsOf('D24', brokenCase(), { itemId: 'p2' })).toMatchObject({
      amount: '20,760.00',
      receivedOn: '　　　　年　　月　　日',
      balance: '该笔款项已经付清。',
    });
    expect(refusalOf('D24', aCase())).toBe('payment');
  });
});

describe('D27, referral to legal aid', () => {
  const ticked = (c: RegisteredCase) => {
    const { groundFree, groundPoor, groundOpen } = fieldsOf('D27', c);
    return [groundFree, groundPoor, groundOpen];
  };

  it('asks no proof of a migrant worker who claims pay; hardship or the office’s check otherwise', () => {
    expect(ticked(aCase())).toEqual(['☑', '☐', '☐']);
    const town = aCase({ parties: [aWorker({ isMigrantWorker: false }), aRespondent()] });
    expect(ticked(town)).toEqual(['☐', '☐', '☑']);
    expect(ticked({ ...town, registration: { ...town.registration, flags: ['hardship'] } })).toEqual(['☐', '☑', '☐']);
  });

  it('presses when fewer than seven days of limitation are left', () => {
    // Left on 2025-12-20: the last day is Monday 2026-12-21.
    const at = (on: string) => fieldsOf('D27', aCase(), { on: day(on) });
    expect(at('2026-12-14')).toMatchObject({ isPressing: false, lastDay: '2026年12月21日' });
    expect(at('2026-12-15')).toMatchObject({ isPressing: true, isOver: false });
    expect(at('2026-12-22')).toMatchObject({ isPressing: false, isOver: true });
  });
});

describe('D28, the letter of transfer', () => {
  it('contains exactly the parts that were chosen', async () => {
    const all = await textOf('D28', lettersCase());
    expect(all).toContain('420300189912310017');
    expect(all).toContain('13800001234');
    const few = await textOf('D28', lettersCase({ parts: ['claims'], consent: null, partner: 'hotline' }));
    expect(few).toContain('拖欠工资40,760.00元');
    expect(few).not.toMatch(/周建国|420300189912310017|13800001234|沿河大道|晨光装饰|考勤表|未结清/);
  });

  it('tells the story without names where identity stays here', async () => {
    const c = lettersCase({ parts: ['facts', 'evidence-list'] });
    const facts = '周建国说，随州市晨光装饰工程有限公司一直没有付工资。';
    const told = {
      ...c,
      registration: { ...c.registration, facts },
      evidence: [someEvidence({ name: '周建国的工资条' })],
    };
    const text = await textOf('D28', told);
    expect(text).toContain('申请人说，被申请人一直没有付工资');
    expect(text).toContain('1.申请人的工资条');
    expect(text).not.toContain('周建国');
  });

  it('states the consent, that it is attached, or that none is needed', () => {
    const consentOf = (changes: Parameters<typeof lettersCase>[0]) => fieldsOf('D28', lettersCase(changes)).consent;
    expect(consentOf({})).toBe('周建国已于2026年3月9日单独同意本组织向贵单位提供上述个人信息。');
    expect(consentOf({ parts: ['claims'] })).toBe(
      '有关当事人（1人）已于2026年3月9日单独同意本组织向贵单位提供上述个人信息。',
    );
    expect(consentOf({ consent: null })).toBe('提供上述个人信息的单独同意书另附。');
    expect(consentOf({ consent: null, partner: 'court' })).toBe('上述材料依照法定程序移送，或者不含个人信息。');
  });

  it('leaves room for a number that is not given yet', async () => {
    const c = lettersCase({ letterNumber: '' });
    expect((await drawFields(paperRow('D28'), fieldsOf('D28', c))).missing).toEqual(['letterNumber']);
  });
});

describe('D28b, the return slip', () => {
  it('tells the kind of result, never its terms', async () => {
    const c = lettersCase();
    const text = await textOf('D28b', c);
    expect(text).toContain('双方自愿达成调解协议（2026年2月6日）');
    expect(text).not.toMatch(/40,760|28,760|周建国|晨光装饰/);
  });

  it('before the result only says that the matter has arrived', async () => {
    const c = lettersCase();
    expect(await textOf('D28b', { ...c, agreements: [] })).toContain('正在依法办理');
  });
});

it('D29 and D29b are for docketed cases that were settled', async () => {
  for (const id of ['D29', 'D29b']) {
    expect(refusalOf(id, settledCase())).toBe('entrusted-case');
    expect(refusalOf(id, { ...entrustedCase(), agreements: [] })).toBe('agreement-signed');
  }
  expect(await textOf('D29b', entrustedCase())).toContain('撤回（2026）鄂1303民初456号案件中对被告');
});

describe('D31, the report upward', () => {
  it('tells people, amount and what was reported', () => {
    expect(fieldsOf('D31', collectiveCase())).toMatchObject({
      people: 12,
      amount: '489,120.00元（大写：人民币肆拾捌万玖仟壹佰贰拾元整）',
      to: '随州市总工会权益保障部',
      representatives: '工友01、工友02、工友03',
    });
    expect(fieldsOf('D31', collectiveCase()).kinds).toContain('☑ 集体争议');
  });

  it('is a blank to fill in before anything was reported', async () => {
    const c = aCase();
    expect(fieldsOf('D31', c)).toMatchObject({ people: 1, to: null, progress: '已经受理，正在组织调解。' });
    expect(fieldsOf('D31', c).kinds).toContain('☐ 集体争议');
  });
});

describe('a file of several rounds', () => {
  const after = (): RegisteredCase => ({
    ...brokenCase(),
    earlier: [{ ...failedCase() }],
    proceedings: [
      {
        proceedingId: 'q1',
        kind: 'inspection',
        on: day('2026-03-11'),
        authority: '随州市劳动保障监察支队',
        partyIds: ['w1'],
        amountFen: null,
        note: '',
        acts: [{ actId: 'a1', on: day('2026-03-16'), act: 'accepted', caseNumber: '随劳监立〔2026〕9号', note: '' }],
      },
    ],
  });

  it('tells them in the closing report with what other authorities did', async () => {
    const text = await textOf('D25', after());
    expect(text).toContain(
      '第一轮：法院+工会·委派调解（立案前），2026年1月20日收到，2026年1月20日受理，2026年2月14日终结，未达成调解协议',
    );
    expect(text).toContain('劳动保障监察投诉');
    expect(text).toContain('2026年3月16日立案（随劳监立〔2026〕9号）');
    expect(text).toContain(`仲裁委员会${commission}`);
  });

  it('tells them to the court too, without terms or reasons', async () => {
    const c = { ...failedCase(), earlier: [{ ...brokenCase() }] };
    const text = await textOf('D14b', c);
    expect(text).toContain('第一轮：人社+工会·当事人申请调解');
    expect(text).toContain('达成调解协议');
    expect(text).not.toContain('40,760');
  });
});

it('a transfer sheet of a plain case fits one page', async () => {
  for (const id of ['D32', 'D32b']) {
    const story = elsewhereStory(id);
    if (story === undefined) throw new Error(`no story for ${id}`);
    expect((await drawFields(paperRow(id), fieldsOf(id, story.case))).pages).toBe(1);
  }
});
