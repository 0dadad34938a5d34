import { describe, expect, test } from 'vitest';
import { aCase, aPayment, aVersion, type CaseWalk, day } from '../../tests/builders/aCase.ts';
import { aWorker } from '../../tests/builders/paperCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { caseCommand } from '../case/commands.ts';
import { performanceOf } from './performance.ts';

const at = (walk: CaseWalk, today: string) => {
  const found = performanceOf(walk.case, { today: day(today), calendar: builtInCalendar, settings: [] });
  if (found === null) throw new Error('there is an agreement in force');
  return found;
};
/** 10 April and 11 May 2026, half each. */
const inTwo = aVersion({
  payments: [
    aPayment({ amountFen: 2_900_000 }),
    aPayment({ paymentId: 'pay2', amountFen: 2_900_000, dueOn: day('2026-05-11') }),
  ],
});
const agreed = () => aCase().agreedByHr(inTwo);
const paid = (walk: CaseWalk, paymentId: string, on: string) =>
  walk.then(
    caseCommand('ReceivePayment', {
      receiptId: paymentId,
      paymentId,
      on: day(on),
      amountFen: 2_900_000,
      receipts: [],
      note: '',
    }),
  );

describe('the outlook of a payment', () => {
  test('is nothing before an agreement is in force', () => {
    const c = aCase().inHrMediation().prepared().case;
    expect(performanceOf(c, { today: day('2026-03-10'), calendar: builtInCalendar, settings: [] })).toBeNull();
  });

  test('reminds 7, 3 and 1 days before, presses 1, 7 and 15 days after', () => {
    const stage = (today: string) => at(agreed(), today).payments[0]?.stage;
    expect(stage('2026-04-02')).toBeNull();
    expect(stage('2026-04-03')).toEqual({ kind: 'remind', days: 7 });
    expect(stage('2026-04-07')).toEqual({ kind: 'remind', days: 3 });
    expect(stage('2026-04-09')).toEqual({ kind: 'remind', days: 1 });
    expect(stage('2026-04-10')).toEqual({ kind: 'remind', days: 1 });
    expect(stage('2026-04-11')).toEqual({ kind: 'overdue', days: 1 });
    expect(stage('2026-04-17')).toEqual({ kind: 'overdue', days: 7 });
    expect(stage('2026-04-25')).toEqual({ kind: 'overdue', days: 15 });
  });

  test('opens a payment order the day after, and arbitration for a year', () => {
    const [first, second] = at(agreed(), '2026-04-01').payments;
    expect(first).toMatchObject({ orderFrom: '2026-04-11', enforceUntil: null });
    // 10 April 2027 is a Saturday, and the calendar of 2027 is not published: moved to the Monday.
    expect(first?.arbitrateUntil).toBe('2027-04-12');
    expect(second).toMatchObject({ orderFrom: '2026-05-12' });
  });

  test('asks nothing more of a payment that came', () => {
    const [first] = at(paid(agreed(), 'pay1', '2026-04-09'), '2026-04-20').payments;
    expect(first).toMatchObject({ stage: null, orderFrom: null, arbitrateUntil: null, enforceUntil: null });
  });

  test('with a title goes to enforcement, two years from the last instalment', () => {
    const walk = agreed()
      .opened('arbitration-review', '2026-03-10', { partyIds: ['w1', 'r1'] })
      .acted('arbitration-review', 'accepted', '2026-03-11')
      .acted('arbitration-review', 'made', '2026-03-13');
    const [first] = at(walk, '2026-04-20').payments;
    expect(first).toMatchObject({
      orderFrom: null,
      arbitrateUntil: null,
      enforceUntil: '2028-05-11',
      ways: ['enforcement'],
    });
  });

  test('names only what can be applied for on that day', () => {
    const ways = (walk: CaseWalk, today: string) => at(walk, today).payments[0]?.ways;
    expect(ways(agreed(), '2026-04-10')).toEqual([]);
    expect(ways(agreed(), '2026-04-25')).toEqual(['payment-order', 'arbitration']);
    expect(ways(agreed(), '2027-04-13')).toEqual(['payment-order']);
    const ordered = agreed().opened('payment-order', '2026-04-13', { amountFen: 2_900_000 });
    expect(ways(ordered, '2026-04-25')).toEqual([]);
    expect(ways(paid(agreed(), 'pay1', '2026-04-12'), '2026-04-25')).toEqual([]);
  });

  test('without a labour relation leaves the suit on the agreement', () => {
    const platform = agreed().then(
      caseCommand('CorrectParty', { party: aWorker({ employmentForm: '10' }), reason: '平台用工' }),
    );
    expect(at(platform, '2026-04-25').payments[0]?.ways).toEqual(['lawsuit']);
  });
});

describe('follow-up visits', () => {
  test('are suggested 7 and 30 days after the last due day', () => {
    expect(at(agreed(), '2026-04-01').visits).toEqual([
      { on: '2026-05-18', doneOn: null },
      { on: '2026-06-10', doneOn: null },
    ]);
  });

  test('a call before the last due day fulfils none, one after it the first', () => {
    const call = (on: string) =>
      caseCommand('RecordFollowUp', {
        followUpId: on,
        on: day(on),
        way: 'phone',
        person: '周建国',
        performance: 'partly',
        satisfaction: 'fair',
        findings: '',
        newClaims: '',
        handling: '',
      });
    const walk = agreed().then(call('2026-04-15')).then(call('2026-05-19'));
    expect(at(walk, '2026-05-20').visits.map(({ doneOn }) => doneOn)).toEqual(['2026-05-19', null]);
  });
});
