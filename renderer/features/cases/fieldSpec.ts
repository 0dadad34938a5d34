/** How the fields of a step are described in `commandForms.ts`: data, drawn by `SpecField.tsx`. Days limit themselves sensibly. */
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { cases } from '../../i18n/zh/cases.ts';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';
import type { CasePage, StepTarget } from './caseActions.tsx';

/** What defaults and choices are made from. */
export type StepContext = CasePage & {
  readonly target: StepTarget;
  /** Name of the person signed in. */
  readonly me: string;
  readonly myId: string | null;
  /** Names of the office's people, for fields that take a name. */
  readonly people: readonly { readonly personId: string; readonly name: string }[];
  readonly newId: () => string;
};

type Rows = readonly ChoiceRow[] | ((context: StepContext) => readonly ChoiceRow[]);
type Day = (context: StepContext) => LocalDate | null | undefined;

type SpecBase<Name extends string> = {
  readonly name: Name;
  readonly label: keyof typeof cases.fields;
  readonly isRequired?: boolean;
  readonly hint?: keyof typeof cases.fields;
};
export type FieldSpec<Name extends string = string> =
  | (SpecBase<Name> & { readonly kind: 'day'; readonly min?: Day; readonly max?: Day })
  | (SpecBase<Name> & { readonly kind: 'time' | 'text' | 'area' | 'lines' | 'check' | 'money' })
  | (SpecBase<Name> & { readonly kind: 'number'; readonly unit?: 'years' })
  | (SpecBase<Name> & { readonly kind: 'name' | 'choice' | 'choices' | 'select'; readonly rows: Rows })
  | (SpecBase<Name> & { readonly kind: 'parties' });

export const today: Day = (context) => context.today;
export const rowsFor = (rows: Rows, context: StepContext): readonly ChoiceRow[] =>
  typeof rows === 'function' ? rows(context) : rows;
