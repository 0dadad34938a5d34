import { describe, expect, it } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { localDate } from '../kernel/localDate.ts';
import { sumFen } from '../money/fen.ts';
import type { Setting } from '../settings/setting.ts';
import type { Calculation, CalculatorContext } from './calculation.ts';
import { type CalculatorId, calculators } from './registry.ts';

const context: CalculatorContext = { calendar: builtInCalendar, settings: [], on: localDate('2026-11-20') };

/** The result of a calculation that must succeed. */
const calculated = (id: CalculatorId, input: object, more: Partial<CalculatorContext> = {}): Calculation => {
  const result = calculators[id].calculate(input, { ...context, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const amountOf = (id: CalculatorId, input: object, more: Partial<CalculatorContext> = {}): number =>
  calculated(id, input, more).amountFen;
const warningsOf = ({ warnings }: Calculation) => warnings.map(({ id }) => id);
const formulasOf = ({ steps }: Calculation) => steps.map(({ formula }) => formula).join('\n');

const n1 = {
  from: '2021-03-15',
  to: '2026-09-30',
  averageWageFen: 680_000,
  minimumWageFen: 221_000,
  cityAverageWageFen: 900_000,
};
const n2 = { ...n1, from: '2012-05-20', to: '2026-09-25', averageWageFen: 3_200_000 };

describe('severance (5.1)', () => {
  it('N1: five years and six months count six', () => {
    const result = calculated('severance', n1);
    expect(result.amountFen).toBe(4_080_000);
    expect(formulasOf(result)).toContain('6 × 6,800.00 = 40,800.00');
    expect(result.steps[0]?.text.zh).toContain('5年6个月16日');
    expect(warningsOf(result)).toEqual(['severance-grounds', 'not-with-double']);
  });

  it('N2: above three times the average wage that base and twelve months hold', () => {
    const result = calculated('severance', n2);
    expect(result.amountFen).toBe(32_400_000);
    expect(formulasOf(result)).toContain('14.5 → 12');
    expect(warningsOf(result)).toContain('cap-applied');
  });

  it('N2 below three times: no twelve-month cap', () => {
    const result = calculated('severance', { ...n2, averageWageFen: 2_700_000 });
    expect(result.amountFen).toBe(2_700_000 * 14.5);
    expect(warningsOf(result)).not.toContain('cap-applied');
  });

  it('N3: a rest below six months counts a half', () => {
    expect(amountOf('severance', { ...n1, from: '2026-04-20', to: '2026-09-25', averageWageFen: 400_000 })).toBe(
      200_000,
    );
  });

  it('N4: shorter service is averaged over its months, exactly', () => {
    const { averageWageFen: _left, ...rest } = n1;
    const eight = { ...rest, from: '2026-01-12', to: '2026-09-11', wageSumFen: 4_123_456, wageMonths: 8 };
    expect(amountOf('severance', eight)).toBe(515_432);
    // 41,234.57 / 8 = 5,154.32125; two halves of it are not rounded before they are doubled.
    expect(amountOf('unlawful-termination', { ...eight, wageSumFen: 4_123_459 })).toBe(1_030_865);
  });

  it('N5: exactly two years and six months, at the minimum wage', () => {
    const result = calculated('severance', { ...n1, from: '2024-03-11', to: '2026-09-10', averageWageFen: 190_000 });
    expect(result.amountFen).toBe(663_000);
    expect(warningsOf(result)).toContain('floor-applied');
    expect(amountOf('severance', { ...n1, from: '2024-03-11', to: '2026-09-09', averageWageFen: 190_000 })).toBe(
      552_500,
    );
  });

  it('leaves the years before 2008 to the old rules, and says so', () => {
    const result = calculated('severance', { ...n1, from: '2005-07-01', to: '2009-11-30' });
    expect(result.amountFen).toBe(2 * 680_000);
    expect(warningsOf(result)).toContain('service-before-2008');
    const double = calculated('unlawful-termination', { ...n1, from: '2005-07-01', to: '2009-11-30' });
    expect(double.amountFen).toBe(2 * 4.5 * 680_000);
    expect(warningsOf(double)).toContain('old-service-in-double');
  });

  it('takes the local numbers of the last working day from the settings, and names each', () => {
    const { minimumWageFen: _m, cityAverageWageFen: _c, ...bare } = { ...n1, averageWageFen: 200_000 };
    const result = calculated('severance', bare);
    expect(result.amountFen).toBe(6 * 221_000);
    expect(result.settingsUsed.map(({ key }) => key)).toEqual(['money.minimum-wage']);
    expect(warningsOf(result)).toEqual(expect.arrayContaining(['cap-unchecked', 'unconfirmed-setting']));
    const own: Setting = {
      key: 'money.average-wage',
      place: '随州市',
      value: 60_000,
      unit: 'fen',
      source: { zh: '测试公报', en: '' },
      validFrom: localDate('2026-07-01'),
      confirmed: true,
    };
    const minimum = { ...own, key: 'money.minimum-wage', value: 100_000 };
    const local = calculated('severance', bare, { settings: [own, minimum], place: '随州市' });
    expect(local.amountFen).toBe(6 * 180_000);
    expect(local.settingsUsed).toEqual([minimum, own]);
    expect(warningsOf(local)).not.toContain('unconfirmed-setting');
  });
});

describe('damages (5.2) and notice pay (5.3)', () => {
  it.each([
    ['M1', n1, 8_160_000],
    ['M2', n2, 64_800_000],
  ])('%s: twice N, in place of N', (_name, input, amountFen) => {
    const result = calculated('unlawful-termination', input);
    expect(result.amountFen).toBe(amountFen);
    expect(warningsOf(result)).toContain('replaces-severance');
    expect(result.warnings.map(({ text }) => text.zh).join()).toContain('没有“N+2N”');
  });

  it('T1: N and one month at the wage of the month before', () => {
    const notice = calculated('notice-pay', { lastMonthWageFen: 715_000, noticeGiven: false });
    expect(sumFen([amountOf('severance', n1), notice.amountFen])).toBe(4_795_000);
    expect(warningsOf(notice)).toEqual(['only-article-40', 'not-added-to-double']);
  });

  it('T2: nothing with thirty days of notice', () => {
    expect(amountOf('notice-pay', { lastMonthWageFen: 715_000, noticeGiven: true })).toBe(0);
  });
});

describe('double wage (5.4)', () => {
  const neverSigned = { signedOn: null, divisor: 'A', months: 'X' };
  const d2 = { hiredOn: '2025-03-15', signedOn: '2025-08-20', endedOn: null, monthlyWageFen: 600_000, divisor: 'A' };

  it('D1: six months from the day after the first', () => {
    const result = calculated('double-wage', {
      ...neverSigned,
      hiredOn: '2025-03-01',
      endedOn: '2025-09-30',
      monthlyWageFen: 550_000,
    });
    expect(result.amountFen).toBe(3_300_000);
    expect(formulasOf(result)).toContain('2025-04-01 … 2025-09-30');
    expect(warningsOf(result)).not.toContain('divisor-not-fixed');
  });

  it('D2-X: anniversary months, then the working days of the rest', () => {
    const result = calculated('double-wage', { ...d2, months: 'X' });
    expect(result.amountFen).toBe(2_482_759);
    expect(formulasOf(result)).toContain('6,000.00 ÷ 21.75 × 3 = 827.58');
    expect(warningsOf(result)).toContain('divisor-not-fixed');
  });

  it('D2-Y: calendar months, each part rounded on its own', () => {
    const result = calculated('double-wage', { ...d2, months: 'Y' });
    expect(result.amountFen).toBe(2_517_242);
    expect(result.steps.map(({ amountFen }) => amountFen)).toEqual([null, 1_800_000, 358_621, 358_621]);
  });

  it('D3: eleven months at most, then an open-ended contract is deemed', () => {
    const d3 = { ...neverSigned, hiredOn: '2024-06-10', endedOn: '2025-10-31', monthlyWageFen: 480_000 };
    const result = calculated('double-wage', d3);
    expect(result.amountFen).toBe(5_280_000);
    expect(warningsOf(result)).toContain('open-ended-deemed');
    expect(amountOf('double-wage', { ...d3, months: 'Y' })).toBeLessThanOrEqual(5_280_000);
  });

  it('divides by the working days of the month where the office chose so', () => {
    // 2025-08-15 to 09-14 has 21 working days, three of them before the signing.
    expect(amountOf('double-wage', { ...d2, months: 'X', divisor: 'B' })).toBe(2_400_000 + 85_714);
  });

  it('uses the variants of the settings when none are typed, and carries them', () => {
    const { divisor: _divisor, ...bare } = d2;
    const result = calculated('double-wage', bare);
    expect(result.amountFen).toBe(2_482_759);
    expect(result.settingsUsed.map(({ key }) => key)).toEqual([
      'double-wage.divisor',
      'double-wage.months',
      'money.paid-days-per-month',
    ]);
  });

  it('is nothing when the contract was signed within the first month, and runs to today while employed', () => {
    expect(amountOf('double-wage', { ...d2, months: 'X', signedOn: '2025-04-15' })).toBe(0);
    expect(amountOf('double-wage', { ...d2, months: 'X', signedOn: '2025-03-15' })).toBe(0);
    const going = { ...neverSigned, hiredOn: '2026-07-21', endedOn: null, monthlyWageFen: 600_000 };
    expect(amountOf('double-wage', going)).toBe(3 * 600_000);
  });

  it('warns when a part month lies in a year without its notice', () => {
    const later = { ...d2, months: 'X', hiredOn: '2026-10-15', signedOn: '2027-03-20' };
    expect(warningsOf(calculated('double-wage', later))).toContain('calendar-not-loaded');
  });

  it('runs from the very day for a refused open-ended contract, without the cap of eleven months', () => {
    const refused = { ...neverSigned, dueOn: '2024-06-10', endedOn: '2025-12-09', monthlyWageFen: 480_000 };
    expect(amountOf('open-ended-refused', refused)).toBe(18 * 480_000);
  });
});

describe('overtime (5.5)', () => {
  it('O1: three rates of one hour', () => {
    const o1 = { baseFen: 522_000, weekdayHours: 20, restDayHours: 16, holidayHours: 8 };
    const result = calculated('overtime', o1);
    expect(result.amountFen).toBe(258_000);
    expect(result.steps.map(({ amountFen }) => amountFen)).toEqual([null, 90_000, 96_000, 72_000]);
    expect(warningsOf(result)).toEqual(expect.arrayContaining(['holiday-on-top', 'rest-day-leave', 'overtime-limit']));
  });

  it('O2: rounds each line, neither the hour nor the sum alone', () => {
    const result = calculated('overtime', { baseFen: 400_000, weekdayHours: 10, restDayHours: 8, holidayHours: 0 });
    expect(result.steps.map(({ amountFen }) => amountFen)).toEqual([null, 34_483, 36_782]);
    expect(result.amountFen).toBe(71_265);
    // 712.69 comes from rounding the hour's wage to 22.99, 712.64 from rounding the sum alone: both forbidden.
    expect([71_269, 71_264]).not.toContain(result.amountFen);
    expect(formulasOf(result)).toContain('22.9885');
    expect(warningsOf(result)).not.toContain('overtime-limit');
  });

  it('O3: the calendar tells statutory holidays from rest days', () => {
    const hours = 8;
    const days = ['2026-02-16', '2026-02-17', '2026-02-20'].map((on) => ({ on, hours }));
    const result = calculated('overtime-days', { baseFen: 652_500, days });
    expect(result.amountFen).toBe(240_000);
    expect(result.steps.map(({ amountFen }) => amountFen).filter((fen) => fen !== null)).toEqual([60_000, 180_000]);
    expect(result.steps.map(({ text }) => text.zh).join()).toContain('2026-02-20：休息日（春节）');
  });

  it('takes a weekend day made a working day as one, and warns beyond the loaded years and above 36 hours a month', () => {
    const makeUp = calculated('overtime-days', { baseFen: 522_000, days: [{ on: '2026-02-14', hours: 2 }] });
    expect(makeUp.amountFen).toBe(2 * 4500);
    const later = { baseFen: 522_000, days: [{ on: '2027-02-06', hours: 2.5 }] };
    expect(warningsOf(calculated('overtime-days', later))).toContain('calendar-not-loaded');
    const month = (hours: number) =>
      calculated('overtime-days', {
        baseFen: 522_000,
        days: ['2026-03-02', '2026-03-03', '2026-03-04', '2026-04-01'].map((on) => ({ on, hours })),
      });
    expect(warningsOf(month(12))).not.toContain('overtime-limit');
    expect(warningsOf(month(12.01))).toContain('overtime-limit');
  });
});

describe('annual leave (5.6)', () => {
  const whole = { takenDays: 0, leftOn: null, joinedOn: null, normalPayGiven: true };

  it('A1: five days at 200 % on top of the pay given, 300 % where it was not', () => {
    const a1 = { ...whole, averageWageFen: 652_500, entitledDays: 5 };
    expect(amountOf('annual-leave', a1)).toBe(300_000);
    expect(amountOf('annual-leave', { ...a1, normalPayGiven: false })).toBe(450_000);
  });

  it('A2: on leaving, whole days of the part of the year passed', () => {
    const a2 = { ...whole, averageWageFen: 500_000, entitledDays: 10, takenDays: 2, leftOn: '2026-08-20' };
    const result = calculated('annual-leave', a2);
    expect(result.amountFen).toBe(183_908);
    expect(formulasOf(result)).toContain('232 ÷ 365 × 10 − 2 = 4.3561… → 4');
    expect(amountOf('annual-leave', { ...a2, takenDays: 9 })).toBe(0);
  });

  it('A3: on joining, whole days of the part of the year left', () => {
    const a3 = { ...whole, averageWageFen: 652_500, entitledDays: 5, joinedOn: '2026-04-01' };
    const result = calculated('annual-leave', a3);
    expect(formulasOf(result)).toContain('275 ÷ 365 × 5 − 0 = 3.7671… → 3');
    expect(result.amountFen).toBe(3 * 60_000);
  });

  it('counts only the days between when joined and left in one year, the year of leaving when joined before', () => {
    const both = { ...whole, averageWageFen: 652_500, entitledDays: 10, joinedOn: '2026-03-01', leftOn: '2026-06-30' };
    expect(formulasOf(calculated('annual-leave', both))).toContain('122 ÷ 365 × 10');
    const before = calculated('annual-leave', { ...both, joinedOn: '2025-03-01' });
    expect(formulasOf(before)).toContain('181 ÷ 365 × 10');
    expect(warningsOf(before)).toContain('leave-one-year');
  });
});

describe('arrears (5.7)', () => {
  const rows = [
    { month: '2026-07', dueFen: 630_000, paidFen: 0 },
    { month: '2026-08', dueFen: 630_000, paidFen: 100_000 },
    { month: '2026-09', dueFen: 630_000, paidFen: 530_000 },
  ];

  it('J1: an order ignored adds a range that is not part of the claim', () => {
    const result = calculated('arrears', { rows, orderIgnored: true });
    expect(result.amountFen).toBe(1_260_000);
    expect(result.extra).toMatchObject({ minFen: 630_000, maxFen: 1_260_000 });
    expect(formulasOf(result)).toContain('6,300.00 … 12,600.00');
    expect(warningsOf(result)).toContain('extra-is-a-range');
  });

  it('J2: without an order there is no extra, but a hint', () => {
    const result = calculated('arrears', { rows, orderIgnored: false });
    expect(result).toMatchObject({ amountFen: 1_260_000, extra: { minFen: 0, maxFen: 0 } });
    expect(warningsOf(result)).toEqual(['extra-needs-order']);
  });

  it('sets a month paid in excess off and says so', () => {
    const overpaid = [...rows, { month: '2026-10', dueFen: 100_000, paidFen: 200_000 }];
    const result = calculated('arrears', { rows: overpaid, orderIgnored: false });
    expect(result.amountFen).toBe(1_160_000);
    expect(warningsOf(result)).toContain('overpaid-month');
  });

  it('takes the difference to the minimum wage of each month, never below zero', () => {
    const own: Setting = {
      key: 'money.minimum-wage',
      place: '',
      value: 240_000,
      unit: 'fen',
      source: { zh: '测试文件', en: '' },
      validFrom: localDate('2026-09-01'),
      confirmed: true,
    };
    const paid = [
      { month: '2026-08', paidFen: 200_000 },
      { month: '2026-09', paidFen: 200_000 },
      { month: '2026-10', paidFen: 300_000 },
    ];
    const result = calculated('minimum-wage-gap', { rows: paid, orderIgnored: false }, { settings: [own] });
    expect(result.steps.map(({ amountFen }) => amountFen)).toEqual([21_000, 40_000, 0, null]);
    expect(result.amountFen).toBe(61_000);
    expect(result.settingsUsed.map(({ value }) => value)).toEqual([221_000, 240_000]);
  });

  it('caps deductions at a fifth of the wage and at what lies above the minimum wage', () => {
    const most = (monthWageFen: number) => amountOf('deduction-limit', { monthWageFen, minimumWageFen: 221_000 });
    expect(most(600_000)).toBe(120_000);
    expect(most(250_000)).toBe(29_000);
    expect(most(200_000)).toBe(0);
  });
});

describe('work injury (5.8)', () => {
  const area = { areaAverageFen: 800_000 };

  it('G1: between floor and ceiling the wage itself counts', () => {
    expect(amountOf('injury-grant', { grade: 9, wageFen: 500_000, ...area })).toBe(4_500_000);
  });

  it('G2: never below 60 %, never above 300 % of the average', () => {
    const low = calculated('injury-grant', { grade: 10, wageFen: 350_000, ...area });
    expect(low.amountFen).toBe(3_360_000);
    expect(warningsOf(low)).toContain('wage-clamped');
    expect(amountOf('injury-grant', { grade: 10, wageFen: 9_000_000, ...area })).toBe(7 * 2_400_000);
  });

  it.each([27, 25, 23, 21, 18, 16, 13, 11, 9, 7].map((months, at) => [at + 1, months]))(
    'grade %i: %i months',
    (grade, months) => {
      expect(amountOf('injury-grant', { grade, wageFen: 500_000, ...area })).toBe(months * 500_000);
    },
  );

  it('G3: the funeral is six months of the average', () => {
    expect(amountOf('funeral-grant', area)).toBe(4_800_000);
  });

  it.each([90, 85, 80, 75, 70, 60].map((percent, at) => [at + 1, percent]))(
    'grade %i: %i %% a month',
    (grade, percent) => {
      const result = calculated('disability-allowance', { grade, wageFen: 500_000, ...area });
      expect(result).toMatchObject({ amountFen: percent * 5000, per: 'month' });
      expect(warningsOf(result).includes('no-suitable-work')).toBe(grade >= 5);
    },
  );

  it('warns of an allowance below the minimum wage', () => {
    const low = { grade: 6, wageFen: 300_000, areaAverageFen: 400_000, minimumWageFen: 221_000 };
    expect(warningsOf(calculated('disability-allowance', low))).toContain('allowance-below-minimum');
  });

  it.each([
    ['full', 400_000],
    ['large', 320_000],
    ['partial', 240_000],
  ])('care needed %s: %i fen a month', (level, amountFen) => {
    expect(amountOf('care-allowance', { level, ...area })).toBe(amountFen);
  });

  it('shares a pension among dependants up to the whole wage', () => {
    const pension = (hasSpouse: boolean, others: number, lone: number) =>
      amountOf('dependants-pension', { wageFen: 500_000, ...area, hasSpouse, others, lone });
    expect(pension(true, 0, 0)).toBe(200_000);
    expect(pension(false, 1, 1)).toBe(200_000);
    expect(pension(true, 1, 1)).toBe(400_000);
    expect(pension(true, 3, 0)).toBe(500_000);
  });

  it('pays the original wage while off work, and asks for confirmation beyond a year', () => {
    const off = (months: number) => calculated('injury-leave-pay', { monthlyWageFen: 500_000, months });
    expect(off(4.5).amountFen).toBe(2_250_000);
    expect(warningsOf(off(12))).toEqual([]);
    expect(warningsOf(off(13))).toEqual(['leave-pay-confirmation']);
  });

  it('multiplies the disposable income of the year by twenty', () => {
    expect(amountOf('death-grant', { disposableIncomeFen: 5_418_800 })).toBe(108_376_000);
  });

  it('counts the two lump sums only where the office switched them on, by its months', () => {
    const input = { grade: 7, ...area };
    const on: Setting = {
      key: 'injury.lump-sums',
      place: '',
      value: 'on',
      unit: 'choice',
      source: { zh: '测试核对', en: '' },
      validFrom: localDate('2026-01-01'),
      confirmed: true,
    };
    const medical = calculated('injury-medical-subsidy', input, { settings: [on] });
    expect(medical.amountFen).toBe(14 * 800_000);
    expect(warningsOf(medical)).toContain('unconfirmed-setting');
    expect(amountOf('injury-employment-subsidy', input, { settings: [on] })).toBe(20 * 800_000);
    const checked: Setting = { ...on, key: 'injury.employment-months.7', value: 18, unit: 'month' };
    const own = calculated('injury-employment-subsidy', input, { settings: [on, checked] });
    expect(own.amountFen).toBe(18 * 800_000);
    expect(warningsOf(own)).not.toContain('unconfirmed-setting');
  });
});

describe('others (5.9)', () => {
  it('unlawful probation: what was served beyond the maximum', () => {
    const served = (contractMonths: number | null, servedMonths: number) =>
      amountOf('probation', { contractMonths, servedMonths, wageAfterFen: 600_000 });
    expect(served(12, 5)).toBe(1_800_000);
    expect(served(2, 1)).toBe(600_000);
    expect(served(11, 1)).toBe(0);
    expect(served(35, 3)).toBe(600_000);
    expect(served(36, 6)).toBe(0);
    expect(served(null, 6.5)).toBe(300_000);
    const result = calculated('probation', { contractMonths: 12, servedMonths: 2, wageAfterFen: 600_000 });
    expect(warningsOf(result)).toEqual(['probation-once']);
  });

  it('probation wage: 80 % of the agreed wage, never below the minimum wage', () => {
    const floor = (agreedWageFen: number) => calculated('probation-floor', { agreedWageFen, minimumWageFen: 221_000 });
    expect(floor(500_000)).toMatchObject({ amountFen: 400_000, bound: 'at-least', per: 'month' });
    expect(floor(250_000).amountFen).toBe(221_000);
    const either = { agreedWageFen: 500_000, samePostWageFen: 450_000, minimumWageFen: 221_000 };
    expect(amountOf('probation-floor', either)).toBe(360_000);
  });

  it('non-compete: 30 % a month, at least the minimum wage', () => {
    const monthly = (averageWageFen: number) => amountOf('non-compete', { averageWageFen, minimumWageFen: 221_000 });
    expect(monthly(800_000)).toBe(240_000);
    expect(monthly(600_000)).toBe(221_000);
    expect(amountOf('non-compete', { averageWageFen: 800_000, minimumWageFen: 221_000, months: 6 })).toBe(1_440_000);
    expect(amountOf('non-compete-release', { monthlyCompensationFen: 240_000 })).toBe(720_000);
  });

  it('training penalty: the share not served, as a ceiling', () => {
    const penalty = (servedMonths: number) =>
      calculated('training-penalty', { costFen: 1_200_000, totalMonths: 36, servedMonths });
    expect(penalty(9)).toMatchObject({ amountFen: 900_000, bound: 'at-most' });
    expect(penalty(36).amountFen).toBe(0);
    expect(penalty(40).amountFen).toBe(0);
  });

  it('union officer: twice the annual income', () => {
    expect(amountOf('union-activist', { annualIncomeFen: 7_200_000 })).toBe(14_400_000);
  });

  it('standstill: the first period in full, later work at the minimum wage, idle months by local rules', () => {
    const stopped = { monthlyWageFen: 500_000, workedMonths: 2, idleMonths: 1, minimumWageFen: 221_000 };
    const result = calculated('stoppage-wages', stopped);
    expect(result).toMatchObject({ amountFen: 942_000, bound: 'at-least' });
    expect(warningsOf(result)).toEqual(['idle-allowance-local']);
  });

  it('wrongful dismissal: the normal wage until the reinstatement', () => {
    const wages = (to: string) => amountOf('dismissal-wages', { monthlyWageFen: 652_500, from: '2026-03-02', to });
    expect(wages('2026-05-01')).toBe(2 * 652_500);
    expect(wages('2026-05-08')).toBe(2 * 652_500 + 3 * 30_000);
  });

  it('part-time: the difference to the hourly minimum', () => {
    expect(amountOf('part-time-gap', { hours: 80.5, hourlyWageFen: 2000, minimumHourlyWageFen: 2200 })).toBe(16_100);
    expect(amountOf('part-time-gap', { hours: 80, hourlyWageFen: 2500 })).toBe(0);
  });

  it('final award: twelve months of the minimum wage, item by item', () => {
    expect(calculated('final-award-limit', {})).toMatchObject({ amountFen: 2_652_000, bound: 'at-most' });
  });
});
