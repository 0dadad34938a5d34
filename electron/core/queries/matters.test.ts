import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aCase, type CaseWalk, day } from '../../../tests/builders/aCase.ts';
import { openReadSide, type ReadSide, writtenBy } from '../../../tests/support/readSide.ts';
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import type { StoredEvent } from '../../../shared/sync/envelope.ts';
import { matterFacts } from '../../../shared/statistics/matterFacts.ts';
import { mattersOf } from './matters.ts';

const rulebook = { calendar: builtInCalendar, settings: [] };
let side: ReadSide;
beforeEach(() => {
  side = openReadSide();
});
afterEach(() => side.close());

const year = { from: day('2026-01-01'), to: day('2026-12-31'), officeId: null };
const again = (walk: CaseWalk): CaseWalk =>
  walk.then(
    caseCommand('OpenRound', {
      on: day('2026-04-01'),
      track: 'hr-union',
      referral: 'application',
      channel: '11',
      site: '',
      court: '',
      bodyKind: null,
      note: '',
    }),
  );
const asSample = (c: RegisteredCase): RegisteredCase => ({
  ...c,
  registration: { ...c.registration, isSample: true },
});

test('what is read back are the facts of the cases, round by round', () => {
  const cases = [aCase().inMediation(), aCase().agreed(), aCase().agreedByHr(), again(aCase().failed())].map(
    (walk) => walk.case,
  );
  side.put(...cases.map((state, index) => ({ caseNo: index + 1, state })));
  const expected = cases.flatMap((c, index) => matterFacts(c, rulebook).map((m) => ({ ...m, caseNo: index + 1 })));
  const { matters } = mattersOf(side.db, year);
  expect(matters).toHaveLength(5);
  expect(matters).toEqual(expect.arrayContaining(expected));
});

test('a case that changes is written anew, not added', () => {
  side.put({ caseNo: 1, state: aCase().inMediation().state });
  side.put({ caseNo: 1, state: aCase().failed().state });
  expect(mattersOf(side.db, year).matters).toMatchObject([{ caseNo: 1, outcome: 'F2' }]);
});

test('what was over and registered before the period is left out, what came after it as well', () => {
  side.put({ caseNo: 1, state: aCase().failed().state }, { caseNo: 2, state: aCase().inMediation().state });
  const nos = (from: string, to: string) =>
    mattersOf(side.db, { from: day(from), to: day(to), officeId: null }).matters.map(({ caseNo }) => caseNo);
  expect(nos('2026-02-01', '2026-02-28')).toEqual([1, 2]);
  expect(nos('2026-03-01', '2026-03-31')).toEqual([2]);
  expect(nos('2025-12-01', '2025-12-31')).toEqual([]);
});

test('another office is left out when one is asked for', () => {
  side.put({ caseNo: 1, state: aCase().inMediation().state });
  expect(mattersOf(side.db, { ...year, officeId: 'elsewhere' }).matters).toEqual([]);
});

describe('a case that was handed over', () => {
  const [ours, theirs, third] = ['office', 'theirs', 'third'];
  const handover = (from: string, to: string, on: string): StoredEvent => ({
    ...writtenBy('p', 1),
    type: 'CaseHandedOver',
    data: { handoffId: `${from}-${to}`, on: day(on), office: { officeId: to, name: to } },
    author: { user: 'p', device: 'd', office: from },
  });
  const walked = again(aCase().failed()).case;
  const handedTo = (to: string): RegisteredCase => ({
    ...walked,
    handedOver: { handoffId: 'h', on: day('2026-05-06'), office: { officeId: to, name: to } },
  });
  const of = (officeId: string | null) =>
    mattersOf(side.db, { ...year, officeId }).matters.map(({ round, acceptedOn, closedOn, outcome }) => ({
      round,
      isAccepted: acceptedOn !== null,
      closedOn,
      outcome,
    }));

  test('counts whole where it is now, and as passed on where it was', () => {
    const events = [writtenBy('p', 0), handover(ours, theirs, '2026-03-03'), handover(theirs, third, '2026-05-06')];
    side.put({ caseNo: 1, state: handedTo(third), events });
    expect(of(third)).toHaveLength(2);
    expect(of(ours)).toEqual([{ round: 1, isAccepted: false, closedOn: '2026-03-03', outcome: 'N2' }]);
    expect(of(theirs)).toEqual([{ round: 2, isAccepted: false, closedOn: '2026-05-06', outcome: 'N2' }]);
    expect(of(null)).toEqual(of(third));
  });

  test('counts whole again where it came back to', () => {
    const events = [writtenBy('p', 0), handover(ours, theirs, '2026-03-03'), handover(theirs, ours, '2026-05-06')];
    side.put({ caseNo: 1, state: handedTo(ours), events });
    expect(of(ours)).toHaveLength(2);
    expect(of(theirs)).toMatchObject([{ outcome: 'N2' }]);
  });
});

describe('samples', () => {
  test('count where there is nothing else', () => {
    expect(mattersOf(side.db, year)).toEqual({ matters: [], areSamples: false });
    side.put({ caseNo: 1, state: asSample(aCase().inMediation().case) });
    expect(mattersOf(side.db, year)).toMatchObject({ matters: [{ caseNo: 1 }], areSamples: true });
  });

  test('count no more from the first real case on', () => {
    side.put(
      { caseNo: 1, state: asSample(aCase().inMediation().case) },
      { caseNo: 2, state: aCase().inMediation().state },
    );
    expect(mattersOf(side.db, year)).toMatchObject({ matters: [{ caseNo: 2 }], areSamples: false });
  });
});
