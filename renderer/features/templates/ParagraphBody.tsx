/** A paragraph: its text and how it stands. */
import { useTranslation } from 'react-i18next';
import type { Align, ParagraphBlock } from '../../../shared/documents/template.ts';
import { Choice } from './Choice.tsx';
import { TextBox } from './TextBox.tsx';

const places = ['justify', 'left', 'center', 'right'] as const;

type ParagraphBodyProps = { readonly block: ParagraphBlock; readonly onChange: (block: ParagraphBlock) => void };

export const ParagraphBody = ({ block, onChange }: ParagraphBodyProps) => {
  const { t } = useTranslation('templates');
  return (
    <>
      <TextBox
        label={t('text')}
        isLabelHidden
        rows={2}
        value={block.text}
        onChange={(text) => onChange({ ...block, text })}
      />
      <Choice
        label={t('align')}
        value={block.align ?? 'justify'}
        rows={places.map((code) => ({ code, word: t(`aligns.${code}`) }))}
        onChange={(place) => onChange(placed(block, place === 'justify' ? null : place))}
      />
    </>
  );
};

const placed = (block: ParagraphBlock, align: Align | null): ParagraphBlock => {
  const { align: _align, ...rest } = block;
  return align === null ? rest : { ...rest, align };
};
