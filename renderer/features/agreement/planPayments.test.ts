import { expect, test } from 'vitest';
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import { aPayment, day } from '../../../tests/builders/paperCase.ts';
import { EVERYONE, paymentsBeside, planPayments, type PlanRequest } from './planPayments.ts';

const ids = () => {
  let count = 0;
  return { calendar: builtInCalendar, newId: () => `n${(count += 1)}` };
};
const request: PlanRequest = {
  payerId: 'r1',
  payeeId: 'w1',
  totalFen: 5_000_000,
  count: 3,
  firstDueOn: day('2026-03-20'),
  rhythm: 'months-1',
  method: 'transfer',
  account: '',
  basis: { kind: 'present' },
};
const nothing = { present: [], claims: new Map<string, number>() };

test('the last instalment takes the remainder and rest days are moved back with a note', () => {
  const plan = planPayments(request, nothing, ids());
  if (!plan.ok) throw new Error(plan.refusal.type);
  expect(plan.value.map(({ payment }) => payment.amountFen)).toEqual([1_666_667, 1_666_667, 1_666_666]);
  expect(plan.value.every(({ payment, instalment }) => payment.dueOn === instalment.dueOn)).toBe(true);
});

test('every payee separately keeps payer, account and sum of each', () => {
  const present = [
    aPayment({ paymentId: 'a', payeeId: 'w1', amountFen: 1000, account: '甲' }),
    aPayment({ paymentId: 'b', payeeId: 'w2', amountFen: 500, account: '乙' }),
  ];
  const plan = planPayments({ ...request, payeeId: EVERYONE, count: 2 }, { ...nothing, present }, ids());
  if (!plan.ok) throw new Error(plan.refusal.type);
  expect(plan.value.map(({ payment }) => [payment.payeeId, payment.amountFen, payment.account])).toEqual([
    ['w1', 500, '甲'],
    ['w1', 500, '甲'],
    ['w2', 250, '乙'],
    ['w2', 250, '乙'],
  ]);
});

test('a plan for one payee leaves the payments of the others', () => {
  const present = [aPayment({ payeeId: 'w1' }), aPayment({ paymentId: 'p2', payeeId: 'w2' })];
  expect(paymentsBeside(request, present).map(({ payeeId }) => payeeId)).toEqual(['w2']);
});

test('every worker gets a share of the claim, or of an agreed sum in proportion, split exactly', () => {
  const claims = new Map([
    ['w1', 1_000_001],
    ['w2', 0],
    ['w3', 500_000],
  ]);
  const everyone = { ...request, payeeId: EVERYONE, count: 3 };
  const sums = (basis: PlanRequest['basis']) => {
    const plan = planPayments({ ...everyone, basis }, { ...nothing, claims }, ids());
    if (!plan.ok) throw new Error(plan.refusal.type);
    const groups = Map.groupBy(plan.value, ({ payment }) => payment.payeeId);
    return [...groups].map(([id, rows]) => [id, rows.reduce((sum, { payment }) => sum + payment.amountFen, 0)]);
  };
  expect(sums({ kind: 'claims', percent: 80 })).toEqual([
    ['w1', 800_001],
    ['w3', 400_000],
  ]);
  expect(sums({ kind: 'total', totalFen: 900_000 })).toEqual([
    ['w1', 600_000],
    ['w3', 300_000],
  ]);
  const refused = planPayments({ ...everyone, basis: { kind: 'claims', percent: 0 } }, { ...nothing, claims }, ids());
  expect(refused).toMatchObject({ ok: false, refusal: { type: 'amount-missing' } });
});
