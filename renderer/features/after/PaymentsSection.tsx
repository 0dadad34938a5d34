/** How the agreement is performed: sums, the next payment, every instalment with its state, and the acts on it. */
import './after.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paymentStates } from '../../../shared/agreement/payments.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { useStatus } from '../../app/queries.ts';
import { AfterPart } from './AfterPart.tsx';
import { PaymentsTable } from './PaymentsTable.tsx';
import { PaymentSums } from './PaymentSums.tsx';
import { ReceivePaymentDialog } from './ReceivePaymentDialog.tsx';
import { WaivePaymentDialog } from './WaivePaymentDialog.tsx';

export type AfterSectionProps = { readonly view: CaseView; readonly onSaved?: (() => void) | undefined };
type Act = { readonly kind: 'receive' | 'waive'; readonly paymentId: string };

export const PaymentsSection = ({ view, onSaved }: AfterSectionProps) => {
  const { t } = useTranslation('after');
  const today = useStatus().data?.today;
  const [act, setAct] = useState<Act | null>(null);
  const agreement = sealedAgreement(view.case);
  if (agreement === null || today === undefined) return null;
  const states = paymentStates(agreement, view.case, today);
  const dialog = { view, paymentId: act?.paymentId ?? null, onClose: () => setAct(null), onSaved };
  return (
    <AfterPart title={t('payments.title')}>
      {states.length === 0 ? (
        <p className="hj-quiet">{t('payments.none')}</p>
      ) : (
        <>
          <PaymentSums view={view} states={states} />
          <PaymentsTable
            view={view}
            states={states}
            today={today}
            onReceive={(paymentId) => setAct({ kind: 'receive', paymentId })}
            onWaive={(paymentId) => setAct({ kind: 'waive', paymentId })}
          />
        </>
      )}
      {act?.kind === 'receive' && <ReceivePaymentDialog {...dialog} />}
      {act?.kind === 'waive' && <WaivePaymentDialog {...dialog} />}
    </AfterPart>
  );
};
