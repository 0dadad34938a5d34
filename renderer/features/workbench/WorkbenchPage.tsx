/** The workbench: what two computers recorded differently, what was left unfinished, three lanes (due, overdue, waiting), and the recent cases. */
import './workbench.css';
import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DeskStatus, Workbench } from '../../../shared/api/views.ts';
import { paths } from '../../app/paths.ts';
import { useStatus, useWorkbench } from '../../app/queries.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatDay } from '../../ui/formatDate.ts';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Lane } from './Lane.tsx';
import { RecentCases } from './RecentCases.tsx';
import { ToReview } from './ToReview.tsx';
import { UnfinishedDrafts } from './UnfinishedDrafts.tsx';

export const WorkbenchPage = () => {
  const { t } = useTranslation('workbench');
  const board = useWorkbench();
  const status = useStatus();
  return (
    <Page
      title={t('title')}
      lead={<Greeting status={status.data} />}
      actions={board.data === undefined || isEmpty(board.data) ? undefined : <RegisterLink />}
    >
      <ToReview />
      <UnfinishedDrafts />
      {board.data === undefined ? (
        <QueryState isError={board.isError} onRetry={() => void board.refetch()} minHeight="24rem" />
      ) : (
        <Board board={board.data} />
      )}
    </Page>
  );
};

const isEmpty = (board: Workbench): boolean =>
  [board.due, board.overdue, board.waiting, board.recent].every((rows) => rows.length === 0);

const Board = ({ board }: { readonly board: Workbench }) => {
  const { t } = useTranslation('workbench');
  if (isEmpty(board)) {
    return (
      <EmptyState
        icon={<FilePlus2 />}
        what={t('emptyWhat')}
        why={t('emptyWhy')}
        isCentered
        next={
          <div className="hj-row">
            <RegisterLink />
            <Link href={paths.settings} className="hj-button hj-button--quiet">
              {t('emptySamples')}
            </Link>
          </div>
        }
      />
    );
  }
  return (
    <>
      <div className="hj-board">
        <Lane kind="due" rows={board.due} />
        <Lane kind="overdue" rows={board.overdue} />
        <Lane kind="waiting" rows={board.waiting} />
      </div>
      <RecentCases rows={board.recent} />
    </>
  );
};

const Greeting = ({ status }: { readonly status: DeskStatus | undefined }) => {
  const { t } = useTranslation('workbench');
  const language = useLanguage();
  if (status === undefined) return '\u00a0';
  const day = formatDay(status.today, language);
  return [t('greeting', { day, name: status.person?.name ?? '' }), status.office?.name].filter(Boolean).join(' · ');
};

const RegisterLink = () => {
  const { t } = useTranslation('workbench');
  return (
    <Link href={paths.newCase} className="hj-button hj-button--primary">
      <FilePlus2 aria-hidden="true" />
      {t('register')}
    </Link>
  );
};
