/** #/consultations/:id: one recorded slip, with what can follow: a correction, the printed form, a case. */
import './consultations.css';
import { FilePlus2, PenLine, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConsultationView } from '../../../shared/api/consultations.ts';
import { channels, disputeTypes, textOf } from '../../../shared/case/codes.ts';
import { consultationCommands } from '../../../shared/consultation/commands.ts';
import { wayOuts } from '../../../shared/consultation/wayOuts.ts';
import { documentTitle } from '../../../shared/documents/titles.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useCore } from '../../app/core.tsx';
import { DrawnPaper, type PaperSource } from '../../app/DrawnPaper.tsx';
import { paths } from '../../app/paths.ts';
import { useStatus } from '../../app/queries.ts';
import { useConsultation, useExecuteConsultation } from '../../app/streamQueries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { HistoryList } from '../../parts/HistoryList.tsx';
import { StreamNotices } from '../../parts/StreamNotices.tsx';
import { WhereaboutsMark } from '../../parts/WhereaboutsMark.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { consultationFactWords } from './conflictWords.ts';
import { CorrectDialog } from './CorrectDialog.tsx';

export const ConsultationPage = ({ consultationId }: { readonly consultationId: string }) => {
  const { t } = useTranslation('consultations');
  const words = useRefusalText();
  const found = useConsultation(consultationId);
  const status = useStatus();
  // A failed read is the frame's to show: it keeps the page's place and offers to try again.
  if (found.isError) throw found.error;
  if (found.data === undefined || status.data === undefined) return <Loading minHeight="60vh" />;
  if (found.data.ok) return <SlipPage view={found.data.value} today={status.data.today} />;
  const isUnknown = found.data.refusal.type === 'consultation-unknown';
  return (
    <EmptyState
      isCentered
      what={isUnknown ? t('slip.unknownWhat') : words(found.data.refusal)}
      why={isUnknown ? t('slip.unknownWhy') : undefined}
      next={
        <Link href={paths.consultations} className="hj-button hj-button--primary">
          {t('slip.back')}
        </Link>
      }
    />
  );
};

type SlipPageProps = { readonly view: ConsultationView; readonly today: LocalDate };
type Opened = 'correct' | 'paper' | null;

const SlipPage = ({ view, today }: SlipPageProps) => {
  const { t } = useTranslation('consultations');
  const text = useText();
  const [opened, setOpened] = useState<Opened>(null);
  const { consultation, consultationId } = view;
  const source = useSlipPaper(consultationId);
  const title = text(documentTitle('D01'));
  return (
    <Page
      title={consultation.slip.caller.name || t('anonymous')}
      lead={
        <>
          <span className="hj-numeric">{consultation.number}</span>{' '}
          {consultation.isSample && <Chip tone="outline">{t('sample')}</Chip>}{' '}
          <WhereaboutsMark kind="consultation" id={consultationId} />
        </>
      }
      actions={
        <>
          <Button icon={<PenLine />} onPress={() => setOpened('correct')}>
            {t('slip.correct')}
          </Button>
          <Button icon={<Printer />} onPress={() => setOpened('paper')}>
            {t('slip.print')}
          </Button>
          <CaseLink view={view} />
        </>
      }
    >
      <Notices view={view} onCorrect={() => setOpened('correct')} />
      <div className="hj-slip-page">
        <Facts view={view} />
        <HistoryList title={t('slip.history')} history={view.history} />
      </div>
      {opened === 'correct' && <CorrectDialog view={view} today={today} onClose={() => setOpened(null)} />}
      {opened === 'paper' && (
        <Dialog title={title} isOpen size="large" onClose={() => setOpened(null)}>
          <DrawnPaper source={source} title={title} />
        </Dialog>
      )}
    </Page>
  );
};

const useSlipPaper = (consultationId: string): PaperSource => {
  const core = useCore();
  return useMemo(
    () => ({
      key: ['consultation', consultationId],
      preview: () => core.consultations.preview({ consultationId }),
      issue: (act) => core.consultations.issue({ consultationId, act }),
    }),
    [core, consultationId],
  );
};

/** To the case that came of it, or to the registration under the slip's own id. */
const CaseLink = ({ view: { consultation, consultationId } }: { readonly view: ConsultationView }) => {
  const { t } = useTranslation('consultations');
  const { turned } = consultation;
  return turned === null ? (
    <Link href={paths.draft(consultationId)} className="hj-button hj-button--primary">
      <FilePlus2 aria-hidden="true" />
      {t('toCase')}
    </Link>
  ) : (
    <Link href={paths.case(turned.caseId)} className="hj-button hj-button--primary">
      {t('slip.openCase', { number: turned.caseNumber })}
    </Link>
  );
};

type NoticesProps = { readonly view: ConsultationView; readonly onCorrect: () => void };

const Notices = ({ view, onCorrect }: NoticesProps) => {
  const { t } = useTranslation('consultations');
  const language = useLanguage();
  const { turned } = view.consultation;
  const execute = useExecuteConsultation(view.consultationId);
  return (
    <>
      <StreamNotices
        needsNewerVersion={view.needsNewerVersion}
        conflicts={view.conflicts}
        history={view.history}
        settlers={consultationCommands.ResolveConflict.by}
        words={consultationFactWords}
        onResolve={(data) => execute({ type: 'ResolveConflict', data })}
        rewrite={(slot) => (slot === 'slip' ? onCorrect : null)}
      />
      {turned !== null && (
        <Banner tone="settled">
          {t('slip.turnedOn', { on: formatFullDay(turned.on, language), number: turned.caseNumber })}
        </Banner>
      )}
    </>
  );
};

const Facts = ({ view }: { readonly view: ConsultationView }) => {
  const { t } = useTranslation('consultations');
  const text = useText();
  const language = useLanguage();
  const { slip } = view.consultation;
  const rows: readonly (readonly [string, string])[] = [
    [t('columns.when'), `${formatFullDay(slip.on, language)} ${slip.at}`],
    [t('caller.channel'), [text(textOf(channels, slip.channel)), slip.site].filter((part) => part !== '').join(' · ')],
    [t('caller.phone'), slip.caller.phone],
    [t('caller.employer'), slip.caller.employer],
    [t('topics'), slip.topics.map((code) => text(textOf(disputeTypes, code))).join(t('separator'))],
    [t('question'), slip.question],
    [t('answer'), slip.answer],
    [t('ways'), slip.ways.map((code) => text(textOf(wayOuts, code))).join(t('separator'))],
    [t('receivedBy'), `${slip.receivedBy} · ${t('onlyMinutes', { minutes: slip.minutes })}`],
  ];
  return (
    <dl className="hj-slip-page__facts">
      {rows
        .filter(([, words]) => words !== '')
        .map(([label, words]) => (
          <FactRow key={label} label={label} words={words} />
        ))}
    </dl>
  );
};

const FactRow = ({ label, words }: { readonly label: string; readonly words: string }) => (
  <>
    <dt>{label}</dt>
    <dd>{words}</dd>
  </>
);
