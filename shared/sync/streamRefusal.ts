/** Why a command on any kind of stream may be declined before its own rules are asked. Each kind's refusals include these. */
export type StreamRefusal =
  /** The input does not fit its schema; one entry per field. */
  | { readonly type: 'invalid'; readonly issues: readonly { readonly field: string; readonly problem: string }[] }
  /** Written by a newer version of the desk: read-only here. */
  | { readonly type: 'newer-version-needed' }
  /** Two records of one thing wait for a person's decision. */
  | { readonly type: 'conflict-open'; readonly slot: string }
  | { readonly type: 'item-unknown'; readonly field: string; readonly id: string };
