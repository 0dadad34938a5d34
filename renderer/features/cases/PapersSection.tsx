/** Everything on paper: the versions of the agreement first, then the papers issued, newest first; each opens as the kept PDF. */
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FileRef } from '../../../shared/case/parts.ts';
import type { AgreementState } from '../../../shared/case/state.ts';
import { documentTitle } from '../../../shared/documents/titles.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useCasePage } from './caseActions.tsx';
import { FileViewer } from '../../parts/FileViewer.tsx';
import { StorySection } from './StorySection.tsx';

/** More papers than this start folded. */
const SHOWN_AT_FIRST = 8;

export const PapersSection = () => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { papers, agreements } = useCasePage().view.case;
  const [opened, setOpened] = useState<FileRef | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const newestFirst = papers.toReversed();
  const shown = showsAll ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST);
  return (
    <StorySection id="papers" count={papers.length + agreements.length}>
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
      {opened !== null && <FileViewer file={opened} onClose={() => setOpened(null)} />}
    </StorySection>
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
