/** The case page composed of its two features: the case itself, and what comes after signing or ending. */
import type { CaseView } from '../../shared/api/views.ts';
import { AfterStory, hasAfterStory } from '../features/after/AfterStory.tsx';
import { CloseCaseDialog } from '../features/after/CloseCaseDialog.tsx';
import { ReceivePaymentDialog } from '../features/after/ReceivePaymentDialog.tsx';
import { WaivePaymentDialog } from '../features/after/WaivePaymentDialog.tsx';
import { CasePage } from '../features/cases/CasePage.tsx';

export const CaseWithAfter = ({ caseId }: { readonly caseId: string }) => (
  <CasePage
    caseId={caseId}
    performance={(view) => (hasAfterStory(view) ? <AfterStory view={view} /> : undefined)}
    otherDialogs={dialogsOf}
  />
);

const dialogsOf = (view: CaseView) => ({
  ReceivePayment: ({ onClose }: { readonly onClose: () => void }) => (
    <ReceivePaymentDialog view={view} paymentId={null} onClose={onClose} />
  ),
  WaivePayment: ({ onClose }: { readonly onClose: () => void }) => (
    <WaivePaymentDialog view={view} paymentId={null} onClose={onClose} />
  ),
  CloseCase: ({ onClose }: { readonly onClose: () => void }) => <CloseCaseDialog view={view} onClose={onClose} />,
});
