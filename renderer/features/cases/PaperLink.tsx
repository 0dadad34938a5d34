/** A paper of the catalogue by its title; opens it as the real PDF, to print or to save. */
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentTitle } from '../../../shared/documents/titles.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { PaperDialog } from './PaperDialog.tsx';

type PaperLinkProps = { readonly documentId: string; readonly itemId?: string | undefined };

export const PaperLink = ({ documentId, itemId }: PaperLinkProps) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const title = text(documentTitle(documentId));
  return (
    <>
      <Button
        variant="quiet"
        icon={<FileText aria-hidden="true" />}
        aria-label={`${t('guide.open')} ${title}`}
        onPress={() => setOpen(true)}
      >
        {title}
      </Button>
      {isOpen && <PaperDialog documentId={documentId} title={title} itemId={itemId} onClose={() => setOpen(false)} />}
    </>
  );
};
