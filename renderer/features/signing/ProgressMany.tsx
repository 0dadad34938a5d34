/** Where the signing of many stands: how many have signed, and the ways to the reading, the list and the seal. */
import { useTranslation } from 'react-i18next';
import type { SignerStatus } from '../../../shared/agreement/signers.ts';
import { Button } from '../../ui/Button.tsx';
import type { SigningStep } from './signingSteps.ts';

type ProgressManyProps = {
  readonly rows: readonly SignerStatus[];
  readonly step: SigningStep;
  readonly onGo: (step: SigningStep) => void;
};

export const ProgressMany = ({ rows, step, onGo }: ProgressManyProps) => {
  const { t } = useTranslation('signing');
  const done = rows.filter((row) => row.signature !== null).length;
  return (
    <nav className="hj-many" aria-label={t('progress.label')}>
      {step.kind !== 'read' && (
        <Button variant="quiet" onPress={() => onGo({ kind: 'read' })}>
          {t('progress.read')}
        </Button>
      )}
      {step.kind !== 'people' && (
        <Button variant="quiet" onPress={() => onGo({ kind: 'people' })}>
          {t('people.open')}
        </Button>
      )}
      <span className="hj-many__bar" aria-hidden="true">
        <span style={{ inlineSize: `${(done / Math.max(1, rows.length)) * 100}%` }} />
      </span>
      <span className="hj-quiet hj-numeric" role="status">
        {t('progress.count', { done, total: rows.length })}
      </span>
      {done === rows.length && step.kind !== 'seal' && (
        <Button variant="primary" onPress={() => onGo({ kind: 'seal' })}>
          {t('progress.seal')}
        </Button>
      )}
    </nav>
  );
};
