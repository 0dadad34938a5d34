/**
 * One query interface over PostgreSQL (several hubs may share it) and PGlite (embedded, one hub, one folder). SQL is that of PostgreSQL 14.
 * Row types are the caller's word for what its own statement gives back.
 */
import type { Sql } from './sql.ts';

export type Queries = {
  readonly all: <Row>(query: Sql) => Promise<readonly Row[]>;
  /** The first row, or null. */
  readonly one: <Row>(query: Sql) => Promise<Row | null>;
};
export type HubDatabase = Queries & {
  /**
   * Runs the work in one transaction; a throw takes everything back. Those of one `turn` are begun one after another: where they would wait for
   * each other's lock anyway, they do not hold the connections that others need meanwhile.
   */
  readonly inTransaction: <T>(work: (tx: Queries) => Promise<T>, turn?: string) => Promise<T>;
  /**
   * Calls back with the payload of every notice on the channel, from whichever hub process; `missed` is called when the connection had been
   * lost for a while.
   */
  readonly listen: (channel: string, heard: (payload: string) => void, missed: () => void) => Promise<void>;
  readonly close: () => Promise<void>;
};
