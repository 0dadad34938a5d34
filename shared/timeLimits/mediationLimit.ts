/**
 * Which row of the register limits the mediation itself, by how the case was brought: 特邀调解规定 Art. 27 on the court track, 协商调解规定 Art. 29,
 * 人社厅发〔2024〕4号 and 办案规则 Art. 70 on the HR track.
 */
import type { Referral } from '../case/codes.ts';
import type { TimeLimitId } from './rules.ts';

export const mediationLimit: Readonly<Record<Referral, TimeLimitId>> = {
  delegated: 'A04',
  'entrusted-ordinary': 'A05',
  'entrusted-summary': 'A06',
  application: 'B03',
  'one-stop': 'B04',
  'arbitration-suggested': 'B03',
  'arbitration-entrusted': 'B12',
};
