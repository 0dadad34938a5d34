import { describe, expect, it } from 'vitest';
import { anAgreement, aPayment, day } from '../../tests/builders/paperCase.ts';
import { openFenOf, paymentStates, paymentTotals } from './payments.ts';

const payments = [
  aPayment({ paymentId: 'p1', amountFen: 100_00, dueOn: day('2026-03-20') }),
  aPayment({ paymentId: 'p2', amountFen: 200_00, dueOn: day('2026-04-20') }),
];
const receipt = (paymentId: string, amountFen: number, on: string) => ({
  receiptId: `${paymentId}-${on}`,
  paymentId,
  on: day(on),
  amountFen,
  receipts: [],
  note: '',
});
const states = (today: string, receipts: ReturnType<typeof receipt>[] = [], waived: readonly string[] = []) =>
  paymentStates(
    { payments },
    { receipts, waivers: waived.map((paymentId) => ({ paymentId, on: day(today), note: '双方同意' })) },
    day(today),
  );

describe('a payment', () => {
  it('is open up to and including its day and overdue from the next day on', () => {
    expect(states('2026-03-20')[0]).toMatchObject({ status: 'open', openFen: 100_00, daysOverdue: 0 });
    expect(states('2026-03-21')[0]).toMatchObject({ status: 'overdue', openFen: 100_00, daysOverdue: 1 });
  });

  it('paid in parts is partly paid until the parts make the whole', () => {
    const first = receipt('p1', 40_00, '2026-03-10');
    expect(states('2026-03-11', [first])[0]).toMatchObject({ status: 'open', isPartly: true, openFen: 60_00 });
    const whole = states('2026-05-01', [first, receipt('p1', 60_00, '2026-03-25')])[0];
    expect(whole).toMatchObject({ status: 'paid', isPartly: false, openFen: 0, lastPaidOn: '2026-03-25' });
  });

  it('that was waived is owed no more, and never counts as paid', () => {
    expect(states('2026-05-01', [], ['p1'])[0]).toMatchObject({ status: 'waived', openFen: 0, paidFen: 0 });
  });
});

it('what is owed on one payment is known without a day', () => {
  const c = { agreements: [anAgreement({ payments })], receipts: [receipt('p1', 40_00, '2026-03-10')], waivers: [] };
  expect([openFenOf(c, 'p1'), openFenOf(c, 'p2'), openFenOf(c, 'none')]).toEqual([60_00, 200_00, 0]);
});

describe('the totals', () => {
  it('add up what is paid, open and overdue', () => {
    expect(paymentTotals(states('2026-04-01', [receipt('p1', 40_00, '2026-03-10')]))).toEqual({
      agreedFen: 300_00,
      paidFen: 40_00,
      openFen: 260_00,
      overdueFen: 60_00,
      waivedFen: 0,
      lastDueOn: '2026-04-20',
      performedOn: null,
    });
  });

  it('give the day of full performance once nothing is open', () => {
    const paid = [receipt('p1', 100_00, '2026-03-10'), receipt('p2', 200_00, '2026-04-02')];
    expect(paymentTotals(states('2026-04-03', paid)).performedOn).toBe('2026-04-02');
  });

  it('of no payments are zero, with no day', () => {
    expect(paymentTotals([])).toMatchObject({ agreedFen: 0, lastDueOn: null, performedOn: null });
  });
});
