/** The strip over days of a year whose notice is missing: only weekends are known there. Leads to the place where it is loaded. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { useRulebook } from '../../app/queries.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';

export const UnloadedYears = ({ years }: { readonly years: readonly number[] }) => {
  const { t } = useTranslation('calendarPage');
  const language = useLanguage();
  const { calendar } = useRulebook();
  const missing = years.filter((year) => !calendar.years.some((loaded) => loaded.year === year));
  if (missing.length === 0) return null;
  return (
    <Banner
      tone="due"
      action={
        <Link href={paths.calendarYears} className="hj-button hj-button--plain">
          {t('load')}
        </Link>
      }
    >
      {t('unloaded', { years: missing.join(language === 'zh' ? '、' : ', ') })}
    </Banner>
  );
};
