/** Which way on leads: the first open usual one for which the facts and the day call. */
import { describe, expect, test } from 'vitest';
import { aCase, aPayment, aVersion, type CaseWalk, day as on } from '../../tests/builders/aCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { caseCommand as command } from '../case/commands.ts';
import { guideFor } from './guide.ts';

const guide = (walk: CaseWalk, today: string) =>
  guideFor(walk.case, { today: on(today), calendar: builtInCalendar, settings: [], trail: [] });
/** The label of the main button, with the step it stands at. */
const leads = (walk: CaseWalk, today = '2026-02-01') => {
  const { step, next } = guide(walk, today);
  const first = next.find(({ isMain, blockedBy }) => isMain && blockedBy === null);
  return [step.id, first?.label.zh];
};
const asked = (walk: CaseWalk, ...partyIds: string[]) =>
  walk.then(command('AskConsent', { on: on('2026-01-21'), way: 'phone', partyIds }));
const answered = (walk: CaseWalk, partyId: string, answer: 'agrees' | 'refuses' | 'unreachable') =>
  walk.then(command('AnswerConsent', { on: on('2026-01-21'), way: 'phone', partyId, answer, note: '' }));
const held = (walk: CaseWalk) =>
  walk.then(
    command('RecordSession', {
      record: {
        sessionId: 's1',
        heldOn: on('2026-02-03'),
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
      },
      compromise: null,
    }),
  );
const paid = (walk: CaseWalk) =>
  walk.then(
    command('ReceivePayment', {
      receiptId: 'q1',
      paymentId: 'pay1',
      on: on('2026-03-08'),
      amountFen: 5_800_000,
      receipts: [],
      note: '',
    }),
  );

describe('consent comes before acceptance', () => {
  test('H2: ask, then take the answer down, then accept', () => {
    const applied = aCase().applied();
    expect(leads(applied)).toEqual(['H2', '征询对方意愿']);
    const waiting = asked(applied, 'r1');
    expect(leads(waiting)).toEqual(['H2', '登记答复']);
    expect(leads(answered(waiting, 'r1', 'agrees'))).toEqual(['H2', '受理']);
  });
  test.each(['refuses', 'unreachable'] as const)('H2: the other side %s, so this ends', (answer) => {
    expect(leads(answered(asked(aCase().applied(), 'r1'), 'r1', answer))).toEqual(['H2', '一方不同意或者联系不上']);
  });
  test('H2: a letter that says all agree is accepted at once', () => {
    expect(leads(aCase().registered('arbitration-entrusted').referred())).toEqual(['H2', '签收接受']);
  });
  test('C1: answers are taken down until one side will not', () => {
    const both = asked(aCase().registered(), 'w1', 'r1');
    expect(leads(answered(both, 'w1', 'agrees'))).toEqual(['C1', '登记答复']);
    expect(leads(answered(both, 'r1', 'refuses'))).toEqual(['C1', '不同意或联系不上，退回法院']);
  });
  test('C3: the letter is received only with consent, so accepting it leads', () => {
    expect(leads(aCase().registered().referred())).toEqual(['C3', '签收接受']);
  });
});

describe('mediation leads to the agreement once the step has all it wants', () => {
  test.each([
    ['H3', aCase().inHrMediation()],
    ['C6', aCase().inMediation()],
  ] as const)('%s', (id, mediating) => {
    expect(leads(mediating)).toEqual([id, '记录调解']);
    expect(guide(held(mediating), '2026-02-05').missing.every(({ done }) => done)).toBe(true);
    expect(leads(held(mediating))).toEqual([id, '达成协议']);
  });
  test('C6: a session held before the rights were told leaves that to be done', () => {
    expect(leads(held(aCase().accepted().withMediator()))).toEqual(['C6', '补登告知']);
  });
});

test('HP: what to say of a default follows what the agreement has become', () => {
  const agreed = aCase().agreedByHr();
  const said = (walk: CaseWalk) =>
    guide(walk, '2026-04-01')
      .say.map(({ zh }) => zh)
      .join('');
  const forgone = agreed.then(command('ForgoConfirmation', { on: on('2026-03-10'), note: '' }));
  expect(said(forgone)).toContain('支付令');
  const made = agreed
    .opened('arbitration-review', '2026-03-10', { partyIds: ['w1', 'r1'] })
    .acted('arbitration-review', 'accepted', '2026-03-11')
    .acted('arbitration-review', 'made', '2026-03-13');
  expect(said(made)).toContain('强制执行');
  expect(said(made)).not.toContain('支付令');
});

describe('securing leads while it is open and nothing is overdue', () => {
  test('H4: review for fifteen days, confirmation for thirty, then the payments', () => {
    const agreed = aCase().agreedByHr();
    expect(leads(agreed, '2026-03-23')).toEqual(['H4', '双方申请仲裁审查']);
    expect(leads(agreed, '2026-03-24')).toEqual(['H4', '双方申请司法确认']);
    expect(leads(agreed, '2026-04-08')).toEqual(['H4', '登记收款']);
    expect(leads(paid(agreed), '2026-04-08')).toEqual(['H4', '结案']);
  });
  test('H4: a way that has closed stays open to what was applied for in time', () => {
    const review = guide(aCase().agreedByHr(), '2026-03-24').next.find(
      ({ preset }) => preset?.kind === 'arbitration-review',
    );
    expect(review).toMatchObject({ isMain: false, blockedBy: null });
  });
  test('C9: confirmation for thirty days, then the payments; a pending application waits for the court', () => {
    const agreed = aCase().agreed();
    expect(leads(agreed, '2026-04-07')).toEqual(['C9', '双方申请司法确认']);
    expect(leads(agreed, '2026-04-08')).toEqual(['C9', '登记收款']);
    expect(leads(paid(agreed), '2026-04-08')).toEqual(['C9', '结案']);
    const applied = agreed.then(
      command('ApplyConfirmation', { on: on('2026-03-10'), court: '曾都区人民法院', partyIds: ['w1', 'r1'] }),
    );
    expect(leads(applied, '2026-04-20')).toEqual(['C9', '登记法院立案']);
  });
});

test.each([
  ['2026-03-20', '2026-03-20', '双方申请仲裁审查'],
  ['2026-03-20', '2026-03-21', '登记收款'],
] as const)('H4: due on %s, on %s with the windows still open: %s', (dueOn, today, label) => {
  const version = { payments: [aPayment({ dueOn: on(dueOn) })] };
  expect(leads(aCase().agreedByHr(aVersion(version)), today)).toEqual(['H4', label]);
});
