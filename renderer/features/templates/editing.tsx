/** What every part of the editor needs of the whole: the fields one can name, the mark to come back to, the list for blocks in blocks. */
import { type ComponentType, createContext, type ReactNode, use } from 'react';
import type { InsertableField } from '../../../shared/api/templates.ts';
import type { Block } from '../../../shared/documents/template.ts';
import type { TemplatePlace } from '../../../shared/documents/templateFields.ts';
import { fieldsInScope, type Scope, type ScopedField } from './fieldScope.ts';

export type BlockListProps = {
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly at: TemplatePlace;
  readonly onChange: (blocks: readonly Block[]) => void;
};
export type Editing = {
  readonly fields: readonly InsertableField[];
  readonly mark: () => void;
  /** The list of blocks, for blocks that hold blocks. */
  readonly Nested: ComponentType<BlockListProps>;
};

const EditingContext = createContext<Editing | null>(null);
const ScopeContext = createContext<Scope>('');

export const EditingProvider = ({ value, children }: { readonly value: Editing; readonly children: ReactNode }) => (
  <EditingContext value={value}>{children}</EditingContext>
);

/** Inside a list. */
export const ScopeProvider = ({ scope, children }: { readonly scope: Scope; readonly children: ReactNode }) => (
  <ScopeContext value={scope}>{children}</ScopeContext>
);

export const useEditing = (): Editing => {
  const editing = use(EditingContext);
  if (editing === null) throw new Error('no editor around this');
  return editing;
};

export const useScope = (): Scope => use(ScopeContext);

export const useScopedFields = (): readonly ScopedField[] => fieldsInScope(useEditing().fields, useScope());
