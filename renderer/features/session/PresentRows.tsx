/** The people present as a compact table of fields. */
import { Trash2 } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/form/CheckField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { SessionFormInput } from './sessionForm.ts';

type PresentRowsProps = { readonly rowKeys: readonly string[]; readonly onRemove: (index: number) => void };

export const PresentRows = ({ rowKeys, onRemove }: PresentRowsProps) => {
  const { t } = useTranslation('session');
  return (
    <div className="hj-present">
      <div className="hj-present__head" aria-hidden="true">
        <span>{t('present.name')}</span>
        <span>{t('present.capacity')}</span>
        <span>{t('present.paper')}</span>
        <span>{t('present.checked')}</span>
        <span />
      </div>
      {rowKeys.map((key, index) => (
        <PresentLine key={key} index={index} onRemove={onRemove} />
      ))}
    </div>
  );
};

const PresentLine = ({ index, onRemove }: { readonly index: number; readonly onRemove: (index: number) => void }) => {
  const { t } = useTranslation('session');
  const { control } = useFormContext<SessionFormInput>();
  const path = `record.present.${index}` as const;
  const name = useWatch({ control, name: `${path}.name` });
  return (
    <fieldset className="hj-present__row" aria-label={name}>
      <TextField name={`${path}.name`} label={t('present.name')} isLabelHidden />
      <TextField name={`${path}.capacity`} label={t('present.capacity')} isLabelHidden />
      <TextField name={`${path}.identityPaper`} label={t('present.paper')} isLabelHidden />
      <CheckField name={`${path}.identityChecked`} label={t('present.checked')} />
      <IconButton label={t('present.remove', { name })} icon={<Trash2 />} onPress={() => onRemove(index)} />
    </fieldset>
  );
};
