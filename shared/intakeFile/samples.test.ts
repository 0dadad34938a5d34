import { describe, expect, test } from 'vitest';
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { paymentTotals, paymentStates } from '../agreement/payments.ts';
import { type SecuringOption, securingOptions } from '../agreement/securing.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { currentAgreement, type RegisteredCase } from '../case/state.ts';
import { addDays, type LocalDate, localDate } from '../kernel/localDate.ts';
import { StepId } from '../workflow/guideView.ts';
import { stepOf } from '../workflow/stepOf.ts';
import { demoFile } from './demoCases.ts';
import { parseIntakeFile, type ParsedIntake } from './parse.ts';
import { rehearsedCase } from './rehearsal.ts';
import { sampleCases } from './samples.ts';
import type { IntakeCaseInput, IntakeFileInput } from './schema.ts';

const context = (today: LocalDate = localDate('2026-11-20')) => {
  let n = 0;
  return {
    today,
    calendar: builtInCalendar,
    mediatorName: '王秀兰',
    bodyName: '随州市总工会',
    newId: () => `id-${(n += 1)}`,
  };
};
const read = (file: IntakeFileInput, today?: LocalDate): ParsedIntake => {
  const parsed = parseIntakeFile(file, context(today));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal.faults));
  return parsed.value;
};
const walked = (file: IntakeFileInput, today?: LocalDate): readonly RegisteredCase[] =>
  read(file, today).plans.map((plan) => {
    const state = rehearsedCase(plan, context(today));
    if (state.kind !== 'registered') throw new Error('not registered');
    return state;
  });
const stepsOf = (file: IntakeFileInput, today?: LocalDate): readonly StepId[] => walked(file, today).map(stepOf);

describe('the sample office', () => {
  test('has 50 cases, and one at every step of both tracks', () => {
    const steps = stepsOf({ cases: [...sampleCases(localDate('2026-11-20'))] });
    expect(steps).toHaveLength(50);
    expect(StepId.filter((id) => !steps.includes(id))).toEqual([]);
  });
  test.each(['2026-02-20', '2026-07-01', '2027-01-01'])('whatever the day: %s', (day) => {
    const steps = stepsOf({ cases: [...sampleCases(localDate(day))] }, localDate(day));
    expect(StepId.filter((id) => !steps.includes(id))).toEqual([]);
  });
});

describe('the built-in cases', () => {
  test('claims of R1 add up to 40,760 yuan; 296 are the smallest', () => {
    const file = read(demoFile()).file;
    const sums = file.cases.map((c) => c.claims.reduce((sum, x) => sum + (x.amountFen ?? 0), 0));
    expect(sums[0]).toBe(4_076_000);
    expect(file.cases.map((c) => c.workers.length)).toEqual([11, 10, 1, 1, 7, 9, 1, 20]);
    expect(sums[3]).toBe(29_600);
  });
  test('end performed, closed, or in performance', () => {
    expect(stepsOf(demoFile())).toEqual(['C13', 'C15', 'C15', 'C15', 'C15', 'C9', 'HP', 'HP']);
  });
});

const [, , , , salesStaff, partsFactory, rider, couriers] = demoFile().cases;
const withoutWay = (c: IntakeCaseInput | undefined): IntakeCaseInput => {
  if (c?.outcome?.kind !== 'agreement') throw new Error('no agreement');
  return { ...c, outcome: { ...c.outcome, confirmation: null, closedOn: null } };
};
/** The case two days after its agreement took effect, before any way was chosen, with the three ways as they then stand. */
const waysOf = (c: IntakeCaseInput | undefined): Readonly<Record<SecuringOption['way'], SecuringOption>> => {
  const [state] = walked({ cases: [withoutWay(c)] });
  const on = state && effectiveDate(state).on;
  if (!state || !on) throw new Error('not in effect');
  const { receipts: _, ...before } = state;
  const options = securingOptions({ ...before, receipts: [] }, { ...context(addDays(on, 2)), settings: [] });
  const [confirmation, review, order] = options;
  if (!confirmation || !review || !order) throw new Error('three ways');
  return { confirmation, 'arbitration-review': review, 'payment-order': order };
};
const totalsOf = (c: IntakeCaseInput | undefined) => {
  const [state] = walked({ cases: [withoutWay(c)] });
  const version = state && currentAgreement(state);
  if (!version) throw new Error('no agreement');
  return { version, totals: paymentTotals(paymentStates(version, state, localDate('2026-11-20'))) };
};

describe('each reported case is secured its own way', () => {
  test('R2: the award is behind it; seven people in four instalments; either paper is open', () => {
    const { version, totals } = totalsOf(salesStaff);
    expect(totals.agreedFen).toBe(70_350_000);
    expect(version.payments).toHaveLength(28);
    const ways = waysOf(salesStaff);
    expect(ways.confirmation).toMatchObject({ state: 'open', cautions: [] });
    expect(ways['arbitration-review'].state).toBe('open');
    expect(ways['payment-order'].why).toEqual(['nothing-overdue']);
  });
  test('R6: who asks to have the labour relation confirmed gets no arbitration review; ask the court first', () => {
    const ways = waysOf(partsFactory);
    expect(ways.confirmation).toMatchObject({ state: 'open', cautions: ['relation-may-be-refused'] });
    expect(ways['arbitration-review'].why).toEqual(['confirm-relation']);
  });
  test('R7: the street failed, the commission entrusted it and put the agreement into its paper', () => {
    if (rider === undefined) throw new Error('R7');
    const [state] = walked({ cases: [rider] });
    expect(state?.earlier.map((round) => round.ending?.reason)).toEqual(['F2']);
    expect(state?.proceedings.map((p) => p.acts.at(-1)?.act)).toEqual(['mediated']);
    for (const way of ['confirmation', 'arbitration-review'] as const)
      expect(waysOf(rider)[way].why).toEqual(['put-into-paper']);
  });
  test('R8: three respondents owe 402,836 yuan; without a labour relation only the court confirms', () => {
    const { version, totals } = totalsOf(couriers);
    expect(totals.agreedFen).toBe(40_283_600);
    expect(new Set(version.payments.map((p) => p.payerId)).size).toBe(3);
    const ways = waysOf(couriers);
    expect(ways.confirmation).toMatchObject({ state: 'open', cautions: [] });
    expect(ways['arbitration-review'].why).toEqual(['no-labour-relation']);
    expect(ways['payment-order'].why).toEqual(['no-labour-relation', 'nothing-overdue']);
  });
});
