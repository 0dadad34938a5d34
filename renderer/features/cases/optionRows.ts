/** Choices that are words of this feature rather than codes of the rulebook: rows in both languages from the i18n area `cases`. */
import { cases as en } from '../../i18n/en/cases.ts';
import { cases as zh } from '../../i18n/zh/cases.ts';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';

type Words = Readonly<Record<string, string>>;
const rowsOf = (chinese: Words, english: Words): readonly ChoiceRow[] =>
  Object.entries(chinese).map(([code, text]) => ({ code, text: { zh: text, en: english[code] ?? text } }));

export const wayRows = rowsOf(zh.ways, en.ways);
export const answerRows = rowsOf(
  { agrees: zh.dialog.answers.agrees, refuses: zh.dialog.answers.refuses, unreachable: zh.dialog.answers.unreachable },
  en.dialog.answers,
);
export const chosenByRows = rowsOf(zh.options.chosenBy, en.options.chosenBy);
export const recusalRows = rowsOf(zh.options.recusalResult, en.options.recusalResult);
export const rulingRows = rowsOf(zh.options.confirmationResult, en.options.confirmationResult);
export const courtPaperRows = rowsOf(zh.options.courtPaper, en.options.courtPaper);
export const courtActRows = rowsOf(zh.options.courtAct, en.options.courtAct);
export const authorityRows = rowsOf(zh.options.authority, en.options.authority);
export const relationRows = rowsOf(zh.options.relation, en.options.relation);
export const sessionResultRows = rowsOf(zh.sessions.result, en.sessions.result);
export const negotiationRows = rowsOf(zh.options.negotiation, en.options.negotiation);
export const applicationFormRows = rowsOf(zh.options.applicationForm, en.options.applicationForm);
export const interruptionRows = rowsOf(zh.options.interruption, en.options.interruption);
export const handoffRows = rowsOf(zh.options.handoffResult, en.options.handoffResult);
/** What was done with personal data. */
export const lookRows = rowsOf(zh.history.looks, en.history.looks);
