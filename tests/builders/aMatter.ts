/** A round as the statistics see it: accepted in October 2026 on the court track and pending, unless a test says otherwise. */
import { localDate } from '../../shared/kernel/localDate.ts';
import type { MatterFacts } from '../../shared/statistics/matterFacts.ts';

export const aMatter = (changes: Partial<MatterFacts> = {}): MatterFacts => ({
  round: 1,
  number: '鄂随工调〔2026〕15号',
  isSample: false,
  track: 'court-union',
  referral: 'delegated',
  channel: '07',
  dispute: '02',
  receivedOn: localDate('2026-10-08'),
  acceptedOn: localDate('2026-10-09'),
  closedOn: null,
  outcome: null,
  limitOn: localDate('2026-11-09'),
  workers: 1,
  migrants: 0,
  employmentForms: ['04'],
  mediators: ['王秀兰'],
  claimFen: 5_800_000,
  isResumed: false,
  agreement: null,
  ...changes,
});
