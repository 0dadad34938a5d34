/** What the papers of the HR track and of many workers say in their several situations, read from the fields and from the drawn paper. */
import { describe, expect, it } from 'vitest';
import {
  extendedCase,
  hrCase,
  hrCaseByLetter,
  hrCollectiveCase,
  hrDeclinedCase,
  hrFailedCase,
  hrOneStopCase,
  hrSettledCase,
  withAgents,
} from '../../../tests/builders/hrStories.ts';
import { aCase, aClaim, aPerson, aRespondent, aWorker, day } from '../../../tests/builders/paperCase.ts';
import { settledCase } from '../../../tests/builders/paperStories.ts';
import { builtFields, contextOf, drawFields, paperRow, paperWords, wordsOf } from '../../../tests/support/drawPaper.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import type { PaperContext } from '../../../shared/documents/paperContext.ts';
import type { Setting } from '../../../shared/settings/setting.ts';

const fields = (id: string, c: RegisteredCase, more: Partial<PaperContext> = {}) =>
  builtFields(paperRow(id), contextOf(c, more));
const refusal = (id: string, c: RegisteredCase) => {
  const built = paperRow(id).fields(contextOf(c));
  return built.ok ? null : built.refusal.what;
};
const setting = (key: string, value: number): Setting => ({
  key,
  place: '',
  value,
  unit: 'day',
  source: { zh: '本市规定', en: '' },
  validFrom: day('2020-01-01'),
  confirmed: true,
});

describe('the notice of acceptance', () => {
  it('puts the two periods of fifteen days side by side', () => {
    // From the application of 20 January and from the acceptance of the 21st.
    expect(fields('D03', hrCase())).toMatchObject({
      arbitrationOpen: '2026年2月4日',
      lastDay: '2026年2月5日',
      periodLength: '十五日',
    });
  });

  it('counts with the number the office has entered', () => {
    const own = { settings: [setting('limit.B03', 20)] };
    expect(fields('D03', hrCase(), own)).toMatchObject({ periodLength: '二十日', lastDay: '2026年2月10日' });
  });

  it('names the cap of one-stop mediation, and none elsewhere', async () => {
    expect(await paperWords('D03', hrOneStopCase())).toContain('最多再延长十五日');
    expect(await paperWords('D03', hrCase())).not.toContain('最多再延长');
  });

  it('of a case sent before its hearing tells of the hearing and of ten days from the letter', async () => {
    const text = await paperWords('D03', hrCaseByLetter('arbitration-entrusted'));
    expect(text).toContain('自2026年1月20日起十日，至2026年1月30日届满');
    expect(text).toContain('由仲裁庭依法开庭审理');
    expect(text).not.toContain('收到申请满十五日');
  });
});

describe('the notice of refusal', () => {
  it('gives the reason and the last day for arbitration, in the order of the letters', async () => {
    const text = await paperWords('D04', hrDeclinedCase());
    expect(text).toContain('被申请人明确表示不同意调解。');
    expect(text).toContain('周建国最迟应当在2026年12月21日前（含当日）申请仲裁');
    expect(text).toContain('至2027年1月20日届满');
  });
});

describe('the register of a letter', () => {
  it('leaves what has not happened yet to be filled in by hand', () => {
    const c = { ...hrCaseByLetter('arbitration-suggested'), acceptance: null };
    expect(fields('D06', c)).toMatchObject({ letterName: '调解建议书', acceptedOn: '', decision: '☐ 接受　☐ 退回' });
    const sentBack = { ...c, declined: { on: day('2026-01-22'), reason: '不属于劳动争议' } };
    expect(fields('D06', sentBack)).toMatchObject({ decision: '☐ 接受　☑ 退回（不属于劳动争议）' });
  });

  it('speaks to a court as 你院 and to a commission as 你委', () => {
    expect(fields('D06b', settledCase())).toMatchObject({ you: '你院', letterName: '委派调解函' });
    expect(fields('D06b', hrCaseByLetter('arbitration-entrusted'))).toMatchObject({
      you: '你委',
      letterName: '委托调解函',
    });
  });
});

describe('the power of attorney', () => {
  it('ticks the special powers for special authority only', () => {
    expect(fields('D09', withAgents(hrCase())).mandates).toMatchObject([
      { agent: '赵敏', generalBox: '☐', specialBox: '☑' },
      { agent: '刘敏', generalBox: '☑', specialBox: '☐' },
    ]);
  });

  it('is a form to fill in for a party without an agent', async () => {
    const [, company] = hrCase().parties;
    if (company === undefined) throw new Error('the story has a company');
    const row = paperRow('D09');
    const drawn = await drawFields(row, fields('D09', hrCase(), { party: company }));
    expect(drawn.missing).toEqual(
      ['agent', 'agentPhone', 'agentIdNumber', 'relation'].map((name) => `mandates[0].${name}`),
    );
    expect(await wordsOf(drawn.bytes)).toContain('随州市晨光装饰工程有限公司');
  });
});

describe('the application', () => {
  it('of a firm has the worker on the other side', () => {
    const c = hrCase();
    const application = c.application === null ? null : { ...c.application, applicantIds: ['r1'] };
    const filed = fields('D02', { ...c, application, claims: [] });
    expect(filed.applicantCards).toMatchObject([{ label: '申请人', name: '随州市晨光装饰工程有限公司' }]);
    expect(filed.otherCards).toMatchObject([{ label: '被申请人', name: '周建国', isOrganisation: false }]);
  });

  it('of many is signed by those they elected', () => {
    expect(fields('D02', hrCollectiveCase()).signers).toMatchObject([
      { name: '工友01' },
      { name: '工友02' },
      { name: '工友03' },
    ]);
    const signers = fields('D02', { ...hrCollectiveCase(), election: null }).signers;
    expect(Array.isArray(signers) ? signers.length : 0).toBe(12);
  });
});

describe('the election of representatives', () => {
  it('lists three hundred workers over as many pages as it takes', async () => {
    const workers = Array.from({ length: 300 }, (_, index) =>
      aWorker({ partyId: `w${index}`, name: `工友${String(index).padStart(3, '0')}` }),
    );
    const c = hrCase({ parties: [...workers, aRespondent()] });
    const row = paperRow('D09c');
    const drawn = await drawFields(row, fields('D09c', c));
    const text = await wordsOf(drawn.bytes);
    expect(text.match(/工友\d{3}/g)).toHaveLength(300);
    expect(drawn.pages).toBeGreaterThan(15);
    expect(text.split('签名即为推选').length - 1).toBe(drawn.pages);
  });

  it('has blanks for five before the election, and needs ten workers', () => {
    expect(fields('D09c', { ...hrCollectiveCase(), election: null }).representatives).toHaveLength(5);
    expect(refusal('D09c', hrCase())).toBe('collective');
  });
});

describe('the address for service', () => {
  it('has a page for each party, and one list for many workers', () => {
    expect(fields('D10', hrCase())).toMatchObject({
      confirmations: [{ name: '周建国' }, { receiver: '刘敏' }],
      listed: [],
    });
    expect(fields('D10', hrCollectiveCase())).toMatchObject({ confirmations: [{ side: '被申请人' }], listedCount: 12 });
  });
});

describe('the consent to an extension', () => {
  it('names the old and the new last day; of a second one the day agreed before', () => {
    const once = extendedCase(hrCase());
    expect(fields('D30', once)).toMatchObject({ oldLastDay: '2026年2月5日', newLastDay: '2026年2月27日' });
    const [first] = once.extensions;
    if (first === undefined) throw new Error('the story has an extension');
    const twice = { ...once, extensions: [first, { ...first, extensionId: 'x2', until: day('2026-03-10') }] };
    expect(fields('D30', twice)).toMatchObject({ oldLastDay: '2026年2月27日', newLastDay: '2026年3月10日' });
  });

  it('leaves the new day blank before it is agreed, and does not exist before a hearing', () => {
    expect(fields('D30', hrCase()).newLastDay).toBeNull();
    expect(refusal('D30', hrCaseByLetter('arbitration-entrusted'))).toBe('extendable');
  });
});

describe('the agreement of the HR track', () => {
  it('takes effect with the seal, whose day stands on it', async () => {
    const text = await paperWords('D13', hrSettledCase());
    expect(text).toContain('以三者中最后一日为准');
    expect(text).toContain('生效之日起十五日内');
    expect(text).toContain('附件：金额计算过程');
    expect(text).not.toContain('民事调解书');
  });

  it('counts the review with the number the office has entered', () => {
    expect(fields('D13', hrSettledCase(), { settings: [setting('limit.B05', 10)] })).toMatchObject({
      reviewPeriod: '十日',
    });
  });

  it('offers no review where the labour relation is to be confirmed or where there is none', async () => {
    const settled = hrSettledCase();
    const relation = {
      ...settled,
      claims: [{ ...aClaim({ kind: 'confirm-relation', amountFen: null }), withdrawnFor: null }],
    };
    const noRelation = { ...settled, parties: [aWorker({ employmentForm: '10' }), aRespondent()] };
    for (const c of [relation, noRelation]) expect(await paperWords('D13', c)).toContain('不适用仲裁审查');
    expect(fields('D13', noRelation)).toMatchObject({ mayOrderPayment: false });
  });

  it('prints calculations as they were kept: steps, article, settings with their state, warnings', async () => {
    const text = await paperWords('D13', hrSettledCase());
    for (const words of [
      '周建国：经济补偿6,800.00元',
      '1个月×6,800.00元',
      '《中华人民共和国劳动合同法》第四十六条、第四十七条',
      '月最低工资标准：2,210.00元，自2024年2月1日起，尚未经本单位确认。',
      '加班费计算基数：劳动合同约定的工资标准',
      '经济补偿与赔偿金不能同时主张。',
    ])
      expect(text).toContain(words);
  });

  it('prints no annex for a claim that was typed', () => {
    const settled = hrSettledCase();
    const [version] = settled.agreements;
    if (version === undefined) throw new Error('the story has an agreement');
    expect(fields('D13', settled, { version: { ...version, annexClaimIds: ['c1', 'gone'] } })).toMatchObject({
      calculations: [],
      annexes: [],
    });
  });
});

describe('the agreement of many workers', () => {
  it('is signed by the representatives for those who consented, and lists what each gets', async () => {
    const c = hrCollectiveCase();
    expect(fields('D13', c)).toMatchObject({
      signers: [
        { name: '工友01', date: '2026年2月6日' },
        { name: '工友02' },
        { name: '工友03' },
        { name: '随州市晨光装饰工程有限公司' },
        { name: '王芳' },
        { label: '调解组织（盖章）', date: '2026年2月6日' },
      ],
      represented:
        '申请人于2026年1月20日推选工友01、工友02、工友03为代表人；申请人工友04、工友05、工友06、工友07等9人已同意本协议全部内容，由代表人代表签署。',
    });
    const text = await paperWords('D13', c);
    expect(text).toContain('各申请人协议明细表');
    expect(text.match(/工友12/g)).toHaveLength(2);
    expect(fields('D13', c).shares).toMatchObject([
      { name: '工友01', agreed: '3,700.00', dueDays: '2026年3月20日\n2026年4月20日', dueSums: '1,850.00\n1,850.00' },
      ...Array.from({ length: 11 }, () => ({})),
    ]);
  });

  it('asks everybody who has not consented to sign', () => {
    const signers = fields('D13', { ...hrCollectiveCase(), settlementConsents: [] }).signers;
    expect(Array.isArray(signers) ? signers.length : 0).toBe(15);
  });

  it('names the payer of each payment where there are several', () => {
    const c = hrCollectiveCase();
    const [version] = c.agreements;
    if (version === undefined) throw new Error('the story has an agreement');
    const payments = version.payments.map((payment, index) =>
      index % 2 === 0 ? payment : { ...payment, payerId: 'r2' },
    );
    const withTwo = { ...c, parties: [...c.parties, aPerson()] };
    const shares = fields('D13', withTwo, { version: { ...version, payments } }).shares;
    expect(shares).toMatchObject([
      { due: '随州市晨光装饰工程有限公司：\n2026年3月20日前1,850.00元\n陈志远：\n2026年4月20日前1,850.00元' },
      ...Array.from({ length: 11 }, () => ({})),
    ]);
  });
});

describe('a firm that was struck off', () => {
  const struckOff = (c: RegisteredCase): RegisteredCase => ({
    ...c,
    parties: [aWorker(), aRespondent({ deregisteredOn: day('2025-12-31') }), aPerson()],
  });

  it('stands on the agreement as struck off and has no place to sign', async () => {
    const c = struckOff(settledCase());
    expect(await paperWords('D13', c)).toContain('随州市晨光装饰工程有限公司（用人单位）（已于2025年12月31日注销）');
    const signers = fields('D13', c).signers;
    expect(JSON.stringify(signers)).not.toContain('随州市晨光装饰工程有限公司');
    expect(JSON.stringify(signers)).toContain('陈志远');
  });

  it('is neither asked nor told nor expected to prove who heads it', () => {
    const c = struckOff(aCase());
    expect(fields('D03', c).addressees).toBe('周建国、陈志远');
    expect(fields('D05', c).addressees).toBe('陈志远');
    expect(fields('D08', c).signers).toMatchObject([{ name: '周建国' }, { name: '陈志远' }, { name: '王芳' }]);
    expect(refusal('D09b', c)).toBe('organisation');
  });
});

describe('the notice of failed mediation of the HR track', () => {
  it('says that the fifteen days are over and who is competent', async () => {
    const text = await paperWords('D14', hrFailedCase());
    expect(text).toContain('该十五日于2026年2月4日届满');
    expect(text).toContain('当事人可以向随州市劳动人事争议仲裁委员会提出书面仲裁申请');
  });

  it('counts from a recorded interruption, the latest that the law names', () => {
    const interruptions = [
      { interruptionId: 'i1', on: day('2026-01-10'), ground: 'claimed' as const, partyIds: ['w1'], note: '' },
    ];
    expect(fields('D14', { ...hrFailedCase(), interruptions })).toMatchObject({
      runsFrom: '2026年1月10日向对方主张权利（时效中断）',
      lastDay: '2027年1月10日',
      laterDay: '2027年1月20日',
    });
  });

  it('lists pay and other claims apart where their days differ', () => {
    const keyDates = [{ partyId: 'w1', knewOn: day('2025-11-03'), wrongEndedOn: null, injuredOn: null }];
    expect(fields('D14', { ...hrFailedCase(), keyDates })).toMatchObject({
      isOne: false,
      windows: [
        { claims: '劳动报酬', runsFrom: '2025年12月20日离职', lastDay: '2026年12月21日' },
        { claims: '其他请求', runsFrom: '2025年11月3日知道或者应当知道权利被侵害', lastDay: '2026年11月3日' },
      ],
    });
  });

  it('of a case sent before its hearing leads back to the tribunal', async () => {
    const c = {
      ...hrCaseByLetter('arbitration-entrusted'),
      ending: { on: day('2026-01-29'), reason: 'F2' as const, note: '' },
    };
    expect(await paperWords('D14', c)).toContain('由仲裁庭依法开庭审理');
  });
});

describe('facts not in dispute and oral deals', () => {
  it('gathers every agreed point once, over all sessions', () => {
    const c = hrCase();
    const [held, planned] = c.sessions;
    if (held?.record === null || held === undefined || planned === undefined) throw new Error('the story has sessions');
    const again = {
      ...planned,
      record: {
        ...held.record,
        sessionId: 's2',
        heldOn: day('2026-02-05'),
        agreedPoints: ['拖欠工资数额为40,760元', '春节前付清'],
      },
    };
    expect(fields('D12', { ...c, sessions: [held, again] }).points).toEqual([
      { text: '申请人2025年9月至12月在被申请人处工作' },
      { text: '拖欠工资数额为40,760元' },
      { text: '春节前付清' },
    ]);
    expect(refusal('D12', { ...c, sessions: [] })).toBe('agreed-points');
  });

  it('takes the terms of an oral deal from the session that ended in agreement', () => {
    const c = hrCase();
    const [held] = c.sessions;
    if (held?.record === null || held === undefined) throw new Error('the story has a session');
    expect(refusal('D13b', c)).toBe('oral-result');
    const agreed = { ...held, record: { ...held.record, result: 'agreed' as const } };
    expect(fields('D13b', { ...c, sessions: [agreed] })).toMatchObject({
      agreedOn: '2026年1月28日',
      terms: [{ text: '申请人2025年9月至12月在被申请人处工作' }, { text: '拖欠工资数额为40,760元' }],
      hasPayments: false,
    });
  });
});
