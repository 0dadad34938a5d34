/** #/cases/:id/agreement: the agreement (调解协议书, D13) written left, the real paper right. */
import './agreement.css';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { href, paths } from '../../app/paths.ts';
import { useCase, useRulebookQuery, useStatus } from '../../app/queries.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { AgreementEditor } from './AgreementEditor.tsx';

export const AgreementPage = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useTranslation('agreement');
  const found = useCase(caseId);
  const status = useStatus();
  // The first draft is written once: with the office's own calendar and numbers.
  const rulebook = useRulebookQuery();
  // A failed read is the frame's to show: it keeps the page's place and offers to try again.
  if (found.isError) throw found.error;
  if (found.data === undefined || status.data === undefined || rulebook.isPending)
    return <Loading label={t('loading')} minHeight="60vh" />;
  if (!found.data.ok) return <EmptyState what={t('unknown.what')} why={t('unknown.why')} isCentered />;
  const { person, today } = status.data;
  return <AgreementDesk view={found.data.value} today={today} personName={person?.name ?? ''} />;
};

type AgreementDeskProps = { readonly view: CaseView; readonly today: LocalDate; readonly personName: string };

const AgreementDesk = ({ view, today, personName }: AgreementDeskProps) => {
  const { t } = useTranslation('agreement');
  const words = useRefusalText();
  const refusal = useStepRefusal(view)('PrepareAgreement');
  if (refusal === null) {
    const isMediator = view.case.mediators.some(({ name }) => name === personName);
    return <AgreementEditor view={view} today={today} clerk={isMediator ? '' : personName} />;
  }
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
