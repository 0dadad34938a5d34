/**
 * #/cases/new/:draftId: registering a case. The draft's id becomes the case's id, so that a second press or a second try after a crash can
 * never register the same case twice.
 */
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../app/paths.ts';
import { useOfficeBodyKind, useStatus } from '../../app/queries.ts';
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
  return <IntakeForm key={draftId} caseId={draftId} today={status.today} bodyKind={bodyKind} />;
};
