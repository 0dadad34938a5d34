/** The way to the wording of the office's papers. */
import { useTranslation } from 'react-i18next';
import { href, paths } from '../../app/paths.ts';
import { Part } from './Part.tsx';

export const TemplatesPart = () => {
  const { t } = useTranslation('templates');
  return (
    <Part title={t('title')} body={t('settingsBody')}>
      <div>
        <a className="hj-button hj-button--plain" href={href(paths.templates)}>
          {t('open')}
        </a>
      </div>
    </Part>
  );
};
