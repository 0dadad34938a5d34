/** Opens the import of an intake file. */
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ImportDialog } from './ImportDialog.tsx';

export const ImportButton = () => {
  const { t } = useTranslation('importFile');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<FileInput />} onPress={() => setOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && <ImportDialog onClose={() => setOpen(false)} />}
    </>
  );
};
