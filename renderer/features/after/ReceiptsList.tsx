/** Money that came in: day, sum, which payment; each with its receipt to print and have signed (D24). */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { Money } from '../../ui/Money.tsx';
import { AfterPart } from './AfterPart.tsx';
import { PaperButton } from './PaperButton.tsx';
import type { AfterSectionProps } from './PaymentsSection.tsx';

const SHOWN_AT_FIRST = 5;

export const ReceiptsList = ({ view, onSaved }: AfterSectionProps) => {
  const { t } = useTranslation('after');
  const [showsAll, setShowsAll] = useState(false);
  const { receipts } = view.case;
  if (receipts.length === 0) return null;
  const payments = sealedAgreement(view.case)?.payments ?? [];
  const newestFirst = receipts.toReversed();
  const shown = showsAll ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST);
  return (
    <AfterPart title={t('receipts.title')}>
      <ul className="hj-after__list">
        {shown.map((receipt) => (
          <li key={receipt.receiptId} className="hj-row-spread">
            <span>
              <DateText on={receipt.on} isFull /> <Money fen={receipt.amountFen} />{' '}
              <span className="hj-quiet">
                {t('outlook.nth', {
                  number: payments.findIndex(({ paymentId }) => paymentId === receipt.paymentId) + 1,
                })}
                {receipt.receipts.length > 0 && ` · ${t('receipts.files', { count: receipt.receipts.length })}`}
                {receipt.note !== '' && ` · ${receipt.note}`}
              </span>
            </span>
            <PaperButton view={view} documentId="D24" itemId={receipt.receiptId} onIssued={onSaved} />
          </li>
        ))}
      </ul>
      {shown.length < receipts.length && (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            {t('receipts.all', { count: receipts.length })}
          </Button>
        </div>
      )}
    </AfterPart>
  );
};
