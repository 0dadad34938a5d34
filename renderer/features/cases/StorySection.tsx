/** One section of the story: a heading that anchors point to, its acts at the right, its content below. */
import './Story.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export const storySections = [
  'facts',
  'parties',
  'claims',
  'evidence',
  'sessions',
  'rounds',
  'papers',
  'securing',
  'performance',
  'proceedings',
  'linkage',
  'limitation',
  'history',
] as const;
export type StorySectionId = (typeof storySections)[number];

type StorySectionProps = {
  readonly id: StorySectionId;
  readonly count?: number | undefined;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
};

export const StorySection = ({ id, count, acts, children }: StorySectionProps) => {
  const { t } = useTranslation('cases');
  return (
    <section className="hj-story__section" id={id} aria-labelledby={`${id}-title`}>
      <header className="hj-story__head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {t(`sections.${id}`)}
          {count !== undefined && count > 0 && <span className="hj-story__count">{count}</span>}
        </h2>
        {acts !== undefined && <div className="hj-row">{acts}</div>}
      </header>
      {children}
    </section>
  );
};
