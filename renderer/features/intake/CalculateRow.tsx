/** Calculating a claim that is not registered yet: the worker's facts come from the form as it stands. */
import { Calculator } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { boundText } from '../../../shared/calculators/calculationText.ts';
import { isLocalDate, type LocalDate } from '../../../shared/kernel/localDate.ts';
import { type CalculatedClaim, CalculatorDialog } from '../../parts/calculator/CalculatorDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { type IntakeInput, keptTrace } from './intakeForm.ts';

export const CalculateRow = ({ path }: { readonly path: `claims.${number}` }) => {
  const { t } = useTranslation('calculators');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="hj-claims__calculate">
      <Button variant="quiet" icon={<Calculator aria-hidden="true" />} onPress={() => setOpen(true)}>
        {t('calculate')}
      </Button>
      {isOpen && <RowDialog path={path} onClose={() => setOpen(false)} />}
    </div>
  );
};

type RowDialogProps = { readonly path: `claims.${number}`; readonly onClose: () => void };

const RowDialog = ({ path, onClose }: RowDialogProps) => {
  const { getValues, setValue } = useFormContext<IntakeInput>();
  const [claim] = useState(() => getValues(path));
  const [people] = useState(() =>
    getValues('workers')
      .map(claimantOf)
      .filter(({ partyId }) => partyId === claim.partyId),
  );
  const put = async ({ kind, trace, calculation }: CalculatedClaim): Promise<string | null> => {
    const employer = kind === 'employer-claim' ? getValues('respondents')[0]?.partyId : undefined;
    setValue(
      path,
      {
        ...getValues(path),
        kind,
        ...(employer === undefined ? {} : { partyId: employer }),
        amountFen: trace.amountFen,
        note: claim.note === '' ? boundText(calculation).zh : claim.note,
        trace,
      },
      { shouldDirty: true, shouldTouch: true },
    );
    return null;
  };
  return (
    <CalculatorDialog
      kind={claim.kind}
      stored={keptTrace(claim.trace)}
      people={people}
      partyId={claim.partyId}
      onUse={put}
      onClose={onClose}
    />
  );
};

/** What can be read so far; a half-typed number or day is not known yet. */
const claimantOf = ({ partyId, name, startedOn, endedOn, monthlyWageFen }: IntakeInput['workers'][number]) => ({
  partyId,
  name,
  facts: {
    startedOn: dayOf(startedOn),
    endedOn: dayOf(endedOn),
    monthlyWageFen: typeof monthlyWageFen === 'number' ? monthlyWageFen : null,
  },
});

const dayOf = (typed: string | null): LocalDate | null => (typed !== null && isLocalDate(typed) ? typed : null);
