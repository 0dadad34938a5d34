/** A table over a list: its columns, its last row, its words when there is nothing. */
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TableBlock, TableColumn } from '../../../shared/documents/template.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { AlignChoice } from './AlignChoice.tsx';
import { ScopeProvider, useEditing, useScope } from './editing.tsx';
import { FieldChoice } from './FieldChoice.tsx';
import { scopeWithin } from './fieldScope.ts';
import { NumberBox } from './NumberBox.tsx';
import { TextBox } from './TextBox.tsx';

type TableBodyProps = { readonly block: TableBlock; readonly onChange: (block: TableBlock) => void };

export const TableBody = ({ block, onChange }: TableBodyProps) => {
  const { t } = useTranslation('templates');
  const { mark } = useEditing();
  const put = (index: number, column: TableColumn): void =>
    onChange({ ...block, columns: block.columns.with(index, column) });
  return (
    <div className="hj-stack">
      <FieldChoice label={t('from')} value={block.from} kind="list" onChange={(from) => onChange({ ...block, from })} />
      {block.columns.map((column, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns have no other identity than their place
        <Column
          key={index}
          block={block}
          index={index}
          onChange={(next) => put(index, next)}
          onTotal={(total) => onChange({ ...block, totals: (block.totals ?? []).with(index, total) })}
          onRemove={() => {
            mark();
            onChange(withoutColumn(block, index));
          }}
          column={column}
        />
      ))}
      <div className="hj-row">
        <Button variant="quiet" icon={<Plus />} onPress={() => onChange(withColumn(block))}>
          {t('column.add')}
        </Button>
        <Button variant="quiet" onPress={() => onChange(toggledTotals(block))}>
          {t(block.totals === undefined ? 'column.addTotals' : 'column.removeTotals')}
        </Button>
      </div>
      <TextBox
        label={t('whenEmpty')}
        value={block.whenEmpty ?? ''}
        onChange={(whenEmpty) => onChange(whenEmpty === '' ? withoutWords(block) : { ...block, whenEmpty })}
      />
    </div>
  );
};

type ColumnProps = {
  readonly block: TableBlock;
  readonly column: TableColumn;
  readonly index: number;
  readonly onChange: (column: TableColumn) => void;
  readonly onTotal: (total: string) => void;
  readonly onRemove: () => void;
};

const Column = ({ block, column, index, onChange, onTotal, onRemove }: ColumnProps) => {
  const { t } = useTranslation('templates');
  const scope = useScope();
  return (
    <fieldset className="hj-column">
      <legend>{t('column.number', { number: index + 1 })}</legend>
      <TextBox label={t('column.title')} value={column.title} onChange={(title) => onChange({ ...column, title })} />
      <ScopeProvider scope={scopeWithin(scope, block.from)}>
        <TextBox label={t('column.text')} value={column.text} onChange={(text) => onChange({ ...column, text })} />
      </ScopeProvider>
      {block.totals !== undefined && (
        <TextBox label={t('column.total')} value={block.totals[index] ?? ''} onChange={onTotal} />
      )}
      <div className="hj-row">
        <NumberBox
          label={t('column.width')}
          value={column.width}
          least={0.2}
          step={0.1}
          onChange={(width) => onChange({ ...column, width })}
        />
        <AlignChoice value={column.align ?? 'left'} onChange={(align) => onChange({ ...column, align })} />
        {block.columns.length > 1 && <IconButton label={t('column.remove')} icon={<Trash2 />} onPress={onRemove} />}
      </div>
    </fieldset>
  );
};

const withColumn = (block: TableBlock): TableBlock => ({
  ...block,
  columns: [...block.columns, { title: '', text: '', width: 1 }],
  ...(block.totals === undefined ? {} : { totals: [...block.totals, ''] }),
});

const withoutColumn = (block: TableBlock, index: number): TableBlock => ({
  ...block,
  columns: block.columns.toSpliced(index, 1),
  ...(block.totals === undefined ? {} : { totals: block.totals.toSpliced(index, 1) }),
});

const toggledTotals = (block: TableBlock): TableBlock => {
  if (block.totals === undefined) return { ...block, totals: block.columns.map(() => '') };
  const { totals: _totals, ...rest } = block;
  return rest;
};

const withoutWords = (block: TableBlock): TableBlock => {
  const { whenEmpty: _words, ...rest } = block;
  return rest;
};
