import { describe, expect, test } from 'vitest';
import { aCase, aVersion, type CaseWalk, day, registerCommand } from '../../tests/builders/aCase.ts';
import { aRespondent, aWorker } from '../../tests/builders/paperCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import type { Referral } from '../case/codes.ts';
import { caseCommand } from '../case/commands.ts';
import { effectiveDate } from './effectiveDate.ts';
import { securingOptions, SecuringReason, securingReasonText, type SecuringWay } from './securing.ts';

const options = (walk: CaseWalk, today: string) =>
  securingOptions(walk.case, { today: day(today), calendar: builtInCalendar, settings: [] });
const option = (walk: CaseWalk, way: SecuringWay, today = '2026-03-10') => {
  const found = options(walk, today).find((o) => o.way === way);
  if (found === undefined) throw new Error('every way is listed');
  return found;
};
const both = { partyIds: ['w1', 'r1'] };

describe('securing an agreement of the HR track', () => {
  test('review and confirmation are open from the effective day, which is the day of the seal', () => {
    const walk = aCase().agreedByHr();
    expect(effectiveDate(walk.case)).toMatchObject({ on: '2026-03-07' });
    expect(option(walk, 'confirmation')).toMatchObject({ state: 'open', window: { lastDay: '2026-04-07' } });
    expect(option(walk, 'arbitration-review')).toMatchObject({ state: 'open', window: { lastDay: '2026-03-23' } });
    expect(option(walk, 'payment-order')).toMatchObject({ state: 'closed', why: ['nothing-overdue'] });
  });
  test('before the seal nothing is open', () => {
    const walk = aCase().inHrMediation().prepared().signedBy('w1', day('2026-03-05'));
    for (const { why } of options(walk, '2026-03-10')) expect(why).toEqual(['no-agreement']);
  });
  test('each window closes after its own last day', () => {
    const walk = aCase().agreedByHr();
    expect(option(walk, 'arbitration-review', '2026-03-23').state).toBe('open');
    expect(option(walk, 'arbitration-review', '2026-03-24').why).toEqual(['window-over']);
    expect(option(walk, 'confirmation', '2026-04-07').state).toBe('open');
    expect(option(walk, 'confirmation', '2026-04-08').why).toEqual(['window-over']);
  });
  test('review and confirmation exclude each other', () => {
    const reviewed = aCase().agreedByHr().opened('arbitration-review', '2026-03-10', both);
    expect(option(reviewed, 'arbitration-review').state).toBe('chosen');
    expect(option(reviewed, 'confirmation').why).toEqual(['reviewed']);
    const confirmed = aCase()
      .agreedByHr()
      .then(caseCommand('ApplyConfirmation', { on: day('2026-03-10'), court: '曾都区人民法院', ...both }));
    expect(option(confirmed, 'arbitration-review').why).toEqual(['confirmed']);
    expect(
      reviewed.try(caseCommand('ApplyConfirmation', { on: day('2026-03-10'), court: 'x', ...both })),
    ).toMatchObject({ ok: false, refusal: { type: 'already-done', event: 'ProceedingOpened' } });
  });
  test('a refused review leaves confirmation open', () => {
    const walk = aCase()
      .agreedByHr()
      .opened('arbitration-review', '2026-03-10', both)
      .acted('arbitration-review', 'accepted', '2026-03-11')
      .acted('arbitration-review', 'not-made', '2026-03-13');
    expect(option(walk, 'confirmation', '2026-03-14').state).toBe('open');
  });
  test('what the commission put into its own paper needs neither', () => {
    const walk = aCase()
      .agreedByHr()
      .opened('arbitration', '2026-01-05')
      .acted('arbitration', 'accepted', '2026-01-08')
      .acted('arbitration', 'mediated', '2026-03-12');
    expect(option(walk, 'confirmation', '2026-03-14').why).toEqual(['put-into-paper']);
    expect(option(walk, 'arbitration-review', '2026-03-14').why).toEqual(['put-into-paper']);
  });
  test('a review needs both sides, a payment order a sum', () => {
    const open = (data: object) =>
      aCase()
        .agreedByHr()
        .try(
          caseCommand('OpenProceeding', {
            proceedingId: 'p',
            kind: 'arbitration-review',
            on: day('2026-03-10'),
            authority: '仲裁委',
            partyIds: ['w1'],
            amountFen: null,
            note: '',
            ...data,
          }),
        );
    expect(open({})).toMatchObject({ refusal: { type: 'consent-missing', partyIds: ['r1'] } });
    expect(open({ kind: 'payment-order', on: day('2026-04-13') })).toMatchObject({
      refusal: { type: 'amount-missing', field: 'amountFen' },
    });
  });
});

describe('what closes a way', () => {
  test('the payment order opens the day after the due day, for what is still owed', () => {
    const walk = aCase().agreedByHr();
    expect(option(walk, 'payment-order', '2026-04-10').why).toEqual(['nothing-overdue']);
    expect(option(walk, 'payment-order', '2026-04-11')).toMatchObject({ state: 'open', overdueFen: 5_800_000 });
  });
  test('an agreement that is enforceable already needs no payment order', () => {
    const overdue = '2026-04-11';
    const ruled = (result: 'valid' | 'rejected') =>
      aCase()
        .agreed()
        .then(caseCommand('ApplyConfirmation', { on: day('2026-03-10'), court: '曾都区人民法院', ...both }))
        .then(
          caseCommand('RuleConfirmation', {
            on: day('2026-03-20'),
            receivedOn: day('2026-03-21'),
            result,
            caseNumber: '',
            note: '',
          }),
        );
    expect(option(ruled('valid'), 'payment-order', overdue)).toMatchObject({ state: 'closed', why: ['enforceable'] });
    expect(option(ruled('rejected'), 'payment-order', overdue).state).toBe('open');
    const reviewed = aCase()
      .agreedByHr()
      .opened('arbitration-review', '2026-03-10', both)
      .acted('arbitration-review', 'accepted', '2026-03-11');
    expect(option(reviewed, 'payment-order', overdue).state).toBe('open');
    const made = reviewed.acted('arbitration-review', 'made', '2026-03-13');
    expect(option(made, 'payment-order', overdue).why).toEqual(['enforceable']);
    const entrusted = aCase()
      .agreedByHr()
      .opened('arbitration', '2026-01-05')
      .acted('arbitration', 'accepted', '2026-01-08')
      .acted('arbitration', 'mediated', '2026-04-13');
    expect(option(entrusted, 'payment-order', '2026-04-12').state).toBe('open');
    expect(option(entrusted, 'payment-order', '2026-04-13').why).toEqual(['enforceable']);
  });
  test('confirming the labour relation cannot be reviewed, and the court should be asked first', () => {
    const walk = aCase()
      .agreedByHr()
      .then(
        caseCommand('AddClaim', {
          claim: { claimId: 'c9', partyId: 'w1', kind: 'confirm-relation', amountFen: null, note: '', trace: null },
        }),
      );
    expect(option(walk, 'arbitration-review').why).toEqual(['confirm-relation']);
    expect(option(walk, 'confirmation')).toMatchObject({ state: 'open' });
    expect(option(walk, 'confirmation').cautions).toContain('relation-may-be-refused');
  });
  test('R8: couriers without a labour relation confirm at court instead of a review or an order', () => {
    const walk = courierCase('delegated');
    expect(option(walk, 'confirmation').state).toBe('open');
    expect(option(walk, 'arbitration-review').why).toEqual(['no-labour-relation']);
    expect(option(walk, 'payment-order', '2026-05-01').why).toEqual(['no-labour-relation']);
  });
  test('an entrusted case gets the paper of the court', () => {
    expect(option(aCase().agreed('entrusted-summary'), 'confirmation').why).toEqual(['entrusted']);
  });
  test('what was never said of the body is a caution, not a bar', () => {
    expect(option(aCase().agreedByHr(), 'confirmation').cautions).toEqual(['body-kind-unknown']);
  });
  test('a way that is closed is refused with the reason shown', () => {
    const walk = courierCase('delegated');
    const refused = walk.try(
      caseCommand('OpenProceeding', {
        proceedingId: 'p',
        kind: 'arbitration-review',
        on: day('2026-03-10'),
        authority: '仲裁委',
        ...both,
        amountFen: null,
        note: '',
      }),
    );
    expect(refused).toMatchObject({
      refusal: { type: 'way-closed', way: 'arbitration-review', why: 'no-labour-relation' },
    });
  });
  test('every reason has its words', () => {
    for (const reason of SecuringReason) expect(securingReasonText[reason].zh).toMatch(/[。）]$/);
  });
});

/** The usual agreed case with a platform worker instead of an employee. */
const courierCase = (referral: Referral): CaseWalk => {
  const command = registerCommand(referral);
  if (command.type !== 'RegisterCase') throw new Error('the builder registers');
  return aCase()
    .then({ ...command, data: { ...command.data, parties: [aWorker({ employmentForm: '10' }), aRespondent()] } })
    .referred()
    .then(caseCommand('AcceptReferral', { on: day('2026-01-20'), receivedBy: '王秀兰' }))
    .withMediator()
    .rightsTold()
    .prepared(aVersion())
    .signedBy('w1', day('2026-03-05'))
    .signedBy('r1', day('2026-03-05'))
    .signedBy('mediator', day('2026-03-06'))
    .sealed();
};
