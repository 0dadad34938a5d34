/** Saves the tables of the period as an Excel file. */
import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StatisticsQuery } from '../../../shared/api/statistics.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Button } from '../../ui/Button.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useSaveBook } from './useStatistics.ts';

type SaveButtonProps = { readonly query: StatisticsQuery; readonly isReady: boolean };

export const SaveButton = ({ query, isReady }: SaveButtonProps) => {
  const { t } = useTranslation('statistics');
  const refusalText = useRefusalText();
  const toast = useToast();
  const { isPending, mutate } = useSaveBook(query);
  const save = (): void =>
    mutate(undefined, {
      onSuccess: (book) =>
        toast({ text: book.ok ? t('saved', { file: book.value.fileName }) : refusalText(book.refusal) }),
      onError: () => toast({ text: t('notSaved') }),
    });
  return (
    <Button
      variant="primary"
      icon={<FileSpreadsheet />}
      isBusy={isPending}
      blockedReason={isReady ? null : t('notReady')}
      onPress={save}
    >
      {t('save')}
    </Button>
  );
};
