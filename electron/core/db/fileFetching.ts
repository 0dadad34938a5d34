/** What this computer alone has settled about fetching files: its rule, the files a person asked for, the cases kept offline. Never synced. */
import * as z from 'zod';
import { FetchRule } from '../../../shared/sync/fetchRule.ts';
import { getLocal, putLocal } from './localSettings.ts';
import { all, one, type ReadDb, run, sql, type WriteDb } from './sql.ts';

const settingName = 'file-fetching';
const settingSchema = z.object({ rule: z.enum(FetchRule) }).nullable();

/** Everything is fetched until somebody settles otherwise. */
export const fetchRule = (db: ReadDb): FetchRule => settingSchema.parse(getLocal(db, settingName))?.rule ?? 'all';

export const putFetchRule = (db: WriteDb, rule: FetchRule): void => putLocal(db, settingName, { rule });

/** A person asked for it: it is fetched before all others, and asked for until it has come. */
export const wantFile = (db: WriteDb, sha256: string): void => {
  run(db, sql`INSERT INTO wanted_files (sha256) VALUES (${sha256}) ON CONFLICT DO NOTHING`);
};

/** It has come, or nothing names it any more. */
export const endWanting = (db: WriteDb, sha256: string): void => {
  run(db, sql`DELETE FROM wanted_files WHERE sha256 = ${sha256}`);
};

/** Files that a person asked for and that have not come. */
export const wantedFiles = (db: ReadDb): readonly string[] =>
  all<{ sha256: string }>(db, sql`SELECT sha256 FROM wanted_files ORDER BY sha256`).map(({ sha256 }) => sha256);

/** The files of the case are fetched and kept whatever the rule says, those to come too. */
export const keepOffline = (db: WriteDb, caseId: string): void => {
  run(db, sql`INSERT INTO offline_cases (case_id) VALUES (${caseId}) ON CONFLICT DO NOTHING`);
};

/** Back to the rule; what was fetched stays. */
export const endOffline = (db: WriteDb, caseId: string): void => {
  run(db, sql`DELETE FROM offline_cases WHERE case_id = ${caseId}`);
};

export const isOffline = (db: ReadDb, caseId: string): boolean =>
  one(db, sql`SELECT 1 AS known FROM offline_cases WHERE case_id = ${caseId}`) !== null;
