import { describe, expect, it } from 'vitest';
import { localDate } from '../kernel/localDate.ts';
import { parseFields } from '../kernel/parseFields.ts';
import { type CalculatorId, calculators } from './registry.ts';
import { carryInput, isFromWorker, noFacts, startInput, storedInput, type WorkerFacts } from './startInput.ts';

const facts: WorkerFacts = {
  startedOn: localDate('2021-03-15'),
  endedOn: localDate('2026-09-30'),
  monthlyWageFen: 680_000,
};
// Object.keys forgets the keys of the very record it was given.
const ids = Object.keys(calculators) as CalculatorId[];

describe('what the form opens with', () => {
  it('is the worker’s start, end and wage where the law measures by them', () => {
    expect(startInput('severance', facts)).toEqual({
      from: '2021-03-15',
      to: '2026-09-30',
      averageWageFen: 680_000,
      wageSumFen: null,
      wageMonths: null,
      minimumWageFen: null,
      cityAverageWageFen: null,
    });
    expect(startInput('double-wage', facts)).toMatchObject({ hiredOn: '2021-03-15', signedOn: null });
    // The contribution wage is another wage than the one that is paid.
    expect(startInput('injury-grant', facts)).toMatchObject({ wageFen: null });
  });

  it('counts the day of joining for annual leave only in the year of leaving', () => {
    expect(startInput('annual-leave', facts)).toMatchObject({ leftOn: '2026-09-30', joinedOn: null });
    const sameYear = { ...facts, startedOn: localDate('2026-04-01') };
    expect(startInput('annual-leave', sameYear)).toMatchObject({ leftOn: '2026-09-30', joinedOn: '2026-04-01' });
  });

  it.each(ids)('%s: holds every field and none that is not asked for', (id) => {
    for (const known of [noFacts, facts]) {
      const input = startInput(id, known);
      expect(Object.keys(input)).toEqual(Object.keys(calculators[id].fields));
      const parsed = parseFields(calculators[id].schema, input);
      const problems = parsed.ok ? [] : parsed.refusal.issues.map(({ problem }) => problem);
      expect(problems.filter((problem) => !/^required|^not-a-choice/.test(problem))).toEqual([]);
    }
  });

  it('tells what is the worker’s and what a person typed', () => {
    expect(isFromWorker('severance', 'averageWageFen', { facts, value: 680_000 })).toBe(true);
    expect(isFromWorker('severance', 'averageWageFen', { facts, value: 700_000 })).toBe(false);
    expect(isFromWorker('severance', 'averageWageFen', { facts: noFacts, value: null })).toBe(false);
    expect(isFromWorker('severance', 'minimumWageFen', { facts, value: 1 })).toBe(false);
  });
});

describe('another calculator, another worker', () => {
  it('keeps what was typed where the next form asks for the same, and fills in the rest anew', () => {
    const typed = { ...startInput('severance', facts), averageWageFen: 700_000, wageMonths: 'x' };
    const next = carryInput({ id: 'severance', facts, typed }, { id: 'unlawful-termination', facts });
    expect(next).toMatchObject({ from: '2021-03-15', averageWageFen: 700_000, wageMonths: 'x' });
    const other = { ...facts, startedOn: localDate('2020-01-01'), monthlyWageFen: 500_000 };
    expect(carryInput({ id: 'severance', facts, typed }, { id: 'severance', facts: other })).toMatchObject({
      from: '2020-01-01',
      averageWageFen: 700_000,
    });
  });

  it('does not put rows of one shape into a list of another', () => {
    const typed = { ...startInput('arrears'), rows: [{ month: '2026-01', dueFen: 1, paidFen: 0 }] };
    const next = carryInput({ id: 'arrears', facts: noFacts, typed }, { id: 'minimum-wage-gap', facts: noFacts });
    expect(next).toMatchObject({ rows: [{ month: null, paidFen: null }], orderIgnored: false });
  });
});

it('opens a stored calculation with the fields that are still asked for', () => {
  const stored = { from: '2021-03-15', to: '2026-09-30', averageWageFen: 680_000, ofAnotherVersion: 1 };
  expect(storedInput('severance', stored)).toEqual({ ...startInput('severance', facts), minimumWageFen: null });
});
