/** Where a file is dropped; the button does the same by keyboard. */
import { FileSearch } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

export const DropZone = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const { t } = useTranslation('checkPdf');
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const takeFirst = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      className="hj-drop"
      role="group"
      aria-label={t('drop')}
      data-over={isOver ? '' : undefined}
      onDragOver={(drag) => {
        drag.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(drop) => {
        drop.preventDefault();
        setOver(false);
        takeFirst(drop.dataTransfer.files);
      }}
    >
      <FileSearch aria-hidden="true" />
      <p className="hj-drop__what">{t('drop')}</p>
      <p className="hj-quiet">{t('dropOr')}</p>
      <Button variant="primary" onPress={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        aria-label={t('choose')}
        onChange={(change) => {
          takeFirst(change.target.files);
          change.target.value = '';
        }}
      />
    </div>
  );
};
