/** Words for a fault of an intake file. The core names kinds (`id-number check-digit`, `date-after 2026-03-01`, `too-long:200`), never values. */
import { i18n } from '../../i18n/i18n.ts';
import { refusalSentence } from '../../i18n/refusalText.ts';
import { problems } from '../../i18n/zh/problems.ts';
import { problemText } from '../../ui/form/problemText.ts';

export const faultText = (problem: string): string => {
  const [kind = '', ...details] = problem.split(' ');
  if (kind === 'name-unknown') return i18n.t('nameUnknown', { ns: 'importFile' });
  const [detail] = details;
  if (kind === 'id-number' && detail !== undefined && Object.hasOwn(problems, detail)) return problemText(detail);
  const [code = ''] = kind.split(':');
  if (details.length === 0 && Object.hasOwn(problems, code)) return problemText(kind);
  return refusalSentence(kind, details) ?? i18n.t('otherFault', { ns: 'importFile', detail: problem });
};
