/**
 * The rounds that a table needs, read back from the projection as the facts they were written from. Bar: a year over 50,000 cases in one
 * second (`npm run bench -- report`).
 */
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { MatterFacts } from '../../../shared/statistics/matterFacts.ts';
import { each, one, type ReadDb, sql } from '../db/sql.ts';

/** A round with its case on this computer. */
export type DeskMatter = MatterFacts & { readonly caseNo: number };
export type MattersWanted = {
  /** Whatever was over and registered before this day counts in no table asked for. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Null: every office whose cases are here, each case at the one whose it is. */
  readonly officeId: string | null;
};
export type Matters = {
  readonly matters: readonly DeskMatter[];
  /** There is nothing but samples here, so they are what is counted. */
  readonly areSamples: boolean;
};

type Row = {
  readonly case_no: number;
  readonly round: number;
  readonly number: string;
  readonly is_sample: 0 | 1;
  readonly track: MatterFacts['track'];
  readonly referral: MatterFacts['referral'];
  readonly channel: MatterFacts['channel'];
  readonly dispute: MatterFacts['dispute'];
  readonly received_on: LocalDate;
  readonly accepted_on: LocalDate | null;
  readonly closed_on: LocalDate | null;
  readonly outcome: MatterFacts['outcome'];
  readonly limit_on: LocalDate | null;
  readonly workers: number;
  readonly migrants: number;
  readonly employment_forms: string;
  readonly mediators: string;
  readonly claim_fen: number;
  readonly is_resumed: 0 | 1;
  readonly has_agreement: 0 | 1;
  readonly agreed_fen: number;
  readonly paid_fen: number;
  readonly open_fen: number;
  readonly due_on: LocalDate | null;
  readonly open_since: LocalDate | null;
  readonly was_late: 0 | 1;
  readonly is_confirmed: 0 | 1;
  readonly is_reviewed: 0 | 1;
  readonly is_ordered: 0 | 1;
  readonly is_enforced: 0 | 1;
};

/** The rounds that may count between two days. Samples count only where there is nothing else. */
export const mattersOf = (db: ReadDb, { from, to, officeId }: MattersWanted): Matters => {
  const kinds = one<{ real: 0 | 1; sample: 0 | 1 }>(
    db,
    sql`SELECT EXISTS (SELECT 1 FROM matter WHERE is_sample = 0) AS real, EXISTS (SELECT 1 FROM matter) AS sample`,
  );
  const areSamples = kinds?.real === 0 && kinds.sample === 1;
  const rows = each<Row>(
    db,
    sql`SELECT case_no, round, number, is_sample, track, referral, channel, dispute, received_on, accepted_on, closed_on,
          outcome, limit_on, workers, migrants, employment_forms, mediators, claim_fen, is_resumed, has_agreement, agreed_fen, paid_fen,
          open_fen, due_on, open_since, was_late, is_confirmed, is_reviewed, is_ordered, is_enforced
        FROM matter
        WHERE received_on <= ${to} AND (closed_on IS NULL OR closed_on >= ${from} OR received_on >= ${from})
          ${areSamples ? sql`` : sql`AND is_sample = 0`} ${officeId === null ? sql`AND is_past = 0` : sql`AND office_id = ${officeId}`}
        ORDER BY received_on, case_no, round`,
  );
  const lists = createListReader();
  return { matters: Array.from(rows, (row) => rowToMatter(row, lists)), areSamples };
};

/** Lists are written as JSON and there are few different ones, so each text is read once. */
type ListReader = <T extends string>(json: string) => readonly T[];
const createListReader = (): ListReader => {
  const read = new Map<string, readonly string[]>();
  return <T extends string>(json: string) => {
    const known = read.get(json) ?? (JSON.parse(json) as readonly string[]);
    read.set(json, known);
    // Written by the projection from a list of T.
    return known as readonly T[];
  };
};

const rowToMatter = (row: Row, lists: ListReader): DeskMatter => ({
  caseNo: row.case_no,
  round: row.round,
  number: row.number,
  isSample: row.is_sample === 1,
  track: row.track,
  referral: row.referral,
  channel: row.channel,
  dispute: row.dispute,
  receivedOn: row.received_on,
  acceptedOn: row.accepted_on,
  closedOn: row.closed_on,
  outcome: row.outcome,
  limitOn: row.limit_on,
  workers: row.workers,
  migrants: row.migrants,
  employmentForms: lists(row.employment_forms),
  mediators: lists(row.mediators),
  claimFen: row.claim_fen,
  isResumed: row.is_resumed === 1,
  agreement:
    row.has_agreement === 0
      ? null
      : {
          agreedFen: row.agreed_fen,
          paidFen: row.paid_fen,
          openFen: row.open_fen,
          dueOn: row.due_on,
          openSince: row.open_since,
          wasLate: row.was_late === 1,
          isConfirmed: row.is_confirmed === 1,
          isReviewed: row.is_reviewed === 1,
          isOrdered: row.is_ordered === 1,
          isEnforced: row.is_enforced === 1,
        },
});
