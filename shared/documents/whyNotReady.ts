/**
 * Which fact a paper still waits for. Asked by the guide, which greys the paper with the reason, and by the paper service, which refuses
 * it: both from the `requires` of its row, so that what is offered can be drawn. A builder refuses for the same facts; a test holds the
 * two together.
 */
import { currentAgreement, isEntrusted, type PublicCase } from '../case/state.ts';
import { isOver, recordsOf, resultInWords, signedAgreement } from './caseCourse.ts';
import type { PaperFact } from './paperFacts.ts';
import type { PaperRow } from './registry/paperRow.ts';
import { nextSession } from './sessionNotice.ts';

/** The first fact the case lacks for this paper; null when it can be drawn. */
export const whyNotReady = ({ requires }: Pick<PaperRow, 'requires'>, c: PublicCase): PaperFact | null =>
  requires.find((fact) => !holds[fact](c)) ?? null;

const onThisComputer = () => true;

const holds: { readonly [F in PaperFact]: (c: PublicCase) => boolean } = {
  acceptance: (c) => c.acceptance !== null,
  'session-scheduled': (c) => nextSession(c) !== undefined,
  'session-recorded': (c) => recordsOf(c).length > 0,
  agreement: (c) => currentAgreement(c) !== null,
  'agreement-signed': (c) => signedAgreement(c) !== null,
  ending: (c) => c.ending !== null,
  'mediation-over': isOver,
  result: (c) => resultInWords(c) !== null,
  'delegated-case': (c) => !isEntrusted(c),
  // Only the file store knows; the paper service refuses for these itself.
  'signature-image': onThisComputer,
  'sealed-file': onThisComputer,
};
