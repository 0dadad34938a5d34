/**
 * Which files this computer should have and has not: by its rule, by the cases kept offline, or because a person asked. What is at the hub and
 * not asked for here is nobody's worry, and never looked at: there may be very many of them.
 */
import type { FetchRule } from '../../../shared/sync/fetchRule.ts';
import { fetchRule } from '../db/fileFetching.ts';
import { all, one, type ReadDb, type Sql, sql } from '../db/sql.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { isFileUsed } from '../projections/fileRefs.ts';

type Desk = Pick<OpenDesk, 'store' | 'files'>;

/** In order of their hash; also those that their author has not handed over yet. */
export const filesToFetch = ({ store: { read }, files }: Desk): readonly string[] =>
  all<{ sha256: string }>(
    read,
    sql`SELECT sha256 FROM (${filesAskedFor(fetchRule(read))}) AS asked
        WHERE NOT EXISTS (SELECT 1 FROM files_at_hub WHERE files_at_hub.sha256 = asked.sha256 AND is_here = 1)
          AND EXISTS (SELECT 1 FROM file_refs WHERE file_refs.sha256 = asked.sha256)
        ORDER BY sha256`,
  )
    .map(({ sha256 }) => sha256)
    .filter((sha256) => !files.isKept(sha256));

export const isToFetch = ({ store: { read }, files }: Desk, sha256: string): boolean =>
  !files.isKept(sha256) && isAskedFor(read, sha256);

const isAskedFor = (db: ReadDb, sha256: string): boolean => {
  const rule = fetchRule(db);
  if (rule === 'all') return isFileUsed(db, sha256);
  const asked = one(
    db,
    sql`SELECT 1 AS asked FROM file_refs WHERE sha256 = ${sha256} AND (
          sha256 IN (SELECT sha256 FROM wanted_files)
          OR EXISTS (SELECT 1 FROM (${streamsAskedFor(rule)}) AS streams_asked
            WHERE streams_asked.stream_no = file_refs.stream_no))`,
  );
  return asked !== null;
};

/** Hashes; of those that are here, or that nothing names any more, too. */
const filesAskedFor = (rule: FetchRule): Sql =>
  rule === 'all'
    ? sql`SELECT sha256 FROM files_at_hub WHERE is_here = 0 UNION SELECT sha256 FROM files_not_at_hub`
    : sql`SELECT sha256 FROM wanted_files
        UNION SELECT sha256 FROM (${streamsAskedFor(rule)}) AS streams_asked CROSS JOIN file_refs USING (stream_no)`;

/** The numbers of the streams whose files are all to be here. */
const streamsAskedFor = (rule: Exclude<FetchRule, 'all'>): Sql => {
  const keptOffline = sql`SELECT stream_no FROM offline_cases CROSS JOIN streams ON kind = 'case' AND id = case_id`;
  return rule === 'on-use'
    ? keptOffline
    : sql`${keptOffline}
        UNION ALL SELECT case_no AS stream_no FROM case_list WHERE is_closed = 0
        UNION ALL SELECT letter_no AS stream_no FROM letter WHERE closed_on IS NULL`;
};
