/** Calls about courier files (信使文件): what would go, writing it, taking it to a stick, reading what came. */
import { eventIterator, oc, type } from '@orpc/contract';
import * as z from 'zod';
import type { Result } from '../kernel/result.ts';

/** Something is wrong with where the file lies or shall lie. */
export type PlaceRefusal =
  /** The disk or the stick is full. */
  | { readonly type: 'courier-no-room' }
  /** The stick's file system holds no file of this size (FAT32: 4 GB). */
  | { readonly type: 'courier-too-large-here' }
  /** The stick was pulled out, or the folder is not there (any more). */
  | { readonly type: 'courier-place-gone' }
  | { readonly type: 'courier-place-read-only' };

export type CourierWriteRefusal = PlaceRefusal | { readonly type: 'courier-receiver-unknown'; readonly field: 'to' };

/** Why a file was not read in. Nothing of it is kept then. */
export type CourierReadRefusal =
  | PlaceRefusal
  | { readonly type: 'courier-not-one' }
  /** Written by a newer version of the program. */
  | { readonly type: 'courier-newer'; readonly version: number }
  | { readonly type: 'courier-not-for-us' }
  /** Changed, cut off or not copied whole. */
  | { readonly type: 'courier-damaged' }
  /** Signed by a computer that this office's log does not know and that the file does not enrol either. */
  | { readonly type: 'courier-sender-unknown' }
  /** The hub has told that this computer was taken out. */
  | { readonly type: 'courier-sender-revoked' }
  | { readonly type: 'courier-other-office' }
  /** The signature is not that of the computer it names. */
  | { readonly type: 'courier-signature-wrong' }
  /** Rightly signed, but what stands in it is not right: a forged record, a file that is not what its hash says. */
  | { readonly type: 'courier-content-wrong' }
  /** This part does not belong to the parts that were read before under the same set. */
  | { readonly type: 'courier-part-other' };

export type CourierReceiver = {
  readonly deviceId: string;
  readonly name: string;
  /** Records that went there in courier files and that it has confirmed. */
  readonly confirmed: number;
  /** Records that went there and have no receipt yet. */
  readonly unconfirmed: number;
  /** When a file for it was last written here; null: never. */
  readonly lastWrittenMs: number | null;
  /** When it last told what it has; null: never. */
  readonly lastToldMs: number | null;
};
export type OutPart = { readonly part: number; readonly name: string; readonly sizeBytes: number };
/** A set of files that was written and lies ready here. */
export type OutSet = {
  readonly set: string;
  /** Names of the computers it is for. */
  readonly to: readonly string[];
  readonly events: number;
  readonly files: number;
  readonly writtenAtMs: number;
  readonly parts: readonly OutPart[];
};
/** A set of which parts are still missing, or which is being read in. */
export type InSet = {
  readonly set: string;
  readonly from: string;
  readonly parts: number;
  /** Parts that are here. */
  readonly read: readonly number[];
  readonly writtenAtMs: number;
};
export type CourierStatus = {
  readonly receivers: readonly CourierReceiver[];
  /** The last set written; null when there is none or it was cleared away. */
  readonly out: OutSet | null;
  readonly arriving: readonly InSet[];
  /** Records that another computer holds by its receipt or its file, and that no hub has confirmed. */
  readonly elsewhere: number;
  readonly isLinked: boolean;
};
/** What would be written now; the size is close, not exact. */
export type CourierPreview = { readonly events: number; readonly files: number; readonly sizeBytes: number };

export type CourierProgress = {
  readonly kind: 'progress';
  /** `checking`: whether all of it is right; `taking`: reading in. */
  readonly phase: 'writing' | 'checking' | 'taking';
  readonly doneBytes: number;
  readonly ofBytes: number;
};
export type CourierWriteStep =
  | CourierProgress
  | { readonly kind: 'done'; readonly out: OutSet }
  | { readonly kind: 'refused'; readonly refusal: CourierWriteRefusal };
/** What a set brought once all its parts were read. */
export type CourierTaken = {
  readonly from: string;
  /** Records that were new here, and files. */
  readonly newEvents: number;
  readonly newFiles: number;
  readonly events: number;
  /** It had been read in before. */
  readonly isKnown: boolean;
};
export type CourierReadStep =
  | CourierProgress
  | { readonly kind: 'waiting'; readonly arriving: InSet }
  | { readonly kind: 'done'; readonly taken: CourierTaken }
  | { readonly kind: 'refused'; readonly refusal: CourierReadRefusal };

const deviceIds = z.array(z.string().min(1).max(64)).min(1).max(10_000);
export const MIN_PART_BYTES = 2 * 1024 * 1024;
/** What FAT32 and old programs hold: just under 2 GB. */
export const FAT_SAFE_PART_BYTES = 2_000_000_000;
/** How a page sends and fetches files: in pieces of this size at most. */
export const COURIER_PIECE_BYTES = 1024 * 1024;
const setId = z.uuid();
const pageId = z.string().regex(/^[a-z0-9-]{1,64}$/);

export const courierWriteInput = z.object({
  to: deviceIds,
  /** Nothing larger than this; null: one file, however large. */
  maxPartBytes: z.int().min(MIN_PART_BYTES).max(Number.MAX_SAFE_INTEGER).nullable(),
});
export type CourierWriteInput = z.infer<typeof courierWriteInput>;

export const courierContract = {
  status: oc.output(type<CourierStatus>()),
  preview: oc.input(z.object({ to: deviceIds })).output(type<CourierPreview>()),
  /** Writes the files, ready to be taken; they take the place of the set written before. Stopping it leaves nothing behind. */
  write: oc.input(courierWriteInput).output(eventIterator(type<CourierWriteStep>())),
  /** A piece of a written part, from 0 on; null beyond its end. */
  outPiece: oc
    .input(z.object({ set: setId, part: z.int().min(1), index: z.int().min(0) }))
    .output(type<Uint8Array | null>()),
  /** Removes the written files from this computer; what went on a stick stays there. */
  clearOut: oc.input(z.object({ set: setId })).output(type<CourierStatus>()),
  /** The next piece of a file that the page reads from a stick; index 0 begins it. */
  arrive: oc
    .input(
      z.object({
        arrival: pageId,
        index: z.int().min(0),
        bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= COURIER_PIECE_BYTES),
      }),
    )
    .output(type<Result<true, PlaceRefusal>>()),
  /** Reads in what has arrived: all of it or nothing. */
  read: oc.input(z.object({ arrival: pageId })).output(eventIterator(type<CourierReadStep>())),
  /** Goes on with a set of which all parts are here and that could not be read in (a full disk). */
  goOn: oc.input(z.object({ set: setId })).output(eventIterator(type<CourierReadStep>())),
  /** Forgets the parts of a set that is not complete. */
  dropArriving: oc.input(z.object({ set: setId })).output(type<CourierStatus>()),
};
