import { describe, expect, test } from 'vitest';
import { aPayment } from '../../../tests/builders/paperCase.ts';
import { cellText, gridPlace, partyLabels, paymentMarks, typeIntoCell, unreadKey } from './paymentGrid.ts';

const party = (partyId: string, name: string, phone = '') => ({ partyId, name, phone });
const labels = partyLabels([
  party('w1', '王强', '13800001234'),
  party('w2', '王强', '13900005678'),
  party('r1', '某公司'),
]);
const payment = aPayment({ payeeId: 'w1', payerId: 'r1', amountFen: 120_050 });
const shown = { labels, unread: new Map<string, string>(), language: 'zh' } as const;
const type = (column: Parameters<typeof typeIntoCell>[1]['column'], text: string) =>
  typeIntoCell(payment, { column, text }, labels);

test('people of one name are told apart by their phones', () => {
  expect(labels.all).toEqual(['王强（1234）', '王强（5678）', '某公司']);
  expect(labels.idOf('王强（5678）')).toBe('w2');
  expect(labels.idOf('王强')).toBeNull();
  expect(cellText(payment, 'payeeId', shown)).toBe('王强（1234）');
});

describe('typing', () => {
  test('reads names, amounts, days and ways of paying', () => {
    expect(type('payeeId', '王强（5678）').payment.payeeId).toBe('w2');
    expect(type('amountFen', '1.2万').payment.amountFen).toBe(1_200_000);
    expect(type('dueOn', '2026年4月10日').payment.dueOn).toBe('2026-04-10');
    expect(type('method', '现金').payment.method).toBe('cash');
    expect(cellText(type('method', 'Cash').payment, 'method', shown)).toBe('现金');
  });
  test('keeps what cannot be read as typed, and marks it', () => {
    const amount = type('amountFen', '约一万').payment;
    expect(cellText(amount, 'amountFen', shown)).toBe('约一万');
    const day = type('dueOn', '下月').payment;
    expect(cellText(day, 'dueOn', shown)).toBe('下月');
    expect([...paymentMarks(amount, shown.unread).keys()]).toEqual(['amountFen']);
    expect([...paymentMarks(day, shown.unread).keys()]).toEqual(['dueOn']);
    const name = type('payeeId', '李敏');
    expect(name).toMatchObject({ payment: { payeeId: '' }, unread: '李敏' });
    const unread = new Map([[unreadKey(payment.paymentId, 'payeeId'), '李敏']]);
    expect(cellText(name.payment, 'payeeId', { ...shown, unread })).toBe('李敏');
    expect(paymentMarks(name.payment, unread).get('payeeId')).toBe('blocks');
    expect(type('method', '支票')).toMatchObject({ unread: '支票' });
  });
  test('nobody pays himself', () => {
    expect(paymentMarks({ ...payment, payerId: 'w1' }, shown.unread).get('payeeId')).toBe('blocks');
    expect(paymentMarks(payment, shown.unread).size).toBe(0);
  });
});

test('a finding about a payment has its cell', () => {
  expect(gridPlace('payments.37.dueOn')).toEqual({ row: 37, column: 2 });
  expect(gridPlace('payments.3')).toEqual({ row: 3, column: 0 });
  expect(gridPlace('clauses.0.text')).toBeNull();
});
