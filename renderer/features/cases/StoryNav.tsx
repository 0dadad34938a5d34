/** Anchors to the sections of the story. Buttons, not links: the hash of the address belongs to the pages. */
import { useTranslation } from 'react-i18next';
import { type StorySectionId, storySections } from './StorySection.tsx';

/** `absent`: sections that this case does not have now. */
export const StoryNav = ({ absent }: { readonly absent: ReadonlySet<StorySectionId> }) => {
  const { t } = useTranslation('cases');
  const shown = storySections.filter((id) => !absent.has(id));
  return (
    <nav className="hj-story__nav" aria-label={t('header.jump')}>
      {shown.map((id) => (
        <button key={id} type="button" onClick={() => goToSection(id)}>
          {t(`sections.${id}`)}
        </button>
      ))}
    </nav>
  );
};

export const goToSection = (id: StorySectionId): void => {
  document.getElementById(id)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
};
