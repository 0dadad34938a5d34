/**
 * Every paper the desk can draw: one row each with its builder, its template's name, what must exist before it can be drawn, and the
 * contents the law asks for with the place where they stand (reference: domain 4.1). A test draws every paper and looks for each content,
 * so a template cannot lose one unseen. A new paper = one builder, one template, one row in the table of its group, one title.
 */
import { closingRows } from './registry/closingRows.ts';
import { elsewhereRows } from './registry/elsewhereRows.ts';
import { intakeRows } from './registry/intakeRows.ts';
import { mediationRows } from './registry/mediationRows.ts';
import { outcomeRows } from './registry/outcomeRows.ts';
import type { PaperRow } from './registry/paperRow.ts';
import { partyRows } from './registry/partyRows.ts';
import { securingRows } from './registry/securingRows.ts';

export const paperRegistry: readonly PaperRow[] = [
  ...intakeRows,
  ...partyRows,
  ...mediationRows,
  ...outcomeRows,
  ...securingRows,
  ...closingRows,
  ...elsewhereRows,
];

/** The row of a paper; undefined for a number from a newer version. */
export const paperById = (id: string): PaperRow | undefined => paperRegistry.find((row) => row.id === id);
