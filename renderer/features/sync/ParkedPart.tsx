/** Records from elsewhere that are kept here unread: how many, why, and what to do. */
import { useTranslation } from 'react-i18next';
import type { ParkedHere } from '../../../shared/api/sync.ts';

export const ParkedPart = ({ parked }: { readonly parked: readonly ParkedHere[] }) => {
  const { t } = useTranslation('sync');
  const count = parked.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  return (
    <section className="hj-stack-tight" aria-labelledby="parked">
      <h2 id="parked">{t('parked.title', { count })}</h2>
      <p className="hj-quiet">{t('parked.body')}</p>
      <div className="hj-table-scroll">
        <table className="hj-table">
          <thead>
            <tr>
              <th scope="col">{t('parked.count')}</th>
              <th scope="col">{t('refused.why')}</th>
              <th scope="col">{t('refused.what-to-do')}</th>
            </tr>
          </thead>
          <tbody>
            {parked.map((one) => (
              <tr key={one.reason}>
                <td className="hj-numeric">{t('records', { count: one.count })}</td>
                <td>{t(`parkedWhy.${one.reason}`)}</td>
                <td>{t(`parkedDo.${one.reason}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
