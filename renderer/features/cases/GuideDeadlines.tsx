/** The clocks of the case: running and overdue ones with a bar and the reasons for their day, those that were met folded away. */
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../../shared/workflow/guideView.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { useCasePage } from './caseActions.tsx';
import { DeadlineCard } from './DeadlineCard.tsx';

export const GuideDeadlines = () => {
  const { t } = useTranslation('cases');
  const { deadlines } = useCasePage().view.guide;
  const open = deadlines.filter((d) => d.state !== 'met').toSorted((a, b) => a.daysLeft - b.daysLeft);
  const met = deadlines.filter((d) => d.state === 'met');
  return (
    <section className="hj-guide__part">
      <h3 className="hj-guide__label">{t('guide.deadlines')}</h3>
      {open.length === 0 && <p className="hj-quiet hj-dense">{t('guide.noDeadlines')}</p>}
      <ul className="hj-deadlines">
        {open.map((deadline) => (
          <li key={deadline.key}>
            <DeadlineCard deadline={deadline} />
          </li>
        ))}
      </ul>
      {met.length > 0 && (
        <details className="hj-guide__trail">
          <summary>{t('guide.metDeadlines', { count: met.length })}</summary>
          <ul>
            {met.map((deadline) => (
              <MetDeadline key={deadline.key} deadline={deadline} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const MetDeadline = ({ deadline }: { readonly deadline: DeadlineView }) => {
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
      <Chip tone="settled">{t('guide.met')}</Chip>
    </li>
  );
};
