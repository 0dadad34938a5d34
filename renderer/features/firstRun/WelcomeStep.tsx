/** Three ways in: our own office, one that other computers have already, or the sample office. */
import { Building2, ChevronRight, LibraryBig, type LucideIcon, MonitorSmartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StepHead } from './StepHead.tsx';

type WelcomeStepProps = {
  /** Somebody came back to it from a later step. */
  readonly isReturn: boolean;
  readonly onOwn: () => void;
  readonly onJoin: () => void;
  readonly onSample: () => void;
};

export const WelcomeStep = ({ isReturn, onOwn, onJoin, onSample }: WelcomeStepProps) => {
  const { t } = useTranslation('entry');
  return (
    <>
      <StepHead title={t('welcomeTitle')} body={t('welcomeBody')} takesFocus={isReturn} />
      <div className="hj-ways">
        <WayIn icon={Building2} title={t('ownTitle')} body={t('ownBody')} onPress={onOwn} />
        <WayIn icon={MonitorSmartphone} title={t('joinTitle')} body={t('joinWay')} onPress={onJoin} />
        <WayIn icon={LibraryBig} title={t('sampleTitle')} body={t('sampleBody')} onPress={onSample} />
      </div>
    </>
  );
};

type WayInProps = {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly body: string;
  readonly onPress: () => void;
};

const WayIn = ({ icon: Icon, title, body, onPress }: WayInProps) => (
  <button type="button" className="hj-way" onClick={onPress}>
    <Icon aria-hidden="true" />
    <span>
      <strong>{title}</strong>
      <small>{body}</small>
    </span>
    <ChevronRight aria-hidden="true" />
  </button>
);
