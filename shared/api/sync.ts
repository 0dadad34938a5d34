/** Calls about the exchange with the hub: how things stand, enrolling this computer, exchanging now. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import type { Result } from '../kernel/result.ts';
import type { HubRefusalCode, OtherOffice, PushRefusal } from '../sync/protocol.ts';
import type { Whereabouts } from '../sync/whereabouts.ts';

export type SyncFailure =
  /** No connection, or it broke. */
  | { readonly type: 'unreachable' }
  /** Another computer answers at the hub's address. */
  | { readonly type: 'other-hub' }
  | { readonly type: 'hub-refuses'; readonly code: HubRefusalCode }
  /** The hub answers, but not sensibly: its own trouble. */
  | { readonly type: 'hub-faulty' }
  /** The exchange met a fault of this program; everything typed is kept, and it is tried again. */
  | { readonly type: 'own-fault' }
  /** The hub knows another history of this computer: its data folder was copied, or an old copy was brought back. */
  | { readonly type: 'chain-forked' };

export type SyncState =
  | { readonly kind: 'not-linked' }
  | { readonly kind: 'resting' }
  | { readonly kind: 'working' }
  /** The last exchange failed; the next one is at `retryAtMs`. Nothing is lost meanwhile. */
  | { readonly kind: 'waiting'; readonly failure: SyncFailure; readonly retryAtMs: number };

/** What the exchange is at just now. */
export type SyncDoing = 'handing-over' | 'taking-in' | 'files-up' | 'files-down';

/** What is still to go over in one direction. Bytes are before packing; of records they are an estimate, of files coming here as their events say. */
export type ToMove = { readonly records: number; readonly files: number; readonly bytes: number };

/** Why a record from elsewhere could not be stored yet. */
export type ParkReason = 'unreadable' | 'id-wrong' | 'signature-wrong' | 'device-unknown' | 'parent-missing';
export type ParkedHere = { readonly reason: ParkReason; readonly count: number };

export type RefusedHere = {
  /** What the refused record belongs to. */
  readonly streamKind: 'case' | 'consultation' | 'letter' | 'office';
  readonly streamId: string;
  /** The number of the case, consultation or letter; empty where it has none. */
  readonly number: string;
  readonly refusal: PushRefusal;
};
export type SyncStatus = {
  readonly state: SyncState;
  /** Null while nothing is under way. */
  readonly doing: SyncDoing | null;
  /** The hub's address; null while this computer exchanges with none. */
  readonly url: string | null;
  readonly lastSuccessMs: number | null;
  /** How far this computer's clock is ahead of the hub's, in milliseconds (behind: negative); null before they have met. */
  readonly clockAheadMs: number | null;
  /** Records that no other computer has. */
  readonly onlyHere: number;
  /** Records that another computer has, by a courier file or its receipt, and the hub has not. */
  readonly elsewhere: number;
  /** Files that no other computer has. */
  readonly filesOnlyHere: number;
  /** Files that this computer is to fetch and that have not arrived yet. */
  readonly filesAwaited: number;
  readonly up: ToMove;
  readonly down: ToMove;
  /** Records that the hub does not take, with its reason. */
  readonly refused: readonly RefusedHere[];
  /** While this computer catches up with its office, the newest cases first: how many records have come, of how many. */
  readonly arriving: { readonly arrived: number; readonly total: number } | null;
  /** Records from elsewhere that cannot be stored yet, by reason. */
  readonly parked: readonly ParkedHere[];
  /** Unfinished forms; they never leave this computer. */
  readonly drafts: number;
  /** Nothing is lost when this computer is taken away or wiped: the hub has every record and file, and no form is unfinished. */
  readonly mayGo: boolean;
};

/** Something that two computers recorded differently and nobody has settled. */
export type ConflictRow = {
  readonly kind: 'case' | 'consultation' | 'letter';
  readonly id: string;
  readonly number: string;
  /** Whom it is about. */
  readonly title: string;
  readonly slot: string;
  /** `exclusive`: nothing more is recorded into the slot until a person has decided. */
  readonly class: 'register' | 'exclusive';
  /** When the last of the records was made, in milliseconds since 1970. */
  readonly recordedAt: number;
};

export type EnrolRefusal =
  | SyncFailure
  | { readonly type: 'code-unreadable'; readonly field: 'code' }
  | { readonly type: 'locked' }
  | { readonly type: 'role-missing'; readonly roles: readonly string[] };

export const enrolCodeInput = z.object({ code: z.string().trim().min(1).max(500) });

export const syncContract = {
  status: oc.output(type<SyncStatus>()),
  /** Enrols this computer, with the office it has founded, at the hub that the code names. */
  enrol: oc.input(enrolCodeInput).output(type<Result<SyncStatus, EnrolRefusal>>()),
  /** Every open conflict that the person may see, exclusive ones first. */
  conflicts: oc.output(type<readonly ConflictRow[]>()),
  /** The other offices at the hub, as it last told. */
  offices: oc.output(type<readonly OtherOffice[]>()),
  /** Where one record is; null where this computer exchanges with no hub, or where the record is not this person's. */
  whereabouts: oc
    .input(z.object({ kind: z.enum(['case', 'consultation', 'letter']), id: z.string().min(1).max(64) }))
    .output(type<Whereabouts | null>()),
  /** Exchanges now instead of after the pause, and answers how it went. */
  now: oc.output(type<SyncStatus>()),
};
