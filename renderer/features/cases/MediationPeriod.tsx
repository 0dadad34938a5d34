/** How much of the mediation period is left, in words and as a bar; nothing while no period runs. */
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../shared/kernel/localDate.ts';
import { useCasePage } from './caseActions.tsx';
import { toneOf } from './DeadlineCard.tsx';
import { mediationDeadline } from './mediationDeadline.ts';

export const MediationPeriod = () => {
  const { t } = useTranslation('cases');
  const { view, today } = useCasePage();
  const period = mediationDeadline(view.guide.deadlines);
  if (period === undefined || period.state === 'met') return null;
  const { daysLeft, from, lastDay } = period;
  const all = Math.max(1, daysBetween(from, lastDay));
  const left = Math.min(all, Math.max(0, daysBetween(today, lastDay)));
  const words =
    daysLeft > 0
      ? t('header.mediationLeft', { count: daysLeft })
      : daysLeft === 0
        ? t('header.mediationLastDay')
        : t('header.mediationOver', { count: -daysLeft });
  return (
    <div className="hj-period">
      <p className={`hj-period__words hj-period__words--${toneOf(daysLeft)}`}>{words}</p>
      <div className={`hj-bar hj-bar--${toneOf(daysLeft)}`} aria-hidden="true">
        <div className="hj-bar__left" style={{ width: `${(left / all) * 100}%` }} />
      </div>
    </div>
  );
};
