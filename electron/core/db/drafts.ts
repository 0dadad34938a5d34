/** Drafts: what somebody was typing, exactly as typed, valid or not. Each person sees only their own; durable when `putDraft` returns. */
import type { Draft, DraftInput } from '../../../shared/api/contract.ts';
import type { StreamKey } from '../../../shared/sync/envelope.ts';
import { all, one, type ReadDb, run, sql, type WriteDb } from './sql.ts';

type DraftHead = Omit<Draft, 'content'>;
type HeadRow = {
  readonly draft_id: string;
  readonly kind: DraftInput['kind'];
  readonly case_id: string | null;
  readonly title: string;
  readonly saved_at: number;
};

/** The newest first. */
export const listDrafts = (db: ReadDb, personId: string): readonly DraftHead[] =>
  all<HeadRow>(
    db,
    sql`SELECT draft_id, kind, case_id, title, saved_at FROM drafts WHERE person_id = ${personId}
      ORDER BY saved_at DESC, draft_id`,
  ).map(rowToHead);

export const getDraft = (db: ReadDb, personId: string, draftId: string): Draft | null => {
  const row = one<HeadRow & { readonly content: string }>(
    db,
    sql`SELECT draft_id, kind, case_id, title, saved_at, content FROM drafts
      WHERE person_id = ${personId} AND draft_id = ${draftId}`,
  );
  return row === null ? null : { ...rowToHead(row), content: JSON.parse(row.content) as unknown };
};

export const putDraft = (db: WriteDb, personId: string, draft: Draft): void => {
  // A form value that is undefined has not been typed: JSON drops it, and null stands for no content at all.
  const content = JSON.stringify(draft.content ?? null);
  run(
    db,
    sql`INSERT INTO drafts (person_id, draft_id, kind, case_id, title, content, saved_at)
      VALUES (${personId}, ${draft.draftId}, ${draft.kind}, ${draft.caseId}, ${draft.title}, ${content}, ${draft.savedAt})
      ON CONFLICT (person_id, draft_id) DO UPDATE SET kind = excluded.kind, case_id = excluded.case_id,
        title = excluded.title, content = excluded.content, saved_at = excluded.saved_at`,
  );
};

export const removeDraft = (db: WriteDb, personId: string, draftId: string): boolean =>
  run(db, sql`DELETE FROM drafts WHERE person_id = ${personId} AND draft_id = ${draftId}`) > 0;

/** Drafts of a stream that is being purged go with it, whoever typed them: those of a case by its id, others by their own (`letter:<id>`). */
export const removeDraftsOf = (db: WriteDb, { kind, id }: StreamKey): number =>
  kind === 'case'
    ? run(db, sql`DELETE FROM drafts WHERE case_id = ${id}`)
    : run(db, sql`DELETE FROM drafts WHERE draft_id = ${`${kind}:${id}`}`);

/** How many drafts there are, whoever typed them. */
export const countDrafts = (db: ReadDb): number =>
  one<{ n: number }>(db, sql`SELECT count(*) AS n FROM drafts`)?.n ?? 0;

const rowToHead = (row: HeadRow): DraftHead => ({
  draftId: row.draft_id,
  kind: row.kind,
  caseId: row.case_id,
  title: row.title,
  savedAt: row.saved_at,
});
