import { expect, test } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { decide } from '../case/decide.ts';
import { caseCommand } from '../case/commands.ts';
import { evolve, initialCase } from '../case/evolve.ts';
import type { CaseState } from '../case/state.ts';
import { localDate } from '../kernel/localDate.ts';
import { CourtStepId, type StepId } from '../workflow/guideView.ts';
import { stepOf } from '../workflow/stepOf.ts';
import { demoFile } from './demoCases.ts';
import { parseIntakeFile, type ParsedIntake } from './parse.ts';
import { sampleCases } from './samples.ts';
import type { IntakeFileInput } from './schema.ts';

const today = localDate('2026-11-20');
const context = () => {
  let n = 0;
  return {
    today,
    calendar: builtInCalendar,
    mediatorName: '王秀兰',
    bodyName: '随州市总工会',
    newId: () => `id-${(n += 1)}`,
  };
};
const read = (file: IntakeFileInput): ParsedIntake => {
  const parsed = parseIntakeFile(file, context());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal.faults));
  return parsed.value;
};
const walk = (plan: ParsedIntake['plans'][number]): CaseState => {
  const pdf = { sha256: 'c'.repeat(64), name: 'D13.pdf', mediaType: 'application/pdf', sizeBytes: 1 };
  return plan.acts.reduce<CaseState>((state, act) => {
    if (act.kind === 'paper') return state;
    const command =
      act.kind === 'command'
        ? act.command
        : caseCommand('SealAgreement', { versionId: act.versionId, on: act.on, pdf, pages: 1, checkCode: 'X' });
    const decision = decide(command, state, {
      today,
      calendar: builtInCalendar,
      roles: ['mediator'],
      caseNumber: 'n',
      isSample: true,
      settings: [],
    });
    if (!decision.ok) throw new Error(`${act.path} ${command.type} ${JSON.stringify(decision.refusal)}`);
    return decision.value.reduce<CaseState>(evolve, state);
  }, initialCase);
};
const stepsOf = (file: IntakeFileInput): readonly (StepId | null)[] =>
  read(file).plans.map((plan) => {
    const state = walk(plan);
    return state.kind === 'registered' ? stepOf(state) : null;
  });

test('the sample office has 30 cases and a case at every step of the court track', () => {
  const steps = stepsOf({ cases: [...sampleCases(today)] });
  expect(steps).toHaveLength(30);
  expect(CourtStepId.filter((id) => !steps.includes(id))).toEqual([]);
});

test('the demo walks the reported cases: claims of R1 add up to 40,760 yuan', () => {
  const file = read(demoFile()).file;
  const sums = file.cases.map((c) => c.claims.reduce((sum, x) => sum + (x.amountFen ?? 0), 0));
  expect(sums[0]).toBe(4_076_000);
  expect(file.cases.map((c) => c.workers.length)).toEqual([11, 10, 1, 1]);
  expect(sums[3]).toBe(29_600);
});

test('the demo cases end performed, closed or in performance', () => {
  expect(stepsOf(demoFile())).toEqual(['C13', 'C15', 'C15', 'C15']);
});
