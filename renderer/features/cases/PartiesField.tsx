/** Which parties a step concerns: a check list with all or none at once, readable with two parties and with twenty. */
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { actingParties, workersOf } from '../../../shared/case/state.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import type { FieldProps } from '../../ui/form/Field.tsx';
import { plainText } from '../../ui/form/SelectField.tsx';
import { useCasePage } from './caseActions.tsx';

const COUNT_FROM = 4;

type PartiesFieldProps = FieldProps & { readonly side?: 'worker' | undefined };

/** A firm that was struck off can neither be asked nor told: it is not offered. */
export const PartiesField = ({ side, ...props }: PartiesFieldProps) => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const parties = side === 'worker' ? workersOf(view.case) : actingParties(view.case);
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  const chosen = Array.isArray(field.value) ? field.value.length : 0;
  const isAll = chosen === parties.length;
  return (
    <div className="hj-field--wide hj-stack-tight">
      <div className="hj-pick">
        <ChoiceField
          {...props}
          isMultiple
          rows={parties.map((party) => ({ code: party.partyId, text: plainText(party.name) }))}
        />
      </div>
      {parties.length >= COUNT_FROM && (
        <div className="hj-row">
          <span className="hj-quiet hj-dense">{t('dialog.partyChosen', { count: chosen, total: parties.length })}</span>
          <Button variant="quiet" onPress={() => field.onChange(isAll ? [] : parties.map((party) => party.partyId))}>
            {isAll ? t('dialog.noParty') : t('dialog.all')}
          </Button>
        </div>
      )}
    </div>
  );
};
