import { describe, expect, test } from 'vitest';
import { aCase, aVersion, type CaseWalk, day } from '../../tests/builders/aCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { caseCommand, type CaseCommand } from '../case/commands.ts';
import { whyNot } from '../case/guards.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Setting } from '../settings/setting.ts';
import { guideFor, trailOf } from './guide.ts';
import { StepId } from './guideView.ts';
import { stepRows } from './tracks.ts';

const guide = (walk: CaseWalk, today: LocalDate = day('2026-02-10')) =>
  guideFor(walk.case, { today, calendar: builtInCalendar, settings: [], trail: trailOf(walk.events) });
const command = caseCommand;
const on = day;

const asked = () =>
  aCase()
    .registered()
    .then(command('AskConsent', { on: on('2026-01-20'), way: 'phone', partyIds: ['w1', 'r1'] }));
const answered = (walk: CaseWalk, partyId: string): CaseWalk =>
  walk.then(command('AnswerConsent', { on: on('2026-01-20'), way: 'phone', partyId, answer: 'agrees', note: '' }));
const applied = () =>
  aCase()
    .agreed()
    .then(command('ApplyConfirmation', { on: on('2026-03-10'), court: '曾都区人民法院', partyIds: ['w1', 'r1'] }));
const confirmed = () =>
  applied()
    .then(command('DocketConfirmation', { on: on('2026-03-11'), caseNumber: '' }))
    .then(
      command('RuleConfirmation', {
        on: on('2026-03-20'),
        receivedOn: on('2026-03-21'),
        result: 'valid',
        caseNumber: '',
        note: '',
      }),
    );
const reported = () =>
  aCase()
    .failed()
    .then(command('ReportToCourt', { on: on('2026-02-11'), note: '' }));

/** One walk to each step of the track; a step without a walk fails to compile. */
const walks: { readonly [Id in StepId]: () => CaseWalk } = {
  C0: () => aCase().registered(),
  C1: asked,
  C2: () => answered(answered(asked(), 'w1'), 'r1'),
  C3: () => aCase().registered().referred(),
  C4: () => aCase().accepted(),
  C5: () => aCase().accepted().withMediator(),
  C6: () => aCase().inMediation(),
  C7: () =>
    aCase()
      .inMediation()
      .then(command('SuspectFalseMediation', { on: on('2026-02-01'), reason: '可疑', reportedTo: '法院' })),
  C8: () => aCase().inMediation().prepared(),
  C9: () => aCase().agreed(),
  C10: () => aCase().agreed('entrusted-summary'),
  C11: () => aCase().failed(),
  C12: reported,
  C13: confirmed,
  C14: () => confirmed().then(command('ApplyEnforcement', { on: on('2026-05-01'), court: '曾都区人民法院', note: '' })),
  C15: () => reported().then(command('CloseCase', { on: on('2026-02-12'), outcome: 'F2', summary: '' })),

  H0: () => aCase().registered('application'),
  H1: () =>
    aCase()
      .registered('application')
      .then(command('RecordNegotiation', { on: on('2026-01-20'), result: 'none', note: '' })),
  H2: () => aCase().applied(),
  H3: () => aCase().inHrMediation(),
  H4: () => aCase().agreedByHr(),
  H5: () => aCase().failedByHr(),
  HP: () =>
    aCase()
      .agreedByHr()
      .then(command('ForgoConfirmation', { on: on('2026-03-10'), note: '' })),
  H6: () => reviewing(),
  H7: () => reviewing().acted('arbitration-review', 'accepted', '2026-03-12'),
  H8: () => ordering(),
  H9: () => notified(),
  H9a: () => arbitrating().acted('arbitration', 'mediation-suggested', '2026-02-20'),
  H10: () => arbitrating(),
  H11: () => arbitrating().acted('arbitration', 'accepted', '2026-02-20'),
  H12: () => hearing(),
  H13: () => hearing().acted('arbitration', 'pre-mediation-failed', '2026-03-20'),
  H14: () => awarded(),
  H15: () => awarded().then(command('ApplyEnforcement', { on: on('2026-05-20'), court: '曾都区人民法院', note: '' })),
  H16: () => awarded().then(command('CloseCase', { on: on('2026-05-20'), outcome: 'F2', summary: '' })),
};
const both = { partyIds: ['w1', 'r1'] };
const reviewing = () => aCase().agreedByHr().opened('arbitration-review', '2026-03-10', both);
const ordering = () => aCase().agreedByHr().opened('payment-order', '2026-04-13', { amountFen: 5_800_000 });
const notified = () =>
  aCase()
    .failedByHr()
    .then(
      command('ServePaper', {
        serviceId: 's1',
        documentId: 'D14',
        partyId: 'w1',
        on: on('2026-02-11'),
        way: 'direct',
        receiver: '周建国',
        note: '',
      }),
    );
const arbitrating = () => notified().opened('arbitration', '2026-02-16');
const hearing = () =>
  arbitrating()
    .acted('arbitration', 'accepted', '2026-02-20')
    .acted('arbitration', 'copy-served', '2026-02-25')
    .acted('arbitration', 'hearing-set', '2026-03-05');
const awarded = () =>
  hearing()
    .acted('arbitration', 'pre-mediation-failed', '2026-03-20')
    .acted('arbitration', 'awarded-final', '2026-04-05');

describe('the tracks', () => {
  test.each(StepId)('%s can be reached, and says what it is', (id) => {
    const view = guide(walks[id]());
    expect(view.step.id).toBe(id);
    expect(view.step.article.zh).toMatch(/第.+条/);
    expect(view.trail.at(-1)?.step).toBe(id);
  });

  test.each(StepId)('%s has a way on that is open', (id) => {
    expect(guide(walks[id]()).next.some((exit) => exit.blockedBy === null)).toBe(true);
  });

  test('a greyed exit gives the very refusal the command would get', () => {
    for (const id of StepId) {
      const walk = walks[id]();
      for (const exit of guide(walk).next) {
        const refusal = whyNot(exit.command, walk.case);
        if (refusal !== null) expect(exit.blockedBy).toEqual(refusal);
        else if (exit.blockedBy !== null) expect(exit.command).toBe('OpenProceeding');
      }
    }
  });

  test('every step an exit names exists, and every step but the first of a track is named by an exit', () => {
    const named = new Set(Object.values(stepRows).flatMap((row) => row.exits.map((exit) => exit.to)));
    expect(StepId.filter((id) => !named.has(id))).toEqual(['H0']);
  });

  test('a refusal or silence leads out at any time before the agreement', () => {
    for (const id of ['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'] as const) {
      const exit = guide(walks[id]()).next.find((x) => x.command === 'EndMediation');
      expect(exit?.blockedBy, id).toBeNull();
    }
  });

  test('a declined referral waits for another', () => {
    const walk = aCase()
      .registered()
      .referred()
      .then(command('DeclineReferral', { on: on('2026-01-21'), reason: '不属于范围' }));
    expect(guide(walk).step.id).toBe('C2');
  });

  test('not applying for confirmation leads to performance; a rejected application stays open for a new version', () => {
    const forgone = aCase()
      .agreed()
      .then(command('ForgoConfirmation', { on: on('2026-03-10'), note: '当场付清' }));
    expect(guide(forgone).step.id).toBe('C13');
    const rejected = applied().then(
      command('RuleConfirmation', {
        on: on('2026-03-20'),
        receivedOn: on('2026-03-21'),
        result: 'rejected',
        caseNumber: '',
        note: '',
      }),
    );
    expect(guide(rejected).step.id).toBe('C9');
  });

  test('a new version after the seal goes back to signing', () => {
    const walk = aCase()
      .agreed()
      .prepared(aVersion({ versionId: 'v2', preparedOn: on('2026-03-08') }));
    expect(guide(walk).step.id).toBe('C8');
    expect(walk.case.agreements[0]?.seal?.checkCode).toBe('ABCD-EFGH');
  });
});

describe('clocks of a case', () => {
  const clock = (walk: CaseWalk, id: string, today = on('2026-02-10')) =>
    guide(walk, today).deadlines.find((d) => d.id === id);

  test('K2: thirty days from the signed receipt, rolled over the spring festival', () => {
    expect(clock(aCase().inMediation(), 'A04')).toMatchObject({
      from: '2026-01-20',
      suggestedLastDay: '2026-02-19',
      lastDay: '2026-02-24',
      state: 'running',
      daysLeft: 9,
    });
  });
  test('fifteen and seven days when entrusted', () => {
    expect(clock(aCase().inMediation('entrusted-ordinary'), 'A05')).toMatchObject({ lastDay: '2026-02-04' });
    expect(clock(aCase().inMediation('entrusted-summary'), 'A06')).toMatchObject({ lastDay: '2026-01-27' });
  });
  test('K4: thirty days for confirmation run from the last signature of a party, not of the mediator', () => {
    expect(clock(aCase().agreed(), 'A07', on('2026-03-08'))).toMatchObject({
      from: '2026-03-05',
      suggestedLastDay: '2026-04-04',
      lastDay: '2026-04-07',
      state: 'running',
    });
  });
  test('an agreed extension moves the last day; an appraisal pauses it', () => {
    const extended = aCase()
      .inMediation()
      .then(
        command('AgreeExtension', {
          extensionId: 'e1',
          on: on('2026-02-10'),
          until: on('2026-03-20'),
          partyIds: ['w1', 'r1'],
          note: '',
        }),
      );
    expect(clock(extended, 'A04')).toMatchObject({ lastDay: '2026-03-20' });
    const paused = aCase()
      .inMediation()
      .then(command('StartAppraisal', { appraisalId: 'p1', on: on('2026-02-01'), matter: '鉴定' }))
      .then(command('EndAppraisal', { appraisalId: 'p1', on: on('2026-02-11') }));
    expect(clock(paused, 'A04')).toMatchObject({ suggestedLastDay: '2026-03-01' });
  });
  test('is met once what it asks for is done, and passed when it was not', () => {
    expect(clock(aCase().agreed(), 'A04', on('2026-03-08'))?.state).toBe('met');
    expect(clock(aCase().inMediation(), 'A04', on('2026-02-20'))).toMatchObject({ state: 'passed', daysLeft: -1 });
    expect(clock(applied(), 'A07', on('2026-05-01'))?.state).toBe('met');
  });
  test('enforcement: two years from the last instalment, only under a title and while money is open', () => {
    expect(clock(confirmed(), 'E01', on('2026-04-20'))).toMatchObject({
      from: '2026-04-10',
      suggestedLastDay: '2028-04-10',
    });
    const paid = confirmed().then(
      command('ReceivePayment', {
        receiptId: 'q1',
        paymentId: 'pay1',
        on: on('2026-04-10'),
        amountFen: 5_800_000,
        receipts: [],
        note: '',
      }),
    );
    expect(clock(paid, 'E01')).toBeUndefined();
    const main = (walk: CaseWalk) => guide(walk).next.find(({ isMain }) => isMain)?.command;
    expect([main(confirmed()), main(paid)]).toEqual(['ReceivePayment', 'CloseCase']);
    expect(clock(aCase().agreed(), 'E01')).toBeUndefined();
  });
  test('every date answers why', () => {
    for (const id of StepId)
      for (const deadline of guide(walks[id]()).deadlines) {
        expect(deadline.why.length, deadline.id).toBeGreaterThan(1);
        expect(deadline.basis.zh, deadline.id).not.toBe('');
      }
  });
});

test('the years to keep a file are those of the settings, ten until the office says otherwise', () => {
  const walk = walks.C15();
  const years = (settings: readonly Setting[]) =>
    guideFor(walk.case, { today: on('2026-03-01'), calendar: builtInCalendar, settings, trail: [] }).retentionYears;
  expect(years([])).toBe(10);
  const own: Setting = {
    key: 'file.retention-years',
    place: '',
    value: 30,
    unit: 'year',
    source: { zh: '本单位归档表', en: '' },
    validFrom: on('2026-01-01'),
    confirmed: true,
  };
  expect(years([own])).toBe(30);
});

test('command types of the exits are all known commands', () => {
  const names: readonly CaseCommand['type'][] = Object.values(stepRows).flatMap((row) =>
    row.exits.map((exit) => exit.command),
  );
  expect(names.length).toBeGreaterThan(40);
});

test('a case that came to the union is not said to lie at the court', () => {
  const registered = (channel: '01' | '07') =>
    aCase()
      .registered()
      .then(
        command('CorrectDetails', {
          channel,
          site: '',
          court: '随州市曾都区人民法院',
          bodyKind: null,
          externalNumbers: [],
          disputeTypes: ['02'],
          flags: [],
        }),
      );
  expect(guide(registered('07')).step).toMatchObject({ id: 'C0', name: { zh: '法院收到起诉材料' } });
  expect(guide(registered('01')).step).toMatchObject({ id: 'C0', name: { zh: '收案登记' } });
});
