/** The evidence: name, kind, what it shows, and its files, which open in a viewer. */
import { EyeOff, Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePlace } from '../../../shared/api/files.ts';
import { evidenceKinds, textOf } from '../../../shared/case/codes.ts';
import type { FileRef } from '../../../shared/case/parts.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { useFilePlaces } from '../../app/files.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ActButton } from './ActButton.tsx';
import { partyName, useCasePage } from './caseActions.tsx';
import { FileTile } from './FileTile.tsx';
import { OfflineSwitch } from './OfflineSwitch.tsx';
import { FileViewer } from '../../parts/FileViewer.tsx';
import { StorySection } from './StorySection.tsx';

type Item = RegisteredCase['evidence'][number];

export const EvidenceSection = () => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const { evidence } = view.case;
  const places = useFilePlaces(evidence.flatMap(({ files }) => files.map(({ sha256 }) => sha256)));
  const [opened, setOpened] = useState<FileRef | null>(null);
  const add = (
    <>
      {evidence.length > 0 && <OfflineSwitch caseId={view.caseId} />}
      <ActButton command="AddEvidence" icon={<Plus aria-hidden="true" />}>
        {t('evidence.add')}
      </ActButton>
    </>
  );
  return (
    <StorySection id="evidence" count={evidence.length} acts={add}>
      {evidence.length === 0 ? (
        <EmptyState what={t('evidence.empty')} />
      ) : (
        <ol className="hj-evidence">
          {evidence.map((item) => (
            <EvidenceRow key={item.evidenceId} item={item} places={places} onOpen={setOpened} />
          ))}
        </ol>
      )}
      {opened !== null && <FileViewer file={opened} onClose={() => setOpened(null)} />}
    </StorySection>
  );
};

type EvidenceRowProps = {
  readonly item: Item;
  readonly places: ReadonlyMap<string, FilePlace>;
  readonly onOpen: (file: FileRef) => void;
};

const EvidenceRow = ({ item, places, onOpen }: EvidenceRowProps) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view, act, refusalOf } = useCasePage();
  const from = partyName(view.case, item.providedBy);
  const isWithdrawn = item.withdrawnFor !== null;
  const facts = [
    text(textOf(evidenceKinds, item.kind)),
    item.isOriginal ? t('evidence.original') : t('evidence.copy'),
    from === '' ? '' : t('evidence.from', { name: from }),
  ];
  return (
    <li className="hj-evidence__row">
      <div className="hj-evidence__text">
        <p className={isWithdrawn ? 'hj-withdrawn' : 'hj-evidence__name'}>{item.name}</p>
        <p className="hj-quiet hj-dense">{facts.filter((fact) => fact !== '').join(' · ')}</p>
        {item.purpose !== '' && (
          <p className="hj-dense">
            {t('evidence.purpose')}：{item.purpose}
          </p>
        )}
        {item.isSensitive && (
          <Chip tone="due" icon={<EyeOff aria-hidden="true" />}>
            {t('evidence.sensitive')}
          </Chip>
        )}
      </div>
      <div className="hj-evidence__files">
        {item.files.map((file) => (
          <FileTile
            key={file.sha256}
            file={file}
            place={places.get(file.sha256)}
            isCovered={item.isSensitive}
            onOpen={() => onOpen(file)}
          />
        ))}
      </div>
      {isWithdrawn ? (
        <Chip>{t('evidence.withdrawn')}</Chip>
      ) : refusalOf('WithdrawEvidence') === null ? (
        <IconButton
          label={`${t('evidence.withdraw')}: ${item.name}`}
          icon={<Undo2 />}
          onPress={() => act('WithdrawEvidence', { evidenceId: item.evidenceId })}
        />
      ) : null}
    </li>
  );
};
