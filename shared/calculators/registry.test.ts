import { describe, expect, it } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { ClaimKind } from '../case/codes.ts';
import { localDate } from '../kernel/localDate.ts';
import { isSettingKey } from '../settings/register.ts';
import type { CalculationRefusal, CalculatorContext } from './calculation.ts';
import type { Fields, InputField } from './inputFields.ts';
import { type CalculatorId, calculators, isCalculatorId } from './registry.ts';

const context: CalculatorContext = { calendar: builtInCalendar, settings: [], on: localDate('2026-11-20') };
const rows = Object.entries(calculators);
const row = (month: string) => ({ month, dueFen: 100, paidFen: 0 });
const fieldsOf = (fields: Fields): readonly (readonly [string, InputField])[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    [name, field] as const,
    ...fieldsOf(field.columns ?? {}).map(([column, inner]) => [`${name}.${column}`, inner] as const),
  ]);
const refusalOf = (id: CalculatorId, input: unknown): CalculationRefusal | null => {
  const result = calculators[id].calculate(input, context);
  return result.ok ? null : result.refusal;
};

describe('the registry of calculators', () => {
  it('has each under its own id', () => {
    for (const [id, row] of rows) expect(row.id).toBe(id);
    expect(isCalculatorId('severance')).toBe(true);
    expect(isCalculatorId('constructor')).toBe(false);
  });

  it.each(rows)('%s: title, article and every input read in both languages', (_id, { title, article, fields }) => {
    const texts = [title, article, ...fieldsOf(fields).map(([, { label }]) => label)];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[A-Za-z]/);
    }
    expect(article.zh).toMatch(/《.+》第.+条/);
    expect(article.zh).not.toMatch(/条条|款条/);
  });

  it.each(rows)('%s: makes a known kind of claim, and names only settings of the register', (_id, row) => {
    if (row.claimKind !== null) expect(ClaimKind).toContain(row.claimKind);
    for (const [, { setting, isOptional }] of fieldsOf(row.fields)) {
      if (setting === undefined) continue;
      expect(isSettingKey(setting)).toBe(true);
      expect(isOptional).toBe(true);
    }
  });

  it.each(rows)('%s: refuses empty input by the names of what is missing', (id, { fields }) => {
    const needed = Object.entries(fields).filter(([, { isOptional }]) => !isOptional);
    if (needed.length === 0 || !isCalculatorId(id)) return;
    const refusal = refusalOf(id, {});
    expect(refusal?.type).toBe('invalid');
    const named = refusal?.type === 'invalid' ? refusal.issues.map(({ field }) => field) : [];
    expect(named).toEqual(needed.map(([name]) => name));
  });
});

describe('input that cannot be', () => {
  const severance = { from: '2021-03-15', to: '2026-09-30', averageWageFen: 680_000 };
  const d = { hiredOn: '2025-03-15', monthlyWageFen: 600_000 };

  it.each<[string, CalculatorId, unknown, object]>([
    ['end before start', 'severance', { ...severance, to: '2021-03-14' }, { type: 'date-before', field: 'to' }],
    [
      'signed before hired',
      'double-wage',
      { ...d, signedOn: '2025-03-14' },
      { type: 'date-before', field: 'signedOn' },
    ],
    ['left before hired', 'double-wage', { ...d, endedOn: '2025-03-14' }, { type: 'date-before', field: 'endedOn' }],
    [
      'back before dismissed',
      'dismissal-wages',
      { monthlyWageFen: 1, from: '2026-03-02', to: '2026-03-01' },
      { type: 'date-before', field: 'to' },
    ],
    [
      'left before joined',
      'annual-leave',
      {
        averageWageFen: 1,
        entitledDays: 5,
        takenDays: 0,
        leftOn: '2026-03-01',
        joinedOn: '2026-03-02',
        normalPayGiven: true,
      },
      { type: 'date-before', field: 'leftOn' },
    ],
    [
      'a month twice',
      'arrears',
      { rows: [row('2026-07'), row('2026-08'), row('2026-07')], orderIgnored: false },
      { type: 'listed-twice', field: 'rows.2.month' },
    ],
    [
      'a floor above the cap',
      'severance',
      { ...severance, minimumWageFen: 300_001, cityAverageWageFen: 100_000 },
      { type: 'number-contradicts', field: 'minimumWageFen' },
    ],
    [
      'more lone persons than dependants',
      'dependants-pension',
      { wageFen: 1, areaAverageFen: 1, hasSpouse: false, others: 1, lone: 2 },
      { type: 'number-contradicts', field: 'lone' },
    ],
    ['no area average known', 'funeral-grant', {}, { type: 'setting-missing', key: 'money.pooling-average-wage' }],
    ['no income known', 'death-grant', {}, { type: 'setting-missing', field: 'disposableIncomeFen' }],
    [
      'lump sums not switched on',
      'injury-medical-subsidy',
      { grade: 7, areaAverageFen: 800_000 },
      { type: 'switched-off', key: 'injury.lump-sums' },
    ],
  ])('%s: refused by field', (_what, id, input, refusal) => {
    expect(refusalOf(id, input)).toMatchObject(refusal);
  });

  it.each<[string, CalculatorId, unknown, string]>([
    ['negative money', 'severance', { ...severance, averageWageFen: -1 }, 'averageWageFen too-small:0'],
    ['half a fen', 'severance', { ...severance, averageWageFen: 0.5 }, 'averageWageFen not-whole'],
    ['no wage at all', 'severance', { from: '2021-03-15', to: '2026-09-30' }, 'averageWageFen required'],
    ['a sum without its months', 'non-compete', { wageSumFen: 1 }, 'wageMonths required'],
    ['a day that does not exist', 'severance', { ...severance, to: '2026-02-30' }, 'to not-a-date'],
    ['a day nobody can count from', 'severance', { ...severance, to: '9999-12-31' }, 'to not-a-date'],
    ['an average of nothing', 'severance', { ...severance, cityAverageWageFen: 0 }, 'cityAverageWageFen too-small:1'],
    [
      'an area average of nothing',
      'injury-grant',
      { grade: 9, wageFen: 1, areaAverageFen: 0 },
      'areaAverageFen too-small:1',
    ],
    ['grade 11', 'injury-grant', { grade: 11, wageFen: 1, areaAverageFen: 1 }, 'grade too-large:10'],
    ['grade 4 on ending', 'injury-medical-subsidy', { grade: 4, areaAverageFen: 1 }, 'grade too-small:5'],
    ['a variant unknown', 'double-wage', { ...d, divisor: 'C' }, 'divisor not-a-choice'],
    ['a misspelt name', 'double-wage', { ...d, hiredon: '2025-03-15' }, 'hiredon unknown-field'],
    ['no rows', 'arrears', { rows: [], orderIgnored: false }, 'rows required-row:1'],
    ['a wrong month in a row', 'arrears', { rows: [row('2026-13')], orderIgnored: false }, 'rows.0.month not-a-code'],
    [
      'three decimals of an hour',
      'overtime-days',
      { baseFen: 1, days: [{ on: '2026-03-02', hours: 1.005 }] },
      'days.0.hours too-many-decimals',
    ],
    ['no object', 'severance', 'all of it', ' invalid'],
  ])('%s: refused under its field', (_what, id, input, fault) => {
    const [field, problem] = fault.split(' ');
    expect(refusalOf(id, input)).toMatchObject({ type: 'invalid', issues: [{ field, problem }] });
  });
});
