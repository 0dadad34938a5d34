import { describe, expect, test } from 'vitest';
import { aCase, aPayment, aVersion, type CaseWalk, day } from '../../tests/builders/aCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { caseCommand } from '../case/commands.ts';
import type { Setting } from '../settings/setting.ts';
import { matterFacts } from './matterFacts.ts';

const factsOf = (walk: CaseWalk) => matterFacts(walk.case, { calendar: builtInCalendar, settings: [] });
const only = (walk: CaseWalk) => {
  const [facts, ...more] = factsOf(walk);
  expect(more).toEqual([]);
  if (facts === undefined) throw new Error('a case has a round');
  return facts;
};
const closedAs = (walk: CaseWalk, outcome: 'S1' | 'S3' | 'S4' | 'N2' | 'F2' | 'N1', on: string): CaseWalk =>
  walk.then(caseCommand('CloseCase', { on: day(on), outcome, summary: '' }));

describe('whether a closed round came to rest', () => {
  const failed = () => aCase().failed();

  test('arbitration or a lawsuit within the days of calm takes it up again, later ones do not', () => {
    expect(only(failed())).toMatchObject({ closedOn: '2026-02-10', isResumed: false });
    // 90 days from 10 February end on 11 May.
    expect(only(failed().opened('arbitration', '2026-05-11')).isResumed).toBe(true);
    expect(only(failed().opened('arbitration', '2026-05-12')).isResumed).toBe(false);
    expect(only(failed().opened('lawsuit', '2026-02-10')).isResumed).toBe(true);
  });

  test('what was there before, and securing the agreement, is no new claim', () => {
    expect(only(aCase().inMediation()).isResumed).toBe(false);
    expect(only(failed().opened('arbitration', '2026-02-01')).isResumed).toBe(false);
    expect(only(aCase().agreedByHr().opened('payment-order', '2026-04-13', { amountFen: 100 })).isResumed).toBe(false);
  });

  test('a court that goes on with the case counts, one that sends it to arbitration does not by itself', () => {
    const acted = (act: 'docketed' | 'arbitrate-first') =>
      failed()
        .then(caseCommand('ReportToCourt', { on: day('2026-02-11'), note: '' }))
        .then(caseCommand('RecordCourtAct', { on: day('2026-02-14'), act, caseNumber: '', note: '' }));
    expect(only(acted('docketed')).isResumed).toBe(true);
    expect(only(acted('arbitrate-first')).isResumed).toBe(false);
  });

  test('how many days are watched is for the office to say', () => {
    const settings: readonly Setting[] = [
      {
        key: 'statistics.calm-days',
        place: '',
        value: 30,
        unit: 'day',
        source: { zh: '本单位规定', en: '' },
        validFrom: day('2026-01-01'),
        confirmed: true,
      },
    ];
    const walk = failed().opened('arbitration', '2026-04-01');
    expect(only(walk).isResumed).toBe(true);
    expect(matterFacts(walk.case, { calendar: builtInCalendar, settings })[0]?.isResumed).toBe(false);
  });
});

describe('the day on which a round counts as closed', () => {
  test('a case in mediation is pending', () => {
    expect(only(aCase().inMediation())).toMatchObject({
      acceptedOn: '2026-01-20',
      closedOn: null,
      outcome: null,
      // 委派 30 days to 19 February, which lies in the Spring Festival: the first working day after it.
      limitOn: '2026-02-24',
    });
  });

  test('an agreement counts from the last signature of a party, not from the seal', () => {
    expect(only(aCase().agreed())).toMatchObject({ closedOn: '2026-03-05', outcome: 'S1' });
  });

  test('closing the file later, after performance, does not move the day', () => {
    expect(only(closedAs(aCase().agreed(), 'S3', '2026-05-20'))).toMatchObject({
      closedOn: '2026-03-05',
      outcome: 'S3',
    });
  });

  test('an agreement that is not sealed is pending', () => {
    const signing = aCase().inMediation().prepared().signedBy('w1', day('2026-03-05'));
    expect(only(signing)).toMatchObject({ closedOn: null, outcome: null, agreement: null });
  });

  test('an ending counts from its day, with its reason', () => {
    expect(only(aCase().failed())).toMatchObject({ closedOn: '2026-02-10', outcome: 'F2' });
    expect(only(closedAs(aCase().failed(), 'F2', '2026-04-01'))).toMatchObject({ closedOn: '2026-02-10' });
  });

  test('without agreement and ending the closing counts', () => {
    expect(only(closedAs(aCase().inMediation(), 'S4', '2026-02-03'))).toMatchObject({
      closedOn: '2026-02-03',
      outcome: 'S4',
    });
    expect(only(closedAs(aCase().inMediation(), 'N2', '2026-02-03'))).toMatchObject({ outcome: 'N2' });
  });

  test('a declined referral was never accepted', () => {
    const declined = aCase()
      .registered()
      .referred()
      .then(caseCommand('DeclineReferral', { on: day('2026-01-22'), reason: '不属于受理范围' }));
    expect(only(declined)).toMatchObject({ acceptedOn: null, closedOn: '2026-01-22', outcome: 'N1', limitOn: null });
  });
});

test('each round is a row of its own, with the proceedings that fall into it', () => {
  const twice = closedAs(
    aCase().agreed().opened('payment-order', '2026-04-20', { amountFen: 5_800_000 }),
    'S1',
    '2026-04-22',
  ).then(
    caseCommand('OpenRound', {
      on: day('2026-05-01'),
      track: 'hr-union',
      referral: 'application',
      channel: '11',
      site: '',
      court: '',
      bodyKind: null,
      note: '',
    }),
  );
  expect(factsOf(twice)).toMatchObject([
    { round: 1, track: 'court-union', channel: '07', closedOn: '2026-03-05', agreement: { isOrdered: true } },
    { round: 2, track: 'hr-union', channel: '11', receivedOn: '2026-05-01', acceptedOn: null, agreement: null },
  ]);
});

describe('money', () => {
  test('only what goes to workers counts as recovered', () => {
    const version = aVersion({
      payments: [
        aPayment({ paymentId: 'to-worker', amountFen: 5_000_000 }),
        aPayment({ paymentId: 'to-firm', amountFen: 800_000, payerId: 'w1', payeeId: 'r1' }),
      ],
    });
    const walk = aCase()
      .inMediation()
      .prepared(version)
      .signedBy('w1', day('2026-03-05'))
      .signedBy('r1', day('2026-03-05'))
      .signedBy('mediator', day('2026-03-06'))
      .sealed();
    expect(only(walk)).toMatchObject({
      claimFen: 5_800_000,
      agreement: { agreedFen: 5_000_000, paidFen: 0, openFen: 5_800_000, dueOn: '2026-04-10', openSince: '2026-04-10' },
    });
  });

  test('a payment after its day is late, also once all is paid', () => {
    const receive = (receiptId: string, on: string, amountFen: number) =>
      caseCommand('ReceivePayment', { receiptId, paymentId: 'pay1', on: day(on), amountFen, receipts: [], note: '' });
    const part = aCase()
      .agreed()
      .then(receive('a', '2026-04-10', 5_000_000));
    expect(only(part).agreement).toMatchObject({ paidFen: 5_000_000, openFen: 800_000, wasLate: false });
    const late = part.then(receive('b', '2026-04-11', 800_000));
    expect(only(late).agreement).toMatchObject({ openFen: 0, openSince: null, wasLate: true });
  });
});
