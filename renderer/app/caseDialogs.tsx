/** Dialogs of steps that belong to other features than the case page itself; handed to every page that starts steps of a case. */
import type { CaseView } from '../../shared/api/views.ts';
import { CloseCaseDialog } from '../features/after/CloseCaseDialog.tsx';
import { ReceivePaymentDialog } from '../features/after/ReceivePaymentDialog.tsx';
import { WaivePaymentDialog } from '../features/after/WaivePaymentDialog.tsx';

type Opened = { readonly onClose: () => void };

export const caseDialogs = (view: CaseView) => ({
  ReceivePayment: ({ onClose }: Opened) => <ReceivePaymentDialog view={view} paymentId={null} onClose={onClose} />,
  WaivePayment: ({ onClose }: Opened) => <WaivePaymentDialog view={view} paymentId={null} onClose={onClose} />,
  CloseCase: ({ onClose }: Opened) => <CloseCaseDialog view={view} onClose={onClose} />,
});
