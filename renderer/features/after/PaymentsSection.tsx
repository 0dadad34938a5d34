/** How the agreement is performed: sums, the next payment, every instalment with its state, and the acts on it. */
import './after.css';
import { Coins } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paymentStates } from '../../../shared/agreement/payments.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { useStatus } from '../../app/queries.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { Button } from '../../ui/Button.tsx';
import { AfterPart } from './AfterPart.tsx';
import { PaymentsTable } from './PaymentsTable.tsx';
import { PaymentSums } from './PaymentSums.tsx';
import { ReceivePaymentDialog } from './ReceivePaymentDialog.tsx';
import { ReceivePaymentsDialog } from './ReceivePaymentsDialog.tsx';
import { WaivePaymentDialog } from './WaivePaymentDialog.tsx';

export type AfterSectionProps = { readonly view: CaseView; readonly onSaved?: (() => void) | undefined };
type Act = { readonly kind: 'receive' | 'waive'; readonly paymentId: string } | { readonly kind: 'receive-many' };

/** From this many open payments on they can be recorded together. */
const MANY_OPEN = 4;

export const PaymentsSection = ({ view, onSaved }: AfterSectionProps) => {
  const { t } = useTranslation('after');
  const today = useStatus().data?.today;
  const [act, setAct] = useState<Act | null>(null);
  const refusal = useStepRefusal(view)('ReceivePayments');
  const agreement = sealedAgreement(view.case);
  if (agreement === null || today === undefined) return null;
  const states = paymentStates(agreement, view.case, today);
  const onClose = (): void => setAct(null);
  const paymentId = act === null || act.kind === 'receive-many' ? null : act.paymentId;
  const dialog = { view, paymentId, onClose, onSaved };
  const isMany = states.filter(({ openFen }) => openFen > 0).length >= MANY_OPEN;
  return (
    <AfterPart
      title={t('payments.title')}
      aside={
        isMany &&
        refusal === null && (
          <Button icon={<Coins aria-hidden="true" />} onPress={() => setAct({ kind: 'receive-many' })}>
            {t('receiveMany.open')}
          </Button>
        )
      }
    >
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
      {act?.kind === 'receive-many' && <ReceivePaymentsDialog view={view} today={today} onClose={onClose} />}
      {act?.kind === 'receive' && <ReceivePaymentDialog {...dialog} />}
      {act?.kind === 'waive' && <WaivePaymentDialog {...dialog} />}
    </AfterPart>
  );
};
