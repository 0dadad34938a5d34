/** Calls about rosters (名册): reading a file that somebody brings, and the template to fill in. The raw cells come back; the page reads them (shared/roster). */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import type { Result } from '../kernel/result.ts';
import type { Table } from '../roster/delimited.ts';
import type { FileRefusal } from './views.ts';

export type RosterSheet = { readonly name: string; readonly rows: Table };
export type RosterFileRefusal =
  | Extract<FileRefusal, { readonly type: 'file-too-large' | 'file-empty' }>
  /** Neither a workbook nor a table of text. */
  | { readonly type: 'sheet-not-a-table' }
  /** Locked with a password. */
  | { readonly type: 'sheet-encrypted' }
  /** .xls of before 2007. */
  | { readonly type: 'sheet-old-format' }
  | { readonly type: 'sheet-damaged' }
  | { readonly type: 'sheet-too-long'; readonly limitRows: number };

export const rosterContract = {
  /** The sheets of an .xlsx file, or the one table of a .csv or .txt file (UTF-8, GB 18030 or UTF-16), as text. Nothing is stored. */
  readRoster: oc
    .input(z.object({ name: z.string().min(1).max(300), bytes: z.instanceof(Uint8Array) }))
    .output(type<Result<readonly RosterSheet[], RosterFileRefusal>>()),
  /** An .xlsx file with the usual headings, notes and one example. */
  rosterTemplate: oc
    .input(z.object({ language: z.enum(['zh', 'en']) }))
    .output(type<{ readonly bytes: Uint8Array; readonly fileName: string }>()),
};
