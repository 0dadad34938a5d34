/** What is claimed, with the running total. With one worker nobody has to say whose claim it is. */
import { Plus, Users } from 'lucide-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ClaimCautions } from '../../parts/calculator/ClaimCautions.tsx';
import { Button } from '../../ui/Button.tsx';
import { Money } from '../../ui/Money.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import { DisputeTypes } from './DisputeTypes.tsx';
import { type IntakeInput, newClaim } from './intakeForm.ts';
import { IntakeSection } from './IntakeSection.tsx';
import { usePartyNames } from './PartyNames.tsx';

export const ClaimsSection = () => {
  const { t } = useTranslation('intake');
  const { control, getValues } = useFormContext<IntakeInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'claims', keyName: '_rowKey' });
  const { workerIds } = usePartyNames();
  const add = (): void => {
    const rows = getValues('claims');
    // Somebody who was added and claims nothing yet is meant first; else the one whose claims are being told.
    const silent = workerIds.find((partyId) => !rows.some((claim) => claim.partyId === partyId));
    append(newClaim(crypto.randomUUID(), silent ?? rows.at(-1)?.partyId ?? workerIds[0] ?? ''));
  };
  /** A batch: every worker without a claim gets one of the first claim's kind. */
  const addForEach = (): void => {
    const rows = getValues('claims');
    const without = workerIds.filter((partyId) => !rows.some((claim) => claim.partyId === partyId));
    append(without.map((partyId) => newClaim(crypto.randomUUID(), partyId, rows[0]?.kind)));
  };
  return (
    <IntakeSection step="claims" lead={t('claims.lead')}>
      <div className="hj-claims">
        {fields.map((row, index) => (
          <ClaimRow
            key={row._rowKey}
            path={`claims.${index}`}
            index={index}
            hasWho={workerIds.length > 1}
            onRemove={fields.length > 1 ? () => remove(index) : null}
          />
        ))}
      </div>
      <div className="hj-row-spread">
        <div className="hj-row">
          <Button variant="quiet" icon={<Plus aria-hidden="true" />} onPress={add}>
            {t('claims.add')}
          </Button>
          {workerIds.length > 1 && (
            <Button variant="quiet" icon={<Users aria-hidden="true" />} onPress={addForEach}>
              {t('claims.forEach')}
            </Button>
          )}
        </div>
        <Total />
      </div>
      <Cautions />
      <DisputeTypes />
    </IntakeSection>
  );
};

const Cautions = () => {
  const { control } = useFormContext<IntakeInput>();
  return <ClaimCautions claims={useWatch({ control, name: 'claims' })} />;
};

const Total = () => {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeInput>();
  const claims = useWatch({ control, name: 'claims' });
  // A half-typed amount is a text until it can be read; it does not count yet.
  const fen = claims.reduce((sum, { amountFen }) => sum + (typeof amountFen === 'number' ? amountFen : 0), 0);
  return (
    <p className="hj-claims__total">
      <span className="hj-quiet">{t('claims.total')}</span> <Money fen={fen} isFigure />
    </p>
  );
};
