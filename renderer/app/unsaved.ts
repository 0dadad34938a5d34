/** Drafts that are not yet written register here, so that locking and closing can wait for them. */

type Flush = () => Promise<void>;
const waiting = new Set<Flush>();

export const registerUnsaved = (flush: Flush): (() => void) => {
  waiting.add(flush);
  return () => void waiting.delete(flush);
};

/** Writes every pending draft now; a failed write does not hold up the others. */
export const flushUnsaved = async (): Promise<void> => {
  await Promise.allSettled([...waiting].map((flush) => flush()));
};
