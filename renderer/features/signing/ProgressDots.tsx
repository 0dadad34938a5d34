/** Where the signing stands, and the way to any step: reading, each signer, sealing. The word beside the dots says it without colour. */
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SignerStatus } from '../../../shared/agreement/signers.ts';
import { classes } from '../../ui/classes.ts';
import type { SigningStep } from './signingSteps.ts';

/** More people than this stand closer together. */
const MANY = 10;

type ProgressDotsProps = {
  readonly rows: readonly SignerStatus[];
  readonly step: SigningStep;
  readonly onGo: (step: SigningStep) => void;
};

export const ProgressDots = ({ rows, step, onGo }: ProgressDotsProps) => {
  const { t } = useTranslation('signing');
  const done = rows.filter((row) => row.signature !== null).length;
  return (
    <nav className={classes('hj-dots', rows.length > MANY && 'hj-dots--many')} aria-label={t('progress.label')}>
      <ol className="hj-dots__list">
        <Dot
          label={t('progress.read')}
          isHere={step.kind === 'read'}
          isDone={done > 0}
          onGo={() => onGo({ kind: 'read' })}
        />
        {rows.map(({ key, signer, signature }) => (
          <Dot
            key={key}
            label={t(signature === null ? 'progress.toSign' : 'progress.signed', { name: signer.name })}
            isHere={step.kind === 'sign' && step.key === key}
            isDone={signature !== null}
            onGo={() => onGo({ kind: 'sign', key })}
          />
        ))}
        {done === rows.length && (
          <Dot
            label={t('progress.seal')}
            isHere={step.kind === 'seal'}
            isDone={false}
            onGo={() => onGo({ kind: 'seal' })}
          />
        )}
      </ol>
      <span className="hj-quiet hj-numeric" role="status">
        {t('progress.count', { done, total: rows.length })}
      </span>
    </nav>
  );
};

type DotProps = {
  readonly label: string;
  readonly isHere: boolean;
  readonly isDone: boolean;
  readonly onGo: () => void;
};

const Dot = ({ label, isHere, isDone, onGo }: DotProps) => (
  <li>
    <button
      type="button"
      className={classes('hj-dots__dot', isDone && 'hj-dots__dot--done', isHere && 'hj-dots__dot--here')}
      aria-label={label}
      title={label}
      aria-current={isHere ? 'step' : undefined}
      onClick={onGo}
    >
      {isDone && <Check aria-hidden="true" />}
    </button>
  </li>
);
