/** What the checker and the clauses count with on this desk. */
import { useMemo } from 'react';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useRulebook, useStatus } from '../../app/queries.ts';
import type { FindingContext } from './findings.ts';

export const useFindingContext = (today: LocalDate): FindingContext => {
  const { calendar, settings } = useRulebook();
  const place = useStatus().data?.office?.district ?? '';
  return useMemo(() => ({ today, calendar, settings, place }), [today, calendar, settings, place]);
};
