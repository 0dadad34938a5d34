/** Everything on paper: the versions of the agreement first, then the papers issued, newest first; each opens as the kept PDF. */
import { FileText, MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { serviceWays, textOf } from '../../../shared/case/codes.ts';
import type { FileRef } from '../../../shared/case/parts.ts';
import type { AgreementState } from '../../../shared/case/state.ts';
import { documentTitle } from '../../../shared/documents/titles.ts';
import { TransferButton } from '../../app/TransferButton.tsx';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ActButton } from './ActButton.tsx';
import { partyName, useCasePage } from './caseActions.tsx';
import { FileViewer } from '../../parts/FileViewer.tsx';
import { PaperLink } from './PaperLink.tsx';
import { StorySection } from './StorySection.tsx';

/** More papers than this start folded. */
const SHOWN_AT_FIRST = 8;

export const PapersSection = () => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view } = useCasePage();
  const { papers, agreements } = view.case;
  const [opened, setOpened] = useState<FileRef | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const newestFirst = papers.toReversed();
  const shown = showsAll ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST);
  return (
    <StorySection
      id="papers"
      count={papers.length + agreements.length}
      acts={
        <>
          <TransferButton view={view} />
          <ActButton command="ServePaper">{t('papers.serve')}</ActButton>
        </>
      }
    >
      {papers.length + agreements.length === 0 ? (
        <EmptyState what={t('papers.empty')} />
      ) : (
        <ul className="hj-papers">
          {agreements.toReversed().map((version, at) => (
            <AgreementRow
              key={version.versionId}
              version={version}
              count={agreements.length - at}
              isCurrent={at === 0}
              onOpen={setOpened}
            />
          ))}
          {shown.map((paper) => (
            <li key={paper.paperId} className="hj-papers__row">
              <FileText aria-hidden="true" />
              <span className="hj-papers__name">{text(documentTitle(paper.documentId))}</span>
              <span className="hj-quiet hj-dense">
                {paper.recipient !== '' && `${t('papers.to', { recipient: paper.recipient })} · `}
                {t('papers.pages', { count: paper.pages })} · <DateText on={paper.on} />
              </span>
              <Button
                variant="quiet"
                aria-label={`${t('papers.open')} ${paper.pdf.name}`}
                onPress={() => setOpened(paper.pdf)}
              >
                {t('papers.open')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!showsAll && newestFirst.length > SHOWN_AT_FIRST && (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>
          {t('papers.all', { count: newestFirst.length })}
        </Button>
      )}
      <Services />
      {opened !== null && <FileViewer file={opened} onClose={() => setOpened(null)} />}
    </StorySection>
  );
};

/** To whom which paper was served, and how; the day counts (民诉法 Art. 87–91). */
const Services = () => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view } = useCasePage();
  const { services } = view.case;
  if (services.length === 0) return null;
  return (
    <div className="hj-stack-tight">
      <h3 className="hj-quiet hj-dense">{t('papers.services')}</h3>
      <ul className="hj-papers">
        {services.toReversed().map((service) => (
          <li key={service.serviceId} className="hj-papers__row">
            <MailCheck aria-hidden="true" />
            <span className="hj-papers__name">{text(documentTitle(service.documentId))}</span>
            <span className="hj-quiet hj-dense">
              {t('papers.to', { recipient: partyName(view.case, service.partyId) })} ·{' '}
              {text(textOf(serviceWays, service.way))} · <DateText on={service.on} />
            </span>
            <PaperLink documentId="D22" itemId={service.serviceId} />
          </li>
        ))}
      </ul>
    </div>
  );
};

type AgreementRowProps = {
  readonly version: AgreementState;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly onOpen: (file: FileRef) => void;
};

const AgreementRow = ({ version, count, isCurrent, onOpen }: AgreementRowProps) => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const [, navigate] = useLocation();
  const { seal, signatures } = version;
  const page =
    signatures.length > 0 ? `/cases/${view.caseId}/sign/${version.versionId}` : `/cases/${view.caseId}/agreement`;
  return (
    <li className="hj-papers__row">
      <FileText aria-hidden="true" />
      <span className="hj-papers__name">
        {t('papers.agreement')} <span className="hj-quiet">{t('papers.version', { count })}</span>
      </span>
      <span className="hj-row">
        {seal !== null && <Chip tone="settled">{t('papers.sealed', { code: seal.checkCode })}</Chip>}
        {seal === null && isCurrent && (
          <Chip tone="due">
            {signatures.length > 0 ? t('papers.signing', { count: signatures.length }) : t('papers.draft')}
          </Chip>
        )}
        <DateText on={seal?.on ?? version.preparedOn} />
      </span>
      {seal !== null && (
        <Button variant="quiet" onPress={() => onOpen(seal.pdf)}>
          {t('papers.open')}
        </Button>
      )}
      {seal === null && isCurrent && (
        <Button variant="quiet" onPress={() => navigate(page)}>
          {signatures.length > 0 ? t('papers.openSigning') : t('papers.openDraft')}
        </Button>
      )}
    </li>
  );
};
