/**
 * What the pages read from the core, and the one way to change a case. Keys are built here only; the `changes` stream of the core and
 * every executed command make the affected answers stale.
 */
import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { CaseListQuery } from '../../shared/api/cases.ts';
import type { Draft } from '../../shared/api/contract.ts';
import type { CalendarEntry } from '../../shared/api/calendar.ts';
import type { CalendarYearView, SettingView } from '../../shared/api/settings.ts';
import type { ConflictRow, SyncStatus } from '../../shared/api/sync.ts';
import type { CaseView, ComputerView, DeskStatus, PersonView, SearchHit, Workbench } from '../../shared/api/views.ts';
import { BodyKind } from '../../shared/case/codes.ts';
import { caseCommand, type CaseCommandData, type CaseCommandName } from '../../shared/case/commands.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { OtherOffice } from '../../shared/sync/protocol.ts';
import type { ReplayedKind } from '../../shared/sync/streams.ts';
import type { Whereabouts } from '../../shared/sync/whereabouts.ts';
import type { Rulebook } from '../../shared/workflow/clocks.ts';
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import { settingFor } from '../../shared/settings/register.ts';
import type { CoreClient } from './connect.ts';
import { useCore } from './core.tsx';

export const keys = {
  status: ['status'],
  workbench: ['workbench'],
  sync: ['sync'],
  people: ['people'],
  computers: ['computers'],
  drafts: ['drafts'],
  rulebook: ['rulebook'],
  settings: ['settings'],
  calendarYears: ['calendarYears'],
  calendar: (from: LocalDate, to: LocalDate) => ['calendar', from, to],
  anyCase: ['case'],
  case: (caseId: string) => ['case', caseId],
  lists: ['list'],
  list: (query: CaseListQuery) => ['list', query],
  search: (text: string) => ['search', text],
  statistics: (asked: object) => ['statistics', asked],
} as const;

const STATUS_EVERY_MS = 120_000;

export const useStatus = (): UseQueryResult<DeskStatus> => {
  const core = useCore();
  // Asked now and then without a reason, because `today` changes at midnight.
  return useQuery({ queryKey: keys.status, queryFn: () => core.desk.status(), refetchInterval: STATUS_EVERY_MS });
};

/** How the exchange with the hub stands; the stream of changes says when to ask again. */
export const useSyncStatus = (): UseQueryResult<SyncStatus> => {
  const core = useCore();
  return useQuery({ queryKey: keys.sync, queryFn: () => core.sync.status() });
};

/** What two computers recorded differently and nobody has settled, of all the office that this person may see. */
export const useConflicts = (): UseQueryResult<readonly ConflictRow[]> => {
  const core = useCore();
  return useQuery({ queryKey: [...keys.sync, 'conflicts'], queryFn: () => core.sync.conflicts() });
};

/** The other offices at the hub: for choosing one, and for the name of one. Empty while there is none. */
export const useOffices = (): UseQueryResult<readonly OtherOffice[]> => {
  const core = useCore();
  return useQuery({ queryKey: [...keys.sync, 'offices'], queryFn: () => core.sync.offices() });
};

/** Where a record is; null while there is no hub. Asked anew with every step of the exchange. */
export const useWhereabouts = (kind: ReplayedKind, id: string): Whereabouts | null => {
  const core = useCore();
  const { data = null } = useQuery({
    queryKey: [...keys.sync, 'whereabouts', kind, id],
    queryFn: () => core.sync.whereabouts({ kind, id }),
  });
  return data;
};

export const useWorkbench = (): UseQueryResult<Workbench> => {
  const core = useCore();
  return useQuery({ queryKey: keys.workbench, queryFn: () => core.cases.workbench() });
};

/** The case as the case page shows it, or why it cannot be shown. */
export const useCase = (caseId: string): UseQueryResult<Result<CaseView, CaseRefusal>> => {
  const core = useCore();
  return useQuery({ queryKey: keys.case(caseId), queryFn: () => core.cases.get({ caseId }) });
};

/** A search that answers this many hits may have more. */
export const SEARCH_LIMIT = 50;
/** Hits for a text; nothing is asked before the second character (one Chinese character matches too much). */
export const useSearch = (text: string): UseQueryResult<readonly SearchHit[]> => {
  const core = useCore();
  const wanted = text.trim();
  return useQuery({
    queryKey: keys.search(wanted),
    queryFn: () => core.cases.search({ text: wanted, limit: SEARCH_LIMIT }),
    enabled: [...wanted].length >= 2,
    placeholderData: keepPreviousData,
  });
};

/** The computers of the office with when each last recorded something. */
export const useComputers = (): UseQueryResult<readonly ComputerView[]> => {
  const core = useCore();
  return useQuery({ queryKey: keys.computers, queryFn: () => core.desk.computers() });
};

export const usePeople = (): UseQueryResult<readonly PersonView[]> => {
  const core = useCore();
  return useQuery({ queryKey: keys.people, queryFn: () => core.desk.people() });
};

/** The office's calendar and settings, for a page that must not begin without them. */
export const useRulebookQuery = (): UseQueryResult<Rulebook> => {
  const core = useCore();
  return useQuery({ queryKey: keys.rulebook, queryFn: () => core.settings.rulebook() });
};

const shippedRulebook: Rulebook = { calendar: builtInCalendar, settings: [] };
/** The office's calendar and settings; until the core has answered, what the program ships. */
export const useRulebook = (): Rulebook => useRulebookQuery().data ?? shippedRulebook;

/** The register of settings with what the office entered and what applies today. */
export const useSettings = (): UseQueryResult<readonly SettingView[]> => {
  const core = useCore();
  return useQuery({ queryKey: keys.settings, queryFn: () => core.settings.list() });
};

/** The notices on days off that are counted with. */
export const useCalendarYears = (): UseQueryResult<readonly CalendarYearView[]> => {
  const core = useCore();
  return useQuery({ queryKey: keys.calendarYears, queryFn: () => core.settings.calendarYears() });
};

/** Everything with a day in the span; the days before stay in sight while the next are read. */
export const useCalendar = (from: LocalDate, to: LocalDate): UseQueryResult<readonly CalendarEntry[]> => {
  const core = useCore();
  return useQuery({
    queryKey: keys.calendar(from, to),
    queryFn: () => core.cases.calendar({ from, to }),
    placeholderData: keepPreviousData,
  });
};

/** Which legal kind of body the office says it is (settings); null where it has not said, undefined while it is read. */
export const useOfficeBodyKind = (on: LocalDate | undefined): BodyKind | null | undefined => {
  const { data, isError } = useRulebookQuery();
  if (isError) return null;
  if (data === undefined || on === undefined) return undefined;
  const value = settingFor(data.settings, { key: 'office.body-kind', on })?.value;
  return BodyKind.find((kind) => kind === value) ?? null;
};

/** What was left unfinished, newest first. */
export const useDrafts = (): UseQueryResult<readonly Omit<Draft, 'content'>[]> => {
  const core = useCore();
  return useQuery({ queryKey: keys.drafts, queryFn: () => core.drafts.list(), staleTime: 0 });
};

/** Runs a command on a case; the answer is the case as it is now, or a refusal to show beside its cause. */
export type Execute = <N extends CaseCommandName>(
  type: N,
  data: CaseCommandData<N>,
) => Promise<Result<CaseView, CaseRefusal>>;

export const useExecute = (caseId: string): Execute => {
  const core = useCore();
  const client = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (command: Parameters<CoreClient['cases']['execute']>[0]['command']) =>
      core.cases.execute({ caseId, command }),
    onSuccess: (result) => {
      if (result.ok) client.setQueryData(keys.case(caseId), result);
      return staleLists(client);
    },
  });
  return useCallback((type, data) => mutateAsync(caseCommand(type, data)), [mutateAsync]);
};

const staleLists = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey: [area] }) => area !== 'case' && area !== 'status' });

/** What the last answer said is only here, to see whether the next one says the same. */
const leftHere = (client: QueryClient): string => {
  const status = client.getQueryData<SyncStatus>(keys.sync);
  if (status === undefined) return '';
  const { url, onlyHere, refused, filesOnlyHere } = status;
  return JSON.stringify([url, onlyHere, refused.length, filesOnlyHere]);
};

const locatedLists: readonly unknown[] = [keys.lists[0], 'consultations', 'letters'];
/** The lists that say of each record where it is. */
const staleLocatedLists = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey: [area] }) => locatedLists.includes(area) });

const RETRY_MS = 3000;

/** Follows the core's stream of changes while the desk is open; call once, in the frame. */
export const useChanges = (): void => {
  const core = useCore();
  const client = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    void followChanges(core, client, stop.signal);
    return () => stop.abort();
  }, [core, client]);
};

const followChanges = async (core: CoreClient, client: QueryClient, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    try {
      for await (const change of await core.changes(undefined, { signal })) {
        // The exchange with the hub went a step on: of the records at most where they are has changed.
        if (change.count === 0) {
          const before = leftHere(client);
          await Promise.all([keys.sync, keys.status].map((queryKey) => client.invalidateQueries({ queryKey })));
          if (leftHere(client) !== before) await staleLocatedLists(client);
          continue;
        }
        // A change of no case is one of the office: a new number or holiday moves dates of any case.
        await client.invalidateQueries({ queryKey: change.caseId === null ? keys.anyCase : keys.case(change.caseId) });
        await Promise.all([staleLists(client), client.invalidateQueries({ queryKey: keys.status })]);
      }
    } catch {
      // The stream breaks when the desk locks, the core restarts or is gone: the status below tells which.
    }
    if (!signal.aborted) await client.invalidateQueries({ queryKey: keys.status });
    await pause(RETRY_MS, signal);
  }
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((settle) => {
    const timer = setTimeout(settle, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      settle();
    });
  });
