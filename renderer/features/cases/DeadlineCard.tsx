/** One running clock: what, how many days, a bar from its start to its last day with today on it, and "why this date" to unfold. */
import { useTranslation } from 'react-i18next';
import { daysBetween, type LocalDate, yearOf } from '../../../shared/kernel/localDate.ts';
import type { DeadlineView } from '../../../shared/workflow/guideView.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { useCasePage } from './caseActions.tsx';

/** From this many days on, a clock asks for attention. */
const SOON_DAYS = 3;

export const toneOf = (daysLeft: number): Tone => {
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= SOON_DAYS ? 'due' : 'plain';
};

export const DeadlineCard = ({ deadline }: { readonly deadline: DeadlineView }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { today } = useCasePage();
  const { daysLeft, lastDay, suggestedLastDay } = deadline;
  // A right that ran out is a fact to know, not something anybody here is late with.
  const isExpired = deadline.kind === 'right' && daysLeft < 0;
  const isFull = yearOf(lastDay) !== yearOf(today);
  return (
    <article className="hj-deadline">
      <div className="hj-deadline__head">
        <p className="hj-deadline__what">
          {text(deadline.label)} <span className="hj-quiet hj-dense">{t(`guide.kinds.${deadline.kind}`)}</span>
        </p>
        <DaysChip daysLeft={daysLeft} isExpired={isExpired} />
      </div>
      <Bar from={deadline.from} today={today} lastDay={lastDay} tone={isExpired ? 'plain' : toneOf(daysLeft)} />
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
      <Why deadline={deadline} />
    </article>
  );
};

const DaysChip = ({ daysLeft, isExpired }: { readonly daysLeft: number; readonly isExpired: boolean }) => {
  const { t } = useTranslation('cases');
  if (isExpired) return <Chip>{t('guide.expired')}</Chip>;
  if (daysLeft === 0) return <Chip tone="due">{t('guide.lastDayToday')}</Chip>;
  const words = daysLeft > 0 ? t('guide.daysLeft', { count: daysLeft }) : t('guide.over', { count: -daysLeft });
  return <Chip tone={toneOf(daysLeft)}>{words}</Chip>;
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

const Why = ({ deadline }: { readonly deadline: DeadlineView }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  return (
    <details className="hj-why">
      <summary>{t('guide.why')}</summary>
      <dl className="hj-why__head">
        <dt>{t('guide.rule')}</dt>
        <dd>
          {deadline.id} · {text(deadline.label)}
        </dd>
        <dt>{t('guide.article')}</dt>
        <dd>{text(deadline.basis)}</dd>
        <dt>{t('guide.start')}</dt>
        <dd>
          <DateText on={deadline.from} isFull />
        </dd>
      </dl>
      <ol className="hj-why__steps">
        {deadline.why.map((reason) => (
          <li key={reason.zh}>{text(reason)}</li>
        ))}
      </ol>
      {!deadline.confirmed && <p className="hj-why__warning">{t('guide.unverified')}</p>}
    </details>
  );
};
