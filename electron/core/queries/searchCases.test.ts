import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { aCase, aRespondent, aWorker, day } from '../../../tests/builders/paperCase.ts';
import { openReadSide, type ReadSide } from '../../../tests/support/readSide.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { searchProjection } from '../projections/search.ts';
import { searchTextOf } from '../projections/searchText.ts';
import { matchExpression, searchForm } from '../projections/searchTokens.ts';
import { all, sql } from '../db/sql.ts';
import { searchCases } from './searchCases.ts';

const today = day('2026-02-01');
let desk: ReadSide;
afterEach(() => desk.close());

const named = (worker: string, respondent = '随州市晨光装饰工程有限公司', changes: Partial<RegisteredCase> = {}) =>
  aCase({ parties: [aWorker({ name: worker }), aRespondent({ name: respondent })], ...changes });
const withFacts = (facts: string): RegisteredCase => {
  const c = aCase();
  return { ...c, registration: { ...c.registration, facts } };
};
const found = (text: string, limit = 20) =>
  searchCases(desk.db, { text, limit }, { today, personId: 'p1', roles: ['mediator'], officeId: null });
const ids = (text: string) => found(text).map(({ caseId }) => caseId);

describe('search', () => {
  it('finds any two neighbouring characters of a name, of an employer and of the facts', () => {
    desk = openReadSide();
    desk.put({ caseNo: 1, state: named('欧阳建国') }, { caseNo: 2, state: named('李娜', '广水市万家乐餐饮店') });
    expect(ids('阳建')).toEqual(['case-1']);
    expect(ids('家乐')).toEqual(['case-2']);
    expect(ids('钢筋')).toEqual(['case-2', 'case-1']);
  });

  it('puts numbers before people, people before text, and says where it was found', () => {
    desk = openReadSide();
    const numbered = aCase();
    desk.put(
      { caseNo: 1, state: { ...numbered, registration: { ...numbered.registration, externalNumbers: ['立案88号'] } } },
      { caseNo: 2, state: named('立案') },
      { caseNo: 3, state: withFacts('等法院立案以后再说') },
    );
    expect(found('立案').map(({ caseId, found: where, excerpt }) => [caseId, where, excerpt])).toEqual([
      ['case-1', 'number', '立案88号'],
      ['case-2', 'party', '立案'],
      ['case-3', 'text', '等法院立案以后再说'],
    ]);
  });

  it('asks for every word, wherever each stands', () => {
    desk = openReadSide();
    desk.put({ caseNo: 1, state: named('王小明') }, { caseNo: 2, state: named('王小明', '别家公司') });
    expect(ids('王小明 晨光')).toEqual(['case-1']);
  });

  it('finds external numbers however their brackets are written', () => {
    desk = openReadSide();
    desk.put({ caseNo: 1, state: aCase() });
    expect(ids('（2026）鄂1303')).toEqual(['case-1']);
    expect(ids('(2026)鄂1303诉前')).toEqual(['case-1']);
    expect(ids('委派12号')).toEqual(['case-1']);
    expect(ids('委派1号')).toEqual([]);
  });

  it('finds rare characters and names with a dot', () => {
    desk = openReadSide();
    desk.put({ caseNo: 1, state: named('㛃䶮𬭎') }, { caseNo: 2, state: named('阿卜杜·热合曼') });
    expect(ids('䶮𬭎')).toEqual(['case-1']);
    expect(ids('杜热合')).toEqual(['case-2']);
    expect(ids('杜•热合')).toEqual(['case-2']);
  });

  it('follows a correction and forgets a purged case in every table', () => {
    desk = openReadSide();
    desk.put({ caseNo: 1, state: named('旧名字') });
    desk.put({ caseNo: 1, state: named('新名字') });
    expect([ids('旧名'), ids('新名')]).toEqual([[], ['case-1']]);
    desk.put({ caseNo: 1, state: { kind: 'purged', on: today, reason: 'sample-removed' } });
    expect(ids('新名')).toEqual([]);
    expect(all(desk.db, sql`SELECT * FROM search_text`)).toEqual([]);
  });

  it('never reads offers made for the sake of compromise', () => {
    desk = openReadSide();
    const compromise = {
      sessionId: 's1',
      offers: [{ round: 1, by: 'worker' as const, partyName: '周建国', amountFen: 1, terms: '秘密让步' }],
      note: '秘密让步',
    };
    desk.put({ caseNo: 1, state: aCase({ confidential: { compromises: [compromise] } }) });
    expect(ids('秘密')).toEqual([]);
  });

  it('gives at most as many as asked for, the newest first', () => {
    desk = openReadSide();
    desk.put(...[1, 2, 3, 4, 5].map((caseNo) => ({ caseNo, state: named(`王小${caseNo}`) })));
    expect(found('晨光', 2).map(({ caseId }) => caseId)).toEqual(['case-5', 'case-4']);
  });
});

const contains = (c: RegisteredCase, query: string): boolean =>
  Object.values(searchTextOf(c)).some((part) => searchForm(part).includes(searchForm(query)));

it('property: the hits for two or more Chinese characters are those that plain containment gives', () => {
  desk = openReadSide([searchProjection]);
  const few = fc.constantFrom(...Array.from('张王工资〇々㛃𬭎调解'));
  const word = fc.string({ unit: few, minLength: 2, maxLength: 4 });
  const text = fc.string({ unit: fc.oneof(few, fc.constantFrom(...Array.from('，。 a1B·\n〔ｚ'))), maxLength: 40 });
  const hits = (query: string): readonly number[] =>
    all<{ rowid: number }>(
      desk.db,
      sql`SELECT rowid FROM search_index WHERE search_index MATCH ${matchExpression(query)} ORDER BY rowid`,
    ).map(({ rowid }) => rowid);
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 6 }),
      (texts, words) => {
        const cases = Array.from({ length: 12 }, (_, index) => ({
          caseNo: index + 1,
          state: withFacts(texts[index] ?? ''),
        }));
        desk.put(...cases);
        for (const query of words)
          expect(hits(query)).toEqual(cases.filter(({ state }) => contains(state, query)).map(({ caseNo }) => caseNo));
      },
    ),
    { numRuns: 60 },
  );
});
