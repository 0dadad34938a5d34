/** The words in which the records of a case are compared, and the forms in which one of them is written anew. */
import {
  bodyKinds,
  caseFlags,
  disputeTypes,
  employmentForms,
  evidenceKinds,
  paymentMethods,
  respondentRoles,
} from '../../../shared/case/codes.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import type { FactWords } from '../../parts/conflict/factRows.ts';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';
import { type CasePage, partyName } from './caseActions.tsx';
import { codeText } from './historyDetail.ts';
import { relationRows, wayRows } from './optionRows.ts';

/** Codes that the history does not put into words. */
const furtherLists: Readonly<Record<string, readonly (readonly ChoiceRow[])[]>> = {
  bodyKind: [bodyKinds],
  flags: [caseFlags],
  disputeTypes: [disputeTypes],
  employmentForm: [employmentForms],
  role: [respondentRoles],
  kind: [evidenceKinds],
  method: [paymentMethods],
  way: [wayRows],
  relation: [relationRows],
};
const furtherText = (key: string, code: string): Text | null =>
  furtherLists[key]?.flat().find((row) => row.code === code)?.text ?? null;

export const caseFactWords = (c: Pick<RegisteredCase, 'parties' | 'evidence'>): FactWords => ({
  codeText: (key, code) => codeText(key, code) ?? furtherText(key, code),
  nameOf: (id) => partyName(c, id) || (c.evidence.find(({ evidenceId }) => evidenceId === id)?.name ?? ''),
});

/** Opens the form that writes a thing of the case anew; null where there is none for it. */
export const rewriteOf =
  (act: CasePage['act']) =>
  (slot: string): (() => void) | null => {
    const [kind, id] = slot.split(':');
    switch (kind) {
      case 'facts':
        return () => act('CorrectFacts');
      case 'details':
        return () => act('CorrectDetails');
      case 'party':
        return () => act('CorrectParty', { partyId: id });
      case 'claim':
        return () => act('CorrectClaim', { claimId: id });
      default:
        return null;
    }
  };
