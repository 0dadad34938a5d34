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
};

test('the last instalment takes the remainder and rest days are moved back with a note', () => {
  const plan = planPayments(request, [], ids());
  if (!plan.ok) throw new Error(plan.refusal.type);
  expect(plan.value.map(({ payment }) => payment.amountFen)).toEqual([1_666_667, 1_666_667, 1_666_666]);
  expect(plan.value.every(({ payment, instalment }) => payment.dueOn === instalment.dueOn)).toBe(true);
});

test('every payee separately keeps payer, account and sum of each', () => {
  const present = [
    aPayment({ paymentId: 'a', payeeId: 'w1', amountFen: 1000, account: '甲' }),
    aPayment({ paymentId: 'b', payeeId: 'w2', amountFen: 500, account: '乙' }),
  ];
  const plan = planPayments({ ...request, payeeId: EVERYONE, count: 2 }, present, ids());
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
