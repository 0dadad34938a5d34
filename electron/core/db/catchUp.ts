/** How far this computer has come in catching up with its office (shared/sync/protocol.ts, `catchUp`). */
import type { CatchUpPlace } from '../../../shared/sync/protocol.ts';
import { one, type ReadDb, run, sql, type WriteDb } from './sql.ts';

export type CatchUp = {
  /** The part of the feed: from after the one number up to the other. */
  readonly after: number;
  readonly head: number;
  /** Null before the first page. */
  readonly place: CatchUpPlace | null;
  /** Records that came so far, of how many; null before the first page has told. */
  readonly arrived: number;
  readonly total: number | null;
};
type Row = Omit<CatchUp, 'place'> & { readonly before: number | null; readonly within: number };

/** Null while this computer is not behind. */
export const readCatchUp = (db: ReadDb): CatchUp | null => {
  const row = one<Row>(db, sql`SELECT after, head, before, within, arrived, total FROM catch_up WHERE only_row = 1`);
  if (row === null) return null;
  const { before, within, ...rest } = row;
  return { ...rest, place: before === null ? null : { before, within } };
};

export const writeCatchUp = (db: WriteDb, { after, head, place, arrived, total }: CatchUp): void => {
  run(
    db,
    sql`INSERT INTO catch_up (only_row, after, head, before, within, arrived, total)
      VALUES (1, ${after}, ${head}, ${place?.before ?? null}, ${place?.within ?? 0}, ${arrived}, ${total})
      ON CONFLICT (only_row) DO UPDATE SET after = excluded.after, head = excluded.head, before = excluded.before,
        within = excluded.within, arrived = excluded.arrived, total = excluded.total`,
  );
};

export const endCatchUp = (db: WriteDb): void => {
  run(db, sql`DELETE FROM catch_up`);
};
