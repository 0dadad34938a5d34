/**
 * A case in the order of another office's online form, box by box with a copy button each, so that nothing is typed twice. Numbers stay masked
 * until it was said what they are needed for; the sheet is also printed (D32, D32b) or saved as a file.
 */
import './handIn.css';
import { Copy, Download, FileJson, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../shared/api/views.ts';
import { isOnHrTrack } from '../../shared/case/state.ts';
import {
  transferPapers,
  type TransferSheet,
  TransferTarget,
  transferTitles,
} from '../../shared/documents/transferSheet.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { type AnyRefusal, useRefusalText } from '../i18n/refusalText.ts';
import { useText } from '../i18n/useText.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useRevealTransfer, useTransferFile, useTransferSheet } from './handIn.ts';
import { useIssuePaper } from './papers.ts';
import { RevealNumbers } from './RevealNumbers.tsx';
import { groupWords, TransferGroups } from './TransferGroups.tsx';

type TransferDialogProps = { readonly view: CaseView; readonly today: LocalDate; readonly onClose: () => void };
type Whole = { readonly reason: string; readonly sheet: TransferSheet };

export const TransferDialog = ({ view, today, onClose }: TransferDialogProps) => {
  const { t } = useTranslation('handIn');
  const words = useRefusalText();
  const toast = useToast();
  const [target, setTarget] = useState<TransferTarget>(isOnHrTrack(view.case) ? 'hr' : 'court');
  const [whole, setWhole] = useState<Whole | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { caseId } = view;
  const masked = useTransferSheet({ caseId, target }).data;
  const reveal = useRevealTransfer();
  const saveFile = useTransferFile();
  const issue = useIssuePaper();
  const sheet = whole?.sheet.target === target ? whole.sheet : masked?.ok === true ? masked.value : null;
  const failed = (refusal: AnyRefusal): void => setProblem(words(refusal));
  const show = async (reason: string, wanted: TransferTarget = target): Promise<void> => {
    const shown = await reveal({ caseId, target: wanted, reason });
    if (shown.ok) setWhole({ reason, sheet: shown.value });
    else failed(shown.refusal);
  };
  const choose = (wanted: TransferTarget): void => {
    setTarget(wanted);
    // The purpose holds for the other form too; the look at it is logged for itself.
    if (whole !== null) void show(whole.reason, wanted);
  };
  const save = async (format: 'xlsx' | 'json'): Promise<void> => {
    if (whole === null) return;
    const saved = await saveFile({ caseId, target, reason: whole.reason, format });
    if (saved.ok) toast({ text: t('transfer.savedFile', { name: saved.value.fileName }) });
    else failed(saved.refusal);
  };
  const print = async (): Promise<void> => {
    const paper = { caseId, documentId: transferPapers[target], on: today, partyId: null, sessionId: null };
    const printed = await issue(paper, 'printed');
    if (printed.ok) toast({ text: t('transfer.printed') });
    else failed(printed.refusal);
  };
  const needsReason = whole === null ? t('transfer.needsReason') : null;
  return (
    <Dialog
      title={t('transfer.title')}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button icon={<FileJson />} blockedReason={needsReason} onPress={() => void save('json')}>
            {t('transfer.json')}
          </Button>
          <Button icon={<Download />} blockedReason={needsReason} onPress={() => void save('xlsx')}>
            {t('transfer.excel')}
          </Button>
          <Button icon={<Printer />} onPress={() => void print()}>
            {t('transfer.print')}
          </Button>
          <CopyAll sheet={sheet} />
        </>
      }
    >
      <div className="hj-hand-in hj-stack">
        <p className="hj-quiet">{t('transfer.lead')}</p>
        <TargetChoice target={target} onChoose={choose} />
        {problem !== null && (
          <Banner tone="overdue" isAlert>
            {problem}
          </Banner>
        )}
        {whole === null ? (
          <RevealNumbers onReveal={show} />
        ) : (
          <Banner tone="settled">{t('transfer.shown', { reason: whole.reason })}</Banner>
        )}
        {sheet === null ? <Loading minHeight="20rem" /> : <TransferGroups groups={sheet.groups} />}
      </div>
    </Dialog>
  );
};

const CopyAll = ({ sheet }: { readonly sheet: TransferSheet | null }) => {
  const { t } = useTranslation('handIn');
  const toast = useToast();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText((sheet?.groups ?? []).map(groupWords).join('\n\n'));
    toast({ text: t('transfer.copied') });
  };
  return (
    <Button variant="primary" icon={<Copy />} onPress={() => void copy()}>
      {t('transfer.copyAll')}
    </Button>
  );
};

type TargetChoiceProps = { readonly target: TransferTarget; readonly onChoose: (target: TransferTarget) => void };

const TargetChoice = ({ target, onChoose }: TargetChoiceProps) => {
  const { t } = useTranslation('handIn');
  const text = useText();
  return (
    <fieldset className="hj-choices" aria-label={t('transfer.target')}>
      {TransferTarget.map((one) => (
        <label key={one} className="hj-choice">
          <input type="radio" name="target" value={one} checked={one === target} onChange={() => onChoose(one)} />
          <span>{text(transferTitles[one])}</span>
        </label>
      ))}
    </fieldset>
  );
};
