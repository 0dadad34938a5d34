import { expect, test } from 'vitest';
import { suggestClauses } from '../../../shared/agreement/clauseLibrary.ts';
import { aCase, aPayment, day } from '../../../tests/builders/paperCase.ts';
import { refreshClauses } from './refreshClauses.ts';

const on = day('2026-02-05');
const before = { on, payments: [aPayment()] };
const libraryText = (id: string) => suggestClauses(aCase(), before).find((row) => row.id === id)?.text ?? '';

test('a payment clause as the library wrote it follows the new sum', () => {
  const after = { on, payments: [aPayment({ amountFen: 3_500_000 })] };
  const changes = refreshClauses([{ text: libraryText('payment-once') }], aCase(), { before, after });
  expect(changes).toHaveLength(1);
  expect(changes[0]?.text).toContain('35,000.00元（大写：人民币叁万伍仟元整）');
});

test('one payment split into two becomes the wording for instalments', () => {
  const half = aPayment({ amountFen: 2_038_000 });
  const after = { on, payments: [half, { ...half, paymentId: 'p2', dueOn: day('2026-04-20') }] };
  const changes = refreshClauses([{ text: libraryText('payment-once') }], aCase(), { before, after });
  expect(changes[0]?.text).toContain('分2期付清');
});

test('a clause that somebody edited is left alone', () => {
  const after = { on, payments: [aPayment({ amountFen: 3_500_000 })] };
  const edited = `${libraryText('payment-once')}另付交通费。`;
  expect(refreshClauses([{ text: edited }], aCase(), { before, after })).toEqual([]);
});

test('a sum is never replaced by a blank', () => {
  const after = { on, payments: [] };
  expect(refreshClauses([{ text: libraryText('payment-once') }], aCase(), { before, after })).toEqual([]);
});
