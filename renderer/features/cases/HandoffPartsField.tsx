/** The parts of a letter to a partner: a check box each, with the very things that would leave; personal ones are marked. */
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { HandoffPart, handoffParts } from '../../../shared/case/handoffs.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Field, type FieldProps } from '../../ui/form/Field.tsx';
import { useCasePage } from './caseActions.tsx';
import { handoffContents } from './handoffContents.ts';
import { LeavingParts } from './LeavingParts.tsx';

export const HandoffPartsField = (props: FieldProps) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view, today } = useCasePage();
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  const chosen: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const parts = HandoffPart.map((part) => {
    const goes = chosen.includes(part);
    const contents = handoffContents(part, view.case, today);
    const turn = (): void => field.onChange(HandoffPart.filter((p) => (p === part ? !goes : chosen.includes(p))));
    const note = (
      <>
        <span className="hj-quiet hj-dense">{contents === null ? t('handoff.nothing') : text(contents)}</span>
        {handoffParts[part].isPersonal && <Chip tone="outline">{t('handoff.personal')}</Chip>}
      </>
    );
    return { id: part, label: text(handoffParts[part].text), goes, turn, note };
  });
  return (
    <Field {...props} isGroup>
      {() => <LeavingParts name={props.name} parts={parts} focusRef={field.ref} onBlur={field.onBlur} />}
    </Field>
  );
};
