/** Events that came from another computer: conflicts shown and settled through the contract, newer versions kept and left alone. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseEvent, type CaseEvent } from '../../shared/case/events.ts';
import { caseCommand } from '../../shared/case/commands.ts';
import { envelope } from '../../shared/api/cases.ts';
import { canonicalJson } from '../../shared/sync/canonical.ts';
import { eventIdOf, type StoredEvent } from '../../shared/sync/envelope.ts';
import { officeEvent } from '../../shared/office/events.ts';
import { rebuildAll } from '../../electron/core/projections/project.ts';
import { projections } from '../../electron/core/projections/registry.ts';
import { ensureStream, readStream, storeEvent } from '../../electron/core/db/eventLog.ts';
import { newDeviceKeys, privateKeyFrom, sha256, signId } from '../../electron/core/signing.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { aCase, day } from '../builders/aCase.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { execute, foundDesk, note, registerIn, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
const keys = newDeviceKeys();
const stream = { kind: 'case', id: 'case-1' } as const;
beforeEach(async () => {
  desk = await foundDesk();
  await registerIn(desk.api, 'case-1');
  const enrolled = { deviceId: 'other', name: '驿站电脑', publicKey: keys.publicKeyHex, numberBlock: 1 };
  desk.open().recordOffice([officeEvent('DeviceEnrolled', enrolled)]);
});
afterEach(() => desk.dispose());

const stored = (): readonly StoredEvent[] => readStream(desk.open().store.read, stream);

const dataText = (data: unknown): string => {
  const text = canonicalJson(data);
  if (!text.ok) throw new Error(text.refusal.path);
  return text.value;
};

/** The other computer's first event, written when it knew the case only up to `parent`; stored as the receiving side will do. */
const fromOther = (event: CaseEvent | { type: string; data: unknown }, parent: string, v = 1): StoredEvent => {
  const { store, rulebook, device } = desk.open();
  const unsigned = {
    stream,
    type: event.type,
    v,
    data: event.data,
    parents: [parent],
    hlc: stored().at(-1)?.hlc ?? stored()[0]?.hlc,
    author: { user: 'other-person', device: 'other', office: device.officeId },
    seq: 1,
    prev: null,
  } as Omit<StoredEvent, 'id' | 'sig'>;
  const id = eventIdOf(unsigned, sha256);
  const received = { ...unsigned, id, sig: signId(id, privateKeyFrom(keys.privateKeyDer)) };
  store.write((db) => storeEvent(db, ensureStream(db, stream), { event: received, dataText: dataText(event.data) }));
  rebuildAll(store, projections, rulebook());
  return received;
};
const lastId = (): string => stored().at(-1)?.id ?? '';
const run = (command: Parameters<typeof envelope>[0]) =>
  desk.api.cases.execute({ caseId: 'case-1', command: envelope(command) });

test('two outcomes are an open conflict: the slot is closed until a person decides, everything else goes on', async () => {
  const walk = aCase().inMediation();
  for (const e of [
    caseCommand('ReceiveReferral', {
      on: day('2026-01-20'),
      letterNumber: '',
      court: '',
      materials: [],
      consentStated: true,
    }),
    caseCommand('AcceptReferral', { on: day('2026-01-20'), receivedBy: '王秀兰' }),
  ])
    await execute(desk.api, 'case-1', e);
  expect(walk.case.acceptance).not.toBeNull();
  const fork = lastId();
  await execute(desk.api, 'case-1', caseCommand('EndMediation', { on: day('2026-02-10'), reason: 'F2', note: '' }));
  const here = lastId();
  const there = fromOther(caseEvent('MediationEnded', { on: day('2026-02-11'), reason: 'F4', note: '' }), fork);

  const view = await desk.api.cases.get({ caseId: 'case-1' });
  expect(view).toMatchObject({
    ok: true,
    value: {
      conflicts: [
        {
          slot: 'outcome',
          class: 'exclusive',
          before: null,
          events: [{ lastSeen: { type: 'ReferralAccepted' } }, { lastSeen: { type: 'ReferralAccepted' } }],
        },
      ],
    },
  });
  expect(await desk.api.sync.conflicts()).toMatchObject([
    { kind: 'case', id: 'case-1', slot: 'outcome', class: 'exclusive', title: expect.stringContaining('诉') },
  ]);
  expect(
    await run(
      caseCommand('ResolveConflict', {
        slot: 'outcome',
        standing: here,
        against: [],
        alongside: [there.id],
        reason: '核对',
      }),
    ),
  ).toMatchObject({ refusal: { type: 'invalid', issues: [{ field: 'alongside' }] } });
  expect(
    await run(caseCommand('ResolveConflict', { slot: 'other', standing: here, against: [there.id], reason: '核对' })),
  ).toMatchObject({
    refusal: { type: 'item-unknown', field: 'slot' },
  });
  expect(await run(note('n1'))).toMatchObject({ ok: true });
  const resolved = await run(
    caseCommand('ResolveConflict', {
      slot: 'outcome',
      standing: here,
      against: [there.id],
      reason: '以本中心记录为准',
    }),
  );
  expect(resolved).toMatchObject({ ok: true, value: { conflicts: [], case: { ending: { reason: 'F2' } } } });
  expect(await desk.api.sync.conflicts()).toEqual([]);
  expect(verifyLog(desk.open()).faults).toEqual([]);
});

test('facts corrected on both sides tell what stood there before; only one text can stand', async () => {
  const fork = lastId();
  await execute(desk.api, 'case-1', caseCommand('CorrectFacts', { facts: '欠薪三个月。' }));
  const here = lastId();
  const there = fromOther(caseEvent('FactsCorrected', { facts: '欠薪四个月。' }), fork);
  const view = await desk.api.cases.get({ caseId: 'case-1' });
  expect(view).toMatchObject({
    ok: true,
    value: { conflicts: [{ slot: 'facts', class: 'register', mayKeepAll: false, before: { type: 'CaseRegistered' } }] },
  });
  const both = { slot: 'facts', standing: here, against: [], alongside: [there.id], reason: '核对' };
  expect(await run(caseCommand('ResolveConflict', both))).toMatchObject({
    refusal: { type: 'invalid', issues: [{ field: 'alongside' }] },
  });
});

test('two letters of one authority can both be kept', async () => {
  const opened = { ...everyEventData.ProceedingOpened, on: day('2026-02-01') };
  await execute(desk.api, 'case-1', caseCommand('OpenProceeding', opened));
  const fork = lastId();
  const acted = { ...everyEventData.ProceedingActed, on: day('2026-02-10') };
  await execute(desk.api, 'case-1', caseCommand('RecordProceedingAct', acted));
  const here = lastId();
  const there = fromOther(caseEvent('ProceedingActed', { ...acted, actId: 'ac2', on: day('2026-02-11') }), fork);
  const slot = 'proceeding-acts:pr1';
  const view = await desk.api.cases.get({ caseId: 'case-1' });
  expect(view).toMatchObject({ ok: true, value: { conflicts: [{ slot, class: 'register', mayKeepAll: true }] } });
  const both = { slot, standing: here, against: [], alongside: [there.id], reason: '是两份文书' };
  const kept = await run(caseCommand('ResolveConflict', both));
  expect(kept).toMatchObject({ ok: true, value: { conflicts: [], case: { proceedings: [{ acts: [{}, {}] }] } } });
});

test('a clash of two consents closes that answer until it is settled', async () => {
  await execute(
    desk.api,
    'case-1',
    caseCommand('AskConsent', { on: day('2026-01-20'), way: 'phone', partyIds: ['w1', 'r1'] }),
  );
  const fork = lastId();
  const answer = (given: 'agrees' | 'refuses') =>
    ({ on: day('2026-01-21'), way: 'phone', partyId: 'w1', answer: given, note: '' }) as const;
  await execute(desk.api, 'case-1', caseCommand('AnswerConsent', answer('agrees')));
  fromOther(caseEvent('ConsentAnswered', answer('refuses')), fork);
  expect(await run(caseCommand('AnswerConsent', answer('agrees')))).toEqual({
    ok: false,
    refusal: { type: 'conflict-open', slot: 'consent:w1' },
  });
});

test('an event of a newer version is kept as it is, and the case is read-only until the desk is updated', async () => {
  const newer = fromOther({ type: 'HolographRecorded', data: { depth: 3, of: [null, '甲'] } }, lastId(), 7);
  const view = await desk.api.cases.get({ caseId: 'case-1' });
  expect(view).toMatchObject({ ok: true, value: { needsNewerVersion: true } });
  if (view.ok) expect(view.value.history.at(-1)).toMatchObject({ type: 'HolographRecorded', isUnknown: true });
  expect(await run(note('n1'))).toEqual({ ok: false, refusal: { type: 'newer-version-needed' } });
  expect(stored().at(-1)).toEqual(newer);
  expect(verifyLog(desk.open()).faults).toEqual([]);
});
