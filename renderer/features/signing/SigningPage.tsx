/** #/cases/:id/sign/:versionId: reading and signing one version of the agreement; once sealed, the sealed original. */
import './signing.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, DeskStatus } from '../../../shared/api/views.ts';
import { currentAgreement } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { href, paths } from '../../app/paths.ts';
import { useCase, useStatus } from '../../app/queries.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SealedView } from './SealedView.tsx';
import { SigningRoom } from './SigningRoom.tsx';

type SigningPageProps = {
  readonly caseId: string;
  readonly versionId: string;
  readonly signMany: (view: CaseView, today: LocalDate, onClose: () => void) => ReactNode;
};

export const SigningPage = ({ caseId, versionId, signMany }: SigningPageProps) => {
  const { t } = useTranslation('signing');
  const found = useCase(caseId);
  const status = useStatus();
  // A failed read is the frame's to show: it keeps the page's place and offers to try again.
  if (found.isError) throw found.error;
  if (found.data === undefined || status.data === undefined) return <Loading label={t('loading')} minHeight="60vh" />;
  if (!found.data.ok) return <EmptyState what={t('unknown.what')} why={t('unknown.why')} isCentered />;
  return <Version view={found.data.value} status={status.data} versionId={versionId} signMany={signMany} />;
};

type VersionProps = Omit<SigningPageProps, 'caseId'> & { readonly view: CaseView; readonly status: DeskStatus };

const Version = ({ view, status, versionId, signMany }: VersionProps) => {
  const { t } = useTranslation('signing');
  const words = useRefusalText();
  const refusal = useStepRefusal(view)('SignAgreement');
  const version = view.case.agreements.find((a) => a.versionId === versionId);
  const current = currentAgreement(view.case);
  const toCase = <LinkButton to={paths.case(view.caseId)}>{t('backToCase')}</LinkButton>;
  if (version === undefined || current === null)
    return <EmptyState what={t('unknown.what')} why={t('unknown.why')} next={toCase} isCentered />;
  if (version.seal !== null) return <SealedView view={view} version={version} seal={version.seal} />;
  if (current.versionId !== versionId) {
    const toNewer = <LinkButton to={paths.sign(view.caseId, current.versionId)}>{t('older.next')}</LinkButton>;
    return <EmptyState what={t('older.what')} why={t('older.why')} next={toNewer} isCentered />;
  }
  if (refusal !== null) return <EmptyState what={t('notOpen')} why={words(refusal)} next={toCase} isCentered />;
  return (
    <SigningRoom
      view={view}
      status={status}
      version={version}
      signMany={(onClose) => signMany(view, status.today, onClose)}
    />
  );
};

const LinkButton = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <a className="hj-button hj-button--plain" href={href(to)}>
    {children}
  </a>
);
