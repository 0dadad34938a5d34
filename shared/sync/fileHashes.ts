/** Hashes of the files that an event's data refer to: every `sha256` field in plain JSON, however deep. */
export const fileHashesIn = (data: unknown): readonly string[] => {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: readonly [string, unknown]) =>
    key === 'sha256' && typeof value === 'string' ? [value] : fileHashesIn(value),
  );
};
