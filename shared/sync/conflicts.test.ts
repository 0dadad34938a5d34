import { expect, test } from 'vitest';
import { aCase } from '../../tests/builders/aCase.ts';
import { aServedLetter } from '../../tests/builders/aLetter.ts';
import { everyEventData } from '../../tests/builders/everyEvent.ts';
import { caseEvent } from '../case/events.ts';
import { letterMerge } from '../letter/mergeRules.ts';
import { settledBefore } from './conflicts.ts';
import type { MergeBook } from './mergeRule.ts';
import type { StreamEvent } from './envelope.ts';
import { streamRules } from './streams.ts';

/** The types of the events that wait while a conflict is open in the slot. */
const waiting = <E extends StreamEvent>(
  book: MergeBook<E>,
  events: readonly E[],
  slot: string,
  strictness: 'register' | 'exclusive' = 'exclusive',
): readonly string[] => {
  const open = [{ slot, class: strictness, eventIds: ['one', 'other'] }];
  const blocked = events.filter((event) => settledBefore(book, open, event)?.slot === slot);
  return [...new Set(blocked.map(({ type }) => type))].toSorted();
};

const { merge } = streamRules.case;
const toTheEnd = [
  ...aCase().agreed().events,
  caseEvent('NoteAdded', { noteId: 'n', text: '电话联系' }),
  caseEvent('CaseClosed', everyEventData.CaseClosed),
];

test('while one text was signed and another prepared, nobody signs, seals or prepares', () => {
  expect(waiting(merge, toTheEnd, 'agreement-text/agreement-signing')).toEqual([
    'AgreementPrepared',
    'AgreementSealed',
    'AgreementSigned',
  ]);
});

test('while the outcome is open, nobody seals an agreement or closes the case', () => {
  expect(waiting(merge, toTheEnd, 'outcome')).toEqual(['AgreementSealed', 'CaseClosed']);
});

test('what a person may look at later holds nothing back', () => {
  expect(waiting(merge, toTheEnd, 'outcome', 'register')).toEqual([]);
});

test('a letter with two numbers is not served, and one whose text changed under its approval is not signed out', () => {
  const { events } = aServedLetter();
  expect(waiting(letterMerge, events, 'issue')).toEqual(['LetterIssued', 'LetterServed']);
  expect(waiting(letterMerge, events, 'content/review')).toEqual(['LetterIssued', 'LetterReviewed']);
});
