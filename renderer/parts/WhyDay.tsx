/** Why a limit ends on its day: rule, article, start and every step of the counting, folded. Part of a guide. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { unloadedYears } from '../../shared/calendar/workCalendar.ts';
import type { TimeLimit } from '../../shared/timeLimits/calculate.ts';
import { timeLimitRules } from '../../shared/timeLimits/rules.ts';
import { paths } from '../app/paths.ts';
import { useRulebook } from '../app/queries.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { DateText } from '../ui/DateText.tsx';

export const WhyDay = ({ limit }: { readonly limit: TimeLimit }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  return (
    <>
      {limit.warnings.includes('calendar-not-loaded') && <UnloadedDay limit={limit} />}
      <details className="hj-why">
        <summary>{t('guide.why')}</summary>
        <dl className="hj-why__head">
          <dt>{t('guide.rule')}</dt>
          <dd>
            {limit.id} · {text(timeLimitRules[limit.id].trigger)}
          </dd>
          <dt>{t('guide.article')}</dt>
          <dd>{text(limit.basis)}</dd>
          <dt>{t('guide.start')}</dt>
          <dd>
            <DateText on={limit.from} isFull />
          </dd>
        </dl>
        <ol className="hj-why__steps">
          {limit.why.map((reason) => (
            <li key={reason.zh}>{text(reason)}</li>
          ))}
        </ol>
        {!limit.confirmed && <p className="hj-why__warning">{t('guide.unverified')}</p>}
      </details>
    </>
  );
};

/** In sight without unfolding: the date is counted by weekends only. Leads to the place where the notice is loaded. */
const UnloadedDay = ({ limit: { from, suggestedLastDay, lastDay } }: { readonly limit: TimeLimit }) => {
  const { t } = useTranslation('calendarPage');
  const { calendar } = useRulebook();
  const language = useLanguage();
  const years = [...new Set([from, suggestedLastDay, lastDay].flatMap((day) => unloadedYears(calendar, day, day)))];
  return (
    <p className="hj-why__warning">
      {t('unloadedDay', { years: years.join(language === 'zh' ? '、' : ', ') })}{' '}
      <Link href={paths.calendarYears}>{t('load')}</Link>
    </p>
  );
};
