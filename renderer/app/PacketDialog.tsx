/**
 * A packet of papers: which, for whom and why, each to be left out or looked at; then all of them printed or saved as one PDF. Every paper is
 * kept in the case as if printed alone.
 */
import './handIn.css';
import { Download, Eye, Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../shared/api/views.ts';
import { partyById } from '../../shared/case/state.ts';
import {
  type PacketId,
  packetLead,
  type PacketPaper,
  packetPapers,
  packetTitle,
} from '../../shared/documents/packets.ts';
import { documentTitle } from '../../shared/documents/titles.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { useRefusalText } from '../i18n/refusalText.ts';
import { useText } from '../i18n/useText.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PdfView } from '../ui/PdfView.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useIssuePacket } from './handIn.ts';
import { type IssueAct, usePaperPreview } from './papers.ts';

type PacketDialogProps = {
  readonly view: CaseView;
  readonly packetId: PacketId;
  readonly today: LocalDate;
  readonly onClose: () => void;
};

export const PacketDialog = ({ view, packetId, today, onClose }: PacketDialogProps) => {
  const { t } = useTranslation('handIn');
  const text = useText();
  const words = useRefusalText();
  const toast = useToast();
  const issue = useIssuePacket();
  const [papers] = useState(() => packetPapers(packetId, view.case, today));
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<PacketPaper | undefined>(papers[0]);
  const [busy, setBusy] = useState<IssueAct | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const name = useNameOf(view);
  const keys = papers.map(({ key }) => key).filter((key) => !leftOut.has(key));
  const run = async (act: IssueAct): Promise<void> => {
    setBusy(act);
    const packet = await issue({ caseId: view.caseId, packetId, on: today, keys, act }).finally(() => setBusy(null));
    if (packet.ok) {
      toast({ text: t(`packet.${act}`, { count: keys.length }) });
      return onClose();
    }
    const { key, refusal } = packet.refusal;
    const stopped = papers.find((paper) => paper.key === key);
    const why = words(refusal);
    setProblem(stopped === undefined ? why : t('packet.failed', { title: name(stopped), why }));
    if (stopped !== undefined) setShown(stopped);
  };
  const blocked = keys.length === 0 ? t('packet.nothing') : null;
  return (
    <Dialog
      title={text(packetTitle(packetId))}
      isOpen
      size="full"
      onClose={onClose}
      actions={
        <>
          <Button
            icon={<Download />}
            isBusy={busy === 'saved'}
            blockedReason={blocked}
            onPress={() => void run('saved')}
          >
            {t('packet.save')}
          </Button>
          <Button
            variant="primary"
            icon={<Printer />}
            isBusy={busy === 'printed'}
            blockedReason={blocked}
            onPress={() => void run('printed')}
          >
            {t('packet.print', { count: keys.length })}
          </Button>
        </>
      }
    >
      <div className="hj-hand-in hj-stack">
        <p className="hj-quiet">{text(packetLead(packetId))}</p>
        {problem !== null && (
          <Banner tone="overdue" isAlert>
            {problem}
          </Banner>
        )}
        <div className="hj-packet">
          <section aria-label={t('packet.list')}>
            <Button
              variant="quiet"
              onPress={() => setLeftOut(leftOut.size === 0 ? new Set(papers.map(({ key }) => key)) : new Set())}
            >
              {t(leftOut.size === 0 ? 'packet.none' : 'packet.all')}
            </Button>
            <ul className="hj-packet__list">
              {papers.map((paper) => (
                <PacketRow
                  key={paper.key}
                  name={name(paper)}
                  why={text(paper.why)}
                  isIn={!leftOut.has(paper.key)}
                  isShown={paper.key === shown?.key}
                  onToggle={() => setLeftOut(toggled(leftOut, paper.key))}
                  onLook={() => setShown(paper)}
                />
              ))}
            </ul>
          </section>
          {shown !== undefined && <Preview view={view} paper={shown} on={today} title={name(shown)} />}
        </div>
      </div>
    </Dialog>
  );
};

/** 支付令申请书 · 周建国 — 随州市晨光装饰工程有限公司. */
const useNameOf = (view: CaseView): ((paper: PacketPaper) => string) => {
  const text = useText();
  const party = (id: string | null): string => (id === null ? '' : (partyById(view.case, id)?.name ?? ''));
  return ({ documentId, partyId, itemId }) => {
    const whose = [party(partyId), party(itemId)].filter(Boolean).join(' — ');
    return [text(documentTitle(documentId)), whose].filter(Boolean).join(' · ');
  };
};

const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
};

type PacketRowProps = {
  readonly name: string;
  readonly why: string;
  readonly isIn: boolean;
  readonly isShown: boolean;
  readonly onToggle: () => void;
  readonly onLook: () => void;
};

const PacketRow = ({ name, why, isIn, isShown, onToggle, onLook }: PacketRowProps) => {
  const { t } = useTranslation('handIn');
  const id = useId();
  return (
    <li className={classes('hj-packet__row', isShown && 'hj-packet__row--shown')}>
      <div className="hj-check">
        <input id={id} type="checkbox" checked={isIn} aria-describedby={`${id}-why`} onChange={onToggle} />
        <span className="hj-packet__what">
          <label htmlFor={id}>{name}</label>
          <span id={`${id}-why`} className="hj-quiet hj-dense">
            {why}
          </span>
        </span>
      </div>
      <IconButton label={t('packet.look', { title: name })} icon={<Eye />} onPress={onLook} />
    </li>
  );
};

type PreviewProps = {
  readonly view: CaseView;
  readonly paper: PacketPaper;
  readonly on: LocalDate;
  readonly title: string;
};

const Preview = ({ view, paper, on, title }: PreviewProps) => {
  const { t } = useTranslation('handIn');
  const words = useRefusalText();
  const { documentId, partyId, itemId } = paper;
  const preview = usePaperPreview({ caseId: view.caseId, documentId, on, partyId, sessionId: null, itemId });
  const answer = preview.data;
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="hj-packet__preview" aria-label={t('packet.preview', { title })} tabIndex={0}>
      {answer?.ok === false ? (
        <Banner tone="due">{words(answer.refusal)}</Banner>
      ) : (
        <PdfView bytes={answer?.ok === true ? answer.value.bytes : null} label={title} />
      )}
    </section>
  );
};
