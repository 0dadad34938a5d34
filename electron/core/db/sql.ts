/**
 * The only way SQL reaches the database: values travel through the `sql` tag, never inside the text.
 * Readers take `ReadDb`, writers `WriteDb`; a `WriteDb` exists only inside a transaction of the store (open.ts), so whoever asks for
 * one in its signature cannot write outside of a transaction. Row types are the caller's word for what a STRICT table gives back.
 */
import type Database from 'better-sqlite3';

declare const reading: unique symbol;
declare const writing: unique symbol;
export type ReadDb = { readonly raw: Database.Database; readonly [reading]: true };
export type WriteDb = ReadDb & { readonly [writing]: true };

/** SQLite keeps no booleans: write `flag(x)` and read `x === 1`. */
export type SqlValue = string | number | bigint | Uint8Array | null;
export type Sql = { readonly text: string; readonly values: readonly SqlValue[] };

/** A statement with its values; another `sql` piece may stand in a hole, e.g. a filter or an ORDER BY chosen from a fixed table. */
export const sql = (parts: TemplateStringsArray, ...holes: readonly (SqlValue | Sql)[]): Sql => {
  if (areValues(holes)) return { text: textWithout(parts), values: holes };
  let text = parts[0] ?? '';
  const values: SqlValue[] = [];
  holes.forEach((hole, index) => {
    if (isSql(hole)) {
      text += hole.text;
      values.push(...hole.values);
    } else {
      text += '?';
      values.push(hole);
    }
    text += parts[index + 1] ?? '';
  });
  return { text, values };
};

/** Several pieces with a separator between them: conditions with ' AND ', columns with ', '. */
export const joinSql = (pieces: readonly Sql[], separator: ' AND ' | ' OR ' | ', '): Sql => ({
  text: pieces.map((piece) => piece.text).join(separator),
  values: pieces.flatMap((piece) => piece.values),
});

/** `?, ?, ?` for an IN list. */
export const listSql = (values: readonly SqlValue[]): Sql => ({ text: values.map(() => '?').join(', '), values });

/** How a truth value is written. */
export const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);

/** The first row, or null. */
export const one = <Row>(db: ReadDb, query: Sql): Row | null =>
  (prepared(db, query.text).get(...query.values) as Row | undefined) ?? null;

/** All rows, in the order of the query. */
export const all = <Row>(db: ReadDb, query: Sql): readonly Row[] =>
  prepared(db, query.text).all(...query.values) as Row[];

/** Rows one at a time, for scans that must not fill the memory. Nothing may be written to the database meanwhile. */
export const each = <Row>(db: ReadDb, query: Sql): IterableIterator<Row> =>
  prepared(db, query.text).iterate(...query.values) as IterableIterator<Row>;

/** Runs a change and answers how many rows it touched. */
export const run = (db: WriteDb, statement: Sql): number =>
  prepared(db, statement.text).run(...statement.values).changes;

/** Runs fixed statements without values: table definitions only. */
export const define = (db: WriteDb, statements: string): void => {
  db.raw.exec(statements);
};

/** One text per place in the source, made once: a statement is then found by its very text, without comparing. */
const textsByParts = new WeakMap<TemplateStringsArray, string>();
const textWithout = (parts: TemplateStringsArray): string => {
  const known = textsByParts.get(parts);
  if (known !== undefined) return known;
  const text = parts.join('?');
  textsByParts.set(parts, text);
  return text;
};

const areValues = (holes: readonly (SqlValue | Sql)[]): holes is readonly SqlValue[] => !holes.some(isSql);

const isSql = (hole: SqlValue | Sql): hole is Sql =>
  typeof hole === 'object' && hole !== null && !(hole instanceof Uint8Array);

/** Statements are compiled once per connection; the texts are a closed set, because values never stand in them. */
const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>();
const prepared = (db: ReadDb, text: string): Database.Statement => {
  const known = statements.get(db.raw) ?? new Map<string, Database.Statement>();
  statements.set(db.raw, known);
  const found = known.get(text) ?? db.raw.prepare(text);
  known.set(text, found);
  return found;
};
