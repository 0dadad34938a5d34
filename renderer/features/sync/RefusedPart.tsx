/** Records that the hub did not take: what each belongs to, why, and the way there. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RefusedHere } from '../../../shared/api/sync.ts';
import { streamPath } from '../../app/paths.ts';

export const RefusedPart = ({ refused }: { readonly refused: readonly RefusedHere[] }) => {
  const { t } = useTranslation('sync');
  if (refused.length === 0) return null;
  return (
    <section className="hj-stack-tight" aria-labelledby="refused">
      <h2 id="refused">{t('refused.title', { count: refused.length })}</h2>
      <p className="hj-quiet">{t('refused.body')}</p>
      <div className="hj-table-scroll">
        <table className="hj-table">
          <thead>
            <tr>
              <th scope="col">{t('refused.what')}</th>
              <th scope="col">{t('refused.why')}</th>
              <th scope="col">{t('refused.what-to-do')}</th>
            </tr>
          </thead>
          <tbody>
            {refused.map((one, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- several records of one case may be refused for one reason
              <tr key={`${one.streamId}-${index}`}>
                <td>
                  <Subject one={one} />
                </td>
                <td>{t(`refusedWhy.${one.refusal.type}`)}</td>
                <td>{t(`refusedDo.${one.refusal.type}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const Subject = ({ one }: { readonly one: RefusedHere }) => {
  const { t } = useTranslation('sync');
  const number = one.number === '' ? t('refused.unnumbered') : one.number;
  return (
    <Link href={streamPath(one.streamKind, one.streamId)}>
      {one.streamKind === 'office' ? t('refused.office') : `${t(`kinds.${one.streamKind}`)} ${number}`}
    </Link>
  );
};
