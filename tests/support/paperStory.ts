/** Which story each paper is drawn from in tests, per track. A track left out does not use the paper. */
import type { Track } from '../../shared/case/codes.ts';
import type { RegisteredCase } from '../../shared/case/state.ts';
import {
  extendedCase,
  hrCase,
  hrCaseByLetter,
  hrCollectiveCase,
  hrConfirmedCase,
  hrDeclinedCase,
  hrFailedCase,
  hrSettledCase,
  withAgents,
} from '../builders/hrStories.ts';
import type { PaperContext } from '../../shared/documents/paperContext.ts';
import { elsewhereStory } from '../builders/elsewhereStories.ts';
import { declinedCase, failedCase, settledCase } from '../builders/paperStories.ts';

export type PaperStory = {
  readonly track: Track;
  readonly case: RegisteredCase;
  readonly more?: Partial<PaperContext> | undefined;
};
type Stories = { readonly [T in Track]?: () => RegisteredCase };

const usual: Stories = { 'court-union': settledCase, 'hr-union': hrSettledCase };

const stories: Readonly<Record<string, Stories>> = {
  D02: { 'hr-union': hrCase },
  D02b: { 'hr-union': hrCase },
  D04: { 'court-union': declinedCase, 'hr-union': hrDeclinedCase },
  D06: { 'court-union': settledCase, 'hr-union': () => hrCaseByLetter('arbitration-entrusted') },
  D06b: { 'court-union': settledCase, 'hr-union': () => hrCaseByLetter('arbitration-entrusted') },
  D09: { 'court-union': () => withAgents(settledCase()), 'hr-union': () => withAgents(hrCase()) },
  D09c: { 'hr-union': hrCollectiveCase },
  D09d: { 'hr-union': () => withAgents(hrFailedCase()) },
  D14: { 'court-union': failedCase, 'hr-union': () => hrFailedCase() },
  D14b: { 'court-union': failedCase },
  D15: { 'court-union': settledCase, 'hr-union': hrConfirmedCase },
  D15b: { 'court-union': settledCase, 'hr-union': hrConfirmedCase },
  D30: { 'court-union': () => extendedCase(settledCase()), 'hr-union': () => extendedCase(hrCase()) },
};

/**
 * One story per track the paper is used on. A paper of what comes after (elsewhereStories.ts) brings its own; one without a row here is
 * drawn from a settled case of either track.
 */
export const storiesOf = (documentId: string): readonly PaperStory[] => {
  const elsewhere = elsewhereStory(documentId);
  if (elsewhere !== undefined) return [{ track: elsewhere.case.registration.track, ...elsewhere }];
  const { 'court-union': court, 'hr-union': hr } = stories[documentId] ?? usual;
  return [
    ...(court === undefined ? [] : [{ track: 'court-union' as const, case: court() }]),
    ...(hr === undefined ? [] : [{ track: 'hr-union' as const, case: hr() }]),
  ];
};
