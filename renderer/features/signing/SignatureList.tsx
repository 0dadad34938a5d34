/** All signatures at a glance, to check before sealing; a row leads back to that person. */
import { useTranslation } from 'react-i18next';
import type { SignerStatus } from '../../../shared/agreement/signers.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { DateText } from '../../ui/DateText.tsx';
import { SignatureImage } from './SignatureImage.tsx';
import { roleOf, type SigningStep } from './signingSteps.ts';

type SignatureListProps = {
  readonly view: CaseView;
  readonly rows: readonly SignerStatus[];
  readonly onGo: (step: SigningStep) => void;
};

export const SignatureList = ({ view, rows, onGo }: SignatureListProps) => {
  const { t } = useTranslation('signing');
  return (
    <ul className="hj-signatures" aria-label={t('seal.list')}>
      {rows.map((row) => (
        <li key={row.key}>
          <button type="button" className="hj-signatures__row" onClick={() => onGo({ kind: 'sign', key: row.key })}>
            <span className="hj-signatures__who">
              <span className="hj-quiet">{t(`sign.as.${roleOf(view.case, row.signer)}`)}</span> {row.signer.name}
              {row.signature !== null && row.signature.signer.name !== row.signer.name && (
                <span className="hj-quiet"> · {t('sign.signedBy', { hand: row.signature.signer.name })}</span>
              )}
            </span>
            <DateText on={row.signature?.on ?? null} isFull />
            <span className="hj-signatures__image">
              {row.signature !== null && (
                <SignatureImage signature={row.signature} label={t('sign.imageOf', { name: row.signer.name })} />
              )}
              {row.signature?.method === 'paper' && row.signature.image === null && (
                <span className="hj-quiet">
                  {t('sign.onPaper')} · {t('sign.scanMissing')}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
