/** One running clock: what, how many days, a bar from its start to its last day with today on it, and "why this date" to unfold. */
import { useTranslation } from 'react-i18next';
import { daysBetween, type LocalDate, yearOf } from '../../../shared/kernel/localDate.ts';
import type { DeadlineView } from '../../../shared/workflow/guideView.ts';
import { WhyDay } from '../../parts/WhyDay.tsx';
import { useText } from '../../i18n/useText.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { useCasePage } from './caseActions.tsx';
import { dayWords } from './dayWords.ts';

type DeadlineCardProps = {
  readonly deadline: DeadlineView;
  /** Other words than the rule's trigger, where the place says which clock it is. */
  readonly title?: string | undefined;
};

export const DeadlineCard = ({ deadline, title }: DeadlineCardProps) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { today } = useCasePage();
  const { lastDay, suggestedLastDay } = deadline;
  const isFull = yearOf(lastDay) !== yearOf(today);
  return (
    <article className="hj-deadline">
      <div className="hj-deadline__head">
        <p className="hj-deadline__what">
          {title ?? text(deadline.label)} <span className="hj-quiet hj-dense">{t(`guide.kinds.${deadline.kind}`)}</span>
        </p>
        <DaysChip deadline={deadline} />
      </div>
      <Bar from={deadline.from} today={today} lastDay={lastDay} tone={dayWords(deadline, today).tone} />
      <p className="hj-deadline__days hj-dense">
        <span>
          <span className="hj-quiet">{t('guide.lastDay')}</span> <DateText on={lastDay} isFull={isFull} />
        </span>
        {suggestedLastDay !== lastDay && (
          <span>
            <span className="hj-quiet">{t('guide.suggested')}</span> <DateText on={suggestedLastDay} isFull={isFull} />
          </span>
        )}
      </p>
      <WhyDay limit={deadline} />
    </article>
  );
};

/** How many days a clock has, in words that name the day they count to. */
export const DaysChip = ({ deadline }: { readonly deadline: DeadlineView }) => {
  const { t } = useTranslation('cases');
  const { today } = useCasePage();
  const { key, count, legal, tone } = dayWords(deadline, today);
  return <Chip tone={tone}>{t(`guide.${key}`, { count, legal })}</Chip>;
};

type BarProps = {
  readonly from: LocalDate;
  readonly today: LocalDate;
  readonly lastDay: LocalDate;
  readonly tone: Tone;
};

/** A picture of what the text beside it says, so hidden from screen readers. */
const Bar = ({ from, today, lastDay, tone }: BarProps) => {
  const all = Math.max(1, daysBetween(from, lastDay));
  const passed = Math.min(all, Math.max(0, daysBetween(from, today)));
  return (
    <div className={`hj-bar hj-bar--${tone}`} aria-hidden="true">
      <div className="hj-bar__passed" style={{ width: `${(passed / all) * 100}%` }} />
    </div>
  );
};
