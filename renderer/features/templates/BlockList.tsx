/** A list of blocks to work in: each with its head and its body, and after each the way to put another in. */
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../shared/documents/template.ts';
import { Menu } from '../../ui/Menu.tsx';
import { BlockCard } from './BlockCard.tsx';
import { doubled, inserted, moved, removed, withBlock } from './blocks.ts';
import { type BlockListProps, useEditing } from './editing.tsx';
import { useBlockRows } from './useBlockRows.ts';

export const BlockList = ({ label, blocks, at, onChange }: BlockListProps) => {
  const { mark } = useEditing();
  const change = (next: readonly Block[]): void => {
    mark();
    onChange(next);
  };
  return (
    <div className="hj-blocks" role="group" aria-label={label}>
      {at.length > 1 && <p className="hj-blocks__label">{label}</p>}
      {blocks.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks have no other identity than their place
        <BlockCard
          key={index}
          block={block}
          at={[...at, index]}
          isFirst={index === 0}
          isLast={index === blocks.length - 1}
          onChange={(next) => onChange(withBlock(blocks, index, next))}
          onMove={(by) => change(moved(blocks, index, by))}
          onDouble={() => change(doubled(blocks, index))}
          onRemove={() => change(removed(blocks, index))}
          onInsert={(kind) => change(inserted(blocks, index + 1, kind))}
        />
      ))}
      <AddBlock isEmpty={blocks.length === 0} onAdd={(block) => change([...blocks, block])} />
    </div>
  );
};

const AddBlock = ({ isEmpty, onAdd }: { readonly isEmpty: boolean; readonly onAdd: (block: Block) => void }) => {
  const { t } = useTranslation('templates');
  const rows = useBlockRows();
  return (
    <Menu
      label={t('block.add')}
      trigger={
        <button type="button" className="hj-button hj-button--quiet">
          <Plus aria-hidden="true" />
          {t(isEmpty ? 'block.addFirst' : 'block.add')}
        </button>
      }
      rows={rows.map(({ kind, word }) => ({ id: kind, label: word }))}
      onChoose={(id) => {
        const row = rows.find(({ kind }) => kind === id);
        if (row !== undefined) onAdd(row.block);
      }}
    />
  );
};
