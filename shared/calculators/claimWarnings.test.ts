import { expect, it } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import type { Claim } from '../case/parts.ts';
import { localDate } from '../kernel/localDate.ts';
import { claimsTogether, isTypedOver, tracesKind } from './claimWarnings.ts';
import { calculators } from './registry.ts';
import { traceOf } from './trace.ts';

const claim = (kind: Claim['kind'], partyId = 'w1') => ({ partyId, kind });

it('warns of N beside 2N, and of pay in lieu of notice beside 2N, for the same worker only', () => {
  const found = (...claims: ReturnType<typeof claim>[]) => claimsTogether(claims).map(({ id }) => id);
  expect(found(claim('severance'), claim('unlawful-termination'))).toEqual(['replaces-severance']);
  expect(found(claim('unlawful-termination'), claim('notice-pay'))).toEqual(['not-added-to-double']);
  expect(found(claim('severance'), claim('notice-pay'))).toEqual([]);
  expect(found(claim('severance', 'w1'), claim('unlawful-termination', 'w2'))).toEqual([]);
});

it('knows an amount that was typed over the calculated one, and for what kind of claim it was calculated', () => {
  const on = localDate('2026-11-20');
  const result = calculators['notice-pay'].calculate(
    { lastMonthWageFen: 715_000, noticeGiven: false },
    { calendar: builtInCalendar, settings: [], on },
  );
  if (!result.ok) throw new Error(result.refusal.type);
  const trace = traceOf(result.value, on);
  expect(isTypedOver({ amountFen: 715_000, trace })).toBe(false);
  expect(isTypedOver({ amountFen: 700_000, trace })).toBe(true);
  expect(isTypedOver({ amountFen: 700_000, trace: null })).toBe(false);
  expect(tracesKind({ trace }, 'notice-pay')).toBe(true);
  expect(tracesKind({ trace }, 'severance')).toBe(false);
  expect(tracesKind({ trace: { ...trace, calculatorId: 'of-a-later-version' } }, 'severance')).toBe(true);
});
