/** One of the records: who wrote it, when, on which computer, having seen what; its facts with the differences marked. */
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ConflictSide } from '../../../shared/api/views.ts';
import { eventLabel } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { formatInstant } from '../../ui/formatDate.ts';
import { differingPieces } from './differences.ts';
import type { ComparedRow } from './factRows.ts';

type ConflictCardProps = {
  readonly side: ConflictSide;
  /** Its place among the records. */
  readonly index: number;
  readonly compared: readonly ComparedRow[];
  readonly isShown: boolean;
  readonly radio: UseFormRegisterReturn & { readonly isChecked: boolean };
};

export const ConflictCard = ({ side, index, compared, isShown, radio }: ConflictCardProps) => {
  const { t } = useTranslation('conflicts');
  const language = useLanguage();
  const { isChecked, ...registered } = radio;
  const at = formatInstant(side.recordedAt, language);
  return (
    <label className="hj-side" data-chosen={isChecked ? '' : undefined}>
      <input type="radio" {...registered} value={side.eventId} />
      <div className="hj-side__body">
        <p className="hj-side__head">
          <strong>{t('record', { n: index + 1 })}</strong> {eventLabel(side.type)}{' '}
          {isShown && <Chip tone="primary">{t('isShown')}</Chip>}
        </p>
        <p className="hj-quiet hj-dense">{t('by', { person: side.personName, device: side.deviceName, at })}</p>
        <Facts compared={compared} index={index} />
        <p className="hj-quiet hj-dense">
          <Seen side={side} />
        </p>
      </div>
    </label>
  );
};

const Seen = ({ side: { lastSeen } }: { readonly side: ConflictSide }) => {
  const { t } = useTranslation('conflicts');
  const language = useLanguage();
  if (lastSeen === null) return t('seenNothing');
  const { type, personName, recordedAt } = lastSeen;
  return t('seen', { what: eventLabel(type), person: personName, at: formatInstant(recordedAt, language) });
};

const Facts = ({ compared, index }: { readonly compared: readonly ComparedRow[]; readonly index: number }) => {
  const { t } = useTranslation('conflicts');
  const differing = compared.filter(({ isSame }) => !isSame);
  const same = compared.length - differing.length;
  const rows = differing.length === 0 ? compared : differing;
  if (rows.length === 0) return <p className="hj-quiet">{t('nothingMore')}</p>;
  return (
    <>
      <dl className="hj-side__facts">
        {rows.map((row) => (
          <div key={row.key}>
            <dt>{row.label}</dt>
            <dd>
              <Value row={row} index={index} />
            </dd>
          </div>
        ))}
      </dl>
      {differing.length > 0 && same > 0 && <p className="hj-quiet hj-dense">{t('same', { count: same })}</p>}
    </>
  );
};

const Value = ({ row: { values, isSame }, index }: { readonly row: ComparedRow; readonly index: number }) => {
  const { t } = useTranslation('conflicts');
  const value = values[index] ?? '';
  if (value === '') return <span className="hj-quiet">{t('none')}</span>;
  if (isSame) return value;
  // oxlint-disable-next-line react/no-array-index-key -- pieces of a text may repeat; their place is their identity
  return differingPieces(value, values.toSpliced(index, 1)).map(({ text, differs }, at) =>
    differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
};
