/** The clocks of the case: running and overdue ones with a bar and the reasons for their day; met and expired ones folded away. */
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../shared/workflow/guideView.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { useCasePage } from './caseActions.tsx';
import { isLongClock, limitationStages } from './dayWords.ts';
import { DeadlineCard } from './DeadlineCard.tsx';
import { TwoPeriods, twoPeriods } from './TwoPeriods.tsx';

/** A right that ran out stays in sight this long; after that it is history. Duties stay until they are done. */
const EXPIRED_SHOWN_DAYS = 30;

/** A year-long clock with more than ninety days left is no news yet: one line holds them all. */
const isFarOff = (deadline: DeadlineView): boolean => isLongClock(deadline) && deadline.daysLeft > limitationStages[0];

const isRecent = ({ daysLeft }: DeadlineView): boolean => daysLeft >= -EXPIRED_SHOWN_DAYS;

export const GuideDeadlines = () => {
  const { t } = useTranslation('cases');
  const { guide, case: file } = useCasePage().view;
  const { deadlines } = guide;
  const isOpen = (deadline: DeadlineView): boolean =>
    deadline.state === 'running' ||
    (deadline.state === 'passed' && (deadline.kind !== 'right' || (file.closing === null && isRecent(deadline))));
  const paired = twoPeriods(deadlines);
  const open = deadlines
    .filter((d) => isOpen(d) && !paired.includes(d) && !isFarOff(d))
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
  const farOff = deadlines.filter((d) => isOpen(d) && isFarOff(d));
  const closed = deadlines.filter((d) => !isOpen(d) && !paired.includes(d));
  return (
    <section className="hj-guide__part">
      <h3 className="hj-guide__label">{t('guide.deadlines')}</h3>
      <TwoPeriods />
      {open.length === 0 ? (
        paired.length === 0 && <p className="hj-quiet hj-dense">{t('guide.noDeadlines')}</p>
      ) : (
        <ul className="hj-deadlines">
          {open.map((deadline) => (
            <li key={deadline.key}>
              <DeadlineCard deadline={deadline} />
            </li>
          ))}
        </ul>
      )}
      {farOff.length > 0 && (
        <details className="hj-guide__trail">
          <summary>{t('guide.farDeadlines', { count: farOff.length })}</summary>
          <ul className="hj-deadlines hj-deadlines--far">
            {farOff.map((deadline) => (
              <li key={deadline.key}>
                <DeadlineCard deadline={deadline} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {closed.length > 0 && (
        <details className="hj-guide__trail">
          <summary>{t('guide.closedDeadlines', { count: closed.length })}</summary>
          <ul>
            {closed.map((deadline) => (
              <ClosedDeadline key={deadline.key} deadline={deadline} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const ClosedDeadline = ({ deadline }: { readonly deadline: DeadlineView }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  return (
    <li className="hj-row-spread">
      <span>
        {text(deadline.label)}{' '}
        <span className="hj-quiet">
          <DateText on={deadline.lastDay} />
        </span>
      </span>
      {deadline.state === 'met' ? <Chip tone="settled">{t('guide.met')}</Chip> : <Chip>{t('guide.expired')}</Chip>}
    </li>
  );
};
