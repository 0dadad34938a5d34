/** The handover check: whether anything is lost when this computer is taken away, and what to do if so. */
import { CircleCheck, Hand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SyncStatus } from '../../../shared/api/sync.ts';
import { stoppedBy } from '../../app/syncProblem.ts';
import { classes } from '../../ui/classes.ts';

export const MayGo = ({ status }: { readonly status: SyncStatus }) => {
  const { t } = useTranslation('sync');
  const { mayGo } = status;
  const Icon = mayGo ? CircleCheck : Hand;
  return (
    <section className="hj-stack-tight" aria-labelledby="may-go">
      <h2 id="may-go">{t('go.title')}</h2>
      <p className="hj-quiet">{t('go.body')}</p>
      <div className={classes('hj-sync__answer', mayGo ? 'hj-sync__answer--yes' : 'hj-sync__answer--no')}>
        <Icon aria-hidden="true" />
        <div>
          <p>
            <strong>{mayGo ? t('go.yes') : t('go.no')}</strong> {mayGo && t('go.yesBody')}
          </p>
          {!mayGo && <Reasons status={status} />}
        </div>
      </div>
    </section>
  );
};

/** Each thing that would be lost, with what to do about it: a computer that was taken out hands nothing over any more, but a colleague's may. */
const Reasons = ({ status }: { readonly status: SyncStatus }) => {
  const { url, onlyHere, elsewhere, refused, drafts, filesOnlyHere } = status;
  const { t } = useTranslation('sync');
  const isTakenOut = stoppedBy(status.state) === 'revoked';
  const reasons = [
    url === null && t('go.noNotLinked'),
    url !== null && onlyHere > 0 && t(isTakenOut ? 'go.outOnlyHere' : 'go.noOnlyHere', { count: onlyHere }),
    url !== null && elsewhere > 0 && t(isTakenOut ? 'go.outElsewhere' : 'go.noElsewhere', { count: elsewhere }),
    refused.length > 0 && t('go.noRefused'),
    drafts > 0 && t('go.noDrafts', { count: drafts }),
    url !== null && filesOnlyHere > 0 && t(isTakenOut ? 'go.outFiles' : 'go.noFiles', { count: filesOnlyHere }),
  ].filter((reason) => reason !== false);
  return (
    <ul className="hj-sync__reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
};
