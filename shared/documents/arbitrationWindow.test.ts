import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrFailedCase } from '../../tests/builders/hrStories.ts';
import { aClaim, aRespondent, aWorker, day } from '../../tests/builders/paperCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import type { ClaimKind } from '../case/codes.ts';
import type { RegisteredCase } from '../case/state.ts';
import { addDays } from '../kernel/localDate.ts';
import { limitationClocks } from '../workflow/limitationClocks.ts';
import { arbitrationWindows } from './arbitrationWindow.ts';

const claimed = (...kinds: readonly ClaimKind[]) =>
  kinds.map((kind, index) => ({ ...aClaim({ claimId: `c${index}`, kind }), withdrawnFor: null }));
const left = (endedOn: string | null, changes: Partial<RegisteredCase> = {}): RegisteredCase => ({
  ...hrFailedCase(),
  parties: [aWorker({ endedOn: endedOn === null ? null : day(endedOn) }), aRespondent()],
  claims: claimed('wage-arrears'),
  ...changes,
});
const windows = (c: RegisteredCase, on = '2026-02-16') =>
  c.parties.flatMap((party) =>
    party.kind === 'worker' ? arbitrationWindows(c, party, { on: day(on), calendar: builtInCalendar }) : [],
  );

describe('the last day to apply for arbitration', () => {
  it('runs from leaving for pay, and says what asking for mediation would change', () => {
    expect(windows(left('2025-12-20'))).toMatchObject([
      { claims: 'pay', start: 'left', lastDay: '2026-12-21', ifMediationCounts: '2027-01-20', isOver: false },
    ]);
  });

  it('does not run for pay while the labour relation lasts, and cannot be counted for other claims without a day', () => {
    expect(windows(left(null))).toMatchObject([{ claims: 'pay', kind: 'unlimited', lastDay: null }]);
    expect(windows(left(null, { claims: claimed('double-wage') }))).toMatchObject([
      { claims: 'other', kind: 'unknown' },
    ]);
    expect(windows(left(null, { claims: [] }))).toMatchObject([{ kind: 'unknown', lastDay: null }]);
  });

  it('is one for all claims where the days agree, and warns where a claim may be older', () => {
    expect(windows(left('2025-12-20', { claims: claimed('wage-arrears', 'severance') }))).toMatchObject([
      { claims: 'all', mayEndEarlier: false },
    ]);
    expect(windows(left('2025-12-20', { claims: claimed('wage-arrears', 'double-wage') }))).toMatchObject([
      { claims: 'all', mayEndEarlier: true },
    ]);
  });

  it('revives nothing: an interruption after the end changes no day', () => {
    expect(windows(left('2024-12-20'))).toMatchObject([
      { lastDay: '2025-12-22', ifMediationCounts: null, isOver: true },
    ]);
  });

  it('stands still while limitation is suspended', () => {
    const suspensions = [{ suspensionId: 's1', from: day('2026-01-05'), to: day('2026-01-15'), cause: '住院' }];
    expect(windows(left('2025-12-22', { suspensions }))).toMatchObject([{ lastDay: '2027-01-01' }]);
  });

  it('beyond the loaded calendar is the day before rolling', () => {
    // 2027-01-03 is a Sunday, and nobody knows yet whether a Saturday or Sunday there is worked.
    expect(windows(left('2026-01-03'))).toMatchObject([{ lastDay: '2027-01-03' }]);
  });
});

it('with mediation counted it is the day the guide shows, and the day to keep is never later', () => {
  const offset = fc.integer({ min: 0, max: 360 });
  const ground = fc.constantFrom('claimed' as const, 'relief-asked' as const, 'promised' as const);
  const interruption = fc.record({ at: offset, ground });
  fc.assert(
    fc.property(
      offset,
      fc.option(offset),
      fc.array(interruption, { maxLength: 3 }),
      (leftAfter, knewAfter, interruptions) => {
        const first = day('2024-06-03');
        const c = left(addDays(first, leftAfter), {
          claims: claimed('wage-arrears', 'severance'),
          keyDates: [
            {
              partyId: 'w1',
              knewOn: knewAfter === null ? null : addDays(first, knewAfter),
              wrongEndedOn: null,
              injuredOn: null,
            },
          ],
          interruptions: interruptions.map(({ at, ground: on }, index) => ({
            interruptionId: `i${index}`,
            on: addDays(first, at),
            ground: on,
            partyIds: [],
            note: '',
          })),
        });
        const found = windows(c);
        const shown = limitationClocks(c, { calendar: builtInCalendar, settings: [] })
          .filter(({ id }) => id === 'B07' || id === 'B08')
          .map(({ lastDay }) => lastDay);
        expect(new Set(found.map(({ lastDay, ifMediationCounts }) => ifMediationCounts ?? lastDay))).toEqual(
          new Set(shown),
        );
        for (const { lastDay, ifMediationCounts } of found)
          expect(ifMediationCounts === null || (lastDay !== null && lastDay < ifMediationCounts)).toBe(true);
      },
    ),
  );
});
