/**
 * What a calculator's form opens with: nothing, what is known of the worker, or what was typed before. Every field stands in the answer, so
 * that a form over it knows its fields; an empty one is null.
 */
import { type LocalDate, yearOf } from '../kernel/localDate.ts';
import type { Fields, InputField } from './inputFields.ts';
import { type CalculatorId, calculators } from './registry.ts';

/** What the case knows of the worker who claims. */
export type WorkerFacts = {
  readonly startedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly monthlyWageFen: number | null;
};
export const noFacts: WorkerFacts = { startedOn: null, endedOn: null, monthlyWageFen: null };

export type CalculatorInput = Readonly<Record<string, unknown>>;

type Fact = keyof WorkerFacts | 'joinedInLastYear';
/** Which field of which calculator is a fact of the worker. A wage that the law measures otherwise (缴费工资) is not among them. */
const factOf: { readonly [Id in CalculatorId]?: Readonly<Record<string, Fact>> } = {
  severance: { from: 'startedOn', to: 'endedOn', averageWageFen: 'monthlyWageFen' },
  'unlawful-termination': { from: 'startedOn', to: 'endedOn', averageWageFen: 'monthlyWageFen' },
  'notice-pay': { lastMonthWageFen: 'monthlyWageFen' },
  'double-wage': { hiredOn: 'startedOn', endedOn: 'endedOn', monthlyWageFen: 'monthlyWageFen' },
  'open-ended-refused': { endedOn: 'endedOn', monthlyWageFen: 'monthlyWageFen' },
  overtime: { baseFen: 'monthlyWageFen' },
  'overtime-days': { baseFen: 'monthlyWageFen' },
  'annual-leave': { averageWageFen: 'monthlyWageFen', leftOn: 'endedOn', joinedOn: 'joinedInLastYear' },
  'deduction-limit': { monthWageFen: 'monthlyWageFen' },
  'injury-leave-pay': { monthlyWageFen: 'monthlyWageFen' },
  probation: { wageAfterFen: 'monthlyWageFen' },
  'probation-floor': { agreedWageFen: 'monthlyWageFen' },
  'non-compete': { averageWageFen: 'monthlyWageFen' },
  'stoppage-wages': { monthlyWageFen: 'monthlyWageFen' },
  'dismissal-wages': { monthlyWageFen: 'monthlyWageFen' },
};

/** Counts that are none for most people: they open with 0 instead of asking. */
const usuallyNone: { readonly [Id in CalculatorId]?: readonly string[] } = {
  overtime: ['weekdayHours', 'restDayHours', 'holidayHours'],
  'annual-leave': ['takenDays'],
  'dependants-pension': ['others', 'lone'],
  'stoppage-wages': ['workedMonths', 'idleMonths'],
};

/** The empty input of a calculator with the worker's facts filled in. */
export const startInput = (id: CalculatorId, facts: WorkerFacts = noFacts): CalculatorInput => {
  const places: Readonly<Record<string, Fact>> = factOf[id] ?? {};
  return Object.fromEntries(
    Object.entries(calculators[id].fields).map(([name, field]) => {
      const fact = places[name];
      const known = fact === undefined ? null : valueOf(fact, facts);
      const none = usuallyNone[id]?.includes(name) === true ? 0 : null;
      return [name, known ?? none ?? emptyValue(field)];
    }),
  );
};

/** True where the value in a field is the worker's, as the case has it. */
export const isFromWorker = (id: CalculatorId, name: string, { facts, value }: Filled): boolean => {
  const fact = factOf[id]?.[name];
  return fact !== undefined && value !== null && value === valueOf(fact, facts);
};
type Filled = { readonly facts: WorkerFacts; readonly value: unknown };

/** One empty row of a list field. */
export const emptyRow = (columns: Fields): CalculatorInput =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, emptyValue(column)]));

/**
 * The input for another calculator or another worker: what a person typed stays where the next form asks for the same; what was only filled
 * in is filled in anew.
 */
export const carryInput = (from: Opened & { readonly typed: CalculatorInput }, to: Opened): CalculatorInput => {
  const [before, next] = [startInput(from.id, from.facts), startInput(to.id, to.facts)];
  const [fieldsBefore, fieldsNext]: readonly [Fields, Fields] = [
    calculators[from.id].fields,
    calculators[to.id].fields,
  ];
  return Object.fromEntries(
    Object.entries(next).map(([name, value]) => {
      const typed = from.typed[name];
      const isKept =
        typed !== undefined && !isSame(typed, before[name]) && isAlike(fieldsBefore[name], fieldsNext[name]);
      return [name, isKept ? typed : value];
    }),
  );
};
type Opened = { readonly id: CalculatorId; readonly facts: WorkerFacts };

/** The input of a stored calculation as this version's form knows it: fields it no longer has are left out. */
export const storedInput = (id: CalculatorId, stored: CalculatorInput): CalculatorInput => {
  const empty = startInput(id);
  return Object.fromEntries(Object.entries(empty).map(([name, value]) => [name, stored[name] ?? value]));
};

const valueOf = (fact: Fact, facts: WorkerFacts): LocalDate | number | null => {
  if (fact !== 'joinedInLastYear') return facts[fact];
  const { startedOn, endedOn } = facts;
  return startedOn !== null && endedOn !== null && yearOf(startedOn) === yearOf(endedOn) ? startedOn : null;
};

const emptyValue = ({ kind, columns }: InputField): unknown => {
  if (kind === 'flag') return false;
  return kind === 'rows' && columns !== undefined ? [emptyRow(columns)] : null;
};

const isAlike = (one: InputField | undefined, other: InputField | undefined): boolean =>
  one !== undefined &&
  one.kind === other?.kind &&
  Object.keys(one.columns ?? {}).join() === Object.keys(other.columns ?? {}).join();

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
