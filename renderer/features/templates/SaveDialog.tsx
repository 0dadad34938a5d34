/** Puts the wording into use, with a word about what changed. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

type SaveDialogProps = {
  readonly isBusy: boolean;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
};

const longestNote = 200;

export const SaveDialog = ({ isBusy, onSave, onClose }: SaveDialogProps) => {
  const { t } = useTranslation(['templates', 'common']);
  const id = useId();
  const [note, setNote] = useState('');
  return (
    <Dialog
      title={t('templates:save.title')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" isBusy={isBusy} onPress={() => onSave(note)}>
            {t('templates:save.act')}
          </Button>
        </>
      }
    >
      <div className="hj-stack">
        <p>{t('templates:save.body')}</p>
        <div>
          <label className="hj-field__label" htmlFor={id}>
            {t('templates:save.note')}
          </label>
          <input
            id={id}
            className="hj-input"
            value={note}
            maxLength={longestNote}
            onChange={({ target }) => setNote(target.value)}
          />
        </div>
      </div>
    </Dialog>
  );
};
