/** Choices that are words of this feature rather than codes of the rulebook: rows in both languages from the i18n area `cases`. */
import { cases as en } from '../../i18n/en/cases.ts';
import { cases as zh } from '../../i18n/zh/cases.ts';
import { wordRows } from '../../ui/form/wordRows.ts';

export const wayRows = wordRows(zh.ways, en.ways);
export const answerRows = wordRows(
  { agrees: zh.dialog.answers.agrees, refuses: zh.dialog.answers.refuses, unreachable: zh.dialog.answers.unreachable },
  en.dialog.answers,
);
export const chosenByRows = wordRows(zh.options.chosenBy, en.options.chosenBy);
export const recusalRows = wordRows(zh.options.recusalResult, en.options.recusalResult);
export const rulingRows = wordRows(zh.options.confirmationResult, en.options.confirmationResult);
export const courtPaperRows = wordRows(zh.options.courtPaper, en.options.courtPaper);
export const courtActRows = wordRows(zh.options.courtAct, en.options.courtAct);
export const authorityRows = wordRows(zh.options.authority, en.options.authority);
export const relationRows = wordRows(zh.options.relation, en.options.relation);
export const sessionResultRows = wordRows(zh.sessions.result, en.sessions.result);
export const negotiationRows = wordRows(zh.options.negotiation, en.options.negotiation);
export const applicationFormRows = wordRows(zh.options.applicationForm, en.options.applicationForm);
export const interruptionRows = wordRows(zh.options.interruption, en.options.interruption);
export const handoffRows = wordRows(zh.options.handoffResult, en.options.handoffResult);
/** What was done with personal data. */
export const lookRows = wordRows(zh.history.looks, en.history.looks);
