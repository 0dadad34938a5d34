/** The computers a file may go to, each with what it has confirmed so far. */
import { useTranslation } from 'react-i18next';
import type { CourierReceiver } from '../../../../shared/api/courier.ts';
import { useLanguage } from '../../../i18n/useText.ts';
import { formatInstant } from '../../../ui/formatDate.ts';

type ReceiverChoiceProps = {
  readonly receivers: readonly CourierReceiver[];
  /** Ids of those that get nothing this time. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
};

export const ReceiverChoice = ({ receivers, left, onChange }: ReceiverChoiceProps) => {
  const { t } = useTranslation('courier');
  const ids = receivers.map(({ deviceId }) => deviceId);
  const isEverybody = !ids.some((id) => left.has(id));
  return (
    <fieldset className="hj-courier__receivers">
      <legend className="hj-courier__label">{t('take.to')}</legend>
      {receivers.length > 1 && (
        <label className="hj-check">
          <input
            type="checkbox"
            checked={isEverybody}
            onChange={(change) => onChange(new Set(change.target.checked ? [] : ids))}
          />
          <span>{t('take.everybody')}</span>
        </label>
      )}
      {receivers.map((receiver) => (
        <Receiver
          key={receiver.deviceId}
          receiver={receiver}
          isChosen={!left.has(receiver.deviceId)}
          onChange={(isChosen) => {
            const others = [...left].filter((id) => id !== receiver.deviceId);
            onChange(new Set(isChosen ? others : [...others, receiver.deviceId]));
          }}
        />
      ))}
    </fieldset>
  );
};

type ReceiverProps = {
  readonly receiver: CourierReceiver;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
};

const Receiver = ({ receiver, isChosen, onChange }: ReceiverProps) => {
  const { t } = useTranslation('courier');
  const { name } = receiver;
  return (
    <label className="hj-check">
      <input type="checkbox" checked={isChosen} onChange={(change) => onChange(change.target.checked)} />
      <span>
        {name === '' ? t('take.unnamed') : name}
        <Receipt receiver={receiver} />
      </span>
    </label>
  );
};

const Receipt = ({ receiver }: { readonly receiver: CourierReceiver }) => {
  const { t } = useTranslation('courier');
  const language = useLanguage();
  const { lastWrittenMs, confirmed, unconfirmed } = receiver;
  const facts =
    lastWrittenMs === null
      ? [t('take.never')]
      : [
          t('take.confirmed', { count: confirmed }),
          unconfirmed > 0 && t('take.unconfirmed', { count: unconfirmed }),
          t('take.written', { at: formatInstant(lastWrittenMs, language) }),
        ].filter((fact) => fact !== false);
  return <span className="hj-courier__receipt hj-quiet hj-dense hj-numeric">{facts.join(' · ')}</span>;
};
