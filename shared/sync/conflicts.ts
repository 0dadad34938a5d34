/** placeholder type while the detection is being written */
export type OpenSlotConflict = {
  readonly slot: string;
  readonly class: 'register' | 'exclusive';
  /** Ids of the events that were written without knowing of each other, in order. */
  readonly eventIds: readonly string[];
};
