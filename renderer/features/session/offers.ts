/** How far the sides are apart, round by round. Reads the confidential offers of one session; shown beside them and nowhere else. Pure. */
import type { Compromise } from '../../../shared/case/parts.ts';

type Offer = Compromise['offers'][number];
/** A row while it is typed: the amount may be a text that cannot be read yet, or the round may be empty. */
export type TypedOffer = { readonly [K in keyof Offer]?: unknown };

export type RoundGap = {
  readonly round: number;
  readonly workerFen: number | null;
  readonly respondentFen: number | null;
  /** What the worker side still asks for beyond what the employer side offers; 0 or less when they have met; null while one is silent. */
  readonly gapFen: number | null;
};

/**
 * The figures of each round. Several people of one side in one round are added up; a side that names no new figure in a later round
 * stands by its last one.
 */
export const gapsByRound = (offers: readonly TypedOffer[]): readonly RoundGap[] => {
  const rows = offers.filter(hasFigures);
  const rounds = [...new Set(rows.map(({ round }) => round))].sort((a, b) => a - b);
  let workerFen: number | null = null;
  let respondentFen: number | null = null;
  return rounds.map((round) => {
    const inRound = rows.filter((row) => row.round === round);
    workerFen = sumOf(inRound, 'worker') ?? workerFen;
    respondentFen = sumOf(inRound, 'respondent') ?? respondentFen;
    const gapFen = workerFen === null || respondentFen === null ? null : workerFen - respondentFen;
    return { round, workerFen, respondentFen, gapFen };
  });
};

type Figures = { readonly round: number; readonly by: Offer['by']; readonly amountFen: number };
const hasFigures = (offer: TypedOffer): offer is TypedOffer & Figures =>
  typeof offer.round === 'number' &&
  typeof offer.amountFen === 'number' &&
  (offer.by === 'worker' || offer.by === 'respondent');

const sumOf = (rows: readonly Figures[], by: Offer['by']): number | null => {
  const own = rows.filter((row) => row.by === by);
  return own.length === 0 ? null : own.reduce((sum, row) => sum + row.amountFen, 0);
};

/** The round a new offer of `by` belongs to: the running one until that side has spoken in it. */
export const nextRound = (offers: readonly TypedOffer[], by: Offer['by']): number => {
  const rounds = offers.map(({ round }) => (typeof round === 'number' ? round : 1));
  const last = Math.max(1, ...rounds);
  return offers.some((offer) => offer.round === last && offer.by === by) ? last + 1 : last;
};
