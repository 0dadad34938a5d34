/** A file whose content is not on this computer: where it is, its size, and how to get it. */
import { CloudDownload } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePlace } from '../../../shared/api/files.ts';
import type { FileRef } from '../../../shared/case/parts.ts';
import { useCore } from '../../app/core.tsx';
import { useSyncStatus } from '../../app/queries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { sizeText } from '../../parts/sizeText.ts';
import { Button } from '../../ui/Button.tsx';

export type AwayPlace = Exclude<FilePlace, { readonly at: 'here' }>;
type AwayTileProps = { readonly file: FileRef; readonly place: AwayPlace; readonly onOpen: () => void };

export const AwayTile = ({ file, place, onOpen }: AwayTileProps) => {
  const { t } = useTranslation('cases');
  const fetching = useFetching(file.sha256);
  const isWaiting = useSyncStatus().data?.state.kind === 'waiting';
  const words = useAwayWords(file, place, isWaiting);
  // Once it is coming after all, why it did not come is over.
  const why = place.at === 'coming' && !isWaiting ? null : fetching.why;
  return (
    <div className="hj-tile hj-away" role="group" aria-label={file.name}>
      <button type="button" className="hj-away__name" title={file.name} onClick={onOpen}>
        <span className="hj-visually-hidden">{t('evidence.open', { name: '' })}</span>
        {file.name}
      </button>
      <p className="hj-quiet hj-dense" role="status">
        {why ?? words}
      </p>
      {place.at === 'coming' && place.arrivedBytes > 0 && (
        <progress aria-label={file.name} value={place.arrivedBytes} max={Math.max(1, file.sizeBytes)} />
      )}
      {/* While it is asked for, the button stays: the focus is on it. */}
      {(place.at === 'hub' || why !== null || fetching.isBusy) && (
        <Button
          variant="quiet"
          isBusy={fetching.isBusy}
          icon={<CloudDownload aria-hidden="true" />}
          aria-label={`${t('away.fetch')}: ${file.name}`}
          onPress={fetching.start}
        >
          {t('away.fetch')}
        </Button>
      )}
    </div>
  );
};

const useAwayWords = ({ sizeBytes }: FileRef, place: AwayPlace, isWaiting: boolean): string => {
  const { t } = useTranslation('cases');
  // The number and its unit stay on one line.
  const size = sizeText(sizeBytes).replace(' ', '\u00A0');
  if (place.at !== 'coming') return t(`away.${place.at}`, { size });
  if (isWaiting) return t('away.noted', { size });
  return t('away.coming', { arrived: sizeText(Math.min(place.arrivedBytes, sizeBytes)), size });
};

/** Asking for the file; why it did not come, until it is asked for again. */
const useFetching = (sha256: string) => {
  const core = useCore();
  const refusalText = useRefusalText();
  const [isBusy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const start = async (): Promise<void> => {
    setBusy(true);
    setWhy(null);
    const fetched = await core.files.fetch({ sha256 });
    setBusy(false);
    if (!fetched.ok) setWhy(refusalText(fetched.refusal));
  };
  return { isBusy, why, start: () => void start() };
};
