/**
 * What mediation does not stop: the year before arbitration with what restarts it, recognition of a work injury, the labour inspection. Warned
 * about at 90, 30 and 7 days. Key dates are recorded per worker; a batch shows the first few.
 */
import './Elsewhere.css';
import { CalendarClock, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Worker } from '../../../shared/case/parts.ts';
import { partyById, workersOf } from '../../../shared/case/state.ts';
import type { DeadlineView } from '../../../shared/workflow/guideView.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table } from '../../ui/Table.tsx';
import { ActButton } from './ActButton.tsx';
import { partyName, useCasePage } from './caseActions.tsx';
import { limitationStage } from './dayWords.ts';
import { DeadlineCard } from './DeadlineCard.tsx';
import { interruptionRows } from './optionRows.ts';
import { StorySection } from './StorySection.tsx';

const limits: ReadonlySet<string> = new Set(['B07', 'B08', 'W01', 'W02', 'W03', 'M01', 'A10']);

export const LimitationSection = () => {
  const { t } = useTranslation('elsewhere');
  const { view, refusalOf } = useCasePage();
  const clocks = view.guide.deadlines.filter(({ id, state }) => limits.has(id) && state !== 'met');
  return (
    <StorySection
      id="limitation"
      acts={
        <>
          <ActButton command="RecordKeyDates" icon={<CalendarClock aria-hidden="true" />}>
            {t('limitation.keyDates')}
          </ActButton>
          <ActButton command="RecordInterruption" icon={<RotateCcw aria-hidden="true" />}>
            {t('limitation.addInterruption')}
          </ActButton>
          <ActButton command="RecordSuspension">{t('limitation.addSuspension')}</ActButton>
          {refusalOf('NoteThirdParty') === null && (
            <ActButton command="NoteThirdParty">{t('limitation.thirdParty')}</ActButton>
          )}
        </>
      }
    >
      {clocks.length === 0 ? (
        <EmptyState what={t('limitation.empty')} why={t('limitation.emptyWhy')} />
      ) : (
        <ul className="hj-limits">
          {clocks.map((clock) => (
            <li key={clock.key}>
              <Limit clock={clock} />
            </li>
          ))}
        </ul>
      )}
      <Restarts />
      <KeyDates />
    </StorySection>
  );
};

/** Whose clock it is stands in its key (shared/workflow/limitationClocks.ts). */
const Limit = ({ clock }: { readonly clock: DeadlineView }) => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { case: c } = useCasePage().view;
  const worker = partyById(c, clock.key.split(':')[1] ?? '');
  const name = workersOf(c).length > 1 && worker !== undefined ? ` · ${worker.name}` : '';
  const stage = limitationStage(clock.daysLeft);
  return (
    <>
      <DeadlineCard deadline={clock} title={`${text(clock.label)}${name}`} />
      {stage !== null && <p className={`hj-stage hj-stage--${stage}`}>{t(`limitation.stages.${stage}`)}</p>}
      {clock.warnings.includes('unconfirmed-ground') && (
        <p className="hj-quiet hj-dense">{t('limitation.unconfirmedGround')}</p>
      )}
    </>
  );
};

/** What restarts the year, and what stops it. */
const Restarts = () => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { interruptions, suspensions, parties } = useCasePage().view.case;
  if (interruptions.length + suspensions.length === 0) return null;
  const words = (ground: string): string => {
    const row = interruptionRows.find(({ code }) => code === ground);
    return row === undefined ? ground : text(row.text);
  };
  return (
    <ul className="hj-restarts">
      {interruptions.map((x) => (
        <li key={x.interruptionId}>
          <DateText on={x.on} isFull /> <span className="hj-quiet">{t('limitation.interrupted')}</span>{' '}
          {words(x.ground)}
          {x.partyIds.length > 0 && ` · ${x.partyIds.map((id) => partyName({ parties }, id)).join('、')}`}
          {x.note !== '' && <span className="hj-quiet"> · {x.note}</span>}
        </li>
      ))}
      {suspensions.map((x) => (
        <li key={x.suspensionId}>
          <DateText on={x.from} isFull /> <span className="hj-quiet">{t('limitation.suspended')}</span> {x.cause}{' '}
          {x.to === null ? (
            <ActButton command="RecordSuspension" target={{ suspensionId: x.suspensionId }}>
              {t('limitation.endSuspension')}
            </ActButton>
          ) : (
            <>
              {t('limitation.to')} <DateText on={x.to} isFull />
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

const WORKERS_IN_SIGHT = 5;

const KeyDates = () => {
  const { t } = useTranslation('elsewhere');
  const { case: c } = useCasePage().view;
  const [showsAll, setShowsAll] = useState(false);
  const workers = workersOf(c);
  const dates = new Map(c.keyDates.map((k) => [k.partyId, k]));
  if (dates.size === 0) return null;
  const known = workers.filter((w) => dates.has(w.partyId));
  const shown = showsAll ? known : known.slice(0, WORKERS_IN_SIGHT);
  const day = (worker: Worker, key: 'knewOn' | 'wrongEndedOn' | 'injuredOn') => (
    <DateText on={dates.get(worker.partyId)?.[key] ?? null} isFull />
  );
  return (
    <div className="hj-stack-tight">
      <Table
        label={t('limitation.keyDates')}
        rows={shown}
        rowKey={(worker) => worker.partyId}
        columns={[
          { id: 'who', header: t('limitation.worker'), cell: (worker) => worker.name },
          { id: 'knew', header: t('limitation.knewOn'), cell: (worker) => day(worker, 'knewOn') },
          { id: 'wrong', header: t('limitation.wrongEndedOn'), cell: (worker) => day(worker, 'wrongEndedOn') },
          { id: 'injured', header: t('limitation.injuredOn'), cell: (worker) => day(worker, 'injuredOn') },
          {
            id: 'act',
            header: <span className="hj-visually-hidden">{t('limitation.change')}</span>,
            isEnd: true,
            cell: (worker) => (
              <ActButton
                command="RecordKeyDates"
                target={{ partyId: worker.partyId }}
                label={t('limitation.changeOf', { name: worker.name })}
              >
                {t('limitation.change')}
              </ActButton>
            ),
          },
        ]}
      />
      {shown.length < known.length && (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            {t('limitation.allWorkers', { count: known.length })}
          </Button>
        </div>
      )}
    </div>
  );
};
