/** Calculating from the case page: a new claim, or the amount of one that stands; the calculation is kept in the claim. */
import { Calculator } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundText } from '../../../shared/calculators/calculationText.ts';
import type { Claim } from '../../../shared/case/parts.ts';
import { workersOf } from '../../../shared/case/state.ts';
import { useExecute } from '../../app/queries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { type CalculatedClaim, CalculatorDialog } from '../../parts/calculator/CalculatorDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useBlockedReason, useCasePage } from './caseActions.tsx';

/** The quiet button over the claims. */
export const CalculateNew = () => {
  const { t } = useTranslation('calculators');
  const [isOpen, setOpen] = useState(false);
  const blockedReason = useBlockedReason()('AddClaim');
  return (
    <>
      <Button
        variant="quiet"
        icon={<Calculator aria-hidden="true" />}
        blockedReason={blockedReason}
        onPress={() => setOpen(true)}
      >
        {t('calculate')}
      </Button>
      {isOpen && <ClaimDialog claim={null} onClose={() => setOpen(false)} />}
    </>
  );
};

/** Beside a claim; `what` names it. */
export const CalculateAgain = ({ claim, what }: { readonly claim: Claim; readonly what: string }) => {
  const { t } = useTranslation('calculators');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('calculateFor', { what })} icon={<Calculator />} onPress={() => setOpen(true)} />
      {isOpen && <ClaimDialog claim={claim} onClose={() => setOpen(false)} />}
    </>
  );
};

type ClaimDialogProps = { readonly claim: Claim | null; readonly onClose: () => void };

const ClaimDialog = ({ claim, onClose }: ClaimDialogProps) => {
  const { view } = useCasePage();
  const people = workersOf(view.case).map(({ partyId, name, startedOn, endedOn, monthlyWageFen }) => ({
    partyId,
    name,
    facts: { startedOn, endedOn, monthlyWageFen },
  }));
  const put = usePut(claim);
  const partyId = claim?.partyId ?? people[0]?.partyId ?? '';
  return (
    <CalculatorDialog
      kind={claim?.kind ?? null}
      stored={claim?.trace ?? null}
      // Whose claim it is was said when it was made.
      people={claim === null ? people : people.filter((person) => person.partyId === partyId)}
      partyId={partyId}
      onUse={put}
      onClose={onClose}
    />
  );
};

/** Adds the claim or corrects it; answers the words of a refusal, or null. */
const usePut = (claim: Claim | null) => {
  const { view } = useCasePage();
  const execute = useExecute(view.caseId);
  const words = useRefusalText();
  const [claimId] = useState(() => claim?.claimId ?? crypto.randomUUID());
  return async ({ partyId, kind, trace, calculation }: CalculatedClaim): Promise<string | null> => {
    const ownerId = kind === 'employer-claim' ? (employerIdOf(view.case.parties) ?? partyId) : partyId;
    const note = claim === null || claim.note === '' ? boundText(calculation).zh : claim.note;
    const next: Claim = { claimId, partyId: ownerId, kind, amountFen: trace.amountFen, note, trace };
    const result =
      claim === null ? await execute('AddClaim', { claim: next }) : await execute('CorrectClaim', { claim: next });
    return result.ok ? null : words(result.refusal);
  };
};

/** A claim of the employer belongs to a respondent. */
const employerIdOf = (parties: readonly { readonly partyId: string; readonly kind: string }[]): string | undefined =>
  parties.find(({ kind }) => kind !== 'worker')?.partyId;
