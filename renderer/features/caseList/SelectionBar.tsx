/** What can be done with the selected cases: their sum, and a copy of the visible columns for a spreadsheet. */
import { Copy, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseListRow } from '../../../shared/api/views.ts';
import { sumFen } from '../../../shared/money/fen.ts';
import type { Located } from '../../../shared/sync/whereabouts.ts';
import { Button } from '../../ui/Button.tsx';
import { Money } from '../../ui/Money.tsx';
import { useToast } from '../../ui/Toast.tsx';
import type { CaseColumn } from './columns.tsx';

type SelectionBarProps = {
  readonly rows: readonly Located<CaseListRow>[];
  readonly columns: readonly CaseColumn[];
  readonly onClear: () => void;
};

/** Tabs and line breaks inside a cell would shift the table; a leading sign of a formula would be calculated by the spreadsheet. */
export const cellText = (text: string): string => {
  const plain = text.replaceAll(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
};

export const SelectionBar = ({ rows, columns, onClear }: SelectionBarProps) => {
  const { t } = useTranslation('caseList');
  const toast = useToast();
  const copy = async (): Promise<void> => {
    const lines = rows.map((row) => columns.map((column) => cellText(column.text(row))).join('\t'));
    await navigator.clipboard.writeText([columns.map((column) => column.header).join('\t'), ...lines].join('\n'));
    toast({ text: t('copied') });
  };
  return (
    <div className="hj-selection" role="status">
      <strong>{t('selected', { count: rows.length })}</strong>
      <span>
        {t('selectedSum')} <Money fen={sumFen(rows.map((row) => row.claimFen))} />
      </span>
      <Button variant="quiet" icon={<Copy />} onPress={() => void copy()}>
        {t('copyTable')}
      </Button>
      <Button variant="quiet" icon={<X />} onPress={onClear}>
        {t('clearSelection')}
      </Button>
    </div>
  );
};
