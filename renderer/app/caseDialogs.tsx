/** Dialogs of steps that belong to other features than the case page itself; handed to every page that starts steps of a case. */
import type { CaseView } from '../../shared/api/views.ts';
import { CloseCaseDialog } from '../features/after/CloseCaseDialog.tsx';
import { ReceivePaymentDialog } from '../features/after/ReceivePaymentDialog.tsx';
import { ReceivePaymentsDialog } from '../features/after/ReceivePaymentsDialog.tsx';
import { WaivePaymentDialog } from '../features/after/WaivePaymentDialog.tsx';
import { ConsentDialog } from '../features/group/ConsentDialog.tsx';
import { ElectDialog } from '../features/group/ElectDialog.tsx';
import { ReportDialog } from '../features/group/ReportDialog.tsx';
import { SignManyDialog } from '../features/group/SignManyDialog.tsx';
import type { LocalDate } from '../../shared/kernel/localDate.ts';

type Opened = { readonly onClose: () => void };

export const caseDialogs = (view: CaseView, today: LocalDate) => ({
  ReceivePayment: ({ onClose }: Opened) => <ReceivePaymentDialog view={view} paymentId={null} onClose={onClose} />,
  ReceivePayments: ({ onClose }: Opened) => <ReceivePaymentsDialog view={view} today={today} onClose={onClose} />,
  WaivePayment: ({ onClose }: Opened) => <WaivePaymentDialog view={view} paymentId={null} onClose={onClose} />,
  CloseCase: ({ onClose }: Opened) => <CloseCaseDialog view={view} onClose={onClose} />,
  ElectRepresentatives: ({ onClose }: Opened) => <ElectDialog view={view} today={today} onClose={onClose} />,
  ConsentSettlement: ({ onClose }: Opened) => <ConsentDialog view={view} today={today} onClose={onClose} />,
  SignForMany: ({ onClose }: Opened) => <SignManyDialog view={view} today={today} onClose={onClose} />,
  ReportUpward: ({ onClose }: Opened) => <ReportDialog view={view} today={today} onClose={onClose} />,
});
