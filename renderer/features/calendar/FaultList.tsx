/** What is wrong with a pasted notice: the place in words, its path in the text, and what to do. */
import { useTranslation } from 'react-i18next';
import type { FieldIssue } from '../../../shared/kernel/parseFields.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useProblemText } from '../../ui/form/problemText.ts';

export const FaultList = ({ faults }: { readonly faults: readonly FieldIssue[] }) => {
  const { t } = useTranslation('calendarPage');
  const problem = useProblemText();
  const place = usePlace();
  if (faults.length === 0) return null;
  return (
    <Banner tone="overdue" title={t('notice.faultsTitle', { count: faults.length })} isAlert>
      <p>{t('notice.faultsBody')}</p>
      <ul className="hj-notice__faults">
        {faults.map(({ field, problem: code }) => (
          <li key={field}>
            {place(field)} {field !== '' && <code>{field}</code>} · {problem(code)}
          </li>
        ))}
      </ul>
    </Banner>
  );
};

const lists = ['daysOff', 'makeUpWorkdays', 'tripleWageDays'] as const;
const parts = ['from', 'to', 'name'] as const;

/** daysOff.2.to → 第 3 段放假 · 到. */
const usePlace = (): ((path: string) => string) => {
  const { t } = useTranslation('calendarPage');
  return (path) => {
    const [first = '', index, part] = path.split('.');
    if (path === '') return t('notice.whole');
    if (first === 'year' || first === 'source') return t(`notice.places.${first}`);
    const list = lists.find((one) => one === first);
    if (list === undefined) return path;
    if (index === undefined)
      return t(`notice.${list === 'daysOff' ? 'daysOff' : list === 'makeUpWorkdays' ? 'makeUp' : 'triple'}`);
    const row = t(`notice.places.${list}`, { row: Number(index) + 1 });
    const inner = parts.find((one) => one === part);
    return inner === undefined ? row : `${row} · ${t(`notice.places.${inner}`)}`;
  };
};
