/** Received from … to …, both ends included; either may stay open. */
import '../../ui/Menu.css';
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { Dialog, DialogTrigger, Popover, Pressable } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { changeFilter, type ListFilter } from './listFilter.ts';

export const DayFilter = ({ filter }: { readonly filter: ListFilter }) => {
  const { t } = useTranslation('caseList');
  const count = [filter.receivedFrom, filter.receivedTo].filter((day) => day !== null).length;
  return (
    <DialogTrigger>
      <Pressable>
        <button type="button" className="hj-button hj-button--plain">
          {t('received')}
          {count > 0 && <span className="hj-filter-count">{count}</span>}
          <ChevronDown aria-hidden="true" />
        </button>
      </Pressable>
      <Popover className="hj-popover" placement="bottom start" offset={4}>
        <Dialog className="hj-day-filter" aria-label={t('received')}>
          <DayInput
            label={t('receivedFrom')}
            value={filter.receivedFrom}
            onChange={(day) => changeFilter({ receivedFrom: day })}
          />
          <DayInput
            label={t('receivedTo')}
            value={filter.receivedTo}
            onChange={(day) => changeFilter({ receivedTo: day })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

type DayInputProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
};

const DayInput = ({ label, value, onChange }: DayInputProps) => {
  const id = useId();
  return (
    <div className="hj-field">
      <label className="hj-field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="hj-input hj-input--numeric"
        type="date"
        max="9999-12-31"
        value={value ?? ''}
        onChange={(change) => onChange(change.target.value === '' ? null : change.target.value)}
      />
    </div>
  );
};
