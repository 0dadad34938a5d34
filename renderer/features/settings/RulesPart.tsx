/** The way to the register of settings, with how much of it waits for the office. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { useSettings } from '../../app/queries.ts';
import { settingCounts } from '../../parts/settingCounts.ts';
import { Chip } from '../../ui/Chip.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Part } from './Part.tsx';

export const RulesPart = () => {
  const { t } = useTranslation('rules');
  const settings = useSettings();
  return (
    <Part title={t('part.title')} body={t('part.body')}>
      {settings.data === undefined ? (
        <QueryState isError={settings.isError} onRetry={() => void settings.refetch()} minHeight="4rem" />
      ) : (
        <Counts {...settingCounts(settings.data)} />
      )}
      <div>
        <Link href={paths.rules} className="hj-button hj-button--plain">
          {t('part.open')}
        </Link>
      </div>
    </Part>
  );
};

const Counts = ({ unconfirmed, missing }: ReturnType<typeof settingCounts>) => {
  const { t } = useTranslation('rules');
  return (
    <p className="hj-row">
      {unconfirmed > 0 && <Chip tone="due">{t('openCount', { count: unconfirmed })}</Chip>}
      {missing > 0 && <Chip tone="due">{t('missingCount', { count: missing })}</Chip>}
      {unconfirmed === 0 && missing === 0 && <Chip tone="settled">{t('allConfirmed')}</Chip>}
    </p>
  );
};
