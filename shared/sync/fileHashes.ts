/**
 * The files that an event's data refer to: every object with a `sha256` in plain JSON, however deep. Data of a newer version are read as well and
 * were checked by nobody: what is no hash names no file.
 */
import { sha256Schema } from '../case/parts.ts';

export type NamedFile = {
  readonly sha256: string;
  /** As the event says; null where it does not. */
  readonly sizeBytes: number | null;
  readonly name: string | null;
};

export const filesNamedIn = (data: unknown): readonly NamedFile[] => {
  if (typeof data !== 'object' || data === null) return [];
  const deeper = Object.values(data).flatMap(filesNamedIn);
  const sha256 = 'sha256' in data ? sha256Schema.safeParse(data.sha256) : null;
  if (sha256?.success !== true) return deeper;
  const sizeBytes = 'sizeBytes' in data && isSize(data.sizeBytes) ? data.sizeBytes : null;
  const name = 'name' in data && typeof data.name === 'string' ? data.name : null;
  return [{ sha256: sha256.data, sizeBytes, name }, ...deeper];
};

const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const fileHashesIn = (data: unknown): readonly string[] => filesNamedIn(data).map(({ sha256 }) => sha256);
