/** What is to be corrected, kind by kind, each with its rows to jump to; on an empty roster, the three ways to fill it. */
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { columnOf } from '../../../shared/roster/columns.ts';
import type { RosterFault } from '../../../shared/roster/faults.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { type FaultGroup, groupFaults } from './faultGroups.ts';
import type { RosterStore } from './rosterStore.ts';
import type { GoTo } from './useFaultActs.ts';

type FaultPanelProps = {
  readonly faults: readonly RosterFault[];
  readonly people: number;
  readonly store: RosterStore;
  readonly goTo: GoTo;
};

export const FaultPanel = ({ faults, people, store, goTo }: FaultPanelProps) => {
  const { t } = useTranslation('roster');
  const groups = groupFaults(faults);
  if (people === 0) return <HowToFill />;
  return (
    <section className="hj-roster__faults" aria-label={t('panel.title')}>
      <p className="hj-roster__verdict" role="status">
        <Verdict groups={groups} />
      </p>
      <ul className="hj-stack-tight">
        {groups.map((group) => (
          <li key={`${group.type}/${group.column}`}>
            <Group group={group} store={store} goTo={goTo} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const countOf = (groups: readonly FaultGroup[], blocking: boolean): number =>
  groups.filter((group) => group.isBlocking === blocking).reduce((sum, { faults }) => sum + faults.length, 0);

const Verdict = ({ groups }: { readonly groups: readonly FaultGroup[] }) => {
  const { t } = useTranslation('roster');
  const [blocking, warning] = [countOf(groups, true), countOf(groups, false)];
  if (blocking > 0)
    return (
      <>
        <CircleAlert aria-hidden="true" className="hj-overdue" />
        {t('panel.blocks', { count: blocking })}
        {warning > 0 && <span className="hj-quiet"> · {t('panel.warns', { count: warning })}</span>}
      </>
    );
  return (
    <>
      <CircleCheck aria-hidden="true" className="hj-settled" />
      {warning > 0 ? t('panel.readyWarns', { count: warning }) : t('panel.ready')}
    </>
  );
};

/** More rows than this are counted, not listed. */
const ROWS_SHOWN = 12;

type GroupProps = { readonly group: FaultGroup; readonly store: RosterStore; readonly goTo: GoTo };

const Group = ({ group, store, goTo }: GroupProps) => {
  const { t } = useTranslation('roster');
  const text = useText();
  const { type, column, faults } = group;
  const suggested = faults.filter(({ suggestion }) => suggestion !== undefined);
  const takeAll = (): void =>
    store.act({
      type: 'edit',
      edits: suggested.map(({ row, suggestion = '' }) => ({ row, column, text: suggestion })),
    });
  return (
    <div className={`hj-roster__group hj-roster__group--${group.isBlocking ? 'blocks' : 'warns'}`}>
      <p>
        <strong>{text(columnOf(column).title)}</strong> {t(`faults.${type}.what`)}
        {faults.length > 1 && <span className="hj-quiet"> ×{faults.length}</span>}
      </p>
      <p className="hj-quiet hj-dense">{t(`faults.${type}.how`)}</p>
      <div className="hj-row hj-roster__rows">
        {faults.slice(0, ROWS_SHOWN).map((fault) => (
          <button key={fault.rowId} type="button" onClick={() => goTo(fault.row, column)}>
            {t('panel.row', { row: fault.row + 1 })}
          </button>
        ))}
        {faults.length > ROWS_SHOWN && (
          <span className="hj-quiet hj-dense">{t('panel.more', { count: faults.length - ROWS_SHOWN })}</span>
        )}
      </div>
      {suggested.length > 1 && (
        <div>
          <Button variant="quiet" onPress={takeAll}>
            {t('acts.takeAll', { count: suggested.length })}
          </Button>
        </div>
      )}
    </div>
  );
};

const HowToFill = () => {
  const { t } = useTranslation('roster');
  return (
    <section className="hj-roster__faults" aria-label={t('panel.title')}>
      <p className="hj-roster__verdict">
        <Info aria-hidden="true" />
        {t('empty.title')}
      </p>
      <ol className="hj-roster__ways">
        <li>{t('empty.paste')}</li>
        <li>{t('empty.file')}</li>
        <li>{t('empty.type')}</li>
      </ol>
      <p className="hj-quiet hj-dense">{t('empty.safe')}</p>
    </section>
  );
};
