/** The office as it stands on papers, and which program this is. */
import { useTranslation } from 'react-i18next';
import type { DeskStatus } from '../../../shared/api/views.ts';
import { Part } from './Part.tsx';

export const AboutPart = ({ status }: { readonly status: DeskStatus }) => {
  const { t } = useTranslation(['settings', 'common']);
  const { office } = status;
  return (
    <>
      {office !== null && (
        <Part title={t('settings:office')}>
          <strong>{office.name}</strong>
          <dl className="hj-facts">
            <dt>{t('settings:officeCode')}</dt>
            <dd>{office.code}</dd>
            <dt>{t('settings:district')}</dt>
            <dd>{office.district}</dd>
            <dt>{t('settings:address')}</dt>
            <dd>{office.address === '' ? '—' : office.address}</dd>
            <dt>{t('settings:phone')}</dt>
            <dd className="hj-numeric">{office.phone === '' ? '—' : office.phone}</dd>
          </dl>
        </Part>
      )}
      <Part title={t('settings:about')}>
        <p>
          {t('common:appName')} · {t('settings:version', { version: status.version })} ·{' '}
          {t(`settings:shell.${status.shell}`)}
        </p>
        <p className="hj-quiet">{t('settings:aboutBody')}</p>
      </Part>
    </>
  );
};
