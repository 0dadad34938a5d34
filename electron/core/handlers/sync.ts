/** Handlers of the exchange with the hub. */
import type { RefusedHere, SyncStatus } from '../../../shared/api/sync.ts';
import { refuse, ok } from '../../../shared/kernel/result.ts';
import { base, type CoreContext, whileOpen } from '../context.ts';
import { readCatchUp } from '../db/catchUp.ts';
import { countDrafts } from '../db/drafts.ts';
import { countOutbox } from '../db/eventLog.ts';
import { countParked, knownOffices, readHubLink, type RefusedEvent, refusedEvents } from '../db/hubLink.ts';
import type { ReadDb } from '../db/sql.ts';
import { openConflicts } from '../projections/conflicts.ts';
import { mayRead } from '../readScope.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { countFiles, filesNotAtHub } from '../projections/fileRefs.ts';
import { whereaboutsOf } from '../queries/whereabouts.ts';
import { enrolHere } from '../sync/enrolHere.ts';

const os = base.sync.use(whileOpen);

const statusOf = (open: OpenDesk, { sync }: CoreContext): SyncStatus => {
  const db = open.store.read;
  const link = readHubLink(db);
  const refused = refusedEvents(db).map((one) => refusedHere(open, one));
  const onlyHere = countOutbox(db) + refused.length;
  const drafts = countDrafts(db);
  // Without a hub every file is only here, and there may be very many: only what a hub still lacks is looked at one by one.
  const lacking = link === null ? [] : filesNotAtHub(db);
  const awaited = lacking.filter((sha256) => !open.files.isKept(sha256)).length;
  const filesOnlyHere = link === null ? countFiles(db) : lacking.length - awaited;
  return {
    state: sync(open).state(),
    url: link?.url ?? null,
    lastSuccessMs: link?.lastSuccessMs ?? null,
    clockAheadMs: sync(open).clockAheadMs(),
    onlyHere,
    filesOnlyHere,
    filesAwaited: awaited,
    refused,
    arriving: arrivingIn(db),
    parked: countParked(db),
    drafts,
    mayGo: link !== null && onlyHere + filesOnlyHere + drafts === 0,
  };
};

const arrivingIn = (db: ReadDb): SyncStatus['arriving'] => {
  const behind = readCatchUp(db);
  return behind === null || behind.total === null ? null : { arrived: behind.arrived, total: behind.total };
};

const refusedHere = (open: OpenDesk, { stream, refusal }: RefusedEvent): RefusedHere => {
  const { kind: streamKind, id: streamId } = stream;
  const { state } = streamKind === 'case' ? open.streams.case.load(open.store.read, streamId) : { state: null };
  const number = state?.kind === 'registered' ? state.registration.number : '';
  return { streamKind, streamId, number, refusal };
};

export const syncHandlers = {
  status: os.status.handler(({ context }) => statusOf(context.open, context)),
  enrol: os.enrol.handler(async ({ context, input }) => {
    const { open } = context;
    if (!open.person().roles.includes('administrator'))
      return refuse({ type: 'role-missing', roles: ['administrator'] });
    const enrolled = await enrolHere(open, input.code);
    if (!enrolled.ok) return enrolled;
    void context.sync(open).now();
    return ok(statusOf(open, context));
  }),
  conflicts: os.conflicts.handler(({ context: { open } }) =>
    openConflicts(open.store.read).filter(({ kind, id }) => mayRead(open, { kind, id })),
  ),
  offices: os.offices.handler(({ context: { open } }) => knownOffices(open.store.read)),
  whereabouts: os.whereabouts.handler(({ context: { open }, input: { kind, id } }) =>
    mayRead(open, { kind, id }) ? (whereaboutsOf(open, { kind, ids: [id] })?.get(id) ?? null) : null,
  ),
  now: os.now.handler(async ({ context }) => {
    await context.sync(context.open).now();
    return statusOf(context.open, context);
  }),
};
