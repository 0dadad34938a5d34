/** Which row of the register limits the mediation itself, by the court's form of referral (特邀调解规定 Art. 27). */
import type { Referral } from '../case/codes.ts';
import type { TimeLimitId } from './rules.ts';

export const mediationLimit: Readonly<Record<Referral, TimeLimitId>> = {
  delegated: 'A04',
  'entrusted-ordinary': 'A05',
  'entrusted-summary': 'A06',
};
