/** A kept file in a dialog: PDF, picture, sound, film or text as it is; whatever cannot be shown can be saved. */
import './parts.css';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FileRef } from '../../shared/case/parts.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Loading } from '../ui/Loading.tsx';
import { PdfView } from '../ui/PdfView.tsx';
import { saveFile } from '../ui/savePdf.ts';
import { useBlobUrl, useFile } from './useFile.ts';

export const FileViewer = ({ file, onClose }: { readonly file: FileRef; readonly onClose: () => void }) => {
  const { t } = useTranslation('cases');
  const opened = useFile(file);
  return (
    <Dialog
      title={file.name}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        opened.state === 'ready' ? (
          <Button
            icon={<Download aria-hidden="true" />}
            onPress={() => saveFile(opened.bytes, file.name, file.mediaType)}
          >
            {t('evidence.save')}
          </Button>
        ) : undefined
      }
    >
      <div className="hj-viewer">
        {opened.state === 'loading' && <Loading label={t('evidence.loading')} minHeight="16rem" />}
        {opened.state === 'missing' && <Banner tone="due" title={opened.why} />}
        {opened.state === 'ready' && <Shown file={file} bytes={opened.bytes} />}
      </div>
    </Dialog>
  );
};

const Shown = ({ file, bytes }: { readonly file: FileRef; readonly bytes: Uint8Array }) => {
  const { t } = useTranslation('cases');
  const url = useBlobUrl(bytes, file.mediaType);
  const kind = file.mediaType.split('/')[0];
  if (file.mediaType === 'application/pdf') return <PdfView bytes={bytes} label={file.name} />;
  if (file.mediaType.startsWith('text/'))
    return <pre className="hj-viewer__text">{new TextDecoder().decode(bytes)}</pre>;
  if (url === null) return null;
  if (kind === 'image') return <img className="hj-viewer__image" src={url} alt={file.name} />;
  // Evidence has no captions; what was said stands in the minutes.
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  if (kind === 'audio') return <audio controls src={url} aria-label={file.name} />;
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  if (kind === 'video') return <video className="hj-viewer__image" controls src={url} aria-label={file.name} />;
  return <p>{t('evidence.cannotShow')}</p>;
};
