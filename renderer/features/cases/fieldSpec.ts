/** How the fields of a step are described in `commandForms.ts`: data, drawn by `SpecField.tsx`. Days limit themselves sensibly. */
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';
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
/** What is typed so far, by field; for fields that depend on another one. */
export type Typed = Readonly<Record<string, unknown>>;

export type FieldWord = keyof typeof cases.fields;
type Rows = readonly ChoiceRow[] | ((context: StepContext, typed: Typed) => readonly ChoiceRow[]);
type Day = (context: StepContext) => LocalDate | null | undefined;

type Side = 'worker';

type SpecBase<Name extends string> = {
  readonly name: Name;
  /** A word of the table, or one that depends on the case. */
  readonly label: FieldWord | ((context: StepContext) => FieldWord);
  readonly isRequired?: boolean;
  /** A word of the table, or a sentence made from the case; null says nothing. */
  readonly hint?: FieldWord | ((context: StepContext) => Text | null);
  /** Left out where it has nothing to ask; its value stays as the defaults made it. */
  readonly isShown?: (context: StepContext, typed: Typed) => boolean;
};
export type FieldSpec<Name extends string = string> =
  | (SpecBase<Name> & { readonly kind: 'day'; readonly min?: Day; readonly max?: Day })
  | (SpecBase<Name> & { readonly kind: 'time' | 'text' | 'area' | 'lines' | 'check' | 'money' })
  | (SpecBase<Name> & { readonly kind: 'number'; readonly unit?: 'years' })
  | (SpecBase<Name> & { readonly kind: 'name' | 'choice' | 'choices' | 'select'; readonly rows: Rows })
  /** `side`: only the workers, always or for what is being done; else all parties who can act. */
  | (SpecBase<Name> & {
      readonly kind: 'parties';
      readonly side?: Side | ((context: StepContext) => Side | undefined);
    });

export const today: Day = (context) => context.today;
export const rowsFor = (rows: Rows, context: StepContext, typed: Typed): readonly ChoiceRow[] =>
  typeof rows === 'function' ? rows(context, typed) : rows;
