/** Turns react-hook-form's nested errors into a flat list, in the order in which the fields stand on the page. */
import type { FieldErrors } from 'react-hook-form';

export type Fault = { readonly name: string; readonly code: string };

export const faultsOf = (errors: FieldErrors): readonly Fault[] => inReadingOrder(collect(errors, ''));

const collect = (node: unknown, path: string): readonly Fault[] => {
  if (typeof node !== 'object' || node === null) return [];
  const entries = Object.entries(node).filter(([key]) => !ownKeys.has(key) || isBranch(node, key));
  const own = isError(node) ? [{ name: path.replace(/\.root$/, ''), code: node.message ?? 'invalid' }] : [];
  return [...own, ...entries.flatMap(([key, value]) => collect(value, path === '' ? key : `${path}.${key}`))];
};

/** Keys that react-hook-form puts on an error itself; a field of the same name is a branch with errors of its own. */
const ownKeys: ReadonlySet<string> = new Set(['type', 'message', 'ref', 'types']);
const isBranch = (node: object, key: string): boolean => {
  if (key === 'ref') return false;
  const value: unknown = Reflect.get(node, key);
  return typeof value === 'object' && value !== null && isError(value);
};
type RhfError = { readonly type: string; readonly message?: string };
const isError = (node: object): node is RhfError => 'type' in node && typeof node.type === 'string';

const inReadingOrder = (faults: readonly Fault[]): readonly Fault[] => {
  const placed = faults.map((fault) => ({ fault, element: elementOf(fault.name) }));
  return placed.toSorted((a, b) => compare(a.element, b.element)).map(({ fault }) => fault);
};

const compare = (a: HTMLElement | null, b: HTMLElement | null): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
};

/** The input of a field, by its name. */
export const elementOf = (name: string): HTMLElement | null => document.getElementsByName(name)[0] ?? null;
