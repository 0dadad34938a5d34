import { describe, expect, it } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { localDate } from '../kernel/localDate.ts';
import { calculateLimitation, type InterruptionGround, type LimitationInput } from './limitation.ts';

const day = localDate;
const base = { stillEmployed: false, wageArrears: false, calendar: builtInCalendar };
const at = (on: string, ground: InterruptionGround) => ({ on: day(on), ground });
const limitation = (input: Partial<LimitationInput> & Pick<LimitationInput, 'knewOn'>) => {
  const result = calculateLimitation({ ...base, ...input });
  if (!result.ok) throw new Error(`refused: ${result.refusal.type}`);
  return result.value;
};

describe('the worked examples of the reference', () => {
  it('K14: one year from knowing', () => {
    expect(limitation({ knewOn: day('2025-03-10') })).toMatchObject({
      kind: 'limited',
      id: 'B07',
      suggestedLastDay: '2026-03-10',
      lastDay: '2026-03-10',
      warnings: [],
    });
  });

  it('K15: no corresponding day, so the last day of February', () => {
    expect(limitation({ knewOn: day('2024-02-29') })).toMatchObject({ lastDay: '2025-02-28' });
  });

  it('K16: an interruption starts a new full year', () => {
    const interruptions = [at('2025-11-20', 'mediation')];
    expect(limitation({ knewOn: day('2025-03-10'), interruptions })).toMatchObject({
      from: '2025-11-20',
      lastDay: '2026-11-20',
      warnings: ['unconfirmed-ground'],
    });
  });

  it('K17: wages owed while employed know no one-year limit', () => {
    const result = limitation({ knewOn: null, stillEmployed: true, wageArrears: true });
    expect(result.kind).toBe('no-limit');
    expect(result.why[0]?.zh).toContain('不受一年限制');
  });

  it('K18: wages owed after the end, one year from the end, with a warning for the missing calendar', () => {
    expect(limitation({ knewOn: null, wageArrears: true, employmentEndedOn: day('2026-09-30') })).toMatchObject({
      kind: 'limited',
      id: 'B08',
      lastDay: '2027-09-30',
      warnings: ['calendar-not-loaded'],
    });
  });
});

describe('interruption', () => {
  const knewOn = day('2024-03-11');

  it('chains as long as each one falls into the period then running', () => {
    const interruptions = [at('2025-12-01', 'relief-asked'), at('2025-02-03', 'claimed')];
    expect(limitation({ knewOn, interruptions })).toMatchObject({
      from: '2025-12-01',
      lastDay: '2026-12-01',
      warnings: [],
    });
  });

  it('revives nothing after the period has run out, and says so', () => {
    const interruptions = [at('2025-03-12', 'promised')];
    expect(limitation({ knewOn, interruptions })).toMatchObject({
      lastDay: '2025-03-11',
      warnings: ['interruption-too-late'],
    });
  });

  it('still counts on the legal last day, and before the start it changes nothing', () => {
    expect(limitation({ knewOn, interruptions: [at('2025-03-11', 'claimed')] })).toMatchObject({ from: '2025-03-11' });
    expect(limitation({ knewOn, interruptions: [at('2024-03-01', 'claimed')] })).toMatchObject({ from: '2024-03-11' });
  });
});

describe('suspension', () => {
  const knewOn = day('2025-03-10');
  const suspensions = [{ from: day('2025-06-01'), to: day('2025-07-01') }];

  it('moves the end by the days it lasted', () => {
    expect(limitation({ knewOn, suspensions })).toMatchObject({ suggestedLastDay: '2026-04-09' });
  });

  it('can keep a period alive for a later interruption', () => {
    const interruptions = [at('2026-04-01', 'claimed')];
    expect(limitation({ knewOn, suspensions, interruptions })).toMatchObject({ from: '2026-04-01' });
    expect(limitation({ knewOn, interruptions })).toMatchObject({ from: '2025-03-10', lastDay: '2026-03-10' });
  });

  it('warns while it lasts', () => {
    expect(limitation({ knewOn, suspensions: [{ from: day('2025-06-01'), to: null }] })).toMatchObject({
      lastDay: '2026-03-10',
      warnings: ['pause-open'],
    });
  });
});

it('refuses when the day it starts from is not known', () => {
  expect(calculateLimitation({ ...base, knewOn: null })).toEqual({ ok: false, refusal: { type: 'knew-on-missing' } });
  expect(calculateLimitation({ ...base, knewOn: null, wageArrears: true })).toEqual({
    ok: false,
    refusal: { type: 'employment-end-missing' },
  });
});
