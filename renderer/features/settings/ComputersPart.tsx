/** The computers of the office, with when each last recorded something. Whoever runs the hub takes one out. */
import { Monitor } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ComputerView } from '../../../shared/api/views.ts';
import { useComputers } from '../../app/queries.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { formatAgo, formatInstant } from '../../ui/formatDate.ts';
import { QueryState } from '../../ui/QueryState.tsx';
import { Part } from './Part.tsx';

export const ComputersPart = () => {
  const { t } = useTranslation('settings');
  const computers = useComputers();
  return (
    <Part title={t('computers')} body={t('computersBody')}>
      {computers.data === undefined && (
        <QueryState isError={computers.isError} onRetry={() => void computers.refetch()} />
      )}
      <ul>
        {computers.data?.map((computer) => (
          <Computer key={computer.deviceId} computer={computer} />
        ))}
      </ul>
    </Part>
  );
};

const Computer = ({ computer: { name, isThis, lastRecordAt } }: { readonly computer: ComputerView }) => {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  return (
    <li className="hj-person">
      <span className="hj-person__initial" aria-hidden="true">
        <Monitor size="1.1em" />
      </span>
      <div>
        <strong>{name}</strong> {isThis && <span className="hj-quiet">({t('thisComputer')})</span>}
        <div
          className="hj-quiet hj-dense"
          title={lastRecordAt === null ? undefined : formatInstant(lastRecordAt, language)}
        >
          {lastRecordAt === null
            ? t('computerNoRecord')
            : t('computerLast', { when: formatAgo(lastRecordAt, language) })}
        </div>
      </div>
    </li>
  );
};
