/**
 * One file as a tile: images show themselves once they come into sight, anything else its kind. Sensitive ones stay covered. What is not on this
 * computer says where it is.
 */
import { EyeOff, FileAudio, FileText, FileVideo, File as FileIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePlace } from '../../../shared/api/files.ts';
import type { FileRef } from '../../../shared/case/parts.ts';
import { useBlobUrl, useFile } from '../../parts/useFile.ts';
import { AwayTile } from './AwayTile.tsx';

/** Larger images are not fetched for a thumbnail. */
const THUMBNAIL_LIMIT_BYTES = 4_000_000;

type FileTileProps = {
  readonly file: FileRef;
  /** Undefined while it is asked for. */
  readonly place: FilePlace | undefined;
  readonly isCovered: boolean;
  readonly onOpen: () => void;
};

export const FileTile = ({ file, place, isCovered, onOpen }: FileTileProps) => {
  const { t } = useTranslation('cases');
  const isImage = file.mediaType.startsWith('image/') && file.sizeBytes <= THUMBNAIL_LIMIT_BYTES;
  if (place !== undefined && place.at !== 'here') return <AwayTile file={file} place={place} onOpen={onOpen} />;
  return (
    <button
      type="button"
      className="hj-tile"
      aria-label={t('evidence.open', { name: file.name })}
      title={file.name}
      onClick={onOpen}
    >
      {isImage && !isCovered && place !== undefined ? (
        <Thumbnail file={file} />
      ) : (
        <KindIcon file={file} isCovered={isCovered} />
      )}
      <span className="hj-tile__name">{file.name}</span>
    </button>
  );
};

const KindIcon = ({ file, isCovered }: { readonly file: FileRef; readonly isCovered: boolean }) => (
  <span className="hj-tile__picture" aria-hidden="true">
    {isCovered ? <EyeOff /> : iconOf(file.mediaType)}
  </span>
);

const iconOf = (mediaType: string): ReactNode => {
  if (mediaType === 'application/pdf' || mediaType.startsWith('text/')) return <FileText />;
  if (mediaType.startsWith('audio/')) return <FileAudio />;
  return mediaType.startsWith('video/') ? <FileVideo /> : <FileIcon />;
};

const Thumbnail = ({ file }: { readonly file: FileRef }) => {
  const host = useRef<HTMLSpanElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && setSeen(true));
    if (host.current !== null) watcher.observe(host.current);
    return () => watcher.disconnect();
  }, []);
  const opened = useFile(file, isSeen);
  const url = useBlobUrl(opened.state === 'ready' ? opened.bytes : null, file.mediaType);
  return (
    <span ref={host} className="hj-tile__picture">
      {url !== null && <img src={url} alt="" />}
    </span>
  );
};
