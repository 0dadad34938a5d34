/** One claim: whose (in a batch), what, how much. Acts carry no amount; an employer's claim belongs to the respondent. */
import { Trash2 } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { tracesKind } from '../../../shared/calculators/claimWarnings.ts';
import { claimKinds, isAct } from '../../../shared/case/codes.ts';
import { TraceDetails } from '../../parts/calculator/TraceDetails.tsx';
import { MoneyField } from '../../ui/form/MoneyField.tsx';
import { SelectField } from '../../ui/form/SelectField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CalculateRow } from './CalculateRow.tsx';
import { type IntakeInput, keptTrace } from './intakeForm.ts';
import { usePartyNames } from './PartyNames.tsx';

type ClaimRowProps = {
  readonly path: `claims.${number}`;
  readonly index: number;
  readonly hasWho: boolean;
  readonly onRemove: (() => void) | null;
};

export const ClaimRow = ({ path, index, hasWho, onRemove }: ClaimRowProps) => {
  const { t } = useTranslation('intake');
  const { control, getValues, setValue } = useFormContext<IntakeInput>();
  const { rows: parties } = usePartyNames();
  const [kind, partyId, amountFen, typedTrace] = useWatch({
    control,
    name: [`${path}.kind`, `${path}.partyId`, `${path}.amountFen`, `${path}.trace`],
  });
  const trace = keptTrace(typedTrace);
  const isOrphan = !parties.some((row) => row.code === partyId);
  const chooseKind = (): void => {
    const chosen = getValues(`${path}.kind`);
    if (isAct(chosen)) setValue(`${path}.amountFen`, null, { shouldDirty: true });
    // A calculation belongs to the kind of claim it was made for.
    if (!tracesKind({ trace: keptTrace(getValues(`${path}.trace`)) }, chosen)) setValue(`${path}.trace`, null);
    const side = chosen === 'employer-claim' ? getValues('respondents') : getValues('workers');
    const other = side.some((party) => party.partyId === getValues(`${path}.partyId`)) ? undefined : side[0];
    if (other !== undefined) setValue(`${path}.partyId`, other.partyId, { shouldDirty: true });
  };
  return (
    <div className="hj-claims__row" role="group" aria-label={`${t('claims.kind')} ${index + 1}`}>
      {(hasWho || isOrphan || kind === 'employer-claim') && (
        <SelectField name={`${path}.partyId`} label={t('claims.who')} rows={parties} hasEmpty={false} />
      )}
      <SelectField
        name={`${path}.kind`}
        label={t('claims.kind')}
        rows={claimKinds}
        hasEmpty={false}
        onChoose={chooseKind}
      />
      {isAct(kind) ? (
        <p className="hj-claims__act hj-quiet hj-dense">{t('claims.act')}</p>
      ) : (
        <MoneyField name={`${path}.amountFen`} label={t('claims.amount')} />
      )}
      <TextField name={`${path}.note`} label={t('claims.note')} />
      {!isAct(kind) && <CalculateRow path={path} />}
      {onRemove !== null && (
        <IconButton label={`${t('claims.remove')} ${index + 1}`} icon={<Trash2 />} onPress={onRemove} />
      )}
      {trace !== null && (
        <div className="hj-claims__trace">
          <TraceDetails claim={{ amountFen: typeof amountFen === 'number' ? amountFen : null, trace }} />
        </div>
      )}
    </div>
  );
};
