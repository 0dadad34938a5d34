import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aCase, type CaseWalk, day } from '../../../tests/builders/aCase.ts';
import { openReadSide, type ReadSide } from '../../../tests/support/readSide.ts';
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
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
