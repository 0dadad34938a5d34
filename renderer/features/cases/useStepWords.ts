/** The words of a step's dialog: title, button and hint, by the step, by the track of the round, and for proceedings by their kind. */
import { useTranslation } from 'react-i18next';
import type { CaseCommandName } from '../../../shared/case/commands.ts';
import { proceedingRows } from '../../../shared/case/proceedings.ts';
import { isOnHrTrack } from '../../../shared/case/state.ts';
import { cases as words } from '../../i18n/zh/cases.ts';
import { useText } from '../../i18n/useText.ts';
import { type StepTarget, useCasePage } from './caseActions.tsx';

export type StepWords = { readonly title: string; readonly act: string; readonly hint: string | null };

export const useStepWords = (command: CaseCommandName, target: StepTarget): StepWords => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view } = useCasePage();
  const isHr = isOnHrTrack(view.case);
  const hint = hintKey(command, isHr);
  const usual: StepWords = {
    title: isHr && hasWord(words.hrTitles, command) ? t(`hrTitles.${command}`) : t(`commands.${command}.title`),
    act: isHr && hasWord(words.hrActs, command) ? t(`hrActs.${command}`) : t(`commands.${command}.do`),
    hint: hint === null ? null : t(hint),
  };
  const kind = view.case.proceedings.find((p) => p.proceedingId === target.proceedingId)?.kind ?? target.preset?.kind;
  if (kind === undefined) return usual;
  const row = proceedingRows[kind];
  if (command === 'OpenProceeding') {
    const joint = row.joint ? `${t('dialog.joint')} ` : '';
    return { ...usual, title: t('dialog.apply', { what: text(row.text) }), hint: `${joint}${text(row.article)}` };
  }
  return command === 'RecordProceedingAct' ? { ...usual, title: t('dialog.acted', { what: text(row.text) }) } : usual;
};

type HrHint = `hrHints.${keyof typeof words.hrHints}`;
type Hint = `hints.${keyof typeof words.hints}`;

const hintKey = (command: CaseCommandName, isHr: boolean): Hint | HrHint | null => {
  if (isHr && hasWord(words.hrHints, command)) return `hrHints.${command}`;
  return hasWord(words.hints, command) ? `hints.${command}` : null;
};

const hasWord = <W extends object>(table: W, key: string): key is keyof W & string => Object.hasOwn(table, key);
