/**
 * What every money calculator is and answers (reference: domain 5). A result carries all that is needed to check it by hand: inputs, steps
 * with their formulas, article, rounding, the settings used with their dates, and the warnings.
 *
 * Invariants: amounts are whole fen; exact fractions inside, one half-up rounding per claim line, totals are sums of rounded lines.
 */
import type * as z from 'zod';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import type { ClaimKind } from '../case/codes.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { type InvalidFields, parseFields } from '../kernel/parseFields.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import type { SettingKey } from '../settings/register.ts';
import type { Setting } from '../settings/setting.ts';
import type { LimitMark } from '../timeLimits/rules.ts';
import { type Fields, type InputOf, schemaOf } from './inputFields.ts';
import { unconfirmedWarning, type Warning } from './warnings.ts';

/** One line of the way to the result. `amountFen` where the step ends in an amount of the claim. */
export type Step = { readonly text: Text; readonly formula: string; readonly amountFen: number | null };

/** exact: the claim; at-least: the law's floor; at-most: the law's ceiling. */
export type Bound = 'exact' | 'at-least' | 'at-most';

export type Calculation = {
  readonly calculator: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly amountFen: number;
  readonly bound: Bound;
  /** 'month': the amount is due every month. */
  readonly per: 'once' | 'month';
  /** What an authority may add within a range; shown as such, never part of `amountFen`. */
  readonly extra: { readonly text: Text; readonly minFen: number; readonly maxFen: number } | null;
  readonly steps: readonly Step[];
  readonly article: Text;
  readonly mark: CalculatorMark;
  readonly rounding: Text;
  readonly settingsUsed: readonly Setting[];
  readonly warnings: readonly Warning[];
};

export type CalculationRefusal =
  | InvalidFields
  | { readonly type: 'date-before'; readonly field: string; readonly earliest: LocalDate }
  /** The number contradicts another field. */
  | { readonly type: 'number-contradicts'; readonly field: string; readonly other: string }
  /** A row repeats the month or day of an earlier one. */
  | { readonly type: 'listed-twice'; readonly field: string }
  /** Neither the input nor the office nor a source gives the number. */
  | { readonly type: 'setting-missing'; readonly field: string | null; readonly key: SettingKey }
  /** The office has not switched this calculation on. */
  | { readonly type: 'switched-off'; readonly field: null; readonly key: SettingKey };

export type CalculatorContext = {
  readonly calendar: WorkCalendar;
  /** The office's own settings; the shipped defaults stand behind them. */
  readonly settings: readonly Setting[];
  /** The day of the calculation: settings not bound to a day of the case are those of this day. */
  readonly on: LocalDate;
  /** The place whose local numbers apply; everywhere when left out. */
  readonly place?: string | undefined;
};

/** verified: read in the statute; secondary: seen quoted only. */
export type CalculatorMark = Exclude<LimitMark, 'setting'>;

/** What the arithmetic of one calculator answers; the frame around it is added by `calculator`. */
export type Outcome = {
  readonly amountFen: number;
  readonly steps: readonly Step[];
  readonly bound?: Bound;
  readonly per?: Calculation['per'];
  readonly extra?: Calculation['extra'];
  readonly settings?: readonly Setting[];
  readonly warnings?: readonly Warning[];
};

export type Calculator = {
  readonly id: string;
  readonly title: Text;
  /** The kind of claim the result becomes; null where it is a measure and no claim. */
  readonly claimKind: ClaimKind | null;
  readonly article: Text;
  readonly mark: CalculatorMark;
  readonly fields: Fields;
  readonly schema: z.ZodType;
  /** The result for raw input, or what is wrong with it, by field. */
  readonly calculate: (input: unknown, context: CalculatorContext) => Result<Calculation, CalculationRefusal>;
};

type CalculatorInput<F extends Fields> = Pick<Calculator, 'id' | 'title' | 'claimKind' | 'article'> & {
  readonly mark?: CalculatorMark;
  readonly fields: F;
  readonly work: (input: InputOf<F>, context: CalculatorContext) => Result<Outcome, CalculationRefusal>;
};

const rounding: Text = {
  zh: '每项金额四舍五入到分，合计为各项之和；计算过程不取整',
  en: 'Each line is rounded half up to 0.01 yuan, the total is the sum of the lines; nothing is rounded on the way',
};

/** Frames the arithmetic of one calculator: reads the input by its fields, and adds what every result carries. */
export const calculator = <F extends Fields>({ work, mark = 'verified', ...row }: CalculatorInput<F>): Calculator => {
  const schema = schemaOf(row.fields);
  const calculate: Calculator['calculate'] = (raw, context) => {
    const input = parseFields(schema, raw);
    if (!input.ok) return input;
    const outcome = work(input.value, context);
    if (!outcome.ok) return outcome;
    const {
      amountFen,
      steps,
      bound = 'exact',
      per = 'once',
      extra = null,
      settings = [],
      warnings = [],
    } = outcome.value;
    return ok({
      calculator: row.id,
      inputs: input.value,
      amountFen,
      bound,
      per,
      extra,
      steps,
      article: row.article,
      mark,
      rounding,
      settingsUsed: settings,
      warnings: [...warnings, ...settings.filter(({ confirmed }) => !confirmed).map(unconfirmedWarning)],
    });
  };
  return { ...row, mark, schema, calculate };
};
