/**
 * What is owed to whom once days have passed: the overdue payments of the sealed agreement by creditor and debtor. A payment order is asked for
 * by one worker against one payer (调仲 Art. 16), so papers and packets count by this pair. Pure.
 */
import type { ClaimKind } from '../case/codes.ts';
import { sealedAgreement } from '../case/guards.ts';
import type { Party, Worker } from '../case/parts.ts';
import { canAct, partyById, type PublicCase, standingClaims } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { type PaymentState, paymentStates } from './payments.ts';
import { payableKinds } from './securing.ts';

export type Debt = {
  readonly creditor: Worker;
  readonly debtor: Party;
  /** The overdue payments between the two, in the order of the agreement. */
  readonly overdue: readonly PaymentState[];
  readonly overdueFen: number;
};

/** Every worker to whom something is overdue with each who owes it, in the order of the agreement. */
export const debtsOf = (c: PublicCase, on: LocalDate): readonly Debt[] => {
  const agreement = sealedAgreement(c);
  const late = agreement === null ? [] : paymentStates(agreement, c, on).filter(({ status }) => status === 'overdue');
  const pairs = new Map<string, Debt>();
  for (const state of late) {
    const creditor = partyById(c, state.payment.payeeId);
    const debtor = partyById(c, state.payment.payerId);
    if (creditor?.kind !== 'worker' || debtor === undefined) continue;
    const key = JSON.stringify([creditor.partyId, debtor.partyId]);
    const known = pairs.get(key);
    pairs.set(key, {
      creditor,
      debtor,
      overdue: [...(known?.overdue ?? []), state],
      overdueFen: (known?.overdueFen ?? 0) + state.openFen,
    });
  }
  return [...pairs.values()];
};

/** What the worker claims of the kinds a payment order may be had for: 劳动报酬、工伤医疗费、经济补偿、赔偿金 (调仲 Art. 16). */
export const payableClaimKinds = (c: PublicCase, workerId: string): readonly ClaimKind[] => [
  ...new Set(
    standingClaims(c)
      .filter(({ partyId, kind }) => partyId === workerId && payableKinds.has(kind))
      .map(({ kind }) => kind),
  ),
];

/** Whether this debt can be had by payment order: of a kind the law names, and the debtor is there to be served (民诉解释 Art. 427). */
export const fitsPaymentOrder = (c: PublicCase, { creditor, debtor }: Debt): boolean =>
  canAct(debtor) && payableClaimKinds(c, creditor.partyId).length > 0;
