/** Sealed agreements by hash and check code, so that any PDF brought back can be told from the sealed one. */
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { one, type ReadDb, run, type Sql, sql } from '../db/sql.ts';
import type { Projection } from './projection.ts';

export type SealRow = {
  readonly caseId: string;
  readonly number: string;
  readonly versionId: string;
  /** Counts the versions of the case's agreement from 1. */
  readonly version: number;
  readonly sealedOn: LocalDate;
  readonly sha256: string;
  readonly checkCode: string;
  /** It is the newest sealed version of its case. */
  readonly isCurrent: boolean;
};

export const seals: Projection = {
  name: 'seals',
  version: 1,
  tables: ['seals'],
  create: `
    CREATE TABLE seals (
      case_id TEXT NOT NULL,
      version_id TEXT NOT NULL,
      case_number TEXT NOT NULL,
      version_no INTEGER NOT NULL,
      sealed_on TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      check_code TEXT NOT NULL,
      is_current INTEGER NOT NULL,
      PRIMARY KEY (case_id, version_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX seals_by_sha256 ON seals (sha256);
    CREATE INDEX seals_by_check_code ON seals (check_code);`,
  write: {
    case: (db, { id: caseId, state }) => {
      run(db, sql`DELETE FROM seals WHERE case_id = ${caseId}`);
      if (state.kind !== 'registered') return;
      const current = state.agreements.findLast((a) => a.seal !== null);
      state.agreements.forEach(({ versionId, seal }, index) => {
        if (seal === null) return;
        run(
          db,
          sql`INSERT INTO seals (case_id, version_id, case_number, version_no, sealed_on, sha256, check_code, is_current)
          VALUES (${caseId}, ${versionId}, ${state.registration.number}, ${index + 1}, ${seal.on}, ${seal.pdf.sha256},
            ${seal.checkCode}, ${versionId === current?.versionId ? 1 : 0})`,
        );
      });
    },
  },
};

export const sealBySha256 = (db: ReadDb, sha256: string): SealRow | null => findSeal(db, sql`sha256 = ${sha256}`);

export const sealByCheckCode = (db: ReadDb, checkCode: string): SealRow | null =>
  findSeal(db, sql`check_code = ${checkCode}`);

type Row = Omit<SealRow, 'isCurrent'> & { readonly isCurrent: number };
const findSeal = (db: ReadDb, condition: Sql): SealRow | null => {
  const row = one<Row>(
    db,
    sql`SELECT case_id AS caseId, case_number AS number, version_id AS versionId, version_no AS version,
      sealed_on AS sealedOn, sha256, check_code AS checkCode, is_current AS isCurrent
      FROM seals WHERE ${condition} ORDER BY case_id, version_no DESC LIMIT 1`,
  );
  return row === null ? null : { ...row, isCurrent: row.isCurrent === 1 };
};
