/** Every paper on every track that uses it, drawn as a PDF and read back: what the law asks for stands on it, and every placeholder has a supplier. */
import { describe, expect, it } from 'vitest';
import { aCase, aClaim, aPerson, aRespondent, aWorker, day } from '../../../tests/builders/paperCase.ts';
import { awardedCase, collectiveCase } from '../../../tests/builders/elsewhereStories.ts';
import { failedCase, settledCase } from '../../../tests/builders/paperStories.ts';
import { hrCollectiveCase } from '../../../tests/builders/hrStories.ts';
import { expectGolden } from '../../../tests/support/expectGolden.ts';
import {
  builtFields,
  contextOf,
  drawFields as draw,
  needleWords,
  paperRow as row,
  templateOf,
  wordsOf as textOf,
} from '../../../tests/support/drawPaper.ts';
import { storiesOf } from '../../../tests/support/paperStory.ts';
import type { Track } from '../../../shared/case/codes.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { fillTemplate } from '../../../shared/documents/fillTemplate.ts';
import { paperRegistry } from '../../../shared/documents/registry.ts';
import type { PaperRow } from '../../../shared/documents/registry/paperRow.ts';
import { unsuppliedFields } from '../../../shared/documents/templateFields.ts';

const storyOf = (paper: PaperRow, track: Track): RegisteredCase => {
  const story = storiesOf(paper.id).find((one) => one.track === track);
  if (story === undefined) throw new Error(`${paper.id} is not used on ${track}`);
  return story.case;
};
const fieldsOf = (paper: PaperRow, context = contextOf(storyOf(paper, 'court-union'))) => builtFields(paper, context);

const lines = paperRegistry.flatMap(({ id }) => storiesOf(id).map((story) => [id, story.track, story] as const));

describe.each(lines)('%s on %s', (id, track, { case: c, more }) => {
  const paper = row(id);
  const fields = () => builtFields(paper, contextOf(c, more));

  it('has a template of its style whose every placeholder is supplied', () => {
    const template = templateOf(paper);
    expect([template.id, template.style]).toEqual([paper.slug, paper.style]);
    expect(unsuppliedFields(template, fields())).toEqual([]);
  });

  it('prints every content the law asks for, nothing missing, nothing unfilled', async () => {
    const drawn = await draw(paper, fields());
    const text = await textOf(drawn.bytes);
    const absent = paper.contents
      .filter((content) => content.track === undefined || content.track === track)
      .filter(({ needle }) => !text.includes(needleWords(needle, fields())))
      .map(({ what }) => what.zh);
    expect({ absent, missing: drawn.missing }).toEqual({ absent: [], missing: [] });
    expect(text).not.toMatch(/undefined|null|NaN|\{\{/);
    expect(drawn.bytes.byteLength).toBeLessThan(200 * 1024);
  });

  it('holds nothing of what was offered in confidence', () => {
    const words = JSON.stringify(
      fillTemplate(templateOf(paper), builtFields(paper, contextOf(withOffers(c), more))).blocks,
    );
    expect(words).not.toMatch(/绝密方案|底线|33,333/);
  });
});

const withOffers = (c: RegisteredCase): RegisteredCase => ({
  ...c,
  confidential: {
    compromises: [
      {
        sessionId: 's1',
        offers: [{ round: 1, by: 'worker', partyName: '周建国', amountFen: 3_333_300, terms: '绝密方案' }],
        note: '底线三万三',
      },
    ],
  },
});

it.each(paperRegistry.map((paper) => [paper.id, paper] as const))(
  '%s says what must exist first, or draws from a case that has only been registered',
  (_id, paper) => {
    const bare = aCase({ acceptance: null, mediators: [], referral: null, rightsTold: [] });
    const built = paper.fields(contextOf(bare));
    // A case of one worker and one firm has what those two facts ask for.
    const required = paper.requires.filter((fact) => fact !== 'organisation');
    if (built.ok) expect(required).toEqual([]);
    else expect(required).toContain(built.refusal.what);
  },
);

describe('the agreement', () => {
  const agreement = row('D13');

  it('carries whole ID numbers', async () => {
    expect(await textOf((await draw(agreement, fieldsOf(agreement))).bytes)).toContain('420300189912310017');
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
    const text = await textOf((await draw(agreement, fieldsOf(agreement, contextOf(c)))).bytes);
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
    const text = await textOf((await draw(agreement, fieldsOf(agreement, contextOf(c)))).bytes);
    expect(text).toContain('第一百条制作民事调解书');
    expect(text).not.toContain('司法确认');
  });

  it('leaves blanks for what is unknown and reports them', async () => {
    const settled = settledCase();
    const c = { ...settled, parties: [aWorker({ idNumber: null, address: '', serviceAddress: '' }), aRespondent()] };
    const drawn = await draw(agreement, fieldsOf(agreement, contextOf(c)));
    expect(drawn.missing).toEqual([
      'workerCards[0].sexAndBirth',
      'workerCards[0].identityNumber',
      'workerCards[0].addresses',
    ]);
  });
});

describe('the notice of failed mediation', () => {
  const notice = row('D14');
  const fields = (c: RegisteredCase) => fieldsOf(notice, contextOf(c, { on: day('2026-02-16') }));

  it('prints the last day for arbitration from leaving, and beside it the one if mediation interrupts', () => {
    // 2025-12-20 and one year is Sunday 2026-12-20, so Monday.
    expect(fields(failedCase())).toMatchObject({
      isOne: true,
      runsFrom: '2025年12月20日离职',
      lastDay: '2026年12月21日',
    });
  });

  it('explains instead of counting while nobody knows the day of leaving', () => {
    const parties = [aWorker({ endedOn: null }), aRespondent()];
    const claimed = (kind: 'wage-arrears' | 'severance') => [{ ...aClaim({ kind }), withdrawnFor: null }];
    const uncounted = { isOne: false, windows: [] };
    expect(fields({ ...failedCase(), parties, claims: claimed('wage-arrears') })).toMatchObject({
      ...uncounted,
      hasUnlimited: true,
      hasUncounted: false,
    });
    expect(fields({ ...failedCase(), parties, claims: claimed('severance') })).toMatchObject({
      ...uncounted,
      hasUnlimited: false,
      hasUncounted: true,
    });
  });

  it('lists each of several workers and marks a day that has passed', () => {
    const parties = [aWorker(), aWorker({ partyId: 'w2', name: '李梅', endedOn: day('2024-12-31') }), aRespondent()];
    const claims = [aClaim(), aClaim({ claimId: 'c9', partyId: 'w2' })].map((claim) => ({
      ...claim,
      withdrawnFor: null,
    }));
    expect(fields({ ...failedCase(), parties, claims })).toMatchObject({
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
    const text = await textOf((await draw(notice, fields(c))).bytes);
    expect(text).toContain('转入审判程序');
    expect(text).not.toContain('应当先向有管辖权的劳动人事争议仲裁委员会申请仲裁');
  });
});

describe('a paper looks and reads as it did when a person last looked at it', () => {
  it.each([
    ['D13', 'collective', contextOf(hrCollectiveCase())],
    ['D18', 'collective', contextOf(collectiveCase())],
    ['D17b', 'award', contextOf(awardedCase())],
  ] as const)('%s, %s', async (id, kind, context) => {
    const paper = row(id);
    await expectGolden(`${id}-${kind}`, (await draw(paper, builtFields(paper, context))).bytes);
  });

  // Every paper on every track that uses it, whole: a new one fails until somebody has looked at it.
  it.each(lines)('%s on %s', async (id, track, { case: c, more }) => {
    const paper = row(id);
    const { bytes } = await draw(paper, builtFields(paper, contextOf(c, more)));
    await expectGolden(track === 'court-union' ? id : `${id}-hr`, bytes);
  });
});

it('names with rare characters are drawn, and what the font lacks is refused before printing', async () => {
  const paper = row('D13');
  const named = (name: string) => {
    const settled = settledCase();
    return { ...settled, parties: [aWorker({ name }), aRespondent({ name: '随州市㛃䶮𬭎包装有限公司' })] };
  };
  const text = await textOf((await draw(paper, fieldsOf(paper, contextOf(named('阿依古丽·买买提'))))).bytes);
  expect(text).toContain('阿依古丽·买买提');
  expect(text).toContain('㛃䶮𬭎');
  await expect(draw(paper, fieldsOf(paper, contextOf(named('周\u{1F600}'))))).rejects.toThrow('glyph-missing');
});

it('a paper for one party is addressed to that party alone', () => {
  const c = settledCase();
  const [, company] = c.parties;
  if (company === undefined) throw new Error('the story has a company');
  for (const id of ['D03', 'D05', 'D07', 'D08'])
    expect(fieldsOf(row(id), contextOf(c, { party: company }))).toMatchObject({ addressees: company.name });
});

it('the application for confirmation is for delegated cases with an agreement signed by all', () => {
  const settled = settledCase();
  const application = row('D15');
  expect(application.fields(contextOf(aCase()))).toMatchObject({ ok: false, refusal: { what: 'agreement-signed' } });
  const entrusted = { ...settled, registration: { ...settled.registration, referral: 'entrusted-ordinary' as const } };
  expect(application.fields(contextOf(entrusted))).toMatchObject({ ok: false, refusal: { what: 'delegated-case' } });
  // 30 days after 2026-02-06 is Sunday 2026-03-08.
  expect(fieldsOf(application)).toMatchObject({ agreedOn: '2026年2月6日', lastDay: '2026年3月9日' });
});
