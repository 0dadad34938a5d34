/** Kept files as the pages see them: where each is, fetching one from the hub, and which are fetched without being asked for. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { FilePlace } from '../../shared/api/files.ts';
import type { FetchRefusal, FileRefusal } from '../../shared/api/views.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { FetchRule } from '../../shared/sync/fetchRule.ts';
import type { CoreClient } from './connect.ts';
import { useCore } from './core.tsx';
import { keys } from './queries.ts';

/** Under the key of the exchange: every step of it may have brought a file. */
const fileKeys = {
  rule: [...keys.sync, 'fetch-rule'],
  offline: (caseId: string) => [...keys.sync, 'offline', caseId],
  places: (sha256s: readonly string[]) => [...keys.sync, 'file-places', sha256s],
} as const;

/** Null while it is read. */
export const useFetchRule = (): FetchRule | null => {
  const core = useCore();
  return useQuery({ queryKey: fileKeys.rule, queryFn: () => core.files.rule() }).data ?? null;
};

export const useSetFetchRule = (): ((rule: FetchRule) => void) => {
  const core = useCore();
  const client = useQueryClient();
  return useCallback(
    (rule) => void core.files.setRule({ rule }).then((now) => client.setQueryData(fileKeys.rule, now)),
    [core, client],
  );
};

/** Whether the files of the case are kept on this computer whatever its rule says; null while it is read. */
export const useOffline = (caseId: string): boolean | null => {
  const core = useCore();
  return useQuery({ queryKey: fileKeys.offline(caseId), queryFn: () => core.files.isOffline({ caseId }) }).data ?? null;
};

export const useSetOffline = (caseId: string): ((isOffline: boolean) => void) => {
  const core = useCore();
  const client = useQueryClient();
  return useCallback(
    (isOffline) =>
      void core.files
        .setOffline({ caseId, isOffline })
        .then((now) => client.setQueryData(fileKeys.offline(caseId), now)),
    [core, client, caseId],
  );
};

/** Where each of these files is, by its hash; empty while it is read. */
export const useFilePlaces = (sha256s: readonly string[]): ReadonlyMap<string, FilePlace> => {
  const core = useCore();
  const { data = [] } = useQuery({
    queryKey: fileKeys.places(sha256s),
    queryFn: () => core.files.places({ sha256s: [...sha256s] }),
    enabled: sha256s.length > 0,
  });
  return new Map(data.map(({ sha256, place }) => [sha256, place]));
};

/** The bytes of a file; one that is only at the hub is fetched first. */
export const readFile = async (
  core: CoreClient,
  sha256: string,
): Promise<Result<Uint8Array, FileRefusal | FetchRefusal>> => {
  const kept = await core.files.get({ sha256 });
  if (kept.ok) return kept;
  const fetched = await core.files.fetch({ sha256 });
  return fetched.ok ? core.files.get({ sha256 }) : fetched;
};
