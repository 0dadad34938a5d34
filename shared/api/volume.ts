/** Calls about the volume of a case (案卷): it is bound file by file, told step by step, and can be stopped at any step. */
import { eventIterator, oc, type } from '@orpc/contract';
import * as z from 'zod';
import { idSchema } from '../case/parts.ts';
import { localDateSchema } from '../kernel/localDate.ts';
import type { DocumentRefusal } from './views.ts';

export type VolumeProgress = {
  readonly kind: 'progress';
  /** Files bound so far, and how many there are. */
  readonly done: number;
  readonly of: number;
  /** Pages bound so far. */
  readonly pages: number;
  /** What is being bound; empty while cover and contents are drawn. */
  readonly title: string;
};
/** What lies at the hub is fetched first: how many of how many files are still to come. */
export type VolumeFetching = { readonly kind: 'fetching'; readonly left: number; readonly of: number };
/** Something that left only a sheet in its place: locked with a password, damaged, not on this computer, at the hub alone, of a kind that has no pages. */
export type VolumeGap = {
  readonly title: string;
  readonly reason: 'locked' | 'damaged' | 'missing' | 'at-hub' | 'no-pages';
  readonly page: number;
};
export type VolumeDone = {
  readonly kind: 'done';
  readonly sizeBytes: number;
  readonly fileName: string;
  readonly pages: number;
  readonly gaps: readonly VolumeGap[];
};
export type VolumeStep =
  | VolumeFetching
  | VolumeProgress
  | VolumeDone
  | { readonly kind: 'refused'; readonly refusal: DocumentRefusal };

/** `on`: the day printed on the notes (备考表). */
export const volumeInput = z.object({ caseId: idSchema, on: localDateSchema });
export type VolumeInput = z.infer<typeof volumeInput>;

export const volumeContract = {
  /** Ends with `done` or `refused`; stopping it leaves nothing behind. */
  volume: oc.input(volumeInput).output(eventIterator(type<VolumeStep>())),
  /** A piece of the finished volume, from 0 on; null beyond its end. A volume is too large for one answer. */
  volumePart: oc.input(z.object({ caseId: idSchema, index: z.int().min(0) })).output(type<Uint8Array | null>()),
};
