/** How the exchange with the hub stands, in numbers: what is still to go over in each direction, what was refused, what waits here unread. */
import type { RefusedHere, SyncStatus, ToMove } from '../../../shared/api/sync.ts';
import { filesElsewhere } from '../courier/courierScope.ts';
import { readCatchUp } from '../db/catchUp.ts';
import { countUnconfirmed } from '../db/courierPeers.ts';
import { countDrafts } from '../db/drafts.ts';
import { countOutbox } from '../db/eventLog.ts';
import { parkedByReason, readHubLink, type RefusedEvent, refusedEvents, waitingBytes } from '../db/hubLink.ts';
import type { ReadDb } from '../db/sql.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { countFiles, filesNotAtHub, namedBytes } from '../projections/fileRefs.ts';
import { filesToFetch } from './filesToFetch.ts';
import type { DeskSync } from '../sync/deskSync.ts';

export const syncStatus = (open: OpenDesk, sync: DeskSync): SyncStatus => {
  const db = open.store.read;
  const link = readHubLink(db);
  const refused = refusedEvents(db).map((one) => refusedHere(open, one));
  const waiting = countOutbox(db);
  const { total, onlyHere } = countUnconfirmed(db, open.device.deviceId);
  const drafts = countDrafts(db);
  // Without a hub every file is only here, and there may be very many: only what a hub still lacks is looked at one by one, and only for what
  // is kept here is asked whether a courier has it.
  const lacking = link === null ? [] : filesNotAtHub(db);
  const here = lacking.filter((sha256) => open.files.isKept(sha256));
  const awaited = link === null ? [] : filesToFetch(open);
  const elsewhere = link === null || here.length > 0 ? filesElsewhere(open) : new Set();
  const filesOnlyHere =
    link === null ? countFiles(db) - elsewhere.size : here.filter((sha256) => !elsewhere.has(sha256)).length;
  const { head, doing } = sync.progress();
  const news = link === null ? 0 : Math.max(0, head - link.cursor);
  const arriving = arrivingIn(db);
  const left = arriving === null ? 0 : arriving.total - arriving.arrived;
  return {
    state: sync.state(),
    doing,
    url: link?.url ?? null,
    lastSuccessMs: link?.lastSuccessMs ?? null,
    clockAheadMs: sync.clockAheadMs(),
    onlyHere,
    elsewhere: total - onlyHere,
    filesOnlyHere,
    filesAwaited: awaited.length,
    up: toMove(db, { records: waiting, files: here, recordBytes: waitingBytes(db, waiting) }),
    down: toMove(db, { records: news + left, files: awaited, recordBytes: 0 }),
    arriving,
    refused,
    parked: parkedByReason(db),
    drafts,
    mayGo: link !== null && total + here.length + drafts === 0,
  };
};

const arrivingIn = (db: ReadDb): SyncStatus['arriving'] => {
  const behind = readCatchUp(db);
  return behind === null || behind.total === null ? null : { arrived: behind.arrived, total: behind.total };
};

type Moving = { readonly records: number; readonly files: readonly string[]; readonly recordBytes: number };
const toMove = (db: ReadDb, { records, files, recordBytes }: Moving): ToMove => ({
  records,
  files: files.length,
  bytes: recordBytes + namedBytes(db, files),
});

const refusedHere = (open: OpenDesk, { stream, refusal }: RefusedEvent): RefusedHere => {
  const { kind: streamKind, id: streamId } = stream;
  const { state } = streamKind === 'case' ? open.streams.case.load(open.store.read, streamId) : { state: null };
  const number = state?.kind === 'registered' ? state.registration.number : '';
  return { streamKind, streamId, number, refusal };
};
