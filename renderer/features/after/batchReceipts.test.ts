import { expect, test } from 'vitest';
import { paymentStates } from '../../../shared/agreement/payments.ts';
import { aPayment, day } from '../../../tests/builders/aCase.ts';
import { batchRows, dueGroups, readBatch } from './batchReceipts.ts';

const payments = [
  aPayment({ paymentId: 'p1', payeeId: 'w1', amountFen: 100_000 }),
  aPayment({ paymentId: 'p2', payeeId: 'w2', amountFen: 200_000 }),
  aPayment({ paymentId: 'p3', payeeId: 'w1', amountFen: 300_000, dueOn: day('2026-03-10') }),
];
const receipt = { receiptId: 'q', paymentId: 'p2', on: day('2026-04-01'), amountFen: 50_000, receipts: [], note: '' };
const states = paymentStates({ payments }, { receipts: [receipt], waivers: [] }, day('2026-04-20'));
const nameOf = (id: string) => (id === 'w1' ? '王强' : '李敏');
const rows = (texts: Readonly<Record<string, string>> = {}) => {
  const group = dueGroups(states).find(({ dueOn }) => dueOn === '2026-04-10');
  if (group === undefined) throw new Error('no such day');
  return batchRows(group, { texts: new Map(Object.entries(texts)), nameOf });
};

test('the days with something open come in their order, with what is still owed', () => {
  expect(dueGroups(states).map(({ dueOn, open, openFen }) => [dueOn, open.length, openFen])).toEqual([
    ['2026-03-10', 1, 300_000],
    ['2026-04-10', 2, 250_000],
  ]);
});

test('rows open with what is owed; an empty amount is nobody who paid', () => {
  expect(rows().map(({ name, text }) => [name, text])).toEqual([
    ['王强', '1,000.00'],
    ['李敏', '1,500.00'],
  ]);
  expect(readBatch(rows({ p1: '' }))).toEqual({
    receipts: [{ paymentId: 'p2', amountFen: 150_000 }],
    faults: new Map(),
    totalFen: 150_000,
  });
});

test('too much or no amount at all is named by its row', () => {
  const { faults, receipts } = readBatch(rows({ p1: '一千', p2: '1500.01' }));
  expect([...faults]).toEqual([
    ['p1', 'unreadable'],
    ['p2', 'overpaid'],
  ]);
  expect(receipts).toEqual([]);
});
