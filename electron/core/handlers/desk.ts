/** Handlers of the desk itself: first run, sign-in, lock, people, samples. They answer in every state. */
import type { ChangeOfficeInput } from '../../../shared/api/desk.ts';
import type { DeskRefusal, DeskStatus } from '../../../shared/api/views.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { officeEvent } from '../../../shared/office/events.ts';
import { isFarAhead } from '../../../shared/sync/hlc.ts';
import { base, type CoreContext } from '../context.ts';
import { clockMillis } from '../db/device.ts';
import { countUnconfirmed } from '../db/courierPeers.ts';
import { lastRecordOf } from '../db/eventLog.ts';
import { computerName } from '../desk/computerName.ts';
import { type OpenDesk, officeView } from '../desk/openDesk.ts';
import { loadSamples, removeSamples } from '../samples.ts';
import { countSamples } from '../projections/samples.ts';

const os = base.desk;

const statusOf = ({ desk, shell, version, today }: CoreContext): DeskStatus => {
  const open = desk.current();
  const head = { state: desk.state(), shell, version, today: localDate(today()), computerName: computerName() };
  if (open === null) {
    return { ...head, office: null, person: null, sampleCases: 0, onlyHere: 0, clockBehind: false };
  }
  const db = open.store.read;
  return {
    ...head,
    office: officeView(open.office()),
    person: open.person(),
    sampleCases: countSamples(db),
    onlyHere: countUnconfirmed(db, open.device.deviceId).onlyHere,
    clockBehind: isFarAhead(clockMillis(db), open.clock.now()),
  };
};

const withStatus = (context: CoreContext, result: Result<OpenDesk, DeskRefusal>): Result<DeskStatus, DeskRefusal> =>
  result.ok ? ok(statusOf(context)) : result;

/** Acts on an open desk that only an administrator may do. */
const asAdministrator = async <T>(
  { desk }: CoreContext,
  act: (open: OpenDesk) => Promise<T>,
): Promise<Result<T, DeskRefusal>> => {
  const open = desk.current();
  if (open === null) return refuse({ type: 'locked' });
  if (!open.person().roles.includes('administrator')) return refuse({ type: 'role-missing', roles: ['administrator'] });
  try {
    return ok(await act(open));
  } catch (error) {
    // Locked in the middle: the databases were closed under the act.
    if (desk.current() !== open) return refuse({ type: 'locked' });
    throw error;
  }
};

/** Pressing the button twice is one change. */
const isChanged = (before: ChangeOfficeInput, after: ChangeOfficeInput): boolean =>
  before.name !== after.name ||
  before.district !== after.district ||
  before.address !== after.address ||
  before.phone !== after.phone;

export const deskHandlers = {
  status: os.status.handler(({ context }) => statusOf(context)),
  createOffice: os.createOffice.handler(async ({ context, input }) => {
    const created = await context.desk.createOffice(input);
    return created.ok ? ok({ recoveryKey: created.value }) : created;
  }),
  joinOffice: os.joinOffice.handler(async ({ context, input }) => {
    const joined = await context.desk.joinOffice(input);
    return joined.ok ? ok({ recoveryKey: joined.value }) : joined;
  }),
  recoverySheet: os.recoverySheet.handler(async ({ context, input }) => {
    const open = context.desk.current();
    if (open === null) return refuse({ type: 'locked' });
    if (!context.desk.isRecoveryKey(input.recoveryKey))
      return refuse({ type: 'recovery-key-wrong', field: 'recoveryKey' });
    return ok(await context.papers(open).recoverySheet(input.recoveryKey));
  }),
  signIn: os.signIn.handler(async ({ context, input }) => withStatus(context, await context.desk.signIn(input))),
  recover: os.recover.handler(async ({ context, input: { recoveryKey, signInName, newPassword } }) =>
    withStatus(context, await context.desk.recover(recoveryKey, { signInName, password: newPassword })),
  ),
  lock: os.lock.handler(({ context }) => {
    context.desk.lock();
    return statusOf(context);
  }),
  confirmPassword: os.confirmPassword.handler(({ context, input }) => context.desk.confirmPassword(input.password)),
  computers: os.computers.handler(({ context }) => {
    const open = context.desk.current();
    return (open?.office().devices ?? []).map(({ deviceId, name }) => ({
      deviceId,
      name,
      isThis: deviceId === open?.device.deviceId,
      lastRecordAt: open === null ? null : lastRecordOf(open.store.read, deviceId),
    }));
  }),
  people: os.people.handler(({ context }) => context.desk.current()?.office().people ?? []),
  changeOffice: os.changeOffice.handler(({ context, input }) =>
    asAdministrator(context, async (open) => {
      const { code, ...before } = officeView(open.office());
      if (isChanged(before, input)) open.recordOffice([officeEvent('OfficeChanged', { ...input, code })]);
      return officeView(open.office());
    }),
  ),
  addPerson: os.addPerson.handler(({ context, input }) => context.desk.addPerson(input)),
  loadSamples: os.loadSamples.handler(({ context }) =>
    asAdministrator(context, async (open) => ({ cases: await loadSamples(open, context.papers(open)) })),
  ),
  removeSamples: os.removeSamples.handler(({ context }) =>
    asAdministrator(context, async (open) => ({ cases: await removeSamples(open) })),
  ),
};
