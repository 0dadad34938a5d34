/** Refusals on their way out of streams; `caught` makes them values again. Never seen outside of this folder. */
import type { CourierReadRefusal, PlaceRefusal } from '../../../shared/api/courier.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';

export class CourierStop extends Error {
  override readonly name = 'CourierStop';
  readonly refusal: CourierReadRefusal;
  constructor(refusal: CourierReadRefusal) {
    super(refusal.type);
    this.refusal = refusal;
  }
}

/** What went wrong with a disk or a stick, by the system's codes; null: something else. */
export const placeRefusal = (error: unknown): PlaceRefusal | null => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return placeCodes[code] ?? null;
};

const placeCodes: Readonly<Record<string, PlaceRefusal>> = {
  ENOSPC: { type: 'courier-no-room' },
  EDQUOT: { type: 'courier-no-room' },
  // SQLite's word for the same.
  SQLITE_FULL: { type: 'courier-no-room' },
  EFBIG: { type: 'courier-too-large-here' },
  ENOENT: { type: 'courier-place-gone' },
  ENOTDIR: { type: 'courier-place-gone' },
  ENODEV: { type: 'courier-place-gone' },
  ENXIO: { type: 'courier-place-gone' },
  EIO: { type: 'courier-place-gone' },
  EROFS: { type: 'courier-place-read-only' },
  EACCES: { type: 'courier-place-read-only' },
  EPERM: { type: 'courier-place-read-only' },
};

/** Runs it and answers a refusal as a value; a bug is still thrown. */
export const caught = async <T>(act: () => Promise<T>): Promise<Result<T, CourierReadRefusal>> => {
  try {
    return ok(await act());
  } catch (error) {
    if (error instanceof CourierStop) return refuse(error.refusal);
    const place = placeRefusal(error);
    if (place === null) throw error;
    return refuse(place);
  }
};

export const caughtAtPlace = async <T>(act: () => Promise<T>): Promise<Result<T, PlaceRefusal>> => {
  try {
    return ok(await act());
  } catch (error) {
    const place = placeRefusal(error);
    if (place === null) throw error;
    return refuse(place);
  }
};
