/** The papers of this step; each opens as the real PDF, to print or to save. One that waits for a fact says which. */
import { CircleCheck, FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paperFactText } from '../../../shared/documents/paperFacts.ts';
import type { GuidePaper } from '../../../shared/workflow/guideView.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { useCasePage } from './caseActions.tsx';
import { PaperDialog } from './PaperDialog.tsx';

export const GuidePapers = () => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { papers } = useCasePage().view.guide;
  const [opened, setOpened] = useState<GuidePaper | null>(null);
  if (papers.length === 0) return null;
  const waitsFor = ({ notReady }: GuidePaper): string | null =>
    notReady === null ? null : t('guide.waitsFor', { what: text(paperFactText(notReady)) });
  return (
    <section className="hj-guide__part">
      <h3 className="hj-guide__label">{t('guide.papers')}</h3>
      <ul className="hj-guide__papers">
        {papers.map((paper) => (
          <li key={paper.documentId}>
            {paper.issued ? <CircleCheck aria-hidden="true" className="hj-done" /> : <FileText aria-hidden="true" />}
            <span>
              {text(paper.title)}
              {paper.issued && <span className="hj-quiet hj-dense"> {t('guide.issued')}</span>}
              {waitsFor(paper) !== null && <span className="hj-quiet hj-dense"> {waitsFor(paper)}</span>}
            </span>
            <Button
              variant="quiet"
              aria-label={`${t('guide.open')} ${text(paper.title)}`}
              blockedReason={waitsFor(paper)}
              onPress={() => setOpened(paper)}
            >
              {t('guide.open')}
            </Button>
          </li>
        ))}
      </ul>
      {opened !== null && (
        <PaperDialog documentId={opened.documentId} title={text(opened.title)} onClose={() => setOpened(null)} />
      )}
    </section>
  );
};
