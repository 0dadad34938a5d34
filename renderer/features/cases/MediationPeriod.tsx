/** How much of the mediation period is left, in words and as a bar; nothing while no period runs. */
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../shared/kernel/localDate.ts';
import { useCasePage } from './caseActions.tsx';
import { dayWords } from './dayWords.ts';
import { mediationDeadline } from './mediationDeadline.ts';

export const MediationPeriod = () => {
  const { t } = useTranslation('cases');
  const { view, today } = useCasePage();
  const period = mediationDeadline(view.guide.deadlines);
  if (period === undefined || period.state === 'met') return null;
  const { from, lastDay } = period;
  const all = Math.max(1, daysBetween(from, lastDay));
  const left = Math.min(all, Math.max(0, daysBetween(today, lastDay)));
  const { key, count, legal, tone } = dayWords(period, today);
  return (
    <div className="hj-period">
      <p className={`hj-period__words hj-period__words--${tone}`}>
        {t('header.mediationPeriod', { words: t(`guide.${key}`, { count, legal }) })}
      </p>
      <div className={`hj-bar hj-bar--${tone}`} aria-hidden="true">
        <div className="hj-bar__left" style={{ width: `${(left / all) * 100}%` }} />
      </div>
    </div>
  );
};
