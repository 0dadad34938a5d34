/** Opens the transfer sheet of a case. */
import { ClipboardList } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../shared/api/views.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from './queries.ts';
import { TransferDialog } from './TransferDialog.tsx';

export const TransferButton = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('handIn');
  const today = useStatus().data?.today;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon={<ClipboardList />} onPress={() => setOpen(true)}>
        {t('transfer.open')}
      </Button>
      {isOpen && today !== undefined && <TransferDialog view={view} today={today} onClose={() => setOpen(false)} />}
    </>
  );
};
