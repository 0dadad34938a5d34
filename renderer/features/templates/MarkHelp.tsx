/** How a wording is typed: fields in braces, bold between asterisks. Folded away until somebody asks. */
import { useTranslation } from 'react-i18next';
import { boldMarked, markOf } from './fieldScope.ts';

export const MarkHelp = () => {
  const { t } = useTranslation('templates');
  const rows = [
    [markOf('lastDay'), t('marks.field')],
    [markOf('lastDay?'), t('marks.optional')],
    [boldMarked(t('marks.boldWords')), t('marks.bold')],
  ] as const;
  return (
    <details className="hj-wording__help">
      <summary>{t('marks.title')}</summary>
      <p>{t('marks.lead')}</p>
      <dl>
        {rows.map(([mark, meaning]) => (
          <div key={mark}>
            <dt>
              <code>{mark}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
