import { describe, expect, test } from 'vitest';
import { aCase, aPayment, aVersion, type CaseWalk, day, registerCommand } from '../../tests/builders/aCase.ts';
import { aRespondent, aWorker } from '../../tests/builders/paperCase.ts';
import { caseCommand, type CaseCommand } from './commands.ts';
import type { CaseRefusal } from './refusals.ts';

const refusalOf = (walk: CaseWalk, command: CaseCommand, on = day('2026-06-30')): CaseRefusal | null => {
  const decision = walk.try(command, on);
  return decision.ok ? null : decision.refusal;
};
const names = (walk: CaseWalk, command: CaseCommand): readonly string[] => {
  const decision = walk.try(command);
  return decision.ok ? decision.value.map((e) => e.type) : [decision.refusal.type];
};
const registering = (changes: Partial<Extract<CaseCommand, { type: 'RegisterCase' }>['data']>): CaseCommand => {
  const command = registerCommand();
  if (command.type !== 'RegisterCase') throw new Error('not a registration');
  return { ...command, data: { ...command.data, ...changes } };
};

describe('registration', () => {
  test('writes one event per party and claim, and the number it was given', () => {
    expect(names(aCase(), registerCommand())).toEqual(['CaseRegistered', 'PartyAdded', 'PartyAdded', 'ClaimAdded']);
    expect(aCase().registered().case.registration.number).toBe('鄂随工调〔2026〕15号');
  });
  test('refuses a second registration of the same case', () => {
    expect(refusalOf(aCase().registered(), registerCommand())).toEqual({ type: 'case-exists' });
  });
  test('refuses a case received tomorrow', () => {
    expect(refusalOf(aCase(), registerCommand(), day('2026-01-19'))).toEqual({
      type: 'date-in-future',
      field: 'registration.receivedOn',
      today: '2026-01-19',
    });
  });
  test('refuses a case without a worker or without a respondent', () => {
    expect(refusalOf(aCase(), registering({ parties: [aRespondent(), aRespondent({ partyId: 'r9' })] }))?.type).toBe(
      'worker-missing',
    );
    expect(
      refusalOf(aCase(), registering({ parties: [aWorker(), aWorker({ partyId: 'w9' })], claims: [] }))?.type,
    ).toBe('respondent-missing');
  });
  test('blocks a wrong check digit and names the field, unless a reason is given', () => {
    const wrong = aWorker({ idNumber: '420300189912310018' });
    expect(refusalOf(aCase(), registering({ parties: [wrong, aRespondent()] }))).toEqual({
      type: 'id-number',
      field: 'parties.0.idNumber',
      reason: 'check-digit',
    });
    const explained = { ...wrong, idOverrideReason: '证件磨损，已核对原件' };
    expect(refusalOf(aCase(), registering({ parties: [explained, aRespondent()] }))).toBeNull();
  });
  test('never lets a reason override a birth date that does not exist', () => {
    const impossible = aWorker({ idNumber: '421300190002290028', idOverrideReason: '就是这样' });
    expect(refusalOf(aCase(), registering({ parties: [impossible, aRespondent()] }))).toMatchObject({
      reason: 'date-does-not-exist',
    });
  });
  test('asks for an amount where money is claimed, not where an act is', () => {
    const claim = { claimId: 'c1', partyId: 'w1', kind: 'overtime', amountFen: null, note: '', trace: null } as const;
    expect(refusalOf(aCase(), registering({ claims: [claim] }))).toEqual({
      type: 'amount-missing',
      field: 'claims.0.amountFen',
    });
    expect(refusalOf(aCase(), registering({ claims: [{ ...claim, kind: 'leaving-certificate' }] }))).toBeNull();
  });
  test('is open to volunteers, the rest of the case is not', () => {
    expect(aCase().try(registerCommand(), day('2026-06-30'), ['volunteer']).ok).toBe(true);
    const command = caseCommand('AcceptReferral', { on: day('2026-01-20'), receivedBy: '王秀兰' });
    expect(aCase().registered().referred().try(command, day('2026-06-30'), ['volunteer'])).toMatchObject({
      refusal: { type: 'role-missing' },
    });
  });
});

describe('consent and referral', () => {
  const letter = (consentStated: boolean): CaseCommand =>
    caseCommand('ReceiveReferral', {
      on: day('2026-01-21'),
      letterNumber: '',
      court: '',
      materials: [],
      consentStated,
    });
  const answer = (partyId: string, given: 'agrees' | 'refuses' | 'unreachable'): CaseCommand =>
    caseCommand('AnswerConsent', { on: day('2026-01-20'), way: 'phone', partyId, answer: given, note: '' });
  const asked = () =>
    aCase()
      .registered()
      .then(caseCommand('AskConsent', { on: day('2026-01-20'), way: 'phone', partyIds: ['w1', 'r1'] }));

  test('takes a referral only with the consent of every party, stated or answered', () => {
    expect(refusalOf(asked(), letter(false))).toEqual({ type: 'consent-missing', partyIds: ['w1', 'r1'] });
    expect(refusalOf(asked().then(answer('w1', 'agrees')), letter(false))).toEqual({
      type: 'consent-missing',
      partyIds: ['r1'],
    });
    expect(refusalOf(asked().then(answer('w1', 'agrees')).then(answer('r1', 'agrees')), letter(false))).toBeNull();
    expect(refusalOf(aCase().registered(), letter(true))).toBeNull();
  });
  test('takes no referral against a refusal, whatever the letter states', () => {
    expect(refusalOf(asked().then(answer('r1', 'refuses')), letter(true))).toEqual({
      type: 'party-refused',
      partyId: 'r1',
    });
  });
  test('cannot accept what was never referred, nor twice', () => {
    const accept = caseCommand('AcceptReferral', { on: day('2026-01-20'), receivedBy: '王秀兰' });
    expect(refusalOf(aCase().registered(), accept)).toEqual({ type: 'needs-first', event: 'ReferralReceived' });
    expect(refusalOf(aCase().accepted(), accept)).toMatchObject({ type: 'already-done', on: '2026-01-20' });
  });
  test('a declined referral goes back; the court may refer again', () => {
    const declined = aCase()
      .registered()
      .referred()
      .then(caseCommand('DeclineReferral', { on: day('2026-01-21'), reason: '不属于受案范围' }));
    expect(
      refusalOf(declined, caseCommand('AcceptReferral', { on: day('2026-01-22'), receivedBy: '王秀兰' }))?.type,
    ).toBe('already-done');
    expect(refusalOf(declined, letter(true))).toBeNull();
  });
});

describe('mediation', () => {
  const record = (changes: object = {}): CaseCommand =>
    caseCommand('RecordSession', {
      record: {
        sessionId: 's1',
        heldOn: day('2026-02-03'),
        startedAt: '09:00',
        endedAt: '11:00',
        place: '调解室',
        mediators: ['王秀兰'],
        clerk: '',
        present: [
          { name: '周建国', partyId: 'w1', capacity: '申请人', identityChecked: true, identityPaper: '身份证' },
        ],
        rightsTold: true,
        recusalAsked: 'none',
        statements: [],
        evidenceShown: '',
        agreedPoints: [],
        openPoints: [],
        result: 'adjourned',
        ...changes,
      },
      compromise: null,
    });

  test('needs a mediator before a session is recorded', () => {
    expect(refusalOf(aCase().accepted(), record())).toEqual({ type: 'needs-first', event: 'MediatorAppointed' });
  });
  test('needs rights told before, or told at the session itself', () => {
    const walk = aCase().accepted().withMediator();
    expect(refusalOf(walk, record({ rightsTold: false }))).toEqual({ type: 'needs-first', event: 'RightsTold' });
    expect(names(walk, record())).toEqual(['RightsTold', 'SessionRecorded']);
  });
  test('refuses a session before acceptance or in the future', () => {
    const walk = aCase().inMediation();
    expect(refusalOf(walk, record({ heldOn: day('2026-01-19') }))).toMatchObject({
      type: 'date-before',
      field: 'record.heldOn',
      earliest: '2026-01-20',
    });
    expect(refusalOf(walk, record(), day('2026-02-02'))).toMatchObject({ type: 'date-in-future' });
  });
  test('extension needs the consent of every party', () => {
    const extend = (partyIds: string[]) =>
      caseCommand('AgreeExtension', {
        extensionId: 'e1',
        on: day('2026-02-10'),
        until: day('2026-03-20'),
        partyIds,
        note: '',
      });
    expect(refusalOf(aCase().inMediation(), extend(['w1', 'w1']))).toEqual({
      type: 'consent-missing',
      partyIds: ['r1'],
    });
    expect(refusalOf(aCase().inMediation(), extend(['w1', 'r1']))).toBeNull();
  });
  test('an extension that would end no later than the period itself is refused with the earliest day', () => {
    const extend = (until: string, extensionId = 'e1') =>
      caseCommand('AgreeExtension', {
        extensionId,
        on: day('2026-02-10'),
        until: day(until),
        partyIds: ['w1', 'r1'],
        note: '',
      });
    expect(refusalOf(aCase().inMediation(), extend('2026-02-19'))).toEqual({
      type: 'date-before',
      field: 'until',
      earliest: '2026-02-20',
    });
    const extended = aCase().inMediation().then(extend('2026-03-20'));
    expect(refusalOf(extended, extend('2026-03-01', 'e2'))).toMatchObject({ earliest: '2026-03-21' });
  });
  test('an open recusal request stops sessions until it is decided; a replaced mediator leaves', () => {
    const asked = aCase()
      .inMediation()
      .then(
        caseCommand('AskRecusal', {
          recusalId: 'q1',
          on: day('2026-01-23'),
          partyId: 'w1',
          mediatorName: '王秀兰',
          reason: '与对方有亲属关系',
        }),
      );
    expect(refusalOf(asked, record())).toEqual({ type: 'recusal-open', recusalId: 'q1' });
    const decided = asked.then(
      caseCommand('DecideRecusal', {
        recusalId: 'q1',
        on: day('2026-01-24'),
        result: 'replaced',
        decidedBy: '李国强',
        note: '',
      }),
    );
    expect(decided.case.mediators).toEqual([]);
  });
  test('nobody keeps himself in office', () => {
    const asked = aCase()
      .inMediation()
      .then(
        caseCommand('AskRecusal', {
          recusalId: 'q1',
          on: day('2026-01-23'),
          partyId: 'w1',
          mediatorName: '王秀兰',
          reason: '亲属',
        }),
      );
    const own = caseCommand('DecideRecusal', {
      recusalId: 'q1',
      on: day('2026-01-24'),
      result: 'kept',
      decidedBy: '王秀兰',
      note: '',
    });
    expect(refusalOf(asked, own)).toEqual({ type: 'mediator-may-not-act', field: 'decidedBy' });
  });
  test('whoever acts for a party cannot mediate, and the mediator cannot become an agent', () => {
    const agent = (name: string) =>
      caseCommand('AppointRepresentative', {
        representative: {
          representativeId: 'a1',
          partyId: 'w1',
          name,
          idNumber: null,
          phone: '',
          relation: '律师',
          authority: 'special',
          appointedOn: day('2026-01-21'),
        },
      });
    expect(refusalOf(aCase().inMediation(), agent('王秀兰'))?.type).toBe('mediator-may-not-act');
    const appoint = caseCommand('AppointMediator', {
      on: day('2026-01-22'),
      name: '赵明',
      personId: null,
      chosenBy: 'body',
      isOnRoll: true,
    });
    expect(refusalOf(aCase().accepted().then(agent('赵明')), appoint)?.type).toBe('mediator-may-not-act');
  });
  test('suspected false mediation suspends until cleared', () => {
    const suspended = aCase()
      .inMediation()
      .then(
        caseCommand('SuspectFalseMediation', {
          on: day('2026-02-01'),
          reason: '双方陈述一致得可疑',
          reportedTo: '法院',
        }),
      );
    expect(refusalOf(suspended, record())).toEqual({ type: 'suspended' });
    expect(
      refusalOf(suspended.then(caseCommand('ClearSuspicion', { on: day('2026-02-02'), note: '' })), record()),
    ).toBeNull();
  });
  test('appraisal stops the clock only before docketing', () => {
    const start = caseCommand('StartAppraisal', { appraisalId: 'p1', on: day('2026-02-01'), matter: '劳动能力鉴定' });
    expect(refusalOf(aCase().inMediation('entrusted-ordinary'), start)?.type).toBe('not-on-this-form');
    expect(refusalOf(aCase().inMediation(), start)).toBeNull();
  });
});

describe('agreement', () => {
  const sign = (name: string, partyId = 'w1'): CaseCommand =>
    caseCommand('SignAgreement', {
      versionId: 'v1',
      signer: { kind: 'party', partyId, name },
      on: day('2026-03-05'),
      method: 'screen',
      image: null,
    });
  const seal = caseCommand('SealAgreement', {
    versionId: 'v1',
    on: day('2026-03-06'),
    pdf: { sha256: 'b'.repeat(64), name: 'x', mediaType: 'application/pdf', sizeBytes: 1 },
    pages: 1,
    checkCode: 'X',
  });

  test('is not sealed before everyone has signed', () => {
    const half = aCase().inMediation().prepared().signedBy('w1', day('2026-03-05'));
    expect(refusalOf(half, seal)).toEqual({ type: 'signatures-missing', names: 2 });
  });
  test('does not change under a signature; a new version starts without signatures', () => {
    const half = aCase().inMediation().prepared().signedBy('w1', day('2026-03-05'));
    expect(refusalOf(half, caseCommand('PrepareAgreement', { version: aVersion({ facts: '改' }) }))?.type).toBe(
      'agreement-changed',
    );
    const again = half.prepared(aVersion({ versionId: 'v2' }));
    expect(again.case.agreements.map((a) => a.signatures.length)).toEqual([1, 0]);
    expect(refusalOf(again, sign('周建国'))).toMatchObject({ type: 'item-unknown', field: 'versionId' });
  });
  test('an agent without special authority cannot sign for a party', () => {
    const withAgent = (authority: 'general' | 'special') =>
      aCase()
        .inMediation()
        .then(
          caseCommand('AppointRepresentative', {
            representative: {
              representativeId: 'a1',
              partyId: 'w1',
              name: '孙律师',
              idNumber: null,
              phone: '',
              relation: '律师',
              authority,
              appointedOn: day('2026-02-01'),
            },
          }),
        )
        .prepared();
    expect(refusalOf(withAgent('general'), sign('孙律师'))).toEqual({
      type: 'special-authority-missing',
      partyId: 'w1',
    });
    expect(refusalOf(withAgent('special'), sign('孙律师'))).toBeNull();
    expect(refusalOf(withAgent('special'), sign('路人甲'))?.type).toBe('special-authority-missing');
  });
  test('a sealed agreement keeps the mediation from being ended as failed', () => {
    expect(
      refusalOf(aCase().agreed(), caseCommand('EndMediation', { on: day('2026-03-07'), reason: 'F2', note: '' }))?.type,
    ).toBe('agreement-sealed');
  });
});

describe('after the agreement', () => {
  const apply = (on: string, partyIds = ['w1', 'r1']): CaseCommand =>
    caseCommand('ApplyConfirmation', { on: day(on), court: '曾都区人民法院', partyIds });

  test('confirmation is open until the rolled thirtieth day, both jointly (K4)', () => {
    expect(refusalOf(aCase().agreed(), apply('2026-04-07'))).toBeNull();
    expect(refusalOf(aCase().agreed(), apply('2026-04-08'))).toEqual({ type: 'window-closed', lastDay: '2026-04-07' });
    expect(refusalOf(aCase().agreed(), apply('2026-03-10', ['w1', 'w1']))).toEqual({
      type: 'consent-missing',
      partyIds: ['r1'],
    });
  });
  test('entrusted cases get a court paper, delegated ones a confirmation', () => {
    const paper = caseCommand('ServeCourtPaper', {
      kind: 'mediation-paper',
      issuedOn: day('2026-03-07'),
      effectiveOn: day('2026-03-08'),
      caseNumber: '',
    });
    expect(refusalOf(aCase().agreed(), paper)?.type).toBe('not-on-this-form');
    expect(refusalOf(aCase().agreed('entrusted-ordinary'), paper)).toBeNull();
    expect(refusalOf(aCase().agreed('entrusted-ordinary'), apply('2026-03-10'))?.type).toBe('not-on-this-form');
  });
  test('payments: never more than is open', () => {
    const pay = (receiptId: string, amountFen: number): CaseCommand =>
      caseCommand('ReceivePayment', {
        receiptId,
        paymentId: 'pay1',
        on: day('2026-04-01'),
        amountFen,
        receipts: [],
        note: '',
      });
    const part = aCase().agreed().then(pay('q1', 3_000_000));
    expect(refusalOf(part, pay('q2', 2_800_001))).toEqual({ type: 'overpaid', field: 'amountFen', openFen: 2_800_000 });
    expect(refusalOf(part, pay('q2', 2_800_000))).toBeNull();
  });
  test('a payment to nobody in the case is refused with its row', () => {
    const version = aVersion({ payments: [aPayment(), aPayment({ paymentId: 'p2', payeeId: 'nobody' })] });
    expect(refusalOf(aCase().inMediation(), caseCommand('PrepareAgreement', { version }))).toEqual({
      type: 'party-unknown',
      field: 'version.payments.1.payeeId',
      partyId: 'nobody',
    });
  });
  test('closing rests on a recorded fact', () => {
    const close = (outcome: 'S1' | 'S5' | 'F2'): CaseCommand =>
      caseCommand('CloseCase', { on: day('2026-05-01'), outcome, summary: '' });
    expect(refusalOf(aCase().agreed(), close('S1'))).toBeNull();
    expect(refusalOf(aCase().agreed(), close('S5'))?.type).toBe('outcome-does-not-fit');
    expect(refusalOf(aCase().failed('F1'), close('F2'))?.type).toBe('outcome-does-not-fit');
    expect(refusalOf(aCase().failed('F2'), close('F2'))).toBeNull();
  });
  test('only a sample can be removed as a sample', () => {
    const purge = caseCommand('PurgeCase', { on: day('2026-06-01'), reason: 'sample-removed' });
    expect(aCase().registered().try(purge, day('2026-06-30'), ['administrator'])).toMatchObject({
      refusal: { type: 'not-a-sample' },
    });
  });
});
