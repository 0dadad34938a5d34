/**
 * The two different fifteen days of the HR track, side by side (调仲 Art. 14 from the application, 协商调解规定 Art. 29 from acceptance): the
 * first opens the way to arbitration, the second ends the mediation. Most often mixed up, so never shown apart.
 */
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../shared/workflow/guideView.ts';
import { DateText } from '../../ui/DateText.tsx';
import { useCasePage } from './caseActions.tsx';
import { DaysChip } from './DeadlineCard.tsx';
import { WhyDay } from '../../parts/WhyDay.tsx';
import { mediationDeadline } from './mediationDeadline.ts';

/** The clocks shown here; the list of the others leaves them out. */
export const twoPeriods = (deadlines: readonly DeadlineView[]): readonly DeadlineView[] => {
  const applied = deadlines.find(({ id }) => id === 'B02');
  const accepted = mediationDeadline(deadlines);
  if (applied === undefined || applied.state === 'met') return [];
  return accepted === undefined || accepted.state === 'met' ? [applied] : [applied, accepted];
};

export const TwoPeriods = () => {
  const { t } = useTranslation('cases');
  const [applied, accepted] = twoPeriods(useCasePage().view.guide.deadlines);
  if (applied === undefined) return null;
  return (
    <div className="hj-two">
      <Period title={t('guide.fromApplication')} meaning={t('guide.opensArbitration')} deadline={applied} />
      {accepted === undefined ? (
        <div className="hj-two__one hj-quiet hj-dense">
          <p>{t('guide.fromAcceptance')}</p>
          <p>{t('guide.notAcceptedYet')}</p>
        </div>
      ) : (
        <Period title={t('guide.fromAcceptance')} meaning={t('guide.endsMediation')} deadline={accepted} />
      )}
    </div>
  );
};

type PeriodProps = { readonly title: string; readonly meaning: string; readonly deadline: DeadlineView };

const Period = ({ title, meaning, deadline }: PeriodProps) => (
  <section className="hj-two__one" aria-label={title}>
    <p className="hj-dense">{title}</p>
    <p className="hj-two__day">
      <DateText on={deadline.lastDay} />
    </p>
    <p className="hj-quiet hj-dense">{meaning}</p>
    <div>
      <DaysChip deadline={deadline} />
    </div>
    <WhyDay limit={deadline} />
  </section>
);
