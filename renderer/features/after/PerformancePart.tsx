/**
 * What follows from the payments: whom to remind or press now, the days that a default opens, the receipts that came in with their paper (D24), and
 * the follow-up visits the office has set. The days come from the guide (shared/agreement/performance.ts).
 */
import type { AfterSectionProps } from './PaymentsSection.tsx';
import type { AfterAct } from './afterAct.ts';
import { OutlookList } from './OutlookList.tsx';
import { ReceiptsList } from './ReceiptsList.tsx';
import { VisitsList } from './VisitsList.tsx';

export const PerformancePart = ({ view, act, onSaved }: AfterSectionProps & { readonly act: AfterAct }) => {
  if (view.guide.performance === null) return null;
  return (
    <>
      <OutlookList view={view} act={act} />
      <ReceiptsList view={view} onSaved={onSaved} />
      <VisitsList view={view} act={act} />
    </>
  );
};
