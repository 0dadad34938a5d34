/** Every paper, drawn as a PDF and read back: what the law asks for stands on it, and every placeholder has a supplier. */
import { describe, expect, it } from 'vitest';
import { aCase, aClaim, aPerson, aRespondent, aWorker, day } from '../../../tests/builders/paperCase.ts';
import { elsewhereStory } from '../../../tests/builders/elsewhereStories.ts';
import { failedCase, settledCase } from '../../../tests/builders/paperStories.ts';
import { builtFields, contextOf, drawFields, paperRow, templateOf, wordsOf } from '../../../tests/support/drawPaper.ts';
import { goldenDifference } from '../../../tests/support/golden.ts';
import { pdfPng } from '../../../tests/support/pdf.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { fillTemplate } from '../../../shared/documents/fillTemplate.ts';
import type { PaperContext } from '../../../shared/documents/paperContext.ts';
import { paperRegistry } from '../../../shared/documents/registry.ts';
import type { Needle, PaperRow } from '../../../shared/documents/registry/paperRow.ts';
import type { Fields } from '../../../shared/documents/template.ts';
import { unsuppliedFields } from '../../../shared/documents/templateFields.ts';

const storyOf = (row: PaperRow) =>
  elsewhereStory(row.id)?.case ?? (row.id === 'D14' || row.id === 'D14b' ? failedCase() : settledCase());
const ownContext = (row: PaperRow) => contextOf(storyOf(row), elsewhereStory(row.id)?.more);
const fieldsOf = (row: PaperRow, context: PaperContext = ownContext(row)): Fields => builtFields(row, context);
const squeezed = (words: string) => words.replace(/[\s☐☑]/g, '');
const needleText = (needle: Needle, fields: Fields) => {
  const value = 'text' in needle ? needle.text : fields[needle.field];
  return typeof value === 'string' && value !== '' ? value : 'no text in the field';
};
describe.each(paperRegistry.map((paper) => [paper.id, paper] as const))('%s', (_id, paper) => {
  it('has a template of its style whose every placeholder is supplied', () => {
    const template = templateOf(paper);
    expect([template.id, template.style]).toEqual([paper.slug, paper.style]);
    expect(unsuppliedFields(template, fieldsOf(paper))).toEqual([]);
  });

  it('prints every content the law asks for, nothing missing, nothing unfilled', async () => {
    const fields = fieldsOf(paper);
    const drawn = await drawFields(paper, fields);
    const text = await wordsOf(drawn.bytes);
    const absent = paper.contents
      .filter(({ needle }) => !text.includes(squeezed(needleText(needle, fields))))
      .map(({ what }) => what.zh);
    expect({ absent, missing: drawn.missing }).toEqual({ absent: [], missing: [] });
    expect(text).not.toMatch(/undefined|null|NaN|\{\{/);
    expect(drawn.bytes.byteLength).toBeLessThan(200 * 1024);
  });

  it('says what must exist first, or draws from a case that has only been registered', () => {
    const bare = aCase({ acceptance: null, mediators: [], referral: null, rightsTold: [] });
    const built = paper.fields(contextOf(bare));
    if (built.ok) expect(paper.requires).toEqual([]);
    else expect(paper.requires).toContain(built.refusal.what);
  });
});

describe('the agreement', () => {
  const agreement = paperRow('D13');

  it('carries whole ID numbers, and nothing of what was offered in confidence', async () => {
    const confidential: RegisteredCase['confidential'] = {
      compromises: [
        {
          sessionId: 's1',
          offers: [{ round: 1, by: 'worker', partyName: '周建国', amountFen: 3_333_300, terms: '绝密方案' }],
          note: '底线三万三',
        },
      ],
    };
    for (const paper of paperRegistry) {
      const context = { ...ownContext(paper), case: { ...storyOf(paper), confidential } };
      const words = JSON.stringify(fillTemplate(templateOf(paper), fieldsOf(paper, context)).blocks);
      expect(words).not.toMatch(/绝密方案|底线|33,333/);
    }
    const c: RegisteredCase = { ...settledCase(), confidential };
    expect(await wordsOf((await drawFields(agreement, fieldsOf(agreement, contextOf(c)))).bytes)).toContain(
      '420300189912310017',
    );
  });

  it('lists three hundred workers, each with a place to sign', async () => {
    const workers = Array.from({ length: 300 }, (_, index) =>
      aWorker({ partyId: `w${index}`, name: `工友${String(index).padStart(3, '0')}` }),
    );
    const settled = settledCase();
    const claims = workers.map(({ partyId }) => ({
      ...aClaim({ claimId: `c-${partyId}`, partyId, amountFen: 100_00 }),
      withdrawnFor: null,
    }));
    const c: RegisteredCase = { ...settled, claims, parties: [...workers, aRespondent(), aPerson()] };
    const text = await wordsOf((await drawFields(agreement, fieldsOf(agreement, contextOf(c)))).bytes);
    expect(text).toContain('申请人共300人');
    expect(text).toContain('1工友000拖欠工资100.00元');
    expect(text.split('工友299').length - 1).toBeGreaterThanOrEqual(2);
    expect(text).toContain('本协议一式三百零四份');
  });

  it('names the payer of each payment when there are several', () => {
    const settled = settledCase();
    const [version] = settled.agreements;
    const [first] = version?.payments ?? [];
    if (version === undefined || first === undefined) throw new Error('the story has a payment');
    const payments = [first, { ...first, paymentId: 'p2', payerId: 'r2' }];
    const c: RegisteredCase = { ...settled, parties: [...settled.parties, aPerson()] };
    const fields = fieldsOf(agreement, contextOf(c, { version: { ...version, payments } }));
    expect(fields.onePayer).toBe('');
    expect(fields.payments).toMatchObject([{ payer: '随州市晨光装饰工程有限公司' }, { payer: '陈志远' }]);
  });

  it('of an entrusted case speaks of the court paper, never of judicial confirmation', async () => {
    const settled = settledCase();
    const [version] = settled.agreements;
    const c: RegisteredCase = {
      ...settled,
      registration: { ...settled.registration, referral: 'entrusted-ordinary' },
      agreements: version === undefined ? [] : [{ ...version, clauses: version.clauses.slice(0, 1) }],
    };
    const text = await wordsOf((await drawFields(agreement, fieldsOf(agreement, contextOf(c)))).bytes);
    expect(text).toContain('第一百条制作民事调解书');
    expect(text).not.toContain('司法确认');
  });

  it('leaves blanks for what is unknown and reports them', async () => {
    const settled = settledCase();
    const c = { ...settled, parties: [aWorker({ idNumber: null, address: '', serviceAddress: '' }), aRespondent()] };
    const drawn = await drawFields(agreement, fieldsOf(agreement, contextOf(c)));
    expect(drawn.missing).toEqual([
      'workerCards[0].sexAndBirth',
      'workerCards[0].identityNumber',
      'workerCards[0].addresses',
    ]);
  });
});

describe('the notice of failed mediation', () => {
  const notice = paperRow('D14');
  const fields = (c: RegisteredCase) => fieldsOf(notice, contextOf(c, { on: day('2026-02-16') }));

  it('prints the last day for arbitration counted from leaving, without interruption', () => {
    // 2025-12-20 and one year is Sunday 2026-12-20, so Monday.
    expect(fields(failedCase())).toMatchObject({ isOne: true, leftOn: '2025年12月20日', lastDay: '2026年12月21日' });
  });

  it('explains instead of counting when nobody knows the day of leaving', () => {
    const c = { ...failedCase(), parties: [aWorker({ endedOn: null }), aRespondent()] };
    expect(fields(c)).toMatchObject({ isOne: false, windows: [], hasUncounted: true });
  });

  it('lists each of several workers and marks a day that has passed', () => {
    const parties = [aWorker(), aWorker({ partyId: 'w2', name: '李梅', endedOn: day('2024-12-31') }), aRespondent()];
    expect(fields({ ...failedCase(), parties })).toMatchObject({
      isOne: false,
      isOver: true,
      windows: [
        { name: '周建国', lastDay: '2026年12月21日' },
        { name: '李梅', lastDay: '2025年12月31日（已过）' },
      ],
    });
  });

  it('sends a docketed case back to trial instead of to arbitration', async () => {
    const failed = failedCase();
    const c: RegisteredCase = {
      ...failed,
      registration: { ...failed.registration, referral: 'entrusted-summary' },
    };
    const text = await wordsOf((await drawFields(notice, fields(c))).bytes);
    expect(text).toContain('转入审判程序');
    expect(text).not.toContain('应当先向有管辖权的劳动人事争议仲裁委员会申请仲裁');
  });
});

describe('a page looks as it did when a person last looked at it', () => {
  it.each([
    ['D13', 1],
    ['D13', 2],
    ['D13', 3],
    ['D11', 1],
    ['D14', 1],
    ['D15', 1],
  ])('%s, page %i', async (id, page) => {
    const paper = paperRow(id);
    const drawn = await drawFields(paper, fieldsOf(paper));
    expect(goldenDifference(`${id}-${page}`, await pdfPng(drawn.bytes, page, 1))).toBeLessThan(0.0005);
  });
});

it('names with rare characters are drawn, and what the font lacks is refused before printing', async () => {
  const paper = paperRow('D13');
  const named = (name: string) => {
    const settled = settledCase();
    return { ...settled, parties: [aWorker({ name }), aRespondent({ name: '随州市㛃䶮𬭎包装有限公司' })] };
  };
  const text = await wordsOf((await drawFields(paper, fieldsOf(paper, contextOf(named('阿依古丽·买买提'))))).bytes);
  expect(text).toContain('阿依古丽·买买提');
  expect(text).toContain('㛃䶮𬭎');
  await expect(drawFields(paper, fieldsOf(paper, contextOf(named('周\u{1F600}'))))).rejects.toThrow('glyph-missing');
});

it('a paper for one party is addressed to that party alone', () => {
  const c = settledCase();
  const [, company] = c.parties;
  if (company === undefined) throw new Error('the story has a company');
  for (const id of ['D03', 'D05', 'D07', 'D08'])
    expect(fieldsOf(paperRow(id), contextOf(c, { party: company }))).toMatchObject({ addressees: company.name });
});

it('the application for confirmation is for delegated cases with an agreement signed by all', () => {
  const settled = settledCase();
  const application = paperRow('D15');
  expect(application.fields(contextOf(aCase()))).toMatchObject({ ok: false, refusal: { what: 'agreement-signed' } });
  const entrusted = { ...settled, registration: { ...settled.registration, referral: 'entrusted-ordinary' as const } };
  expect(application.fields(contextOf(entrusted))).toMatchObject({ ok: false, refusal: { what: 'delegated-case' } });
  // 30 days after 2026-02-06 is Sunday 2026-03-08.
  expect(fieldsOf(application)).toMatchObject({ agreedOn: '2026年2月6日', lastDay: '2026年3月9日' });
});
