/**
 * #/cases/:id/roster: the roster of a case with many workers. One side to bring people in, one that shows those who are in the case; the
 * latter belongs to the case's own feature and comes in as `registered`.
 */
import './roster.css';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { COLLECTIVE_WORKERS, workersOf } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { isBlocking } from '../../../shared/roster/faults.ts';
import { href, paths } from '../../app/paths.ts';
import { useCase, useStatus } from '../../app/queries.ts';
import { useDraftOf } from '../../app/useDraft.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SavedMark } from '../../ui/SavedMark.tsx';
import type { CellPlace } from '../../ui/sheet/places.ts';
import { TaskHead } from '../../ui/TaskHead.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { placeOf, RosterEditor, useRosterCheck } from './RosterEditor.tsx';
import { createRosterStore } from './rosterStore.ts';
import { useRosterImport } from './useRosterImport.ts';

type RosterPageProps = {
  readonly caseId: string;
  readonly registered: (view: CaseView, today: LocalDate) => ReactNode;
};

export const RosterPage = ({ caseId, registered }: RosterPageProps) => {
  const { t } = useTranslation('roster');
  const found = useCase(caseId);
  const status = useStatus();
  // A failed read is the frame's to show: it keeps the page's place and offers to try again.
  if (found.isError) throw found.error;
  if (found.data === undefined || status.data === undefined) return <Loading minHeight="60vh" />;
  if (!found.data.ok) return <EmptyState what={t('unknown.what')} why={t('unknown.why')} isCentered />;
  const view = found.data.value;
  const { today } = status.data;
  return <RosterDesk view={view} today={today} registered={registered(view, today)} />;
};

type RosterDeskProps = { readonly view: CaseView; readonly today: LocalDate; readonly registered: ReactNode };
type Side = 'typing' | 'registered';

const RosterDesk = ({ view, today, registered }: RosterDeskProps) => {
  const { t } = useTranslation('roster');
  const toast = useToast();
  const [store] = useState(() => createRosterStore(() => crypto.randomUUID()));
  const draft = useDraftOf(
    { draftId: rosterDraftId(view.caseId), kind: 'form', caseId: view.caseId, title: view.title },
    store,
  );
  const [chosen, setChosen] = useState<Side | null>(null);
  const [jump, setJump] = useState<CellPlace | null>(null);
  const bring = useRosterImport({
    caseId: view.caseId,
    today,
    store,
    onFault: (row, column) => setJump(placeOf(store, row, column)),
    onDone: async (people) => {
      await draft.clear();
      setChosen('registered');
      toast({ text: t('imported', { count: people }) });
    },
  });
  const workers = workersOf(view.case).length;
  const side = chosen ?? (draft.wasRestored || workers < COLLECTIVE_WORKERS ? 'typing' : 'registered');
  return (
    <div className="hj-roster-page">
      <TaskHead
        title={t('title')}
        about={`${view.case.registration.number} · ${view.title}`}
        backHref={href(paths.case(view.caseId))}
        backLabel={t('backToCase')}
        aside={
          <>
            {side === 'typing' && <SavedMark state={draft.state} savedAt={draft.savedAt} />}
            <SideChoice side={side} workers={workers} onChoose={setChosen} />
          </>
        }
        action={
          side === 'typing' && (
            <ImportAction view={view} today={today} store={store} isBusy={bring.isBusy} onPress={bring.run} />
          )
        }
      />
      {side === 'registered' && <div className="hj-roster-page__registered">{registered}</div>}
      {side === 'typing' &&
        (draft.state === 'restoring' ? (
          <Loading minHeight="60vh" />
        ) : (
          <RosterEditor
            view={view}
            today={today}
            store={store}
            draft={draft}
            problem={bring.problem}
            jump={jump}
            onJump={setJump}
          />
        ))}
    </div>
  );
};

/** The draft of a case's roster; the workbench leads back to it by this id. */
const rosterDraftId = (caseId: string): string => `roster:${caseId}`;

type SideChoiceProps = { readonly side: Side; readonly workers: number; readonly onChoose: (side: Side) => void };

const SideChoice = ({ side, workers, onChoose }: SideChoiceProps) => {
  const { t } = useTranslation('roster');
  return (
    <div className="hj-roster__switch" role="group" aria-label={t('sides')}>
      <button type="button" aria-pressed={side === 'registered'} onClick={() => onChoose('registered')}>
        {t('registered', { count: workers })}
      </button>
      <button type="button" aria-pressed={side === 'typing'} onClick={() => onChoose('typing')}>
        {t('typing')}
      </button>
    </div>
  );
};

type ImportActionProps = Pick<RosterDeskProps, 'view' | 'today'> & {
  readonly store: ReturnType<typeof createRosterStore>;
  readonly isBusy: boolean;
  readonly onPress: () => void;
};

const ImportAction = ({ view, today, store, isBusy, onPress }: ImportActionProps) => {
  const { t } = useTranslation('roster');
  const words = useRefusalText();
  const refusal = useStepRefusal(view)('ImportRoster');
  const { faults, totals, isReady } = useRosterCheck(store, view, today);
  const why = (): string | null => {
    if (refusal !== null) return words(refusal);
    if (totals.people === 0) return t('importNobody');
    return isReady ? null : t('importBlocked', { count: faults.filter(isBlocking).length });
  };
  return (
    <Button variant="primary" isBusy={isBusy} blockedReason={why()} onPress={onPress}>
      {t('import', { count: totals.people })}
    </Button>
  );
};
