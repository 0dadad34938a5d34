/** The one client of the pages, handed down by context. Pages use the hooks of queries.ts; `useCore` is for single calls (files, papers). */
import { createContext, type ReactNode, use } from 'react';
import type { CoreClient } from './connect.ts';

const CoreContext = createContext<CoreClient | null>(null);

export const CoreProvider = ({ core, children }: { readonly core: CoreClient; readonly children: ReactNode }) => (
  <CoreContext value={core}>{children}</CoreContext>
);

/** The client; a component outside the provider is a bug. */
export const useCore = (): CoreClient => {
  const core = use(CoreContext);
  if (core === null) throw new Error('no core client in this tree');
  return core;
};
