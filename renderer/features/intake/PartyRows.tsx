/** A list of parties on the intake page: a card each, with its number once there are several, and one more at a press. */
import { Trash2, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { IntakeInput } from './intakeForm.ts';

type PartyRowsProps = {
  readonly name: 'workers' | 'respondents';
  readonly nth: (count: number) => string;
  readonly addLabel: string;
  readonly removeLabel: string;
  readonly newRow: () => IntakeInput['workers'][number] | IntakeInput['respondents'][number];
  readonly render: (path: string, index: number) => ReactNode;
};

export const PartyRows = ({ name, nth, addLabel, removeLabel, newRow, render }: PartyRowsProps) => {
  const { control, getValues, setValue } = useFormContext<IntakeInput>();
  const { fields, append, remove } = useFieldArray({ control, name, keyName: '_rowKey' });
  const removeAt = (index: number): void => {
    const partyId = getValues(`${name}.${index}.partyId`);
    remove(index);
    // Claims of a party that is gone ask for their claimant again instead of passing to somebody else.
    getValues('claims').forEach((claim, at) => {
      if (claim.partyId === partyId) setValue(`claims.${at}.partyId`, '', { shouldDirty: true });
    });
  };
  return (
    <div className="hj-stack">
      {fields.map((row, index) => (
        <div key={row._rowKey} className="hj-intake__card">
          {fields.length > 1 && (
            <div className="hj-row-spread">
              <h3>{nth(index + 1)}</h3>
              <IconButton label={`${removeLabel} ${index + 1}`} icon={<Trash2 />} onPress={() => removeAt(index)} />
            </div>
          )}
          {render(`${name}.${index}`, index)}
        </div>
      ))}
      <div>
        <Button variant="quiet" icon={<UserPlus aria-hidden="true" />} onPress={() => append(newRow())}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
};
