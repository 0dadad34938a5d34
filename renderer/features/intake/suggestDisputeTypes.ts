/**
 * Dispute types suggested from what is claimed (reference: domain 3.3 and 3.4), so that the person at the desk need not pick a code
 * for a plain case. A suggestion only: what a person chose stands. Pure; for the intake form.
 */
import type { ClaimKind, DisputeTypeCode } from '../../../shared/case/codes.ts';

const typeByClaim: { readonly [K in ClaimKind]: DisputeTypeCode } = {
  'wage-arrears': '02',
  overtime: '02',
  'annual-leave': '02',
  'double-wage': '03',
  severance: '05',
  'unlawful-termination': '05',
  'notice-pay': '05',
  'work-injury': '08',
  'medical-costs': '08',
  'social-insurance-loss': '07',
  commission: '02',
  'deposit-return': '03',
  'employer-claim': '10',
  'other-money': '99',
  'confirm-relation': '01',
  'leaving-certificate': '04',
  'insurance-transfer': '07',
  reinstatement: '04',
  'other-act': '99',
};

/** One type per kind of claim, in the order of the claims; the first is the main one. */
export const suggestDisputeTypes = (kinds: readonly ClaimKind[]): readonly DisputeTypeCode[] => {
  const types = [...new Set(kinds.map((kind) => typeByClaim[kind]))];
  return types.length > 1 ? types.filter((type) => type !== '99') : types;
};
