/** A grid of labels and values. */
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KeyValueCell, KeyValueTableBlock } from '../../../shared/documents/template.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useEditing } from './editing.tsx';
import { TextBox } from './TextBox.tsx';

type KeyValueBodyProps = {
  readonly block: KeyValueTableBlock;
  readonly onChange: (block: KeyValueTableBlock) => void;
};

export const KeyValueBody = ({ block, onChange }: KeyValueBodyProps) => {
  const { t } = useTranslation('templates');
  const { mark } = useEditing();
  const put = (index: number, cell: KeyValueCell): void => onChange({ ...block, cells: block.cells.with(index, cell) });
  return (
    <div className="hj-stack">
      {block.cells.map((cell, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- cells have no other identity than their place
        <div key={index} className="hj-cell-row">
          <TextBox label={t('cell.label')} value={cell.label} onChange={(label) => put(index, { ...cell, label })} />
          <TextBox label={t('cell.value')} value={cell.value} onChange={(value) => put(index, { ...cell, value })} />
          <label className="hj-choice">
            <input
              type="checkbox"
              checked={cell.wide === true}
              onChange={({ target }) => put(index, { ...cell, wide: target.checked })}
            />
            {t('cell.wide')}
          </label>
          {block.cells.length > 1 && (
            <IconButton
              label={t('cell.remove')}
              icon={<Trash2 />}
              onPress={() => {
                mark();
                onChange({ ...block, cells: block.cells.toSpliced(index, 1) });
              }}
            />
          )}
        </div>
      ))}
      <div>
        <Button
          variant="quiet"
          icon={<Plus />}
          onPress={() => onChange({ ...block, cells: [...block.cells, { label: '', value: '' }] })}
        >
          {t('cell.add')}
        </Button>
      </div>
    </div>
  );
};
