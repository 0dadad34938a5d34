/** A paper of any subject as the real PDF with print and save. What is printed are the bytes that the core keeps. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedPaper, PdfDraft } from '../../shared/api/views.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { type AnyRefusal, useRefusalText } from '../i18n/refusalText.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { PdfView } from '../ui/PdfView.tsx';
import { printPdf } from '../ui/printPdf.ts';
import { savePdf } from '../ui/savePdf.ts';
import { PaperNotes } from './PaperNotes.tsx';
import type { IssueAct } from './papers.ts';

export type PaperSource = {
  /** What makes this paper different from another. */
  readonly key: readonly unknown[];
  readonly preview: () => Promise<Result<PdfDraft, AnyRefusal>>;
  readonly issue: (act: IssueAct) => Promise<Result<IssuedPaper, AnyRefusal>>;
};
type DrawnPaperProps = { readonly source: PaperSource; readonly title: string };

export const DrawnPaper = ({ source, title }: DrawnPaperProps) => {
  const { t } = useTranslation();
  const words = useRefusalText();
  const preview = useQuery({
    queryKey: ['paper', ...source.key],
    queryFn: source.preview,
    placeholderData: keepPreviousData,
  });
  const answer = preview.data;
  if (answer?.ok === false) return <Banner tone="due">{words(answer.refusal)}</Banner>;
  return (
    <div className="hj-stack">
      <PaperActs source={source} />
      {answer?.ok === true && <PaperNotes notes={answer.value.notes} />}
      {preview.isError && <Banner tone="due">{t('pdfFailed')}</Banner>}
      <PdfView bytes={answer?.ok === true ? answer.value.bytes : null} label={title} />
    </div>
  );
};

/** Print and save, with what went wrong beside them. */
export const PaperActs = ({ source }: { readonly source: PaperSource }) => {
  const { t } = useTranslation();
  const words = useRefusalText();
  const [busy, setBusy] = useState<IssueAct | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (act: IssueAct): Promise<void> => {
    setBusy(act);
    const issued = await source.issue(act).finally(() => setBusy(null));
    setProblem(issued.ok ? null : words(issued.refusal));
    if (!issued.ok) return;
    if (act === 'printed') await printPdf(issued.value.bytes);
    else savePdf(issued.value.bytes, issued.value.fileName);
  };
  return (
    <>
      <div className="hj-row">
        <Button icon={<Printer />} isBusy={busy === 'printed'} onPress={() => void run('printed')}>
          {t('print')}
        </Button>
        <Button icon={<Download />} isBusy={busy === 'saved'} onPress={() => void run('saved')}>
          {t('save')}
        </Button>
      </div>
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
    </>
  );
};
