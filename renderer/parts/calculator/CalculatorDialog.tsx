/**
 * The dialog that calculates a claim: chosen by its kind, filled in from the worker, put into the claim with every step it was made of. Used
 * beside the claims of a case and in the intake.
 */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Calculation } from '../../../shared/calculators/calculation.ts';
import { calculators } from '../../../shared/calculators/registry.ts';
import { traceOf } from '../../../shared/calculators/trace.ts';
import type { ClaimKind } from '../../../shared/case/codes.ts';
import type { Trace } from '../../../shared/case/parts.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CalculatorChoice } from './CalculatorChoice.tsx';
import { DialogCalculator } from './DialogCalculator.tsx';
import { CopyButton } from './CopyButton.tsx';
import { type CalculatorDesk, useCalculatorDesk } from './useCalculatorDesk.ts';
import { type ChosenStart, useChosen } from './useChosen.ts';

/** What a claim becomes. */
export type CalculatedClaim = {
  readonly partyId: string;
  readonly kind: ClaimKind;
  readonly trace: Trace;
  readonly calculation: Calculation;
};
type CalculatorDialogProps = ChosenStart & {
  /** Answers what stood in the way, or null when the claim was taken. */
  readonly onUse: (claim: CalculatedClaim) => Promise<string | null>;
  readonly onClose: () => void;
};

export const CalculatorDialog = (props: CalculatorDialogProps) => {
  const desk = useCalculatorDesk();
  return desk === null ? null : <OpenDialog {...props} desk={desk} />;
};

const OpenDialog = (props: CalculatorDialogProps & { readonly desk: CalculatorDesk }) => {
  const { t } = useTranslation(['calculators', 'form']);
  const formId = useId();
  const { kind, people, desk, onClose } = props;
  const { chosen, calculation, facts, onTyped, chooseId, choosePerson } = useChosen(props);
  const { use, isBusy, problem } = usePutIn(props);
  const claimKind = chosen.id === null ? null : calculators[chosen.id].claimKind;
  const whyNot = chosen.id === null ? t('calculators:choose') : claimKind === null ? t('calculators:noClaim') : null;
  return (
    <Dialog
      title={t('calculators:dialogTitle')}
      isOpen
      size="full"
      onClose={onClose}
      actions={
        <>
          {calculation !== null && <CopyButton calculation={calculation} on={desk.context.on} />}
          <Button onPress={onClose}>{t('calculators:cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isBusy={isBusy} blockedReason={whyNot}>
            {t('calculators:putIn')}
          </Button>
        </>
      }
    >
      {problem !== null && (
        <Banner tone="overdue" title={problem} isAlert>
          {t('form:failedBody')}
        </Banner>
      )}
      <CalculatorChoice
        kind={kind}
        id={chosen.id}
        people={people}
        partyId={chosen.partyId}
        onChooseId={chooseId}
        onChoosePerson={choosePerson}
      />
      {chosen.id === null ? (
        <EmptyState what={t('calculators:choose')} why={t('calculators:chooseAbove')} />
      ) : (
        <DialogCalculator
          key={`${chosen.id}-${chosen.partyId}`}
          id={chosen.id}
          start={chosen.start}
          facts={facts}
          context={desk.context}
          place={desk.place}
          onChoosePlace={desk.choosePlace}
          formId={formId}
          onTyped={onTyped}
          onUse={async (result) => {
            if (claimKind === null) return;
            const trace = traceOf(result, desk.context.on);
            await use({ partyId: chosen.partyId, kind: claimKind, trace, calculation: result });
          }}
        />
      )}
    </Dialog>
  );
};

const usePutIn = ({ onUse, onClose }: CalculatorDialogProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const use = async (claim: CalculatedClaim): Promise<void> => {
    setBusy(true);
    try {
      const refused = await onUse(claim);
      setProblem(refused);
      if (refused === null) onClose();
    } finally {
      setBusy(false);
    }
  };
  return { use, isBusy, problem } as const;
};
