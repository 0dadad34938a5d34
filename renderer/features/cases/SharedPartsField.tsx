/** What goes along when a case is shared: a check box for each part that may stay here. The form keeps what stays (`withheld`). */
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { WithheldPart, withheldParts } from '../../../shared/case/sharing.ts';
import { useText } from '../../i18n/useText.ts';
import { Field, type FieldProps } from '../../ui/form/Field.tsx';

export const SharedPartsField = (props: FieldProps) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  const stays: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  return (
    <Field {...props} isGroup>
      {() => (
        <ul className="hj-leaves">
          <li className="hj-leaves__row hj-leaves__row--chosen">
            <label className="hj-check">
              <input type="checkbox" checked disabled />
              <span>{t('toOffice.always')}</span>
            </label>
          </li>
          {WithheldPart.map((part, at) => {
            const goes = !stays.includes(part);
            return (
              <li key={part} className={goes ? 'hj-leaves__row hj-leaves__row--chosen' : 'hj-leaves__row'}>
                <label className="hj-check">
                  <input
                    ref={at === 0 ? field.ref : undefined}
                    name={props.name}
                    type="checkbox"
                    checked={goes}
                    onBlur={field.onBlur}
                    onChange={() => field.onChange(WithheldPart.filter((p) => (p === part ? goes : stays.includes(p))))}
                  />
                  <span>{text(withheldParts[part].text)}</span>
                </label>
              </li>
            );
          })}
        </ul>
      )}
    </Field>
  );
};
