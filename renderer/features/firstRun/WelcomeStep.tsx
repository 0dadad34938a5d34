/** Two ways in: our own office, or the sample office. */
import { Building2, ChevronRight, LibraryBig } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StepHead } from './StepHead.tsx';

type WelcomeStepProps = { readonly onOwn: () => void; readonly onSample: () => void };

export const WelcomeStep = ({ onOwn, onSample }: WelcomeStepProps) => {
  const { t } = useTranslation('entry');
  return (
    <>
      <StepHead title={t('welcomeTitle')} body={t('welcomeBody')} />
      <div className="hj-ways">
        <button type="button" className="hj-way" onClick={onOwn}>
          <Building2 aria-hidden="true" />
          <span>
            <strong>{t('ownTitle')}</strong>
            <small>{t('ownBody')}</small>
          </span>
          <ChevronRight aria-hidden="true" />
        </button>
        <button type="button" className="hj-way" onClick={onSample}>
          <LibraryBig aria-hidden="true" />
          <span>
            <strong>{t('sampleTitle')}</strong>
            <small>{t('sampleBody')}</small>
          </span>
          <ChevronRight aria-hidden="true" />
        </button>
      </div>
    </>
  );
};
