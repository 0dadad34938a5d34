/** The words in which the records of a consultation are compared. */
import { channels, disputeTypes } from '../../../shared/case/codes.ts';
import { wayOuts } from '../../../shared/consultation/wayOuts.ts';
import type { FactWords } from '../../parts/conflict/factRows.ts';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';

const codeLists: Readonly<Record<string, readonly ChoiceRow[]>> = {
  channel: channels,
  topics: disputeTypes,
  ways: wayOuts,
};
export const consultationFactWords: FactWords = {
  codeText: (key, code) => codeLists[key]?.find((row) => row.code === code)?.text ?? null,
  nameOf: () => '',
};
