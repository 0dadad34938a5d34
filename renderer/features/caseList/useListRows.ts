/** Rows of the list, fetched page by page as they come into sight; pages seen stay, so scrolling back is at once. */
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useState } from 'react';
import type { CaseListRow } from '../../../shared/api/views.ts';
import { useCore } from '../../app/core.tsx';
import { keys } from '../../app/queries.ts';
import type { ListFilter } from './listFilter.ts';

const PAGE_ROWS = 100;

export type ListRows = {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly rowAt: (index: number) => CaseListRow | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly isError: boolean;
  readonly retry: () => void;
};

export const useListRows = (wanted: ListFilter): ListRows => {
  const core = useCore();
  const filter = useDeferredValue(wanted);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const firstPage = Math.floor(range.first / PAGE_ROWS);
  const lastPage = Math.floor(range.last / PAGE_ROWS);
  const numbers = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index);
  const pages = useQueries({
    queries: numbers.map((page) => {
      const query = { ...filter, text: filter.text.trim(), offset: page * PAGE_ROWS, limit: PAGE_ROWS };
      return {
        queryKey: keys.list(query),
        queryFn: () => core.cases.list(query),
        placeholderData: keepPreviousData,
      };
    }),
  });
  const total = pages.find((page) => page.data !== undefined)?.data?.total;
  const rowAt = (index: number): CaseListRow | undefined => {
    const page = Math.floor(index / PAGE_ROWS) - firstPage;
    const answer = pages[page];
    // The previous answer of another page or filter must not stand in for rows of this one.
    if (answer?.data === undefined || (answer.isPlaceholderData && numbers.length > 1)) return undefined;
    return answer.data.rows[index % PAGE_ROWS];
  };
  const onRange = useCallback(
    (first: number, last: number) =>
      setRange((now) => (now.first === first && now.last === last ? now : { first, last })),
    [],
  );
  return {
    total,
    rowAt,
    onRange,
    isError: pages.some((page) => page.isError),
    retry: () => void Promise.all(pages.map((page) => page.refetch())),
  };
};
