/** What the list shows: filters, sorting and columns. Kept for this browser session, so that coming back from a case finds the same list. */
import { useSyncExternalStore } from 'react';
import * as z from 'zod';
import { type CaseListQuery, caseListQuery, everyCase } from '../../../shared/api/cases.ts';

export type ListFilter = Omit<CaseListQuery, 'offset' | 'limit'>;
const filterSchema = caseListQuery.omit({ offset: true, limit: true });

export const noFilter: ListFilter = filterSchema.parse({ ...everyCase, offices: 'ours' });
export type ColumnId =
  | 'number'
  | 'workers'
  | 'respondents'
  | 'track'
  | 'referral'
  | 'channel'
  | 'dispute'
  | 'receivedOn'
  | 'step'
  | 'claim'
  | 'agreed'
  | 'outcome'
  | 'nextDeadline'
  | 'office'
  | 'mediators'
  | 'updatedAt'
  | 'whereabouts';
export const defaultColumns: readonly ColumnId[] = [
  'number',
  'workers',
  'respondents',
  'track',
  'dispute',
  'receivedOn',
  'claim',
  'step',
  'nextDeadline',
  'whereabouts',
];

type ListState = { readonly filter: ListFilter; readonly columns: readonly string[] };
const STORAGE_KEY = 'hejie.caseList';
const stateSchema = z.object({ filter: filterSchema, columns: z.array(z.string()).min(1) });
const initial: ListState = { filter: noFilter, columns: defaultColumns };

const read = (): ListState => {
  try {
    const stored = stateSchema.safeParse(JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null'));
    return stored.success ? stored.data : initial;
  } catch {
    return initial;
  }
};

let current: ListState | null = null;
const listeners = new Set<() => void>();
const snapshot = (): ListState => {
  current ??= read();
  return current;
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const setListState = (change: Partial<ListState>): void => {
  current = { ...snapshot(), ...change };
  sessionStorage.setItem(STORAGE_KEY, JSON.stringify(current));
  for (const listener of listeners) listener();
};
export const changeFilter = (change: Partial<ListFilter>): void =>
  setListState({ filter: { ...snapshot().filter, ...change } });
export const useListState = (): ListState => useSyncExternalStore(subscribe, snapshot);

/** True when the list shows less than everything. */
export const isFiltered = (filter: ListFilter): boolean =>
  filter.text.trim() !== '' ||
  filter.status !== 'all' ||
  filter.offices === 'others' ||
  [filter.tracks, filter.steps, filter.referrals, filter.disputeTypes].some((codes) => codes.length > 0) ||
  filter.receivedFrom !== null ||
  filter.receivedTo !== null ||
  filter.onlyHere;
