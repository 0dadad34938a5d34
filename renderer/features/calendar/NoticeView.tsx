/**
 * #/calendar/notice/:year: a notice on days off, filled in or pasted, looked at with what it would move, then loaded. What is typed is a draft
 * until then.
 */
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { settingRoles } from '../../../shared/api/settings.ts';
import type { DeskStatus } from '../../../shared/api/views.ts';
import { yearOf } from '../../../shared/kernel/localDate.ts';
import { paths } from '../../app/paths.ts';
import { useCalendarYears } from '../../app/queries.ts';
import { roleName } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { NoticeEditor } from './NoticeEditor.tsx';

type NoticeViewProps = { readonly year: number; readonly status: DeskStatus };

export const NoticeView = ({ year, status }: NoticeViewProps) => {
  const { t } = useTranslation('calendarPage');
  const years = useCalendarYears();
  const wanted = Number.isSafeInteger(year) ? year : yearOf(status.today) + 1;
  const mayLoad = settingRoles.some((role) => status.person?.roles.includes(role));
  return (
    <section className="hj-notice" aria-labelledby="notice-title">
      <header>
        <Link href={paths.calendarYears} className="hj-button hj-button--quiet">
          <ArrowLeft aria-hidden="true" />
          {t('notice.back')}
        </Link>
        <h2 id="notice-title">{t('notice.title')}</h2>
      </header>
      {years.data === undefined ? (
        <QueryState isError={years.isError} onRetry={() => void years.refetch()} minHeight="24rem" />
      ) : mayLoad ? (
        <NoticeEditor year={wanted} loaded={years.data.find((one) => one.year === wanted) ?? null} />
      ) : (
        <NotAllowed />
      )}
    </section>
  );
};

const NotAllowed = () => {
  const { t } = useTranslation('calendarPage');
  const language = useLanguage();
  const roles = settingRoles.map((role) => roleName(role, language)).join(language === 'zh' ? '、' : ', ');
  return <EmptyState what={t('notice.may', { roles })} />;
};
