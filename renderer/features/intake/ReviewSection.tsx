/** The case in two lines before it is registered, what can still follow later, and the one button. */
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { textOf, tracks } from '../../../shared/case/codes.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { faultsOf } from '../../ui/form/faults.ts';
import { isEmptiness } from '../../ui/form/Field.tsx';
import { Money } from '../../ui/Money.tsx';
import { type IntakeInput, keptClaims } from './intakeForm.ts';
import { IntakeSection } from './IntakeSection.tsx';

export const ReviewSection = ({ problem }: { readonly problem: string | null }) => {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeInput>();
  const { isSubmitting, isSubmitted, errors } = useFormState({ control });
  const faults = faultsOf(errors).filter(({ code }) => isSubmitted || !isEmptiness(code)).length;
  const isReady = useIsReady();
  return (
    <IntakeSection step="review" title={t('review.title')}>
      {problem !== null && <Banner tone="overdue" title={problem} isAlert />}
      <div className="hj-intake__card hj-review">
        <Summary />
        <div className="hj-row">
          <Button variant="primary" size="large" type="submit" isBusy={isSubmitting}>
            {isSubmitting ? t('review.submitting') : t('review.submit')}
          </Button>
          {faults > 0 && <span className="hj-quiet">{t('review.faults', { count: faults })}</span>}
          {faults === 0 && isReady && <span className="hj-quiet">{t('review.ready')}</span>}
        </div>
      </div>
    </IntakeSection>
  );
};

/** The least a case needs: somebody who asks and somebody who is asked. */
const useIsReady = (): boolean => {
  const { control } = useFormContext<IntakeInput>();
  const [workers, respondents] = useWatch({ control, name: ['workers', 'respondents'] });
  return [...workers, ...respondents].every((party) => party.name.trim() !== '');
};

const Summary = () => {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const { control } = useFormContext<IntakeInput>();
  const text = useText();
  const [workers, respondents, claims, evidence, track] = useWatch({
    control,
    name: ['workers', 'respondents', 'claims', 'evidence', 'registration.track'],
  });
  const comma = language === 'zh' ? '、' : ', ';
  const names = (parties: readonly { readonly name: string }[], none: string): string =>
    parties
      .map((party) => party.name)
      .filter((name) => name !== '')
      .join(comma) || none;
  const standing = keptClaims({ claims });
  const fen = standing.reduce((sum, { amountFen }) => sum + (typeof amountFen === 'number' ? amountFen : 0), 0);
  const files = evidence.reduce((count, item) => count + item.files.length, 0);
  const later = useLater();
  return (
    <div className="hj-stack-tight">
      <p className="hj-review__title">
        {t('review.party', {
          workers: names(workers, t('review.noWorker')),
          respondents: names(respondents, t('review.noRespondent')),
        })}
      </p>
      <p className="hj-quiet">
        {text(textOf(tracks, track))} · {t('review.claims', { count: standing.length })} {t('review.sum')}{' '}
        <Money fen={fen} /> · {t('review.evidence', { count: evidence.length, files })}
      </p>
      {later.length > 0 && <p className="hj-quiet hj-dense">{t('review.later', { what: later.join(comma) })}</p>}
    </div>
  );
};

/** What papers will ask for some day and nobody has to know today. */
const useLater = (): readonly string[] => {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeInput>();
  const [workers, evidence, court, track] = useWatch({
    control,
    name: ['workers', 'evidence', 'registration.court', 'registration.track'],
  });
  return [
    ...(workers.some((w) => w.idNumber === null && w.otherPaper === null) ? [t('review.laterItems.idNumber')] : []),
    ...(workers.some((w) => w.address === '') ? [t('review.laterItems.address')] : []),
    ...(workers.some((w) => w.employmentForm === '99') ? [t('review.laterItems.employment')] : []),
    ...(evidence.length === 0 ? [t('review.laterItems.evidence')] : []),
    ...(court === '' ? [t(`referral.body.${track}`)] : []),
  ];
};
