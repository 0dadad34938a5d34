/** Says that an unfinished entry came back, and offers to start again; starting again asks once, since nothing brings the entry back. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';

type RestoredDraftProps = { readonly isShown: boolean; readonly onDiscard: () => void };

export const RestoredDraft = ({ isShown, onDiscard }: RestoredDraftProps) => {
  const { t } = useTranslation('form');
  const [isAsking, setAsking] = useState(false);
  if (!isShown) return null;
  return (
    <>
      <Banner
        action={
          <Button variant="quiet" onPress={() => setAsking(true)}>
            {t('draftDiscard')}
          </Button>
        }
      >
        {t('draftRestored')}
      </Banner>
      <ConfirmDialog
        title={t('draftDiscard')}
        isOpen={isAsking}
        confirmLabel={t('draftDiscard')}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onDiscard();
        }}
      />
    </>
  );
};
