/** The acts over the grid: bring a file, save the template, show columns, one step back or forth, take rows out. */
import { Columns3, FileDown, FileUp, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isColumnId, rosterColumns } from '../../../shared/roster/columns.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { RosterBook } from './rosterBook.ts';
import type { RosterStore } from './rosterStore.ts';

type RosterToolsProps = {
  readonly store: RosterStore;
  readonly book: RosterBook;
  /** The selected rows that hold somebody, inclusive; null while there are none. */
  readonly selected: readonly [number, number] | null;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
  readonly onTemplate: () => void;
};

export const RosterTools = ({ store, book, selected, isBusy, onFile, onTemplate }: RosterToolsProps) => {
  const { t } = useTranslation('roster');
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="hj-roster__tools" role="toolbar" aria-label={t('tools')}>
      <Button icon={<FileUp aria-hidden="true" />} isBusy={isBusy} onPress={() => input.current?.click()}>
        {t('file.choose')}
      </Button>
      <Button variant="quiet" icon={<FileDown aria-hidden="true" />} onPress={onTemplate}>
        {t('file.template')}
      </Button>
      <ColumnMenu store={store} book={book} />
      <span className="hj-roster__gap" />
      <IconButton label={t('undo')} icon={<Undo2 />} onPress={() => store.act({ type: 'undo' })} />
      <IconButton label={t('redo')} icon={<Redo2 />} onPress={() => store.act({ type: 'redo' })} />
      <Button
        variant="quiet"
        icon={<Trash2 aria-hidden="true" />}
        blockedReason={selected === null ? t('removeNone') : null}
        onPress={() => {
          if (selected !== null) store.act({ type: 'remove-rows', from: selected[0], to: selected[1] });
        }}
      >
        {selected === null ? t('removeRows') : t('removeCount', { count: selected[1] - selected[0] + 1 })}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt,.tsv"
        aria-label={t('file.choose')}
        onChange={(change) => {
          const file = change.target.files?.[0];
          change.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
};

const ColumnMenu = ({ store, book }: Pick<RosterToolsProps, 'store' | 'book'>) => {
  const { t } = useTranslation('roster');
  const text = useText();
  const filled = new Set(book.rows.flatMap(({ cells }) => Object.keys(cells)));
  return (
    <Menu
      label={t('columns')}
      trigger={
        <button type="button" className="hj-button hj-button--quiet">
          <Columns3 aria-hidden="true" />
          {t('columns')}
        </button>
      }
      mode="multiple"
      selected={book.columns}
      rows={rosterColumns.map(({ id, title, claim }) => ({
        id,
        label: claim === null ? text(title) : t('claimColumn', { kind: text(title) }),
        // Taking out a column would take out what people typed into it.
        isBlocked: id === 'name' || (book.columns.includes(id) && filled.has(id)),
      }))}
      onChoose={(id) => {
        if (isColumnId(id)) store.act({ type: 'toggle-column', column: id });
      }}
    />
  );
};
