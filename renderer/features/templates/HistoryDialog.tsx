/** Every wording the paper has had: who changed it and when; any of them can be taken up again. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TemplateVersion } from '../../../shared/api/templates.ts';
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import { useCore } from '../../app/core.tsx';
import { useLanguage } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { historyKey } from './queryKeys.ts';

type HistoryDialogProps = {
  readonly slug: string;
  readonly onTakeUp: (template: DocumentTemplate, version: number) => void;
  readonly onClose: () => void;
};

export const HistoryDialog = ({ slug, onTakeUp, onClose }: HistoryDialogProps) => {
  const { t } = useTranslation('templates');
  const core = useCore();
  const history = useQuery({ queryKey: historyKey(slug), queryFn: () => core.templates.history({ slug }) });
  const versions = history.data?.ok === true ? history.data.value : null;
  return (
    <Dialog title={t('history.title')} isOpen onClose={onClose} size="normal">
      {versions === null && <QueryState isError={history.isError} onRetry={() => void history.refetch()} />}
      {versions?.length === 0 && <EmptyState what={t('history.none')} why={t('history.noneWhy')} />}
      <ul className="hj-versions">
        {versions?.map((version) => (
          <VersionRow key={version.eventId} version={version} onTakeUp={onTakeUp} />
        ))}
      </ul>
    </Dialog>
  );
};

type VersionRowProps = Pick<HistoryDialogProps, 'onTakeUp'> & { readonly version: TemplateVersion };

const VersionRow = ({ version, onTakeUp }: VersionRowProps) => {
  const { t } = useTranslation('templates');
  const language = useLanguage();
  const { template, note, personName, recordedAt, kind } = version;
  const when = new Date(recordedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <li className="hj-versions__row">
      <span>
        <strong>{kind === 'reset' ? t('history.reset') : t('history.version', { number: version.version })}</strong>
        <span className="hj-quiet">
          {' '}
          {personName} · {when}
        </span>
        {note !== '' && <span className="hj-versions__note">{note}</span>}
      </span>
      {template !== null && (
        <Button variant="quiet" onPress={() => onTakeUp(template, version.version)}>
          {t('history.takeUp')}
        </Button>
      )}
    </li>
  );
};
