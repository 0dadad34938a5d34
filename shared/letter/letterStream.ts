/** The streams of letters: what they bring to replay, merge and purge. */
import { eventReader } from '../sync/readEvent.ts';
import type { StreamRules } from '../sync/streamRules.ts';
import { type LetterEvent, letterEvents } from './events.ts';
import { letterMerge } from './mergeRules.ts';
import { foldLetter, type LetterState } from './state.ts';

export const letterStream: StreamRules<LetterEvent, LetterState> = {
  kind: 'letter',
  read: eventReader<LetterEvent>(letterEvents),
  fold: foldLetter,
  merge: letterMerge,
  purge: 'LetterPurged',
  isPurged: (state) => state.kind === 'purged',
};
