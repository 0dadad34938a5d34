/** Two ways to give a notice: filled in run by run, or pasted as the text that another desk has. */
import { FileUp, Plus, RefreshCw, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { holidayNames } from '../../../shared/calendar/statutoryHolidays.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/form/ComboField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { NumberField } from '../../ui/form/NumberField.tsx';
import { plainText } from '../../ui/form/SelectField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { DayRows } from './DayRows.tsx';
import { type NoticeTyped, tripleRows } from './noticeForm.ts';

const ways = ['form', 'paste'] as const;

export const NoticeFields = () => {
  const { t } = useTranslation('calendarPage');
  const { control, setValue } = useFormContext<NoticeTyped>();
  const way = useWatch({ control, name: 'way' });
  return (
    <>
      <div>
        <Segments
          label={t('notice.way')}
          options={ways.map((value) => ({ value, label: t(`notice.ways.${value}`) }))}
          value={way}
          onChange={(value) => setValue('way', value, { shouldDirty: true })}
        />
      </div>
      {way === 'paste' ? <Paste /> : <Typed />}
    </>
  );
};

const Paste = () => {
  const { t } = useTranslation('calendarPage');
  const { setValue } = useFormContext<NoticeTyped>();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> =>
    setValue('json', await file.text(), { shouldDirty: true, shouldValidate: true });
  return (
    <>
      <TextAreaField name="json" label={t('notice.paste')} hint={t('notice.pasteHint')} rows={10} isRequired />
      <div>
        <Button icon={<FileUp aria-hidden="true" />} onPress={() => input.current?.click()}>
          {t('notice.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('notice.choose')}
          onChange={(change) => {
            const file = change.target.files?.[0];
            change.target.value = '';
            if (file !== undefined) void read(file);
          }}
        />
      </div>
    </>
  );
};

const Typed = () => {
  const { t } = useTranslation('calendarPage');
  const { control, setValue } = useFormContext<NoticeTyped>();
  const year = useWatch({ control, name: 'year' });
  return (
    <>
      <div className="hj-notice__head">
        <NumberField name="year" label={t('notice.year')} isRequired />
        <TextField name="source" label={t('notice.source')} hint={t('notice.sourceHint')} isRequired />
      </div>
      <Runs />
      <DayRows name="makeUpWorkdays" label={t('notice.makeUp')} />
      <DayRows
        name="tripleWageDays"
        label={t('notice.triple')}
        lead={t(tripleRows(year).length > 1 ? 'notice.tripleLead' : 'notice.tripleUnknown')}
        act={
          <Button
            variant="quiet"
            icon={<RefreshCw aria-hidden="true" />}
            onPress={() => setValue('tripleWageDays', [...tripleRows(year)], { shouldDirty: true })}
          >
            {t('notice.recount')}
          </Button>
        }
      />
    </>
  );
};

/** By their Chinese names, which the papers of the office are written in. */
const names = Object.values(holidayNames).map(({ zh }) => ({ code: zh, text: plainText(zh) }));

const Runs = () => {
  const { t } = useTranslation('calendarPage');
  const { control } = useFormContext<NoticeTyped>();
  const { fields, append, remove } = useFieldArray({ control, name: 'daysOff', keyName: '_rowKey' });
  return (
    <div className="hj-notice__part" role="group" aria-labelledby="notice-runs">
      <h3 id="notice-runs">{t('notice.daysOff')}</h3>
      {fields.map((row, index) => (
        <div
          key={row._rowKey}
          className="hj-notice__run"
          role="group"
          aria-label={t('notice.places.daysOff', { row: index + 1 })}
        >
          <ComboField
            name={`daysOff.${index}.name`}
            label={t('notice.name')}
            isLabelHidden={index > 0}
            rows={names}
            allowsCustom
          />
          <DateField name={`daysOff.${index}.from`} label={t('notice.from')} isLabelHidden={index > 0} />
          <DateField name={`daysOff.${index}.to`} label={t('notice.to')} isLabelHidden={index > 0} />
          <IconButton
            label={t('notice.removeRun', { row: index + 1 })}
            icon={<Trash2 />}
            onPress={() => remove(index)}
          />
        </div>
      ))}
      <div>
        <Button
          variant="quiet"
          icon={<Plus aria-hidden="true" />}
          onPress={() => append({ name: '', from: null, to: null }, { shouldFocus: false })}
        >
          {t('notice.addRun')}
        </Button>
      </div>
    </div>
  );
};
