/** Year by year: whether the notice on days off is loaded, from which source, and what it says. The years to come are there from the start. */
import { useTranslation } from 'react-i18next';
import { settingRoles } from '../../../shared/api/settings.ts';
import type { DeskStatus } from '../../../shared/api/views.ts';
import { yearOf } from '../../../shared/kernel/localDate.ts';
import { useCalendarYears } from '../../app/queries.ts';
import { roleName } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { YearCard } from './YearCard.tsx';

/** So many years beyond this one are shown even while nobody has loaded them: the enforcement period is two years long. */
const YEARS_AHEAD = 2;

export const YearsView = ({ status }: { readonly status: DeskStatus }) => {
  const { t } = useTranslation('calendarPage');
  const language = useLanguage();
  const years = useCalendarYears();
  const mayLoad = settingRoles.some((role) => status.person?.roles.includes(role));
  if (years.data === undefined)
    return <QueryState isError={years.isError} onRetry={() => void years.refetch()} minHeight="24rem" />;
  const thisYear = yearOf(status.today);
  const ahead = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => thisYear + index);
  const nextMissing = ahead.find((year) => !years.data.some((loaded) => loaded.year === year));
  const shown = [...new Set([...years.data.map(({ year }) => year), ...ahead])].toSorted((a, b) => b - a);
  return (
    <div className="hj-years">
      <p className="hj-quiet">{t('years.lead')}</p>
      {!mayLoad && (
        <Banner>
          {t('years.who', {
            roles: settingRoles.map((role) => roleName(role, language)).join(language === 'zh' ? '、' : ', '),
          })}
        </Banner>
      )}
      {shown.map((year) => (
        <YearCard
          key={year}
          year={year}
          loaded={years.data.find((one) => one.year === year) ?? null}
          mayLoad={mayLoad}
          isNext={year === nextMissing}
        />
      ))}
    </div>
  );
};
