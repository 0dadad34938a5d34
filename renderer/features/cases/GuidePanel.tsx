/**
 * The guide: where the case is, what is missing, what to say, which papers go out, what is due when and why, and what can happen next.
 * Everything comes computed from the core (shared/workflow); nothing is decided here.
 */
import '../../parts/Guide.css';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../shared/kernel/localDate.ts';
import { useText } from '../../i18n/useText.ts';
import { DateText } from '../../ui/DateText.tsx';
import { useCasePage } from './caseActions.tsx';
import { GuideDeadlines } from './GuideDeadlines.tsx';
import { GuideMissing } from './GuideMissing.tsx';
import { GuideNext } from './GuideNext.tsx';
import { GuidePrompts } from './GuidePrompts.tsx';
import { GuideSecuring } from './GuideSecuring.tsx';
import { GuidePapers } from './GuidePapers.tsx';
import { GuideSay } from './GuideSay.tsx';
import { mediationDeadline } from './mediationDeadline.ts';

export const GuidePanel = () => {
  const { part } = useCasePage().view;
  // What is to be done is for the office that does it: here it can only be read where the case stands and what is due.
  const isOnlyRead = part === 'past' || part === 'reader';
  return (
    <div className="hj-guide">
      <GuideNow />
      {!isOnlyRead && (
        <>
          <GuideNext />
          <GuideSecuring />
          <GuidePrompts />
          <GuideMissing />
          <GuideSay />
          <GuidePapers />
        </>
      )}
      <GuideDeadlines />
    </div>
  );
};

const GuideNow = () => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { step, trail } = useCasePage().view.guide;
  return (
    <section className="hj-guide__now">
      <p className="hj-guide__label">{t('guide.now')}</p>
      <h2 className="hj-guide__step">
        {text(step.name)}
        <GuideDay />
      </h2>
      <p className="hj-quiet hj-dense">
        {t('guide.who', { actor: text(step.actor) })} · {text(step.article)}
      </p>
      {trail.length > 1 && (
        <details className="hj-guide__trail">
          <summary>{t('guide.trail')}</summary>
          <ol>
            {trail.map((passed) => (
              <li key={passed.step}>
                {text(passed.name)}{' '}
                <span className="hj-quiet">{passed.on !== null && <DateText on={passed.on} />}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
};

/** The day of the mediation while its period runs (特邀调解规定 Art. 27), else the day of this step. */
const GuideDay = () => {
  const { t } = useTranslation('cases');
  const { view, today } = useCasePage();
  const { since, deadlines } = view.guide;
  const period = mediationDeadline(deadlines);
  if (period !== undefined && period.state !== 'met') {
    const count = Math.max(1, daysBetween(period.from, today));
    return <span className="hj-guide__day"> {t('guide.mediationDay', { count })}</span>;
  }
  if (since === null) return null;
  return <span className="hj-guide__day"> {t('guide.day', { count: Math.max(1, daysBetween(since, today)) })}</span>;
};
