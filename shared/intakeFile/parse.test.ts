import { describe, expect, test } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { localDate } from '../kernel/localDate.ts';
import { dayAfterAllOf, parseIntakeFile } from './parse.ts';
import type { IntakeCaseInput, IntakeFileInput } from './schema.ts';

const context = () => {
  let n = 0;
  return {
    today: localDate('2026-11-20'),
    calendar: builtInCalendar,
    mediatorName: '王秀兰',
    bodyName: '随州市总工会',
    newId: () => `id-${(n += 1)}`,
  };
};
const aFile = (changes: Partial<IntakeCaseInput> = {}): IntakeFileInput => ({
  cases: [
    {
      track: 'court-union',
      referral: 'delegated',
      receivedOn: '2026-01-20',
      acceptedOn: '2026-01-20',
      disputeTypes: ['02'],
      workers: [{ name: '周建国', idNumber: '420300189912310017' }],
      respondents: [{ name: '随州市晨光装饰工程有限公司', legalRepresentative: '陈志远' }],
      claims: [{ kind: 'wage-arrears', amountFen: 5_800_000 }],
      sessions: [{ heldOn: '2026-02-03', present: ['周建国', '陈志远'], minutes: '双方对账。' }],
      outcome: {
        kind: 'agreement',
        agreedOn: '2026-02-03',
        clauses: ['分两期付清。'],
        payments: [{ amountFen: 5_800_000, dueOn: '2026-03-10', payer: '随州市晨光装饰工程有限公司', payee: '周建国' }],
        signatures: [
          { who: '周建国', on: '2026-02-03' },
          { who: '陈志远', on: '2026-02-04' },
          { who: 'mediator', on: '2026-02-04' },
        ],
      },
      ...changes,
    },
  ],
});
const faults = (raw: unknown): readonly string[] => {
  const parsed = parseIntakeFile(raw, context());
  return parsed.ok ? [] : parsed.refusal.faults.map((f) => `${f.path}: ${f.problem}`);
};

describe('an intake file', () => {
  test('becomes commands, papers and the seal, in the order of its dates', () => {
    const parsed = parseIntakeFile(aFile(), context());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    const acts = parsed.value.plans[0]?.acts.map((a) =>
      a.kind === 'command' ? a.command.type : a.kind === 'paper' ? a.documentId : 'seal',
    );
    expect(acts).toEqual([
      'RegisterCase',
      'ReceiveReferral',
      'AcceptReferral',
      'AppointMediator',
      'D03',
      'TellRights',
      'D08',
      'RecordSession',
      'D11',
      'PrepareAgreement',
      'SignAgreement',
      'SignAgreement',
      'SignAgreement',
      'seal',
      'D13',
      'D15',
      'D15b',
    ]);
  });
  test('names every fault of shape with its path', () => {
    expect(
      faults({ cases: [{ ...aFile().cases[0], receivedOn: '2026-02-30', disputeTypes: ['77'], workers: [] }] }),
    ).toEqual([
      'cases[0].receivedOn: not-a-date',
      'cases[0].disputeTypes[0]: not-a-choice',
      'cases[0].workers: required-row:1',
    ]);
    const unsaid = { kind: 'agreement', agreedOn: '2026-02-03', payments: [] };
    expect(faults({ cases: [{ ...aFile().cases[0], outcome: unsaid }] })).toEqual([
      'cases[0].outcome.clauses: required',
    ]);
  });
  test('names every wrong ID number, not only the first', () => {
    const workers = [
      { name: '周建国', idNumber: '420300189912310018' },
      { name: '吴小兰', idNumber: '421300190002290028' },
    ];
    expect(faults(aFile({ workers }))).toEqual([
      'cases[0].workers[0].idNumber: id-number check-digit',
      'cases[0].workers[1].idNumber: id-number date-does-not-exist',
    ]);
  });
  test('names a payee or signer who is nobody in the case', () => {
    const raw = aFile({
      outcome: {
        kind: 'agreement',
        agreedOn: '2026-02-03',
        clauses: ['付清。'],
        payments: [{ amountFen: 100, dueOn: '2026-03-10', payee: '路人甲' }],
        signatures: [{ who: '路人乙', on: '2026-02-03' }],
      },
    });
    expect(faults(raw)).toEqual([
      'cases[0].outcome.payments[0].payee: name-unknown',
      'cases[0].outcome.signatures[0].who: name-unknown',
    ]);
  });
  test('finds dates that cannot be: a session before acceptance', () => {
    expect(faults(aFile({ sessions: [{ heldOn: '2026-01-10' }], outcome: null }))).toEqual([
      'cases[0].sessions[0]: date-before 2026-01-20',
    ]);
  });
  test('asks for the acceptance that sessions and agreements stand on', () => {
    expect(faults(aFile({ acceptedOn: '' }))[0]).toMatch(/^cases\[0\]\.acceptedOn: /);
  });
  test('never repeats a value in a fault', () => {
    expect(faults(aFile({ workers: [{ name: '周建国', idNumber: '420300189912310018' }] })).join()).not.toContain(
      '4203001899',
    );
  });
  test('an agreement not signed by all is not sealed', () => {
    const raw = aFile();
    const outcome = raw.cases[0]?.outcome;
    if (outcome?.kind !== 'agreement') throw new Error('no agreement');
    const parsed = parseIntakeFile(
      aFile({ outcome: { ...outcome, signatures: [{ who: '周建国', on: '2026-02-03' }] } }),
      context(),
    );
    expect(parsed.ok && parsed.value.plans[0]?.acts.some((a) => a.kind === 'seal')).toBe(false);
  });
  test('tells of the talk before, of letters and of the notice on the HR track', () => {
    const raw = aFile({
      track: 'hr-union',
      referral: 'application',
      bodyKind: 'arbitration-centre',
      negotiation: { on: '2026-01-18', result: 'none' },
      handoffs: [
        { direction: 'in', partner: 'inspection', purpose: '移送', on: '2026-01-19', answeredOn: '2026-02-12' },
        { partner: 'justice', purpose: '法律援助', on: '2026-01-21', parts: ['claims'], consentOn: '2026-01-21' },
      ],
      outcome: { kind: 'failed', reason: 'F2', on: '2026-02-05', noticeOn: '2026-02-06' },
    });
    const parsed = parseIntakeFile(raw, context());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
    const commands = parsed.value.plans[0]?.acts.flatMap((a) => (a.kind === 'command' ? [a.command.type] : []));
    expect(commands).toEqual([
      'RegisterCase',
      'RecordNegotiation',
      'ReceiveApplication',
      'AskConsent',
      'AnswerConsent',
      'AcceptApplication',
      'AppointMediator',
      'TellRights',
      'RecordSession',
      'EndMediation',
      'ServePaper',
      'ServePaper',
      'ReceiveHandoff',
      'ReturnHandoff',
      'SendHandoff',
      'CloseCase',
    ]);
  });
  test('personal data in a letter that no procedure of law carries needs a consent', () => {
    const handoffs = [
      { partner: 'justice' as const, purpose: '法律援助', on: '2026-01-21', parts: ['claims' as const] },
    ];
    expect(faults(aFile({ handoffs }))).toEqual(['cases[0].handoffs[0]: separate-consent-missing']);
  });
  test('the day after all lies on the last business date of the file', () => {
    expect(dayAfterAllOf(aFile(), { ...context(), today: localDate('2026-01-01') })).toBe('2026-02-04');
    expect(dayAfterAllOf({ cases: 'none' }, { ...context(), today: localDate('2026-01-01') })).toBe('2026-01-01');
  });
});
