/** The grid of the roster: its columns in the language of the page, the marks of faulty cells, the sums. */
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { employmentForms } from '../../../shared/case/codes.ts';
import type { RosterTotals } from '../../../shared/roster/checkRoster.ts';
import { type ColumnId, columnOf, type RosterColumn } from '../../../shared/roster/columns.ts';
import type { RosterRow } from '../../../shared/roster/readRow.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Money } from '../../ui/Money.tsx';
import type { CellPlace, CellRange } from '../../ui/sheet/places.ts';
import { Sheet, type SheetColumn } from '../../ui/sheet/Sheet.tsx';
import type { MarksByRow } from './faultGroups.ts';
import type { RosterBook } from './rosterBook.ts';
import type { RosterStore } from './rosterStore.ts';

type RosterSheetProps = {
  readonly store: RosterStore;
  readonly book: RosterBook;
  readonly marks: MarksByRow;
  readonly totals: RosterTotals;
  readonly noteId: string;
  readonly goTo: CellPlace | null;
  readonly onMove: (active: CellPlace, selection: CellRange) => void;
  readonly onPaste: (at: CellPlace, text: string) => void;
};

/** Empty lines below the last person, and so many lines that an empty roster looks like one. */
const SPARE_LINES = 5;
const LEAST_LINES = 16;

export const RosterSheet = ({ store, book, marks, totals, noteId, goTo, onMove, onPaste }: RosterSheetProps) => {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { columns: ids, rows } = book;
  const columns = useMemo(() => ids.map((id) => sheetColumn(columnOf(id), language)), [ids, language]);
  const columnAt = (column: number): ColumnId => ids[column] ?? 'name';
  const marksOf = useCallback((row: RosterRow) => marks.get(row.rowId), [marks]);
  return (
    <Sheet<RosterRow>
      label={t('grid')}
      columns={columns}
      rowCount={Math.max(rows.length + SPARE_LINES, LEAST_LINES)}
      rowAt={(index) => rows[index]}
      marksOf={marksOf}
      cellLabel={({ row }, { header }) => t('cell', { row: row + 1, column: header })}
      describedBy={noteId}
      goTo={goTo}
      onEdit={(edits) =>
        store.act({
          type: 'edit',
          edits: edits.map(({ row, column, text }) => ({ row, column: columnAt(column), text })),
        })
      }
      onPaste={onPaste}
      onUndo={() => store.act({ type: 'undo' })}
      onRedo={() => store.act({ type: 'redo' })}
      onTyping={(edit) => store.type(edit === null ? null : { ...edit, column: columnAt(edit.column) })}
      onMove={onMove}
      foot={footOf(totals, t('people', { count: totals.people }))}
    />
  );
};

const sheetColumn = (column: RosterColumn, language: 'zh' | 'en'): SheetColumn<RosterRow> => ({
  id: column.id,
  header: column.title[language],
  text: ({ cells }) => cells[column.id] ?? '',
  widthRem: column.widthRem,
  isEnd: column.kind === 'amount',
  choices: choicesOf(column, language),
});

const choicesOf = ({ kind }: RosterColumn, language: 'zh' | 'en'): readonly string[] | undefined => {
  if (kind === 'sex') return ['男', '女'];
  if (kind === 'yes-no') return ['是', '否'];
  return kind === 'employment' ? employmentForms.map(({ text }) => text[language]) : undefined;
};

const footOf = ({ byColumn }: RosterTotals, people: string) => ({
  name: people,
  ...Object.fromEntries([...byColumn].map(([id, fen]) => [id, <Money key={id} fen={fen} />])),
});
