/** One block: what it is, its text, and what can be done with it. */
import { ArrowDown, ArrowUp, Copy, Ellipsis, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../shared/documents/template.ts';
import type { TemplatePlace } from '../../../shared/documents/templateFields.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { BlockBody } from './BlockBody.tsx';
import { useBlockRows } from './useBlockRows.ts';

type BlockCardProps = {
  readonly block: Block;
  readonly at: TemplatePlace;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (block: Block) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDouble: () => void;
  readonly onRemove: () => void;
  readonly onInsert: (block: Block) => void;
};

/** Where the checker's faults lead to. */
export const blockId = (at: TemplatePlace): string => `block-${at.join('-')}`;

export const BlockCard = (props: BlockCardProps) => {
  const { t } = useTranslation('templates');
  const { block, at, isFirst, isLast, onChange, onMove, onDouble, onRemove } = props;
  return (
    <div id={blockId(at)} tabIndex={-1} className="hj-block" role="group" aria-label={t(`kinds.${block.kind}`)}>
      <header className="hj-block__head">
        <span className="hj-block__kind">{t(`kinds.${block.kind}`)}</span>
        <span className="hj-block__acts">
          {!isFirst && <IconButton label={t('block.up')} icon={<ArrowUp />} onPress={() => onMove(-1)} />}
          {!isLast && <IconButton label={t('block.down')} icon={<ArrowDown />} onPress={() => onMove(1)} />}
          <IconButton label={t('block.double')} icon={<Copy />} onPress={onDouble} />
          <IconButton label={t('block.remove')} icon={<Trash2 />} onPress={onRemove} />
          <InsertMenu onInsert={props.onInsert} />
        </span>
      </header>
      <div className="hj-block__body">
        <BlockBody block={block} at={at} onChange={onChange} />
      </div>
    </div>
  );
};

const InsertMenu = ({ onInsert }: { readonly onInsert: (block: Block) => void }) => {
  const { t } = useTranslation('templates');
  const rows = useBlockRows();
  return (
    <Menu
      label={t('block.insertAfter')}
      trigger={
        <button
          type="button"
          className="hj-icon-button"
          aria-label={t('block.insertAfter')}
          title={t('block.insertAfter')}
        >
          <Ellipsis aria-hidden="true" />
        </button>
      }
      rows={rows.map(({ kind, word }) => ({ id: kind, label: word }))}
      onChoose={(id) => {
        const row = rows.find(({ kind }) => kind === id);
        if (row !== undefined) onInsert(row.block);
      }}
    />
  );
};
