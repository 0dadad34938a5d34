/** Where a record is, of those who should have it: what a list and a record's page say beside it. */
import type { PushRefusal } from './protocol.ts';

export type Whereabouts =
  /** The hub has all of it, files included, durably. */
  | { readonly at: 'hub' }
  /** Something of it is only on this computer. */
  | { readonly at: 'here' }
  /** The hub lacks something of it, and all of that is on another computer too: a courier file brought it, or its receipt came. */
  | { readonly at: 'elsewhere' }
  /** The hub does not take something of it. */
  | { readonly at: 'refused'; readonly refusal: PushRefusal };

/** A row of a list with where its record is; null where the office has no hub. */
export type Located<R> = R & { readonly whereabouts: Whereabouts | null };
