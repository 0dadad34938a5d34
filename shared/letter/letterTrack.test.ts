import { describe, expect, test } from 'vitest';
import { aLetter, aServedLetter, type LetterWalk } from '../../tests/builders/aLetter.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { type LocalDate, localDate } from '../kernel/localDate.ts';
import { timeLimitRules } from '../timeLimits/rules.ts';
import { letterCommand } from './commands.ts';
import { whyNotLetter } from './guards.ts';
import { LetterKind, letterKindRow } from './kinds.ts';
import { letterGuide } from './letterGuide.ts';
import { LetterStepId } from './letterStep.ts';
import { comesByItself, letterTrack } from './letterTrack.ts';

const day = localDate;
const calendar = builtInCalendar;
const guide = (walk: LetterWalk, today: LocalDate) => letterGuide(walk.letter, { today, calendar });
const close = letterCommand('CloseLetter', { on: day('2026-04-20'), reason: 'rectified', note: '' });

/** One walk to each step, with the day on which it is looked at; a step without a walk fails to compile. */
const walks: { readonly [Id in LetterStepId]: readonly [() => LetterWalk, LocalDate] } = {
  L0: [() => aLetter().drafted(), day('2026-03-02')],
  L1: [() => aLetter().drafted().submitted(), day('2026-03-02')],
  L2: [() => aLetter().drafted().submitted().approved(), day('2026-03-03')],
  L3: [() => aLetter().drafted().submitted().approved().issued(), day('2026-03-04')],
  L4: [() => aServedLetter(), day('2026-03-26')],
  L5: [() => aServedLetter().answered(), day('2026-03-26')],
  L6: [() => aServedLetter(), day('2026-03-27')],
  L7: [() => aServedLetter().answered().checked(), day('2026-04-02')],
  L8: [
    () =>
      aServedLetter().then(
        letterCommand('EscalateLetter', { on: day('2026-04-20'), reason: 'no-reply', nextId: 'n1' }),
      ),
    day('2026-04-20'),
  ],
  L9: [() => aServedLetter().answered().checked().then(close), day('2026-04-20')],
};

describe('the track of letters', () => {
  test.each(LetterStepId)('%s can be reached, and says what it is', (id) => {
    const [walk, today] = walks[id];
    const { step } = guide(walk(), today);
    expect(step.id).toBe(id);
    expect(step.article.zh).toMatch(/第.+条|条文未核对/);
  });

  test.each(LetterStepId.filter((id) => id !== 'L9'))('%s has a way on that is open', (id) => {
    const [walk, today] = walks[id];
    expect(guide(walk(), today).next.some(({ blockedBy }) => blockedBy === null)).toBe(true);
  });

  test('a closed letter has no way on', () => {
    expect(letterTrack.L9.exits).toEqual([]);
  });

  test('a greyed exit gives the very refusal the command would get', () => {
    for (const id of LetterStepId) {
      const [walk, today] = walks[id];
      for (const { command, blockedBy } of guide(walk(), today).next)
        expect(blockedBy).toEqual(whyNotLetter(command, walk().letter, { today, calendar }));
    }
  });

  test('every step but the first is named by an exit, or comes by itself when the day has passed', () => {
    const named = new Set(Object.values(letterTrack).flatMap(({ exits }) => exits.map(({ to }) => to)));
    expect(LetterStepId.filter((id) => !named.has(id))).toEqual([comesByItself.to]);
  });

  test('the limit of every kind that has one cites its article and its mark', () => {
    const limits = LetterKind.map((kind) => letterKindRow(kind).limit);
    expect(limits).toEqual(['S00', 'S01', 'S02', null]);
    for (const id of limits) {
      if (id === null) continue;
      expect(timeLimitRules[id]).toMatchObject({
        kind: 'other-side',
        mark: 'setting',
        length: { setting: `limit.${id}` },
      });
      expect(timeLimitRules[id].article.zh).toContain('工会劳动法律监督');
    }
  });

  test('the kinds lead from one to the next and end with the transfer', () => {
    expect(LetterKind.map((kind) => letterKindRow(kind).next)).toEqual(['opinion', 'proposal', 'transfer', null]);
  });

  test('what concerns one kind only is not missing in another', () => {
    const missingIn = (kind: LetterKind) =>
      guide(aLetter().drafted(kind), day('2026-03-02')).missing.map(({ id }) => id);
    expect(missingIn('reminder')).toEqual(['addressee', 'matter', 'facts', 'law', 'demand']);
    expect(missingIn('opinion')).toContain('investigators');
    expect(missingIn('proposal')).toContain('employer');
  });

  test('the panel says when the answer is due and why that day', () => {
    const { due } = guide(aServedLetter('opinion'), day('2026-03-20'));
    expect(due).toMatchObject({
      day: '2026-03-26',
      daysLeft: 6,
      isAnswered: false,
      limit: { mark: 'setting', confirmed: true },
    });
    expect(due?.limit.why.map(({ zh }) => zh).join('')).toMatch(/2026年3月5日.*15个工作日.*本单位规定/);
  });

  test('the papers of a step are those of the kind', () => {
    const ids = (kind: LetterKind) =>
      guide(aServedLetter(kind), day('2026-03-10')).papers.map(({ documentId }) => documentId);
    expect(LetterKind.map(ids)).toEqual([
      ['D19', 'D22'],
      ['D20', 'D22'],
      ['D21', 'D22'],
      ['D28', 'D22'],
    ]);
  });
});
