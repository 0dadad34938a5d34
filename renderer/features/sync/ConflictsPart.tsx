/** What two computers recorded differently and nobody has settled: each with what it holds up, and the way to its page. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConflictRow } from '../../../shared/api/sync.ts';
import { streamPath } from '../../app/paths.ts';
import { useConflicts } from '../../app/queries.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { slotText } from '../../parts/conflict/slotText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { formatInstant } from '../../ui/formatDate.ts';

export const ConflictsPart = () => {
  const { t } = useTranslation('conflicts');
  const { data: rows = [] } = useConflicts();
  if (rows.length === 0) return null;
  return (
    <section className="hj-stack-tight" aria-labelledby="conflicts">
      <h2 id="conflicts">{t('list.title', { count: rows.length })}</h2>
      <p className="hj-quiet">{t('list.body')}</p>
      <div className="hj-table-scroll">
        <table className="hj-table">
          <thead>
            <tr>
              <th scope="col">{t('list.what')}</th>
              <th scope="col">{t('list.slot')}</th>
              <th scope="col">{t('list.effect')}</th>
              <th scope="col">{t('list.since')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.id} ${row.slot}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const Row = ({ row }: { readonly row: ConflictRow }) => {
  const { t } = useTranslation(['conflicts', 'sync']);
  const language = useLanguage();
  const name = [row.number, row.title].filter((part) => part !== '').join(' ');
  return (
    <tr>
      <td>
        <Link href={streamPath(row.kind, row.id)}>{name === '' ? t(`sync:kinds.${row.kind}`) : name}</Link>
      </td>
      <td>{slotText(row.slot, language)}</td>
      <td>
        {row.class === 'exclusive' ? (
          <Chip tone="due">{t('conflicts:list.waits')}</Chip>
        ) : (
          <span className="hj-quiet">{t('conflicts:list.calm')}</span>
        )}
      </td>
      <td className="hj-numeric hj-sync__moment">{formatInstant(row.recordedAt, language)}</td>
    </tr>
  );
};
