/** Compromise offers reach mediators only, whatever call is made. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseCommand } from '../../shared/case/commands.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import { execute, FOUNDER, foundDesk, registerIn, type TestDesk } from '../support/desk.ts';

const OFFER = '私下愿意让到三万';
const volunteer = { name: '李志愿', signInName: 'volunteer', password: '志愿者自己的长口令呀' } as const;
let desk: TestDesk;
beforeEach(async () => {
  desk = await foundDesk();
});
afterEach(() => desk.dispose());

const recordOffer = async (): Promise<void> => {
  await registerIn(desk.api, 'case-1');
  const on = localDate('2026-01-20');
  await execute(
    desk.api,
    'case-1',
    caseCommand('ReceiveReferral', { on, letterNumber: '', court: '', materials: [], consentStated: true }),
  );
  await execute(desk.api, 'case-1', caseCommand('AcceptReferral', { on, receivedBy: FOUNDER.name }));
  await execute(
    desk.api,
    'case-1',
    caseCommand('AppointMediator', { on, name: FOUNDER.name, personId: null, chosenBy: 'body', isOnRoll: true }),
  );
  const record = {
    sessionId: 's1',
    heldOn: localDate('2026-02-03'),
    startedAt: null,
    endedAt: null,
    place: '',
    mediators: [FOUNDER.name],
    clerk: '',
    present: [{ name: '周建国', partyId: 'w1', capacity: '', identityChecked: true, identityPaper: '' }],
    rightsTold: true,
    recusalAsked: 'none' as const,
    statements: [],
    evidenceShown: '',
    agreedPoints: [],
    openPoints: [],
    result: 'adjourned' as const,
  };
  const compromise = {
    sessionId: 's1',
    offers: [{ round: 1, by: 'worker' as const, partyName: '周建国', amountFen: 3_000_000, terms: OFFER }],
    note: OFFER,
  };
  await execute(desk.api, 'case-1', caseCommand('RecordSession', { record, compromise }));
};

test('a mediator sees the offers, a volunteer and an administrator do not', async () => {
  await recordOffer();
  expect(JSON.stringify(await desk.api.cases.get({ caseId: 'case-1' }))).toContain(OFFER);
  await desk.api.desk.addPerson({ ...volunteer, roles: ['volunteer', 'administrator'] });
  await desk.api.desk.lock();
  expect(await desk.api.desk.signIn(volunteer)).toMatchObject({ ok: true });
  const seen = await desk.api.cases.get({ caseId: 'case-1' });
  expect(seen.ok && seen.value.case.sessions.length).toBe(1);
  expect(JSON.stringify(seen)).not.toContain(OFFER);
  expect(JSON.stringify(await desk.api.cases.search({ text: '私下愿意', limit: 10 }))).not.toContain(OFFER);
});
