/** Registrations begun and not finished, to go on with or to throw away (asked once). */
import { Trash2 } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCore } from '../../app/core.tsx';
import { paths } from '../../app/paths.ts';
import { keys, useDrafts } from '../../app/queries.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { formatInstant } from '../../ui/formatDate.ts';
import { IconButton } from '../../ui/IconButton.tsx';

export const DraftStrip = ({ currentId }: { readonly currentId: string }) => {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const core = useCore();
  const client = useQueryClient();
  const drafts = useDrafts();
  const [leaving, setLeaving] = useState<{ readonly draftId: string; readonly title: string } | null>(null);
  const others = (drafts.data ?? []).filter((draft) => draft.kind === 'intake' && draft.draftId !== currentId);
  const nameOf = (title: string): string => (title === '' ? t('drafts.untitled') : title);
  if (others.length === 0) return null;
  const remove = async (draftId: string): Promise<void> => {
    await core.drafts.remove({ draftId });
    setLeaving(null);
    await client.invalidateQueries({ queryKey: keys.drafts });
  };
  return (
    <section className="hj-draft-strip" aria-label={t('drafts.title')}>
      <h2 className="hj-quiet hj-dense">{t('drafts.title')}</h2>
      <ul className="hj-row">
        {others.map((draft) => (
          <li key={draft.draftId} className="hj-draft-strip__draft">
            <Link href={paths.draft(draft.draftId)}>{nameOf(draft.title)}</Link>
            <span className="hj-quiet hj-dense">
              {t('drafts.savedAt', { when: formatInstant(draft.savedAt, language) })}
            </span>
            <IconButton
              label={`${t('drafts.remove')}: ${nameOf(draft.title)}`}
              icon={<Trash2 />}
              onPress={() => setLeaving(draft)}
            />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={t('drafts.removeTitle')}
        isOpen={leaving !== null}
        confirmLabel={t('drafts.remove')}
        onConfirm={() => void (leaving !== null && remove(leaving.draftId))}
        onClose={() => setLeaving(null)}
      >
        <p>{t('drafts.removeText', { title: nameOf(leaving?.title ?? '') })}</p>
      </ConfirmDialog>
    </section>
  );
};
