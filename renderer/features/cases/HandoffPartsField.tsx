/** The parts of a letter to a partner: a check box each, with the very things that would leave; personal ones are marked. */
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { HandoffPart, handoffParts } from '../../../shared/case/handoffs.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Field, type FieldProps } from '../../ui/form/Field.tsx';
import { useCasePage } from './caseActions.tsx';
import { handoffContents } from './handoffContents.ts';

export const HandoffPartsField = (props: FieldProps) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view, today } = useCasePage();
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  const chosen: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  return (
    <Field {...props} isGroup>
      {() => (
        <ul className="hj-leaves">
          {HandoffPart.map((part, at) => {
            const contents = handoffContents(part, view.case, today);
            const isChosen = chosen.includes(part);
            return (
              <li key={part} className={isChosen ? 'hj-leaves__row hj-leaves__row--chosen' : 'hj-leaves__row'}>
                <label className="hj-check">
                  <input
                    ref={at === 0 ? field.ref : undefined}
                    name={props.name}
                    type="checkbox"
                    checked={isChosen}
                    onBlur={field.onBlur}
                    onChange={() =>
                      field.onChange(HandoffPart.filter((p) => (p === part ? !isChosen : chosen.includes(p))))
                    }
                  />
                  <span>{text(handoffParts[part].text)}</span>
                </label>
                <span className="hj-quiet hj-dense">{contents === null ? t('handoff.nothing') : text(contents)}</span>
                {handoffParts[part].isPersonal && <Chip tone="outline">{t('handoff.personal')}</Chip>}
              </li>
            );
          })}
        </ul>
      )}
    </Field>
  );
};
