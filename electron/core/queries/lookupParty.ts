/**
 * Parties seen before with the same ID number, phone or credit code, the newest record of each. Minimal disclosure: whoever did not type
 * the ID number does not get it from here (a phone may be a family's); it is typed again from the card, or shown by the logged reveal.
 */
import type { PartyMatch } from '../../../shared/api/views.ts';
import { type Party, partySchema } from '../../../shared/case/parts.ts';
import { all, joinSql, type ReadDb, type Sql, sql } from '../db/sql.ts';
import { codeKey, phoneKey } from '../projections/partiesKeys.ts';
import { type Reader, readableCases } from '../readScope.ts';

export type PartyMarks = {
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly creditCode: string | null;
};
type MatchRow = { readonly case_id: string; readonly case_number: string; readonly data: string };

const shown = 5;
/** One phone may stand in many cases of one employer; more are not read. */
const scanned = 50;

/** At most five different parties of cases that the reader may see, the surest mark first. */
export const lookupParty = (db: ReadDb, marks: PartyMarks, reader: Reader): readonly PartyMatch[] => {
  const idKey = codeKey(marks.idNumber);
  const byMark: readonly (readonly [PartyMatch['matchedBy'], Sql | null])[] = [
    ['idNumber', idKey === null ? null : sql`id_key = ${idKey}`],
    ['creditCode', whereKey(codeKey(marks.creditCode), (key) => sql`credit_key = ${key}`)],
    ['phone', whereKey(phoneKey(marks.phone), (key) => sql`phone_key = ${key}`)],
  ];
  const matches = new Map<string, PartyMatch>();
  for (const [matchedBy, where] of byMark) {
    if (where === null) continue;
    for (const row of rowsWith(db, joinSql([where, readableCases(reader)], ' AND '))) {
      const party = parseParty(row.data);
      if (party === null) continue;
      const person = personOf(party);
      if (matches.has(person) || matches.size >= shown) continue;
      matches.set(person, {
        party: matchedBy === 'idNumber' ? party : withoutNumbers(party),
        matchedBy,
        caseNumber: row.case_number,
        caseId: row.case_id,
      });
    }
  }
  return [...matches.values()];
};

const whereKey = (key: string | null, where: (key: string) => Sql): Sql | null => (key === null ? null : where(key));

const rowsWith = (db: ReadDb, where: Sql): readonly MatchRow[] =>
  all<MatchRow>(
    db,
    sql`SELECT case_id, case_number, data FROM party WHERE ${where}
        ORDER BY updated_at DESC, case_no DESC, party_id LIMIT ${scanned}`,
  );

const withoutNumbers = (party: Party): Party =>
  party.kind === 'worker' ? { ...party, idNumber: null, otherPaper: null } : { ...party, idNumber: null };

/** What makes two records the same party: the surest mark it has. */
const personOf = (party: Party): string =>
  codeKey(party.idNumber) ??
  (party.kind === 'worker' ? null : codeKey(party.creditCode)) ??
  `${party.name} ${phoneKey(party.phone) ?? ''}`;

const parseParty = (data: string): Party | null => {
  const parsed = partySchema.safeParse(JSON.parse(data));
  return parsed.success ? parsed.data : null;
};
