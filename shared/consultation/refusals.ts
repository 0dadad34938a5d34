/** Why the desk declines a command on a consultation: typed values, never sentences; codes, ids and dates only. */
import type { Role } from '../case/commands.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { StreamRefusal } from '../sync/streamRefusal.ts';

export type ConsultationRefusal =
  | StreamRefusal
  | { readonly type: 'role-missing'; readonly roles: readonly Role[] }
  | { readonly type: 'consultation-unknown' }
  | { readonly type: 'consultation-exists' }
  | { readonly type: 'consultation-purged' }
  /** A volunteer's look at a slip of somebody else. */
  | { readonly type: 'consultation-not-yours' }
  | { readonly type: 'already-a-case'; readonly caseId: string }
  | { readonly type: 'date-in-future'; readonly field: string; readonly today: LocalDate };
