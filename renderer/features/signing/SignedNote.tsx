/** A signature that was given: its picture, by whom, on which day; and the way on. */
import { ArrowRight, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignerStatus } from '../../../shared/agreement/signers.ts';
import type { Signature } from '../../../shared/case/state.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import { SignatureImage } from './SignatureImage.tsx';

type SignedNoteProps = {
  readonly row: SignerStatus;
  readonly signature: Signature;
  readonly onAgain: () => void;
  readonly onNext: () => void;
  readonly children: ReactNode;
};

export const SignedNote = ({ row, signature, onAgain, onNext, children }: SignedNoteProps) => {
  const { t } = useTranslation('signing');
  const language = useLanguage();
  const isOther = signature.signer.name !== row.signer.name;
  return (
    <div className="hj-signed">
      <p className="hj-signed__word">
        <CircleCheck aria-hidden="true" />
        {t(row.signer.kind === 'body' ? 'sign.stampedOn' : 'sign.signedOn', {
          date: formatFullDay(signature.on, language),
        })}
      </p>
      {isOther && <p>{t('sign.signedBy', { hand: signature.signer.name })}</p>}
      {signature.method === 'paper' && (
        <p>
          {t(row.signer.kind === 'body' ? 'sign.stamped' : 'sign.onPaper')}
          {signature.image === null && ` · ${t('sign.scanMissing')}`}
        </p>
      )}
      <SignatureImage signature={signature} label={t('sign.imageOf', { name: row.signer.name })} />
      {children}
      <div className="hj-sign__acts">
        <Button size="large" onPress={onAgain}>
          {t('sign.again')}
        </Button>
        <Button variant="primary" size="large" icon={<ArrowRight />} onPress={onNext}>
          {t('sign.next')}
        </Button>
      </div>
    </div>
  );
};
