/** One paper as the real PDF with print and save; used by pages that show a paper beside their own content. */
import { Download, FilePen, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperInput } from '../../shared/api/documents.ts';
import { useRefusalText } from '../i18n/refusalText.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { PdfView } from '../ui/PdfView.tsx';
import { PaperNotes } from './PaperNotes.tsx';
import { type IssueAct, useIssuePaper, usePaperPreview, useWordCopy } from './papers.ts';

type PaperPanelProps = {
  readonly input: PaperInput;
  readonly title: string;
  readonly onIssued?: ((act: IssueAct) => void) | undefined;
};

export const PaperPanel = ({ input, title, onIssued }: PaperPanelProps) => {
  const { t } = useTranslation(['common', 'papers']);
  const words = useRefusalText();
  const preview = usePaperPreview(input);
  const issue = useIssuePaper();
  const saveWord = useWordCopy();
  const [busy, setBusy] = useState<IssueAct | 'word' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (act: IssueAct): Promise<void> => {
    setBusy(act);
    const issued = await issue(input, act).finally(() => setBusy(null));
    setProblem(issued.ok ? null : words(issued.refusal));
    if (issued.ok) onIssued?.(act);
  };
  const runWord = async (): Promise<void> => {
    setBusy('word');
    const copy = await saveWord(input).finally(() => setBusy(null));
    setProblem(copy.ok ? null : words(copy.refusal));
  };
  const answer = preview.data;
  const refusal = answer?.ok === false ? words(answer.refusal) : null;
  if (refusal !== null) return <Banner tone="due">{refusal}</Banner>;
  return (
    <div className="hj-stack">
      <div className="hj-row">
        <Button variant="primary" icon={<Printer />} isBusy={busy === 'printed'} onPress={() => void run('printed')}>
          {t('print')}
        </Button>
        <Button icon={<Download />} isBusy={busy === 'saved'} onPress={() => void run('saved')}>
          {t('save')}
        </Button>
        <Button icon={<FilePen />} isBusy={busy === 'word'} onPress={() => void runWord()}>
          {t('papers:saveWord')}
        </Button>
      </div>
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      {answer?.ok === true && <PaperNotes notes={answer.value.notes} />}
      {preview.isError && <Banner tone="due">{t('pdfFailed')}</Banner>}
      <PdfView bytes={answer?.ok === true ? answer.value.bytes : null} label={title} />
    </div>
  );
};
