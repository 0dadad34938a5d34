/** One clause: its number and kind, the text, and the acts on it. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { clauseKinds } from '../../../shared/case/codes.ts';
import { numberMark } from '../../../shared/documents/numbering.ts';
import { SelectField } from '../../ui/form/SelectField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

type ClauseRowProps = {
  readonly index: number;
  readonly isFollowing: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
};

export const ClauseRow = ({ index, isFollowing, isLast, onMove, onRemove }: ClauseRowProps) => {
  const { t } = useTranslation('agreement');
  const count = index + 1;
  const onKey = (key: KeyboardEvent): void => {
    if (!key.altKey || (key.key !== 'ArrowUp' && key.key !== 'ArrowDown')) return;
    key.preventDefault();
    onMove(key.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // Alt with the arrows moves the clause from within its text; the buttons do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="hj-clause" onKeyDown={onKey}>
      <div className="hj-clause__head">
        <span className="hj-clause__number">{numberMark('bracketed', count)}</span>
        <div className="hj-clause__kind">
          <SelectField
            name={`clauses.${index}.kind`}
            label={t('clauses.kind')}
            rows={clauseKinds}
            isLabelHidden
            isRequired
          />
        </div>
        {isFollowing && <span className="hj-quiet hj-dense">{t('clauses.follows')}</span>}
        <span className="hj-clause__acts">
          {index > 0 && <IconButton label={t('clauses.up', { count })} icon={<ArrowUp />} onPress={() => onMove(-1)} />}
          {!isLast && (
            <IconButton label={t('clauses.down', { count })} icon={<ArrowDown />} onPress={() => onMove(1)} />
          )}
          <IconButton label={t('clauses.remove', { count })} icon={<Trash2 />} onPress={onRemove} />
        </span>
      </div>
      <TextAreaField
        name={`clauses.${index}.text`}
        label={t('clauses.text', { count })}
        isLabelHidden
        rows={2}
        maxLength={4000}
      />
    </li>
  );
};
