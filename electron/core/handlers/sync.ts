/** Handlers of the exchange with the hub. */
import type { SyncStatus } from '../../../shared/api/sync.ts';
import { refuse, ok } from '../../../shared/kernel/result.ts';
import { base, type CoreContext, whileOpen } from '../context.ts';
import { knownOffices } from '../db/hubLink.ts';
import { openConflicts } from '../projections/conflicts.ts';
import { mayRead } from '../readScope.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { syncStatus } from '../queries/syncStatus.ts';
import { whereaboutsOf } from '../queries/whereabouts.ts';
import { enrolHere } from '../sync/enrolHere.ts';

const os = base.sync.use(whileOpen);

const statusOf = (open: OpenDesk, { sync }: CoreContext): SyncStatus => syncStatus(open, sync(open));

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
