/** The workers of a case, one row each: what they claim, what was agreed and paid, who consented, who signed. One pass over each list. Pure. */
import { signersNeeded } from '../../../shared/agreement/signers.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import type { Worker } from '../../../shared/case/parts.ts';
import { currentAgreement, type RegisteredCase, standingClaims, workersOf } from '../../../shared/case/state.ts';

/** `represented`: consented to what the elected representatives sign. `none`: nothing to sign yet. */
export type SignState = 'none' | 'open' | 'signed' | 'represented';
export type WorkerRow = {
  readonly worker: Worker;
  readonly claimFen: number;
  readonly claims: number;
  /** Null while there is no agreement. */
  readonly agreedFen: number | null;
  readonly paidFen: number;
  readonly sign: SignState;
  readonly answer: RegisteredCase['consents'][number]['answer'] | null;
  readonly isRepresentative: boolean;
};
export const workerFilters = ['all', 'unsigned', 'unpaid', 'no-claim', 'representatives'] as const;
export type WorkerFilter = (typeof workerFilters)[number];

export const workerRows = (c: RegisteredCase): readonly WorkerRow[] => {
  const claims = Map.groupBy(standingClaims(c), ({ partyId }) => partyId);
  const agreement = sealedAgreement(c) ?? currentAgreement(c);
  const payments = Map.groupBy(agreement?.payments ?? [], ({ payeeId }) => payeeId);
  const payeeOf = new Map(agreement?.payments.map(({ paymentId, payeeId }) => [paymentId, payeeId]));
  const receipts = Map.groupBy(c.receipts, ({ paymentId }) => payeeOf.get(paymentId));
  const signs = signStates(c);
  const answers = new Map(c.consents.map(({ partyId, answer }) => [partyId, answer]));
  const representatives = new Set(c.election?.partyIds);
  return workersOf(c).map((worker) => {
    const { partyId } = worker;
    const own = claims.get(partyId) ?? [];
    return {
      worker,
      claims: own.length,
      claimFen: sum(own),
      agreedFen: agreement === null ? null : sum(payments.get(partyId) ?? []),
      paidFen: sum(receipts.get(partyId) ?? []),
      sign: signs.get(partyId) ?? 'none',
      answer: answers.get(partyId) ?? null,
      isRepresentative: representatives.has(partyId),
    };
  });
};

const sum = (items: readonly { readonly amountFen: number | null }[]): number =>
  items.reduce((total, { amountFen }) => total + (amountFen ?? 0), 0);

const signStates = (c: RegisteredCase): ReadonlyMap<string, SignState> => {
  const version = currentAgreement(c);
  if (version === null) return new Map();
  return new Map(
    signersNeeded(c, version).map(({ key, signature, required }) => [
      key,
      signature !== null ? 'signed' : required ? 'open' : 'represented',
    ]),
  );
};

/** The rows that a filter and a typed text leave: part of a name, a phone, a trade. */
export const filterWorkers = (
  rows: readonly WorkerRow[],
  { filter, text }: { readonly filter: WorkerFilter; readonly text: string },
): readonly WorkerRow[] => {
  const wanted = text.trim();
  return rows.filter((row) => passes[filter](row) && matches(row.worker, wanted));
};

const matches = ({ name, phone, trade }: Worker, wanted: string): boolean =>
  wanted === '' || name.includes(wanted) || phone.includes(wanted) || trade.includes(wanted);

const passes: { readonly [F in WorkerFilter]: (row: WorkerRow) => boolean } = {
  all: () => true,
  unsigned: ({ sign }) => sign === 'open',
  unpaid: ({ agreedFen, paidFen }) => agreedFen !== null && paidFen < agreedFen,
  'no-claim': ({ claims }) => claims === 0,
  representatives: ({ isRepresentative }) => isRepresentative,
};

/** The filters that can leave something out now: before an agreement nobody is unsigned or unpaid. */
export const usefulFilters = (c: RegisteredCase): readonly WorkerFilter[] =>
  workerFilters.filter((filter) => {
    if (filter === 'unsigned' || filter === 'unpaid') return c.agreements.length > 0;
    return filter !== 'representatives' || c.election !== null;
  });

export type WorkerSort = 'name' | 'claim' | 'agreed' | 'paid';
export const sortWorkers = (
  rows: readonly WorkerRow[],
  { id, isDescending }: { readonly id: WorkerSort; readonly isDescending: boolean },
): readonly WorkerRow[] => {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare[id](a, b));
};
const compare: { readonly [S in WorkerSort]: (a: WorkerRow, b: WorkerRow) => number } = {
  name: (a, b) => a.worker.name.localeCompare(b.worker.name, 'zh'),
  claim: (a, b) => a.claimFen - b.claimFen,
  agreed: (a, b) => (a.agreedFen ?? 0) - (b.agreedFen ?? 0),
  paid: (a, b) => a.paidFen - b.paidFen,
};
