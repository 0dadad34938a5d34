/** What stood there when every side began: only the facts in which the sides now differ. */
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../shared/api/views.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { formatInstant } from '../../ui/formatDate.ts';
import { type ComparedRow, type FactWords, factRows } from './factRows.ts';

type ConflictBeforeProps = {
  readonly entry: HistoryEntry;
  readonly compared: readonly ComparedRow[];
  readonly words: FactWords;
};

export const ConflictBefore = ({ entry, compared, words }: ConflictBeforeProps) => {
  const { t } = useTranslation('conflicts');
  const language = useLanguage();
  const differing = new Set(compared.filter(({ isSame }) => !isSame).map(({ label }) => label));
  const rows = factRows(entry.data, words, language).filter(({ label }) => differing.has(label));
  if (rows.length === 0) return null;
  const at = formatInstant(entry.recordedAt, language);
  return (
    <section className="hj-before" aria-label={t('before')}>
      <p className="hj-side__head">
        <strong>{t('before')}</strong>{' '}
        <span className="hj-quiet hj-dense">{t('by', { person: entry.personName, device: entry.deviceName, at })}</span>
      </p>
      <dl className="hj-side__facts">
        {rows.map(({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
