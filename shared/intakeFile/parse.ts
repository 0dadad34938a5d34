/**
 * Read an intake file strictly: shape by the schema, then a rehearsal of every case through `decide` in memory. Whatever the desk would
 * refuse later is a fault now, with its path in the file, so nothing is ever half imported. Faults name paths and kinds, never values.
 */
import * as z from 'zod';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { decide } from '../case/decide.ts';
import { registrationChecks } from '../case/decideIntake.ts';
import { evolve, initialCase } from '../case/evolve.ts';
import type { CaseRefusal } from '../case/refusals.ts';
import type { CaseState } from '../case/state.ts';
import { stepOf } from '../workflow/stepOf.ts';
import { checkIdNumber } from '../identity/idNumber.ts';
import { issueMessage } from '../kernel/issueCode.ts';
import { type LocalDate, maxDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { type Plan, type PlannedAct, planIntakeCase, type PlanContext } from './plan.ts';
import { commandOf, rehearsalContext } from './rehearsal.ts';
import { type IntakeCase, intakeCaseSchema, type IntakeFault, type IntakeFile, intakeFileSchema } from './schema.ts';

export type ParsedIntake = { readonly file: IntakeFile; readonly plans: readonly Plan[] };
export type IntakeFaults = { readonly type: 'faults'; readonly faults: readonly IntakeFault[] };
export type ParseContext = PlanContext & { readonly today: LocalDate; readonly calendar: WorkCalendar };

/** `['cases', 0, 'workers', 0, 'idNumber']` as `cases[0].workers[0].idNumber`. */
export const faultPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );

/** The file with one plan per case, or every fault found. */
export const parseIntakeFile = (raw: unknown, ctx: ParseContext): Result<ParsedIntake, IntakeFaults> => {
  const parsed = intakeFileSchema.safeParse(raw, { error: issueMessage });
  if (!parsed.success) return refuse({ type: 'faults', faults: shapeFaults(raw, parsed.error.issues, ctx) });
  const plans = parsed.data.cases.map((c, i) => cutAt(planIntakeCase(c, `cases[${i}]`, ctx), c.until, ctx));
  const faults = parsed.data.cases.flatMap((c, i) => caseFaults(c, i, ctx));
  return faults.length > 0 ? refuse({ type: 'faults', faults }) : ok({ file: parsed.data, plans });
};

const caseFaults = (c: IntakeCase, i: number, ctx: ParseContext): readonly IntakeFault[] => {
  const plan = planIntakeCase(c, `cases[${i}]`, ctx);
  return [...plan.faults, ...missingFacts(c, i), ...(plan.faults.length === 0 ? rehearse(plan, ctx) : [])];
};

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };
const rawParties = z.object({
  cases: z.array(
    z.object({
      workers: z.array(z.object({ idNumber: z.string() }).partial()).catch([]),
      respondents: z.array(z.object({ idNumber: z.string() }).partial()).catch([]),
    }),
  ),
});

/** Faults of shape, first one per place; ID numbers and whole cases that can be read are checked all the same. */
const shapeFaults = (raw: unknown, issues: readonly Issue[], ctx: ParseContext): readonly IntakeFault[] => {
  const shape = issues.map((issue) => ({ path: faultPath(issue.path), problem: issue.message }));
  const readable = rawParties.safeParse(raw);
  const cases = readable.success ? readable.data.cases : [];
  const rows = z.object({ cases: z.array(z.unknown()) }).safeParse(raw);
  const others = (rows.success ? rows.data.cases : []).flatMap((row, i) => {
    const whole = intakeCaseSchema.safeParse(row);
    return whole.success ? caseFaults(whole.data, i, ctx) : idNumberFaults(cases[i], i, ctx.today);
  });
  return [...shape, ...others].filter((f, i, all) => all.findIndex((g) => g.path === f.path) === i);
};

const idNumberFaults = (
  c: z.infer<typeof rawParties>['cases'][number] | undefined,
  i: number,
  today: LocalDate,
): readonly IntakeFault[] =>
  (['workers', 'respondents'] as const).flatMap((list) =>
    (c?.[list] ?? []).flatMap(({ idNumber = '' }, row) => {
      const checked = idNumber.trim() === '' ? null : checkIdNumber(idNumber, today);
      return checked === null || checked.ok
        ? []
        : [{ path: `cases[${i}].${list}[${row}].idNumber`, problem: `id-number ${checked.refusal.type}` }];
    }),
  );

/**
 * The day on which the whole file lies in the past: the latest business date in it, or `today` if that is later. A walk without a window
 * happens on that day. A file that cannot be read gives `today`; `parseIntakeFile` then tells why.
 */
export const dayAfterAllOf = (raw: unknown, ctx: ParseContext): LocalDate => {
  const parsed = intakeFileSchema.safeParse(raw);
  const plans = parsed.success ? parsed.data.cases.map((c) => planIntakeCase(c, '', ctx)) : [];
  return maxDate(ctx.today, ...plans.flatMap((p) => p.acts.map((a) => a.on)));
};

/** The plan up to the last act that leaves the case at `until`; the whole plan if the case never stands there. */
const cutAt = (plan: Plan, until: IntakeCase['until'], ctx: ParseContext): Plan => {
  if (until === null) return plan;
  let state: CaseState = initialCase;
  let end = 0;
  plan.acts.forEach((act, i) => {
    const command = commandOf(act);
    const decision = command === null ? null : decide(command, state, rehearsalContext(ctx));
    if (decision?.ok) state = decision.value.reduce<CaseState>(evolve, state);
    if (state.kind === 'registered' && stepOf(state) === until) end = i + 1;
  });
  return end === 0 ? plan : { ...plan, acts: plan.acts.slice(0, end) };
};

const missingFacts = (c: IntakeCase, i: number): readonly IntakeFault[] =>
  c.acceptedOn === null && (c.sessions.length > 0 || c.outcome?.kind === 'agreement')
    ? [{ path: `cases[${i}].acceptedOn`, problem: 'needed: sessions and agreements come after acceptance' }]
    : [];

/** Refusals that only follow from an earlier one of the same case; reported alone, left out after another fault. */
const consequences: ReadonlySet<CaseRefusal['type']> = new Set([
  'case-unknown',
  'needs-first',
  'signatures-missing',
  'item-unknown',
  'outcome-does-not-fit',
  'not-on-this-form',
]);

const rehearse = (plan: Plan, ctx: ParseContext): readonly IntakeFault[] => {
  let state: CaseState = initialCase;
  const faults: IntakeFault[] = [];
  for (const act of plan.acts) {
    const command = commandOf(act);
    if (command === null) continue;
    if (command.type === 'RegisterCase') {
      const refusals = registrationChecks(command.data, ctx.today).filter((r) => r !== null);
      faults.push(...refusals.map((r) => faultOf(act, r)));
    }
    const decision = decide(command, state, rehearsalContext(ctx));
    if (decision.ok) state = decision.value.reduce<CaseState>(evolve, state);
    else if (faults.length === 0 || !consequences.has(decision.refusal.type))
      faults.push(faultOf(act, decision.refusal));
  }
  return distinct(faults);
};

const distinct = (faults: readonly IntakeFault[]): readonly IntakeFault[] =>
  faults.filter((f, i) => faults.findIndex((g) => g.path === f.path && g.problem === f.problem) === i);

const listNames: Readonly<Record<string, (index: number, workers: number) => string>> = {
  parties: (i, workers) => (i < workers ? `workers[${i}]` : `respondents[${i - workers}]`),
  claims: (i) => `claims[${i}]`,
};

/** Where in the file the refused field stands: registration fields map to the case, party rows to workers and respondents. */
const faultOf = (act: PlannedAct, refusal: CaseRefusal): IntakeFault => {
  const { type, ...details } = refusal;
  const field = 'field' in refusal ? refusal.field : '';
  const problem = [
    type,
    ...Object.entries(details)
      .filter(([k]) => k !== 'field' && k !== 'partyId' && k !== 'id')
      .map(([, v]) => String(v)),
  ].join(' ');
  if (act.kind !== 'command' || act.command.type !== 'RegisterCase') return { path: act.path, problem };
  const workers = act.command.data.parties.filter((p) => p.kind === 'worker').length;
  const [list = '', index = '', ...rest] = field.split('.');
  const name = listNames[list]?.(Number(index), workers);
  const inner = name === undefined ? field.replace(/^registration\./, '') : [name, ...rest].join('.');
  return { path: inner === '' ? act.path : `${act.path}.${inner}`, problem };
};
