/**
 * Fields that can wait, folded away. Opens by itself where one of them is filled or faulty, so that nothing typed and no fault is ever
 * hidden; folded fields keep their values, because they stay in the form.
 */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { Button } from '../ui/Button.tsx';

type MoreFieldsProps = {
  /** The paths of the fields inside. */
  readonly names: readonly string[];
  readonly more: string;
  readonly less: string;
  readonly children: ReactNode;
};

export const MoreFields = ({ names, more, less, children }: MoreFieldsProps) => {
  const { control, getValues, getFieldState } = useFormContext();
  const state = useFormState({ control, name: [...names] });
  const [isOpen, setOpen] = useState(() => names.some((name) => isFilled(getValues(name))));
  const isFaulty = names.some((name) => getFieldState(name, state).error !== undefined);
  const isShown = isOpen || isFaulty;
  return (
    <div className="hj-stack-tight">
      <div>
        <Button
          variant="quiet"
          icon={<ChevronDown className={isShown ? 'hj-turned' : undefined} aria-hidden="true" />}
          aria-expanded={isShown}
          onPress={() => setOpen(!isShown)}
        >
          {isShown ? less : more}
        </Button>
      </div>
      {isShown && children}
    </div>
  );
};

const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== false;
