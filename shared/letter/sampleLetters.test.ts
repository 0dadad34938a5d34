import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import type { Role } from '../case/commands.ts';
import { addDays, type LocalDate, localDate } from '../kernel/localDate.ts';
import { decideLetter } from './decide.ts';
import { letterStepOf } from './letterStep.ts';
import { nextDraft } from './nextDraft.ts';
import { letterCommand } from './commands.ts';
import { type SampleAct, sampleLetters } from './sampleLetters.ts';
import { evolveLetter, initialLetter, type LetterState } from './state.ts';

const roles: readonly Role[] = ['mediator', 'supervisor'];

/** The letters after all acts, each accepted; escalation begins the next as the desk does. */
const walked = (today: LocalDate): readonly LetterState[] => {
  let last = 0;
  const newId = () => `letter-${(last += 1)}`;
  const office = { name: '随州市总工会职工服务中心', code: '鄂随工调', phone: '0722-1235100' };
  const letters = new Map<string, LetterState>();
  const perform = ({ letterId, command }: SampleAct): void => {
    const before = letters.get(letterId) ?? initialLetter;
    const decision = decideLetter(command, before, {
      today,
      roles,
      number: '示例1号',
      isSample: true,
      calendar: builtInCalendar,
      settings: [],
    });
    if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.refusal)}`);
    letters.set(letterId, decision.value.reduce(evolveLetter, before));
    if (command.type !== 'EscalateLetter' || before.kind !== 'drafted') return;
    const { on, reason, nextId } = command.data;
    perform({
      letterId: nextId,
      command: letterCommand('DraftLetter', nextDraft(before, letterId, { on, reason, to: 'opinion' })),
    });
  };
  sampleLetters({ today, newId, office, person: '周明兰' }).forEach(perform);
  return [...letters.values()];
};

const stepsOn = (today: LocalDate): readonly string[] =>
  walked(today).map((letter) =>
    letter.kind === 'drafted' ? letterStepOf(letter, { today, calendar: builtInCalendar }) : letter.kind,
  );

test('the samples show every stage', () => {
  expect(stepsOn(localDate('2026-11-20'))).toEqual(['L9', 'L6', 'L8', 'L4', 'L5', 'L1']);
});

test('the desk accepts the samples on whatever day they are loaded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), (later) => {
      expect(stepsOn(addDays(localDate('2025-01-01'), later))).toHaveLength(6);
    }),
  );
});
