import { expect, it } from 'vitest';
import { aCase, aPayment, aVersion, day } from '../../../tests/builders/aCase.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import { performanceNow } from './performanceNow.ts';

const agreed = aCase().agreedByHr(
  aVersion({
    payments: [
      aPayment({ amountFen: 2_900_000 }),
      aPayment({ paymentId: 'pay2', amountFen: 2_900_000, dueOn: day('2026-05-11') }),
    ],
  }),
);
const paid = (paymentId: string) =>
  caseCommand('ReceivePayment', {
    receiptId: paymentId,
    paymentId,
    on: day('2026-04-09'),
    amountFen: 2_900_000,
    receipts: [],
    note: '',
  });

it('follows from what is paid and what is due', () => {
  expect(performanceNow({ case: aCase().inHrMediation().case }, day('2026-04-01'))).toBe('not-due');
  expect(performanceNow({ case: agreed.case }, day('2026-04-10'))).toBe('not-due');
  expect(performanceNow({ case: agreed.case }, day('2026-04-11'))).toBe('none');
  const partly = agreed.then(paid('pay1'));
  expect(performanceNow({ case: partly.case }, day('2026-04-11'))).toBe('partly');
  expect(performanceNow({ case: partly.then(paid('pay2')).case }, day('2026-04-11'))).toBe('done');
});
