/**
 * Typing a roster: the grid, what is wrong in it, and the one act that puts all of it into the case. Everything typed is a draft on this computer
 * until then; a refusal leads to its cell and nothing is lost.
 */
import { Users } from 'lucide-react';
import { useCallback, useId, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterSheet as ReadSheet } from '../../../shared/api/roster.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { workersOf } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { checkRoster } from '../../../shared/roster/checkRoster.ts';
import { type ColumnId, columnOf } from '../../../shared/roster/columns.ts';
import { readPasted } from '../../../shared/roster/delimited.ts';
import { isBlocking } from '../../../shared/roster/faults.ts';
import { leftOut, planTable, rowsOfTable } from '../../../shared/roster/table.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import type { DraftState } from '../../app/useDraft.ts';
import { useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Money } from '../../ui/Money.tsx';
import type { CellPlace, CellRange } from '../../ui/sheet/places.ts';
import { useToast } from '../../ui/Toast.tsx';
import { CellNote } from './CellNote.tsx';
import { marksByRow } from './faultGroups.ts';
import { FaultPanel } from './FaultPanel.tsx';
import { MappingDialog } from './MappingDialog.tsx';
import { cutOff, emptyPage } from './rosterBook.ts';
import { RosterSheet } from './RosterSheet.tsx';
import type { RosterStore } from './rosterStore.ts';
import { RosterTools } from './RosterTools.tsx';
import { useFaultActs, type GoTo } from './useFaultActs.ts';
import { useRosterFile } from './useRosterFile.ts';

type RosterEditorProps = {
  readonly view: CaseView;
  readonly today: LocalDate;
  readonly store: RosterStore;
  readonly draft: DraftState;
  /** Why the core declined the import, in words. */
  readonly problem: string | null;
  /** The cell to go to; a new object goes there again. */
  readonly jump: CellPlace | null;
  readonly onJump: (place: CellPlace) => void;
};

/** The book of the store, drawn again when it changes. */
export const useBook = (store: RosterStore) => useSyncExternalStore(store.onDraw, store.book);

/** The check of what stands in the book, against the people of the case. */
export const useRosterCheck = (store: RosterStore, view: CaseView, today: LocalDate) => {
  const { rows } = useBook(store);
  const known = useMemo(() => workersOf(view.case), [view.case]);
  return useMemo(() => checkRoster({ rows, today, known }), [rows, today, known]);
};

/** Where a cell stands in the grid now. */
export const placeOf = (store: RosterStore, row: number, column: ColumnId): CellPlace => ({
  row,
  column: Math.max(0, store.book().columns.indexOf(column)),
});

export const RosterEditor = ({ view, today, store, draft, problem, jump, onJump }: RosterEditorProps) => {
  const { t } = useTranslation('roster');
  const text = useText();
  const toast = useToast();
  const noteId = useId();
  const book = useBook(store);
  const { faults, totals } = useRosterCheck(store, view, today);
  const marks = useMemo(() => marksByRow(faults), [faults]);
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const [rowSpan, setRowSpan] = useState<readonly [number, number]>([0, 0]);
  const [sheets, setSheets] = useState<readonly ReadSheet[] | null>(null);
  const goTo: GoTo = (row, column) => onJump(placeOf(store, row, column));
  const actsOf = useFaultActs(store, goTo);
  const file = useRosterFile(setSheets);
  const onMove = useCallback((active: CellPlace, { top, bottom }: CellRange) => {
    setPlace(active);
    setRowSpan([top, bottom]);
  }, []);
  const addRows = (rows: ReturnType<typeof rowsOfTable>): void => {
    store.act({ type: 'add-rows', rows });
    setSheets(null);
    toast({ text: t('added', { count: rows.length }) });
  };
  const onPaste = (at: CellPlace, pasted: string): void => {
    const table = readPasted(pasted);
    const plan = planTable(table);
    const column = book.columns[at.column] ?? 'name';
    const isWhole = plan.headingsAt !== null;
    if (isWhole && leftOut(plan).length === 0) addRows(rowsOfTable(table, plan, () => crypto.randomUUID()));
    // What would fall off at the right edge, or stands under a heading nobody knows, is a person's to place.
    else if (isWhole || cutOff(book, column, pasted) > 0) setSheets([{ name: '', rows: table }]);
    else store.act({ type: 'paste', at: { row: at.row, column }, text: pasted });
  };
  const activeColumn = book.columns[place.column] ?? 'name';
  const here = faults.filter(({ row, column }) => row === place.row && column === activeColumn);
  const last = Math.min(rowSpan[1], book.rows.length - 1);
  return (
    <div className="hj-roster">
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      {file.problem !== null && (
        <Banner tone="overdue" isAlert>
          {file.problem}
        </Banner>
      )}
      <RestoredDraft
        isShown={draft.wasRestored && book.rows.length > 0}
        onDiscard={() => void draft.clear().then(() => store.restore(emptyPage))}
      />
      <RosterTools
        store={store}
        book={book}
        selected={rowSpan[0] > last ? null : [rowSpan[0], last]}
        isBusy={file.isBusy}
        onFile={(chosen) => void file.read(chosen)}
        onTemplate={() => void file.saveTemplate()}
      />
      <div className="hj-roster__sides">
        <div className="hj-roster__grid">
          <RosterSheet
            store={store}
            book={book}
            marks={marks}
            totals={totals}
            noteId={noteId}
            goTo={jump}
            onMove={onMove}
            onPaste={onPaste}
          />
        </div>
        <aside className="hj-roster__side">
          <FaultPanel faults={faults} people={totals.people} store={store} goTo={goTo} />
        </aside>
      </div>
      <div className="hj-roster__foot">
        <CellNote
          id={noteId}
          place={t('cell', { row: place.row + 1, column: text(columnOf(activeColumn).title) })}
          faults={here.toSorted((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)))}
          actsOf={actsOf}
        />
        <p className="hj-roster__sum">
          <Users aria-hidden="true" />
          {t('people', { count: totals.people })} · {t('claimSum')} <Money fen={totals.claimFen} />
        </p>
      </div>
      {sheets !== null && <MappingDialog sheets={sheets} onTake={addRows} onClose={() => setSheets(null)} />}
    </div>
  );
};
