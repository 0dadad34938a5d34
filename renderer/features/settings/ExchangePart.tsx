/** Whether this computer exchanges with a hub; administrators enrol it with a code. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { useSyncStatus } from '../../app/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { EnrolDialog } from './EnrolDialog.tsx';
import { FetchingRule } from './FetchingRule.tsx';
import { Part } from './Part.tsx';

/** `blockedReason`: why this person may not enrol the computer, or null. */
export const ExchangePart = ({ blockedReason }: { readonly blockedReason: string | null }) => {
  const { t } = useTranslation('sync');
  const sync = useSyncStatus();
  const [isOpen, setOpen] = useState(false);
  // A code that was typed and not yet sent is there again when the dialog is opened once more.
  const [typed, setTyped] = useState('');
  if (sync.data === undefined) {
    return (
      <Part title={t('settings.title')} body={t('settings.body')}>
        <QueryState isError={sync.isError} onRetry={() => void sync.refetch()} minHeight="4rem" />
      </Part>
    );
  }
  const { url } = sync.data;
  return (
    <Part title={t('settings.title')} body={t('settings.body')}>
      {url === null ? <p>{t('state.notLinked')}</p> : <Linked url={url} />}
      <div className="hj-row">
        <Button blockedReason={blockedReason} onPress={() => setOpen(true)}>
          {url === null ? t('settings.enrol') : t('settings.enrolAgain')}
        </Button>
        <Link href={paths.sync} className="hj-button hj-button--quiet">
          {t('settings.page')}
        </Link>
      </div>
      {url !== null && <FetchingRule />}
      {isOpen && (
        <EnrolDialog
          code={typed}
          onClose={(code) => {
            setTyped(code);
            setOpen(false);
          }}
        />
      )}
    </Part>
  );
};

const Linked = ({ url }: { readonly url: string }) => {
  const { t } = useTranslation('sync');
  return (
    <dl className="hj-facts">
      <dt>{t('settings.linked')}</dt>
      <dd className="hj-numeric">{url}</dd>
    </dl>
  );
};
