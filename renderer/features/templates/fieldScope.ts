/** Which fields can be named where: inside a list the item's own, and with ^ those of the paper. */
import type { InsertableField } from '../../../shared/api/templates.ts';
import { placeholderPattern } from '../../../shared/documents/template.ts';

/** '' for the paper itself, 'payments[].' inside the list of payments. */
export type Scope = string;

export type ScopedField = InsertableField & {
  /** As it is written here: amount, ^caseNumber. */
  readonly name: string;
  readonly isOfItem: boolean;
};

export const scopeWithin = (scope: Scope, from: string): Scope =>
  `${from.startsWith('^') ? from.slice(1) : scope + from}[].`;

/** The item's fields first, then the paper's. */
export const fieldsInScope = (fields: readonly InsertableField[], scope: Scope): readonly ScopedField[] => {
  const ofPaper = fields
    .filter(({ path }) => !path.includes('[].'))
    .map((field) => ({ ...field, name: scope === '' ? field.path : `^${field.path}`, isOfItem: false }));
  if (scope === '') return ofPaper;
  const ofItem = fields
    .filter(({ path }) => path.startsWith(scope) && !path.slice(scope.length).includes('[].'))
    .map((field) => ({ ...field, name: field.path.slice(scope.length), isOfItem: true }));
  return [...ofItem, ...ofPaper];
};

/** The fields a text names, each once, in order; unknown ones are left to the checker. */
export const fieldsNamed = (text: string, inScope: readonly ScopedField[]): readonly ScopedField[] => {
  const names = new Set([...text.matchAll(placeholderPattern)].map(([, caret = '', name = '']) => caret + name));
  return [...names].flatMap((name) => inScope.find((field) => field.name === name) ?? []);
};

/** A field as it is typed where it belongs: {{lastDay}}; {{amount}} for payments[].amount, inside its list. */
export const markOf = (path: string): string => `{{${path.slice(path.lastIndexOf('.') + 1)}}}`;

/** Words as they are typed to be printed bold. */
export const boldMarked = (words: string): string => `**${words}**`;

/** The text with a field put in at the caret, and where the caret stands afterwards. */
export const withField = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  name: string,
): { readonly text: string; readonly caret: number } => {
  const put = markOf(name);
  return { text: text.slice(0, start) + put + text.slice(end), caret: start + put.length };
};
