/** #/cases/:id/session/:sessionId ('new' for one not planned): the session record (调解笔录, D11), written or shown as the paper. */
import './session.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import type { CaseRefusal } from '../../../shared/case/refusals.ts';
import { href, paths } from '../../app/paths.ts';
import { useCase, useStatus } from '../../app/queries.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { RecordedSession } from './RecordedSession.tsx';
import { SessionEditor } from './SessionEditor.tsx';

type SessionPageProps = { readonly caseId: string; readonly sessionId: string };

export const SessionPage = ({ caseId, sessionId }: SessionPageProps) => {
  const { t } = useTranslation('session');
  const found = useCase(caseId);
  const status = useStatus();
  // A failed read is the frame's to show: it keeps the page's place and offers to try again.
  if (found.isError) throw found.error;
  if (found.data === undefined || status.data === undefined) return <Loading label={t('loading')} minHeight="60vh" />;
  if (!found.data.ok) return <EmptyState what={t('unknown.what')} why={t('unknown.why')} isCentered />;
  return <SessionDesk key={sessionId} view={found.data.value} sessionId={sessionId} />;
};

const SessionDesk = ({ view, sessionId }: { readonly view: CaseView; readonly sessionId: string }) => {
  const [isCorrecting, setCorrecting] = useState(false);
  const refusal = useStepRefusal(view)('RecordSession');
  const session = view.case.sessions.find((s) => s.sessionId === sessionId);
  const record = session?.record ?? null;
  if (record !== null && !isCorrecting)
    return <RecordedSession view={view} record={record} onCorrect={() => setCorrecting(true)} />;
  if (refusal !== null) return <NotOpen view={view} refusal={refusal} />;
  return (
    <SessionEditor view={view} sessionId={sessionId} onLeave={record === null ? null : () => setCorrecting(false)} />
  );
};

const NotOpen = ({ view, refusal }: { readonly view: CaseView; readonly refusal: CaseRefusal }) => {
  const { t } = useTranslation('session');
  const words = useRefusalText();
  return (
    <EmptyState
      isCentered
      what={t('notOpen')}
      why={words(refusal)}
      next={
        <a className="hj-button hj-button--plain" href={href(paths.case(view.caseId))}>
          {t('backToCase')}
        </a>
      }
    />
  );
};
