import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OutcomeCode } from '../case/codes.ts';
import { addDays, type LocalDate, localDate } from '../kernel/localDate.ts';
import { aMatter } from '../../tests/builders/aMatter.ts';
import { courseOf } from './course.ts';
import { isRate, SuccessRate } from './definition.ts';
import { type Folded, foldStatistic } from './fold.ts';
import type { MatterFacts } from './matterFacts.ts';
import { month, type Period, wholeMonth } from './period.ts';
import { StatisticId, statistics } from './registry.ts';
import { tableOf } from './table.ts';

const october = wholeMonth(month('2026-10'));
const monthly = (matters: readonly MatterFacts[], period: Period = october) =>
  foldStatistic(statistics.monthly, matters, period);
const figure = (folded: Folded<MatterFacts>, id: string): number => folded.total.figures.get(id)?.value ?? -1;
const quotient = (folded: Folded<MatterFacts>, id: string) => folded.total.quotients.get(id);
const many = (count: number, changes: Partial<MatterFacts>): readonly MatterFacts[] =>
  Array.from({ length: count }, () => aMatter(changes));

describe('control sums of the reports', () => {
  test('535 on the court track and 545 on the HR track are 1,080: 49.5 and 50.5 %', () => {
    const folded = monthly([...many(535, { track: 'court-union' }), ...many(545, { track: 'hr-union' })]);
    expect(figure(folded, 'accepted')).toBe(1_080);
    expect(quotient(folded, 'court-share')).toEqual({ numerator: 535, denominator: 1_080, text: '49.5' });
    expect(quotient(folded, 'hr-share')).toEqual({ numerator: 545, denominator: 1_080, text: '50.5' });
    expect(folded.rows.map((row) => [row.key, row.figures.get('accepted')?.value])).toEqual([
      ['court-union', 535],
      ['hr-union', 545],
    ]);
  });

  test('the province: 6,938 accepted, 6,568 closed, 2,944 agreed give 44.8 % of the closed and 94.7 % closed', () => {
    const closedOn = localDate('2026-10-20');
    const folded = monthly([
      ...many(2_944, { closedOn, outcome: 'S1' }),
      ...many(6_568 - 2_944, { closedOn, outcome: 'F2' }),
      ...many(6_938 - 6_568, {}),
    ]);
    expect(quotient(folded, 'success-D')).toEqual({ numerator: 2_944, denominator: 6_568, text: '44.8' });
    expect(quotient(folded, 'handled-rate')).toEqual({ numerator: 6_568, denominator: 6_938, text: '94.7' });
    expect(figure(folded, 'pending')).toBe(370);
  });
});

test('the rate of calm leaves out what was taken up again', () => {
  const closedOn = localDate('2026-10-20');
  const folded = monthly([
    ...many(7, { closedOn, outcome: 'S1' }),
    ...many(2, { closedOn, outcome: 'F2', isResumed: true }),
    ...many(1, { closedOn, outcome: 'F1' }),
    aMatter(),
  ]);
  expect(quotient(folded, 'calm-rate')).toEqual({ numerator: 8, denominator: 10, text: '80.0' });
});

test('the variants of the success rate differ by what they divide by', () => {
  const closedOn = localDate('2026-10-20');
  const outcomes = ['S1', 'S4', 'F1', 'F4', 'N3', null] as const;
  const folded = monthly(outcomes.map((outcome) => aMatter(outcome === null ? {} : { closedOn, outcome })));
  // Two settled; two failed, one of them unreachable; one withdrawn; one pending.
  expect(SuccessRate.map((id) => quotient(folded, `success-${id}`)?.denominator)).toEqual([4, 6, 3, 5]);
  expect(SuccessRate.every((id) => quotient(folded, `success-${id}`)?.numerator === 2)).toBe(true);
});

test('a case of last month closed in this one is pending before and closed now', () => {
  const folded = monthly([
    aMatter({ acceptedOn: localDate('2026-09-10'), closedOn: localDate('2026-10-01'), outcome: 'S1' }),
    aMatter({ acceptedOn: localDate('2026-09-10'), closedOn: localDate('2026-09-30'), outcome: 'S1' }),
    aMatter({ acceptedOn: localDate('2026-11-01') }),
  ]);
  expect(['opening', 'accepted', 'closed', 'pending'].map((id) => figure(folded, id))).toEqual([1, 0, 1, 0]);
});

test('a case that was registered and not accepted counts in no column of the monthly table', () => {
  const folded = monthly([
    aMatter({ acceptedOn: null }),
    aMatter({ acceptedOn: null, closedOn: october.to, outcome: 'N1' }),
  ]);
  expect([...folded.total.figures.values()].every(({ value }) => value === 0)).toBe(true);
  const channels = foldStatistic(statistics['by-channel'], [aMatter({ acceptedOn: null })], october);
  expect(channels.total.figures.get('registered')?.value).toBe(1);
});

test('ten workers make a collective case; nine do not', () => {
  const folded = monthly([aMatter({ workers: 9 }), aMatter({ workers: 10 }), aMatter({ workers: 38 })]);
  expect(['people', 'collective', 'collective-people'].map((id) => figure(folded, id))).toEqual([57, 2, 48]);
});

test('a pending case is overdue from the day after its last day', () => {
  const ofLimit = (limitOn: string): MatterFacts => aMatter({ limitOn: localDate(limitOn) });
  const folded = monthly([ofLimit('2026-10-30'), ofLimit('2026-10-31'), ofLimit('2026-11-02')]);
  expect(figure(folded, 'overdue')).toBe(1);
  const running = monthly([ofLimit('2026-10-14')], { ...october, asOf: localDate('2026-10-14') });
  expect(figure(running, 'overdue')).toBe(0);
});

test('recovered is agreed or paid, of settled cases only', () => {
  const agreement = {
    agreedFen: 5_800_000,
    paidFen: 1_000_000,
    openFen: 4_800_000,
    dueOn: localDate('2026-10-20'),
    openSince: localDate('2026-10-20'),
    wasLate: false,
    isConfirmed: true,
    isReviewed: false,
    isOrdered: false,
    isEnforced: false,
  };
  const closedOn = localDate('2026-10-12');
  const matters = [aMatter({ agreement, closedOn, outcome: 'S1' }), aMatter({ closedOn, outcome: 'F1' })];
  const folded = monthly(matters);
  expect(['recovered-agreed', 'recovered-paid'].map((id) => figure(folded, id))).toEqual([5_800_000, 1_000_000]);
  const performance = foldStatistic(statistics.securing, matters, october);
  const of = (id: string): number | undefined => performance.total.figures.get(id)?.value;
  expect(['agreements', 'confirmed', 'due', 'performed', 'partly', 'unpaid'].map(of)).toEqual([1, 1, 1, 0, 1, 1]);
});

test('a case of two mediators stands in both rows and once in the sum', () => {
  const folded = foldStatistic(statistics['by-mediator'], [aMatter({ mediators: ['王秀兰', '李国强'] })], october);
  expect(folded.rows.map(({ key }) => key)).toEqual(['李国强', '王秀兰']);
  expect(folded.total.figures.get('accepted')?.value).toBe(1);
});

const days = fc.integer({ min: 0, max: 120 }).map((n) => addDays(localDate('2026-08-15'), n));
const anyMatter: fc.Arbitrary<MatterFacts> = fc
  .record({
    receivedOn: days,
    acceptedAfter: fc.option(fc.nat(20)),
    closedAfter: fc.option(fc.nat(80)),
    outcome: fc.constantFrom(...OutcomeCode),
    track: fc.constantFrom('court-union' as const, 'hr-union' as const),
    workers: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ acceptedAfter, closedAfter, outcome, receivedOn, ...rest }) => {
    const acceptedOn = acceptedAfter === null ? null : addDays(receivedOn, acceptedAfter);
    const closedOn: LocalDate | null = closedAfter === null ? null : addDays(acceptedOn ?? receivedOn, closedAfter);
    return aMatter({ ...rest, receivedOn, acceptedOn, closedOn, outcome: closedOn === null ? null : outcome });
  });
const anyMatters = fc.array(anyMatter, { maxLength: 60 });

test('pending before + accepted − closed is always pending', () => {
  fc.assert(
    fc.property(anyMatters, (matters) => {
      const folded = monthly(matters);
      const of = (id: string): number => figure(folded, id);
      expect(of('opening') + of('accepted') - of('closed')).toBe(of('pending'));
      expect(of('accepted-court') + of('accepted-hr') + of('accepted-own')).toBe(of('accepted'));
    }),
  );
});

test('what is pending at the end of a month is pending before the next', () => {
  fc.assert(
    fc.property(anyMatters, (matters) => {
      expect(figure(monthly(matters), 'pending')).toBe(
        figure(monthly(matters, wholeMonth(month('2026-11'))), 'opening'),
      );
    }),
  );
});

test('every figure is the sum over the cases it carries, and the tracks add up to the total', () => {
  fc.assert(
    fc.property(anyMatters, (matters) => {
      const folded = monthly(matters);
      for (const { id, adds, has } of statistics.monthly.measures) {
        const total = folded.total.figures.get(id);
        expect(total?.matters()).toEqual(matters.filter((m) => has(m, october)));
        expect(total?.value).toBe(total?.matters().reduce((sum, m) => sum + adds(m), 0));
        expect(folded.rows.reduce((sum, row) => sum + (row.figures.get(id)?.value ?? 0), 0)).toBe(total?.value);
      }
    }),
  );
});

test('each month of the course is the figure of its table', () => {
  fc.assert(
    fc.property(anyMatters, (matters) => {
      for (const at of courseOf(matters, month('2026-12'), 4)) {
        const folded = monthly(matters, wholeMonth(at.month));
        expect([at.acceptedCourt + at.acceptedHr, at.closed, at.succeeded]).toEqual(
          ['accepted', 'closed', 'succeeded'].map((id) => figure(folded, id)),
        );
      }
    }),
  );
});

test.each(StatisticId)('%s prints only what it counts, in every variant', (id) => {
  const statistic = statistics[id];
  const counted = new Set(statistic.measures.map((m) => m.id));
  expect(statistic.id).toBe(id);
  expect(counted.size).toBe(statistic.measures.length);
  for (const successRate of SuccessRate)
    for (const recovered of ['agreed', 'paid'] as const)
      for (const { of } of statistic.columns({ successRate, recovered })) {
        const needed = isRate(of) ? [of.over, ...of.under] : [of];
        expect(needed.every((m) => counted.has(m.id))).toBe(true);
        expect(!isRate(of) || statistic.rates.includes(of)).toBe(true);
      }
});

test('the table says which variant it counted with', () => {
  const variants = { successRate: 'B', recovered: 'paid' } as const;
  const table = tableOf(statistics.monthly, monthly([aMatter()]), { period: october, variants });
  expect(table.notes.map(({ zh }) => zh)).toEqual([
    '成功率%：成功数 ÷ 受理数',
    '结案率%：办结数 ÷（上期未结＋受理数）',
    '挽回损失：办结且成功的案件中截至制表日实际到账的金额',
  ]);
  const rate = table.total.cells[table.columns.findIndex(({ id }) => id === 'success-B')];
  expect(rate).toMatchObject({ kind: 'quotient', numerator: 0, denominator: 1, text: '0.0' });
});
