import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCase, aClaim, anAgreement, aPayment, aRespondent, aWorker, day } from '../../../tests/builders/paperCase.ts';
import { openReadSide, type ReadSide } from '../../../tests/support/readSide.ts';
import { type CaseListQuery, everyCase } from '../../../shared/api/cases.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { listCases } from './listCases.ts';

const today = day('2026-02-01');
const closed: Pick<RegisteredCase, 'closing'> = { closing: { on: day('2026-02-20'), outcome: 'S1', summary: '' } };
let desk: ReadSide;
beforeEach(() => {
  desk = openReadSide();
});
afterEach(() => desk.close());

const everything: CaseListQuery = { ...everyCase, sort: 'number', descending: false };
const list = (query: Partial<CaseListQuery> = {}, on = today) =>
  listCases(desk.db, { ...everything, ...query }, { today: on, personId: 'p1', roles: ['mediator'], officeId: null });
const ids = (query: Partial<CaseListQuery> = {}, on = today) => list(query, on).rows.map(({ caseId }) => caseId);

type Registration = RegisteredCase['registration'];
const registered = (registration: Partial<Registration>, changes: Partial<RegisteredCase> = {}): RegisteredCase => {
  const c = aCase(changes);
  return { ...c, registration: { ...c.registration, ...registration } };
};
const acceptedOn = (on: string, changes: Partial<RegisteredCase> = {}) =>
  aCase({ acceptance: { on: day(on), receivedBy: '吴静' }, ...changes });

describe('a row of the list', () => {
  it('shows names, sums, step and the next deadline, and no number of a person', () => {
    const c = aCase({
      claims: [
        { ...aClaim(), withdrawnFor: null },
        { ...aClaim({ claimId: 'c2', amountFen: 5 }), withdrawnFor: '撤回' },
      ],
    });
    desk.put({ caseNo: 1, state: c, updatedAt: 77 });
    const { total, rows } = list();
    expect(total).toBe(1);
    expect(rows[0]).toEqual({
      caseId: 'case-1',
      number: '鄂随工调〔2026〕15号',
      workers: '周建国',
      workerCount: 1,
      respondents: '随州市晨光装饰工程有限公司',
      referral: 'delegated',
      channel: '07',
      mainDispute: '02',
      receivedOn: '2026-01-20',
      step: 'C6',
      stepName: { zh: '调解中', en: 'In mediation' },
      claimFen: 4_076_000,
      agreedFen: null,
      outcome: null,
      nextDeadline: '2026-02-19',
      nextDeadlineLabel: { zh: '调解期限', en: 'Time for mediation' },
      isLate: false,
      isClosed: false,
      isSample: false,
      mediators: '王芳',
      updatedAt: 77,
      elsewhere: null,
    });
    expect(JSON.stringify(rows)).not.toMatch(/420300|13800001234/);
  });

  it('names two of many workers and counts the rest', () => {
    const parties = [1, 2, 3].map((n) => aWorker({ partyId: `w${n}`, name: `工人${n}` }));
    desk.put({ caseNo: 1, state: aCase({ parties: [...parties, aRespondent()] }) });
    expect(list().rows[0]).toMatchObject({ workers: '工人1、工人2等3人', workerCount: 3 });
  });

  it('lets a lapsed right give way to the next day to come, and keeps a missed duty', () => {
    const seal = {
      on: day('2026-02-06'),
      pdf: { sha256: 'a'.repeat(64), name: 'x', mediaType: 'application/pdf', sizeBytes: 1 },
      pages: 1,
      checkCode: 'X',
    };
    const sign = (partyId: string) => ({
      signer: { kind: 'party' as const, partyId, name: partyId },
      on: day('2026-02-05'),
      method: 'paper' as const,
      image: null,
    });
    const agreement = anAgreement(
      { payments: [aPayment({ dueOn: day('2027-01-31') })] },
      { signatures: [sign('w1'), sign('r1')], seal },
    );
    desk.put({ caseNo: 1, state: aCase({ agreements: [agreement] }) }, { caseNo: 2, state: acceptedOn('2026-01-02') });
    const next = (on: string) => list({}, day(on)).rows.map(({ nextDeadline }) => nextDeadline);
    // The missed duty shows its legal last day: the suggested one, 1 February, was a Sunday.
    expect(next('2026-02-01')).toEqual(['2026-03-09', '2026-02-01']);
    expect(next('2026-02-10')).toEqual(['2026-03-09', '2026-02-02']);
    expect(next('2026-03-10')).toEqual(['2027-01-31', '2026-02-02']);
    expect(list({}, day('2026-02-02')).rows.map(({ isLate }) => isLate)).toEqual([false, false]);
    expect(list({}, day('2026-02-03')).rows.map(({ isLate }) => isLate)).toEqual([false, true]);
    expect(ids({ sort: 'nextDeadline' }, day('2026-03-10'))).toEqual(['case-2', 'case-1']);
  });
});

describe('the filters', () => {
  it('tell open, closed and overdue cases apart', () => {
    desk.put(
      { caseNo: 1, state: acceptedOn('2026-01-20') },
      { caseNo: 2, state: acceptedOn('2025-12-20') },
      { caseNo: 3, state: acceptedOn('2025-12-20', closed) },
    );
    expect(ids({ status: 'open' })).toEqual(['case-1', 'case-2']);
    expect(ids({ status: 'closed' })).toEqual(['case-3']);
    expect(ids({ status: 'overdue' })).toEqual(['case-2']);
    // Thirty days end on 19 February, inside the Spring Festival; the legal last day is the 24th.
    expect(ids({ status: 'overdue' }, day('2026-02-24'))).toEqual(['case-2']);
    expect(ids({ status: 'overdue' }, day('2026-02-25'))).toEqual(['case-1', 'case-2']);
  });

  it('choose by step, form of referral, any of several dispute types and days of receipt', () => {
    desk.put(
      { caseNo: 1, state: registered({ disputeTypes: ['02', '99'], receivedOn: day('2026-01-01') }) },
      { caseNo: 2, state: registered({ referral: 'entrusted-summary', disputeTypes: ['05'] }, closed) },
    );
    expect(ids({ steps: ['C6', 'C8'] })).toEqual(['case-1']);
    expect(ids({ steps: ['C15'] })).toEqual(['case-2']);
    expect(ids({ referrals: ['entrusted-summary'] })).toEqual(['case-2']);
    expect(ids({ tracks: ['court-union'] })).toEqual(['case-1', 'case-2']);
    expect(ids({ tracks: ['hr-union'] })).toEqual([]);
    expect(ids({ disputeTypes: ['99'] })).toEqual(['case-1']);
    expect(ids({ disputeTypes: ['99', '05'] })).toEqual(['case-1', 'case-2']);
    expect(ids({ disputeTypes: ['01'] })).toEqual([]);
    expect(ids({ receivedFrom: '2026-01-02' })).toEqual(['case-2']);
    expect(ids({ receivedTo: '2026-01-01' })).toEqual(['case-1']);
  });

  it('by text ask the search index, and text without a letter asks for nothing', () => {
    desk.put(
      { caseNo: 1, state: aCase() },
      { caseNo: 2, state: aCase({ parties: [aWorker({ name: '李娜' }), aRespondent()] }) },
    );
    expect(ids({ text: '建国' })).toEqual(['case-1']);
    expect(ids({ text: '，' })).toEqual(['case-1', 'case-2']);
  });
});

describe('the order', () => {
  it('is natural for numbers, by reading for names, with stable ties in both directions', () => {
    const numbers = ['鄂随工调〔2026〕9号', '鄂随工调〔2026〕100号', '鄂随工调〔2026〕10号'];
    desk.put(...numbers.map((number, index) => ({ caseNo: index + 1, state: registered({ number }) })));
    expect(ids()).toEqual(['case-1', 'case-3', 'case-2']);
    expect(ids({ sort: 'worker' })).toEqual(['case-1', 'case-2', 'case-3']);
    expect(ids({ sort: 'worker', descending: true })).toEqual(['case-3', 'case-2', 'case-1']);
  });

  it('by next deadline puts cases without one last in both directions', () => {
    desk.put(
      { caseNo: 1, state: aCase(closed) },
      { caseNo: 2, state: acceptedOn('2026-01-20') },
      { caseNo: 3, state: acceptedOn('2026-01-10') },
    );
    expect(ids({ sort: 'nextDeadline' })).toEqual(['case-3', 'case-2', 'case-1']);
    expect(ids({ sort: 'nextDeadline', descending: true })).toEqual(['case-2', 'case-3', 'case-1']);
  });

  it('cuts pages that together hold every case once', () => {
    desk.put(...Array.from({ length: 25 }, (_, index) => ({ caseNo: index + 1, state: aCase() })));
    for (const sort of ['receivedOn', 'step', 'claimFen', 'respondent', 'updatedAt', 'nextDeadline'] as const) {
      const pages = [0, 10, 20, 30].flatMap((offset) => ids({ sort, offset, limit: 10, descending: true }));
      expect(new Set(pages).size).toBe(25);
      expect(pages).toHaveLength(25);
    }
    expect(list({ offset: 30 })).toEqual({ total: 25, rows: [] });
  });
});

it('a purged case is gone from the list', () => {
  desk.put({ caseNo: 1, state: aCase() });
  desk.put({ caseNo: 1, state: { kind: 'purged', on: today, reason: 'retention-over' } });
  expect(list()).toEqual({ total: 0, rows: [] });
});
