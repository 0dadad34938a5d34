/** Which program this is. */
import { useTranslation } from 'react-i18next';
import type { DeskStatus } from '../../../shared/api/views.ts';
import { Part } from './Part.tsx';

export const AboutPart = ({ status }: { readonly status: DeskStatus }) => {
  const { t } = useTranslation(['settings', 'common']);
  return (
    <Part title={t('settings:about')}>
      <p>
        {t('common:appName')} · {t('settings:version', { version: status.version })} ·{' '}
        {t(`settings:shell.${status.shell}`)}
      </p>
      <p className="hj-quiet">{t('settings:aboutBody')}</p>
    </Part>
  );
};
