/** What goes along when a case is shared: a check box for each part that may stay here. The form keeps what stays (`withheld`). */
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { WithheldPart, withheldParts } from '../../../shared/case/sharing.ts';
import { useText } from '../../i18n/useText.ts';
import { Field, type FieldProps } from '../../ui/form/Field.tsx';
import { LeavingParts } from './LeavingParts.tsx';

export const SharedPartsField = (props: FieldProps) => {
  const { t } = useTranslation('offices');
  const text = useText();
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  const stays: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const parts = WithheldPart.map((part) => {
    const goes = !stays.includes(part);
    const turn = (): void => field.onChange(WithheldPart.filter((p) => (p === part ? goes : stays.includes(p))));
    return { id: part, label: text(withheldParts[part].text), goes, turn };
  });
  return (
    <Field {...props} isGroup>
      {() => (
        <LeavingParts
          name={props.name}
          parts={[{ id: 'always', label: t('toOffice.always'), goes: true }, ...parts]}
          focusRef={field.ref}
          onBlur={field.onBlur}
        />
      )}
    </Field>
  );
};
