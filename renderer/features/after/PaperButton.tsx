/** Opens a paper of the case as the real PDF, to print or save; says when it was issued already. */
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { documentTitle } from '../../../shared/documents/titles.ts';
import { PaperPanel } from '../../app/PaperPanel.tsx';
import { useStatus } from '../../app/queries.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

type PaperButtonProps = {
  readonly view: CaseView;
  readonly documentId: string;
  /** The receipt, visit or letter it speaks of; absent: the latest. */
  readonly itemId?: string | null | undefined;
  readonly onIssued?: (() => void) | undefined;
};

export const PaperButton = ({ view, documentId, itemId = null, onIssued }: PaperButtonProps) => {
  const { t } = useTranslation('after');
  const say = useText();
  const today = useStatus().data?.today ?? view.case.registration.receivedOn;
  const [isOpen, setOpen] = useState(false);
  const title = say(documentTitle(documentId));
  const isIssued = view.case.papers.some((paper) => paper.documentId === documentId);
  return (
    <>
      <Button
        variant="quiet"
        icon={<FileText aria-hidden="true" />}
        aria-label={t('paper.open', { title })}
        onPress={() => setOpen(true)}
      >
        {title}
        {isIssued && <span className="hj-quiet"> {t('paper.issued')}</span>}
      </Button>
      {isOpen && (
        <Dialog title={title} isOpen size="large" onClose={() => setOpen(false)}>
          <PaperPanel
            title={title}
            input={{ caseId: view.caseId, documentId, on: today, partyId: null, sessionId: null, itemId }}
            onIssued={onIssued}
          />
        </Dialog>
      )}
    </>
  );
};
