/** How often one caller may ask: a bucket that fills steadily. Kept in memory, per hub process: it protects the process, not a quota. */
export type RateLimit = {
  /** Counts one call; false when the caller has none left. */
  readonly take: (caller: string, nowMs: number) => boolean;
  /** How long until the caller has one left, in whole milliseconds: 0 when it has one now. Counts nothing. */
  readonly waitMs: (caller: string, nowMs: number) => number;
};

/** At most `perMinute` calls a minute and caller, `perMinute` of them at once. */
export const rateLimit = (perMinute: number): RateLimit => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const left = (caller: string, nowMs: number): number => {
    const known = buckets.get(caller);
    return known === undefined
      ? perMinute
      : Math.min(perMinute, known.tokens + ((nowMs - known.at) * perMinute) / 60_000);
  };
  return {
    waitMs: (caller, nowMs) => Math.ceil((Math.max(0, 1 - left(caller, nowMs)) * 60_000) / perMinute),
    take: (caller, nowMs) => {
      const tokens = left(caller, nowMs);
      const isAllowed = tokens >= 1;
      buckets.set(caller, { tokens: isAllowed ? tokens - 1 : tokens, at: nowMs });
      if (buckets.size > 10_000) forgetFull(buckets, perMinute, nowMs);
      return isAllowed;
    },
  };
};

const forgetFull = (buckets: Map<string, { tokens: number; at: number }>, perMinute: number, nowMs: number): void => {
  for (const [caller, { tokens, at }] of buckets)
    if (tokens + ((nowMs - at) * perMinute) / 60_000 >= perMinute) buckets.delete(caller);
};
