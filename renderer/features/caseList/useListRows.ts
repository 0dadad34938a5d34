/** Rows of the list, fetched page by page as they come into sight; pages seen stay, so scrolling back is at once. */
import { useQueries } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { CaseListRow } from '../../../shared/api/views.ts';
import type { Located } from '../../../shared/sync/whereabouts.ts';
import { useCore } from '../../app/core.tsx';
import { keys } from '../../app/queries.ts';
import type { ListFilter } from './listFilter.ts';

const PAGE_ROWS = 100;

export type ListRows = {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly rowAt: (index: number) => Located<CaseListRow> | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly isError: boolean;
  readonly retry: () => void;
};

export const useListRows = (wanted: ListFilter): ListRows => {
  const core = useCore();
  const filter = useDeferredValue(wanted);
  // Pages, not rows: scrolling inside a page must not render the whole list anew.
  const [{ firstPage, lastPage }, setPages] = useState({ firstPage: 0, lastPage: 0 });
  const numbers = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index);
  const pages = useQueries({
    queries: numbers.map((page) => {
      const query = { ...filter, text: filter.text.trim(), offset: page * PAGE_ROWS, limit: PAGE_ROWS };
      return {
        queryKey: keys.list(query),
        queryFn: () => core.cases.list(query),
      };
    }),
  });
  const answer = shownOf(numbers, pages);
  const last = useRef<Shown | null>(null);
  useEffect(() => {
    if (answer !== null) last.current = answer;
  });
  // Until a new filter or a far jump has its first answer, what was shown before stays: no flash, and the place in the list is kept.
  const shown = answer ?? last.current;
  const total = shown?.total;
  const rowAt = (index: number): Located<CaseListRow> | undefined =>
    shown?.pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS];
  const onRange = useCallback((first: number, last: number) => {
    const next = { firstPage: Math.floor(first / PAGE_ROWS), lastPage: Math.floor(last / PAGE_ROWS) };
    setPages((now) => (now.firstPage === next.firstPage && now.lastPage === next.lastPage ? now : next));
  }, []);
  return {
    total,
    rowAt,
    onRange,
    isError: pages.some((page) => page.isError),
    retry: () => void Promise.all(pages.map((page) => page.refetch())),
  };
};

type Shown = { readonly total: number; readonly pages: ReadonlyMap<number, readonly Located<CaseListRow>[]> };
type Answer = { readonly data: { readonly total: number; readonly rows: readonly Located<CaseListRow>[] } | undefined };

/** The pages that have arrived, or null while none has. */
const shownOf = (numbers: readonly number[], answers: readonly Answer[]): Shown | null => {
  const arrived = answers.flatMap(({ data }, index) => {
    const page = numbers[index];
    return data === undefined || page === undefined ? [] : [{ page, data }];
  });
  const total = arrived[0]?.data.total;
  return total === undefined ? null : { total, pages: new Map(arrived.map(({ page, data }) => [page, data.rows])) };
};
