/** #/cases/:id: reads the case and shows its desk, or says plainly why there is none. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseView } from '../../../shared/api/views.ts';
import type { CaseRefusal } from '../../../shared/case/refusals.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { paths } from '../../app/paths.ts';
import { useCase, useStatus } from '../../app/queries.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { CaseDesk } from './CaseDesk.tsx';
import type { CasePage as CasePageFacts } from './caseActions.tsx';
import type { OtherDialogs } from './StepHost.tsx';

type CasePageProps = {
  readonly caseId: string;
  /** The payments part of the story, from the feature that owns payments. */
  readonly performance?: ((view: CaseView, act: CasePageFacts['act']) => ReactNode) | undefined;
  readonly otherDialogs?: ((view: CaseView, today: LocalDate) => OtherDialogs) | undefined;
};

export const CasePage = ({ caseId, performance, otherDialogs }: CasePageProps) => {
  const found = useCase(caseId);
  const status = useStatus();
  // A failed read is the frame's to show: it keeps the page's place and offers to try again.
  if (found.isError) throw found.error;
  if (found.data === undefined || status.data === undefined) return <Loading minHeight="60vh" />;
  if (!found.data.ok) return <NoCase refusal={found.data.refusal} />;
  const view = found.data.value;
  return (
    <div className="hj-page hj-page--wide">
      <CaseDesk
        view={view}
        today={status.data.today}
        performance={performance}
        otherDialogs={otherDialogs?.(view, status.data.today)}
      />
    </div>
  );
};

const NoCase = ({ refusal }: { readonly refusal: CaseRefusal }) => {
  const { t } = useTranslation('cases');
  const words = useRefusalText();
  return (
    <EmptyState
      isCentered
      what={refusal.type === 'case-unknown' ? t('unknown.title') : words(refusal)}
      why={refusal.type === 'case-unknown' ? t('unknown.text') : undefined}
      next={
        <Link href={paths.cases} className="hj-button hj-button--primary">
          {t('unknown.back')}
        </Link>
      }
    />
  );
};
