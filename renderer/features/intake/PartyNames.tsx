/**
 * The parties typed so far, as rows of a choice, for the claims and the evidence. Follows the typing at a pause only: with forty workers a
 * keystroke in one name must not draw forty rows of claims again.
 */
import { createContext, type ReactNode, use, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ChoiceRow, plainText } from '../../ui/form/SelectField.tsx';
import type { IntakeInput } from './intakeForm.ts';
import { useCalm } from './useCalm.ts';

type PartyNames = { readonly rows: readonly ChoiceRow[]; readonly workerIds: readonly string[] };
const PartyNamesContext = createContext<PartyNames>({ rows: [], workerIds: [] });
export const usePartyNames = (): PartyNames => use(PartyNamesContext);

type Named = { readonly partyId: string; readonly name: string };
const namesOf = (parties: readonly Named[]): readonly Named[] =>
  parties.map(({ partyId, name }) => ({ partyId, name }));

export const PartyNamesProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeInput>();
  const [workers, respondents] = useWatch({ control, name: ['workers', 'respondents'] });
  const named = useCalm({ workers: namesOf(workers), respondents: namesOf(respondents) });
  const names = useMemo(() => {
    const row = (party: Named, unnamed: string): ChoiceRow => ({
      code: party.partyId,
      text: plainText(party.name === '' ? unnamed : party.name),
    });
    return {
      rows: [
        ...named.workers.map((party, at) => row(party, t('worker.nth', { count: at + 1 }))),
        ...named.respondents.map((party, at) => row(party, t('respondent.nth', { count: at + 1 }))),
      ],
      workerIds: named.workers.map((party) => party.partyId),
    };
  }, [named, t]);
  return <PartyNamesContext value={names}>{children}</PartyNamesContext>;
};
