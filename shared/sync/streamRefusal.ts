/** Why a command on any kind of stream may be declined before its own rules are asked. Each kind's refusals include these. */
export type StreamRefusal =
  /** The input does not fit its schema; one entry per field. */
  | { readonly type: 'invalid'; readonly issues: readonly { readonly field: string; readonly problem: string }[] }
  /** Written by a newer version of the desk: read-only here. */
  | { readonly type: 'newer-version-needed' }
  /** Two records of one thing wait for a person's decision. */
  | { readonly type: 'conflict-open'; readonly slot: string }
  /** It is another office's: handed over (`past`), shared without this right (`shared`), or only seen from above (`reader`). */
  | { readonly type: 'stream-elsewhere'; readonly part: 'shared' | 'past' | 'reader' }
  | { readonly type: 'item-unknown'; readonly field: string; readonly id: string };
