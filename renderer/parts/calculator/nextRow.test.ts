import { expect, it } from 'vitest';
import type { Fields } from '../../../shared/calculators/inputFields.ts';
import { calculators } from '../../../shared/calculators/registry.ts';
import { nextRow } from './nextRow.ts';

const monthly: Fields = calculators.arrears.fields['rows']?.columns ?? {};
const daily: Fields = calculators['overtime-days'].fields['days']?.columns ?? {};

it('goes on with the next month and the same sum due', () => {
  const row = { month: '2026-12', dueFen: 600_000, paidFen: 200_000 };
  expect(nextRow(monthly, row)).toEqual({ month: '2027-01', dueFen: 600_000, paidFen: null });
});

it('goes on with the next day', () => {
  expect(nextRow(daily, { on: '2026-02-28', hours: 2 })).toEqual({ on: '2026-03-01', hours: null });
});

it('is empty after an empty or half-typed row', () => {
  expect(nextRow(monthly, undefined)).toEqual({ month: null, dueFen: null, paidFen: null });
  expect(nextRow(monthly, { month: '', dueFen: '12x' })).toEqual({ month: null, dueFen: '12x', paidFen: null });
});
