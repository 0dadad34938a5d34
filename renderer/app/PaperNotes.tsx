/** What a drawn paper has to say about itself, above it. Nothing when it has nothing to say. */
import { useTranslation } from 'react-i18next';
import type { PaperNote } from '../../shared/documents/paperNotes.ts';
import { useText } from '../i18n/useText.ts';
import { Banner } from '../ui/Banner.tsx';

export const PaperNotes = ({ notes }: { readonly notes: readonly PaperNote[] }) => {
  const { t } = useTranslation('papers');
  const text = useText();
  if (notes.length === 0) return null;
  return (
    <Banner tone="due" title={t('notesTitle')}>
      <ul>
        {notes.map((note) => (
          <li key={`${note.type}${'font' in note ? note.font : ''}`}>
            {t(`notes.${note.type}`, {
              font: 'font' in note ? note.font : '',
              used: 'used' in note ? note.used : '',
              characters: 'characters' in note ? note.characters.join('') : '',
              numbers: 'numbers' in note ? note.numbers.map(text).join(t('notesBetween')) : '',
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
};
