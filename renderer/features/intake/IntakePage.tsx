/**
 * #/cases/new/:draftId: registering a case. The draft's id becomes the case's id, so that a second press or a second try after a crash can
 * never register the same case twice.
 */
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { BodyKind } from '../../../shared/case/codes.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { paths } from '../../app/paths.ts';
import { useOfficeBodyKind, useStatus } from '../../app/queries.ts';
import { useCarryOver } from '../../app/streamQueries.ts';
import { Loading } from '../../ui/Loading.tsx';
import { IntakeForm } from './IntakeForm.tsx';

export const IntakePage = ({ draftId }: { readonly draftId?: string | undefined }) => {
  const [, navigate] = useLocation();
  const { data: status } = useStatus();
  useEffect(() => {
    if (draftId === undefined) navigate(paths.draft(crypto.randomUUID()), { replace: true });
  }, [draftId, navigate]);
  const bodyKind = useOfficeBodyKind(status?.today);
  if (draftId === undefined || status === undefined || bodyKind === undefined) return <Loading minHeight="60vh" />;
  return <WithSlip key={draftId} caseId={draftId} today={status.today} bodyKind={bodyKind} />;
};

type WithSlipProps = { readonly caseId: string; readonly today: LocalDate; readonly bodyKind: BodyKind | null };

/** The form opens once it is known whether a consultation slip of the same id waits to be carried over. */
const WithSlip = (props: WithSlipProps) => {
  const slip = useCarryOver(props.caseId);
  // A failed read is the frame's to show: it keeps the page's place and offers to try again.
  if (slip.isError) throw slip.error;
  if (slip.data === undefined) return <Loading minHeight="60vh" />;
  return <IntakeForm {...props} slip={slip.data} />;
};
