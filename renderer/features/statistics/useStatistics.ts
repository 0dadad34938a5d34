/** What the statistics page reads from the core, and how it saves the workbook. */
import { keepPreviousData, useMutation, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CountedCase, StatisticsQuery } from '../../../shared/api/statistics.ts';
import { XLSX } from '../../../shared/kernel/mediaTypes.ts';
import type { StatisticId } from '../../../shared/statistics/registry.ts';
import { useCore } from '../../app/core.tsx';
import { keys } from '../../app/queries.ts';
import { saveFile } from '../../ui/savePdf.ts';
import type { OpenedFigure } from './statisticsState.ts';

/** The tables of a period with the course up to its end; what was shown before stays until the answer comes. */
export const useReport = (query: StatisticsQuery, tables: readonly StatisticId[]) => {
  const core = useCore();
  return useQuery({
    queryKey: keys.statistics({ ...query, tables }),
    queryFn: () => core.statistics.report({ ...query, tables: [...tables] }),
    placeholderData: keepPreviousData,
  });
};

const PAGE_ROWS = 100;
const emptyPages = { first: 0, last: 0 };

/** The cases behind a figure, fetched page by page as they come into sight. */
export const useCountedCases = (opened: OpenedFigure, query: StatisticsQuery) => {
  const core = useCore();
  const [{ first, last }, setPages] = useState(emptyPages);
  const asked = { ...query, from: opened.from, to: opened.to, figure: opened.figure };
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const pages = useQueries({
    queries: numbers.map((page) => {
      const input = { ...asked, offset: page * PAGE_ROWS, limit: PAGE_ROWS };
      return { queryKey: keys.statistics(input), queryFn: () => core.statistics.cases(input) };
    }),
  });
  const rows = new Map<number, readonly CountedCase[]>();
  let total: number | undefined;
  pages.forEach(({ data }, index) => {
    if (data?.ok !== true) return;
    total = data.value.total;
    rows.set(first + index, data.value.rows);
  });
  return {
    total,
    rowAt: (index: number): CountedCase | undefined => rows.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS],
    onRange: useCallback((from: number, to: number) => {
      const next = { first: Math.floor(from / PAGE_ROWS), last: Math.floor(to / PAGE_ROWS) };
      setPages((now) => (now.first === next.first && now.last === next.last ? now : next));
    }, []),
    isError: pages.some(({ data, isError }) => isError || data?.ok === false),
    retry: () => void Promise.all(pages.map((page) => page.refetch())),
  };
};

/** Has the workbook made and saves it where the person chooses. */
export const useSaveBook = (query: StatisticsQuery) => {
  const core = useCore();
  return useMutation({
    mutationFn: async () => {
      const book = await core.statistics.export(query);
      if (book.ok) saveFile(book.value.bytes, book.value.fileName, XLSX);
      return book;
    },
  });
};
