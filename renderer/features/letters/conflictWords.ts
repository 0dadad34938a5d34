/** The words in which the records of a letter are compared. */
import { serviceWays } from '../../../shared/case/codes.ts';
import { letterKindRow, LetterKind } from '../../../shared/letter/kinds.ts';
import { checkResults, closingReasons, escalationReasons, replyStances } from '../../../shared/letter/words.ts';
import { letters as en } from '../../i18n/en/letters.ts';
import { letters as zh } from '../../i18n/zh/letters.ts';
import { listWords } from '../../parts/conflict/factRows.ts';
import { wordRows } from '../../ui/form/wordRows.ts';

export const letterFactWords = listWords({
  letterKind: LetterKind.map(letterKindRow),
  to: LetterKind.map(letterKindRow),
  way: serviceWays,
  stance: replyStances,
  result: [...checkResults, ...wordRows(zh.steps.results, en.steps.results)],
  unit: wordRows(zh.steps.units, en.steps.units),
  reason: [...escalationReasons, ...closingReasons],
});
