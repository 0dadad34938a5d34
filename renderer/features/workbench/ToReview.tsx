/** What two computers recorded differently and nobody has settled: one line each, so that it is met where the day begins. */
import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths, streamPath } from '../../app/paths.ts';
import { useConflicts } from '../../app/queries.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { slotText } from '../../parts/conflict/slotText.ts';

const MOST_SHOWN = 3;

export const ToReview = () => {
  const { t } = useTranslation(['conflicts', 'sync']);
  const language = useLanguage();
  const { data: rows = [] } = useConflicts();
  if (rows.length === 0) return null;
  const title = t('conflicts:list.title', { count: rows.length });
  return (
    <nav className="hj-drafts hj-drafts--due" aria-label={title}>
      <Scale aria-hidden="true" />
      <strong>{title}</strong>
      {rows.slice(0, MOST_SHOWN).map(({ kind, id, slot, number, title: name }) => (
        <Link key={`${id} ${slot}`} href={streamPath(kind, id)}>
          {[number, name].filter((part) => part !== '').join(' ') || t(`sync:kinds.${kind}`)}
          <span className="hj-quiet"> {slotText(slot, language)}</span>
        </Link>
      ))}
      {rows.length > MOST_SHOWN && <Link href={paths.sync}>{t('conflicts:list.all')}</Link>}
    </nav>
  );
};
