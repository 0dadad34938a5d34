import { expect, it } from 'vitest';
import { caseCommand } from '../../../shared/case/commands.ts';
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import { guideFor, trailOf } from '../../../shared/workflow/guide.ts';
import { aCase, type CaseWalk, day } from '../../../tests/builders/aCase.ts';
import { defaultEndReason } from './defaultEndReason.ts';

const reasonOn = (walk: CaseWalk, on: string) => {
  const today = day(on);
  const guide = guideFor(walk.case, { today, calendar: builtInCalendar, settings: [], trail: trailOf(walk.events) });
  return defaultEndReason({ case: walk.case, guide }, today);
};
const answered = (answer: 'refuses' | 'unreachable') =>
  aCase()
    .registered()
    .then(caseCommand('AskConsent', { on: day('2026-01-20'), way: 'phone', partyIds: ['w1', 'r1'] }))
    .then(caseCommand('AnswerConsent', { on: day('2026-01-20'), way: 'phone', partyId: 'r1', answer, note: '' }));

it('proposes what a party answered', () => {
  expect(reasonOn(answered('refuses'), '2026-01-21')).toBe('F1');
  expect(reasonOn(answered('unreachable'), '2026-01-21')).toBe('F4');
});

it('takes a mediator the parties do not accept for a refusal', () => {
  expect(reasonOn(aCase().accepted(), '2026-01-21')).toBe('F1');
});

it('proposes the gap while the period runs and its end afterwards', () => {
  expect(reasonOn(aCase().inMediation(), '2026-02-01')).toBe('F2');
  expect(reasonOn(aCase().inMediation(), '2026-04-01')).toBe('F3');
});

it('proposes false mediation while it is suspected', () => {
  const suspected = aCase()
    .inMediation()
    .then(caseCommand('SuspectFalseMediation', { on: day('2026-02-01'), reason: '陈述一致', reportedTo: '法院' }));
  expect(reasonOn(suspected, '2026-02-02')).toBe('N4');
});
