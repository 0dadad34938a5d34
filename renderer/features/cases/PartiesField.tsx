/** Which parties a step concerns: a check list with all or none at once, readable with two parties, with twenty and with three hundred. */
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { actingParties, type RegisteredCase, workersOf } from '../../../shared/case/state.ts';
import { PeopleField } from '../../parts/PeopleField.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import type { FieldProps } from '../../ui/form/Field.tsx';
import { plainText } from '../../ui/form/SelectField.tsx';
import { useCasePage } from './caseActions.tsx';

const COUNT_FROM = 4;

/** More than this many are searched and ticked in a list of their own height. */
const LIST_FROM = 24;

type PartiesFieldProps = FieldProps & { readonly side?: 'worker' | undefined };

/** A firm that was struck off can neither be asked nor told: it is not offered. */
const offered = (c: RegisteredCase, side: PartiesFieldProps['side']) =>
  side === 'worker' ? workersOf(c) : actingParties(c);

export const PartiesField = ({ side, ...props }: PartiesFieldProps) => {
  const parties = offered(useCasePage().view.case, side);
  if (parties.length < LIST_FROM) return <FewParties side={side} {...props} />;
  return (
    <PeopleField {...props} people={parties.map(({ partyId, name, phone }) => ({ id: partyId, name, note: phone }))} />
  );
};

const FewParties = ({ side, ...props }: PartiesFieldProps) => {
  const { t } = useTranslation('cases');
  const parties = offered(useCasePage().view.case, side);
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
