/** The files that an event's data refer to: every object with a `sha256` in plain JSON, however deep. */
export type NamedFile = {
  readonly sha256: string;
  /** As the event says; null where it does not. */
  readonly sizeBytes: number | null;
  readonly name: string | null;
};

export const filesNamedIn = (data: unknown): readonly NamedFile[] => {
  if (typeof data !== 'object' || data === null) return [];
  const deeper = Object.values(data).flatMap(filesNamedIn);
  if (!('sha256' in data) || typeof data.sha256 !== 'string') return deeper;
  const sizeBytes = 'sizeBytes' in data && typeof data.sizeBytes === 'number' ? data.sizeBytes : null;
  const name = 'name' in data && typeof data.name === 'string' ? data.name : null;
  return [{ sha256: data.sha256, sizeBytes, name }, ...deeper];
};

export const fileHashesIn = (data: unknown): readonly string[] => filesNamedIn(data).map(({ sha256 }) => sha256);
