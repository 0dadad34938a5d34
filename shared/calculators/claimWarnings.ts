/** What claims that stand side by side must be warned about; nothing is refused, because a person may still choose between them. */
import type { ClaimKind } from '../case/codes.ts';
import type { Claim } from '../case/parts.ts';
import { calculators, isCalculatorId } from './registry.ts';
import { type Warning, warning } from './warnings.ts';

type StandingClaim = Pick<Claim, 'partyId' | 'kind'>;

/** Claims of one person that are never owed together for the same ending: N with 2N, pay in lieu of notice with 2N. */
export const claimsTogether = (claims: readonly StandingClaim[]): readonly Warning[] => {
  const both = (one: ClaimKind, other: ClaimKind): boolean =>
    claims.some(
      ({ partyId, kind }) => kind === one && claims.some((claim) => claim.kind === other && claim.partyId === partyId),
    );
  return [
    ...(both('severance', 'unlawful-termination') ? [warning('replaces-severance')] : []),
    ...(both('notice-pay', 'unlawful-termination') ? [warning('not-added-to-double')] : []),
  ];
};

/** True when an amount was typed over the calculated one. */
export const isTypedOver = ({ amountFen, trace }: Pick<Claim, 'amountFen' | 'trace'>): boolean =>
  trace !== null && trace.amountFen !== amountFen;

/** True when a calculation can stand in a claim of this kind: it was made for it. An unknown calculator is another version's. */
export const tracesKind = ({ trace }: Pick<Claim, 'trace'>, kind: ClaimKind): boolean =>
  trace !== null && (!isCalculatorId(trace.calculatorId) || calculators[trace.calculatorId].claimKind === kind);
