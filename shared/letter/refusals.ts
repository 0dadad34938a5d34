/** Why the desk declines a command on a letter: typed values, never sentences; codes, ids and dates only. */
import type { Role } from '../case/commands.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { StreamRefusal } from '../sync/streamRefusal.ts';
import type { LetterEventName } from './events.ts';

export type LetterRefusal =
  | StreamRefusal
  | { readonly type: 'role-missing'; readonly roles: readonly Role[] }
  | { readonly type: 'letter-unknown' }
  | { readonly type: 'letter-exists' }
  | { readonly type: 'letter-purged' }
  | { readonly type: 'already-done'; readonly event: LetterEventName; readonly on: LocalDate | null }
  /** Something has to happen first; `event` names it. */
  | { readonly type: 'needs-first'; readonly event: LetterEventName }
  /** The letter is closed, or the letter that follows has taken over. */
  | { readonly type: 'letter-over'; readonly on: LocalDate }
  /** No time to answer was entered in the settings, nor typed for this letter. */
  | { readonly type: 'setting-missing'; readonly key: string; readonly field: 'limit' }
  /** There is no next letter after this kind. */
  | { readonly type: 'nothing-follows' }
  /** The reason given is not borne out: the time to answer still runs, or nothing shows a refusal. */
  | { readonly type: 'reply-not-overdue'; readonly field: 'reason'; readonly lastDay: LocalDate }
  | { readonly type: 'reason-not-shown'; readonly field: 'reason' }
  | { readonly type: 'witness-missing'; readonly field: 'witness' }
  | { readonly type: 'id-taken'; readonly field: string; readonly id: string }
  | { readonly type: 'date-in-future'; readonly field: string; readonly today: LocalDate }
  | { readonly type: 'date-before'; readonly field: string; readonly earliest: LocalDate };
