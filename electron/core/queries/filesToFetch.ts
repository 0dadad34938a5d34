/**
 * Which files this computer should have and has not: by its rule, by the cases kept offline, or because a person asked. What is at the hub and
 * not asked for here is nobody's worry.
 */
import { fetchRule } from '../db/fileFetching.ts';
import { all, one, type ReadDb, type Sql, sql } from '../db/sql.ts';
import type { OpenDesk } from '../desk/openDesk.ts';

type Desk = Pick<OpenDesk, 'store' | 'files'>;

/** In order of their hash; also those that their author has not handed over yet. */
export const filesToFetch = ({ store: { read }, files }: Desk): readonly string[] =>
  all<{ sha256: string }>(
    read,
    sql`WITH lacking AS (
          SELECT sha256 FROM files_at_hub WHERE is_here = 0
          UNION SELECT sha256 FROM files_not_at_hub)
        SELECT sha256 FROM lacking WHERE ${isAskedFor(read, sql`lacking.sha256`)} ORDER BY sha256`,
  )
    .map(({ sha256 }) => sha256)
    .filter((sha256) => !files.isKept(sha256));

export const isToFetch = ({ store: { read }, files }: Desk, sha256: string): boolean =>
  !files.isKept(sha256) && one(read, sql`SELECT 1 AS asked WHERE ${isAskedFor(read, sql`${sha256}`)}`) !== null;

const isAskedFor = (db: ReadDb, sha256: Sql): Sql => {
  const rule = fetchRule(db);
  return sql`EXISTS (
    SELECT 1 FROM file_refs JOIN streams USING (stream_no)
      LEFT JOIN case_list ON case_no = stream_no LEFT JOIN letter ON letter_no = stream_no
    WHERE file_refs.sha256 = ${sha256} AND (
      ${rule} = 'all'
      OR (${rule} = 'open-cases' AND (case_list.is_closed = 0 OR (letter_no IS NOT NULL AND closed_on IS NULL)))
      OR (streams.kind = 'case' AND streams.id IN (SELECT case_id FROM offline_cases))
      OR file_refs.sha256 IN (SELECT sha256 FROM wanted_files)))`;
};
