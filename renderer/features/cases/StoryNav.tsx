/** Anchors to the sections of the story. Buttons, not links: the hash of the address belongs to the pages. */
import { useTranslation } from 'react-i18next';
import { storySections } from './StorySection.tsx';

export const StoryNav = ({ hasPerformance }: { readonly hasPerformance: boolean }) => {
  const { t } = useTranslation('cases');
  const shown = storySections.filter((id) => id !== 'performance' || hasPerformance);
  return (
    <nav className="hj-story__nav" aria-label={t('header.jump')}>
      {shown.map((id) => (
        <button key={id} type="button" onClick={() => goTo(id)}>
          {t(`sections.${id}`)}
        </button>
      ))}
    </nav>
  );
};

const goTo = (id: string): void => {
  document.getElementById(id)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
};
