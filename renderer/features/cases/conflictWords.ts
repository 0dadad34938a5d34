/** The words in which the records of a case are compared, and the forms in which one of them is written anew. */
import {
  bodyKinds,
  caseFlags,
  claimKinds,
  clauseKinds,
  disputeTypes,
  employmentForms,
  evidenceKinds,
  paymentMethods,
  respondentRoles,
} from '../../../shared/case/codes.ts';
import { HandoffPart, handoffParts } from '../../../shared/case/handoffs.ts';
import { actText } from '../../../shared/case/proceedings.ts';
import { WithheldPart, withheldParts } from '../../../shared/case/sharing.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { cases as casesEn } from '../../i18n/en/cases.ts';
import { conflicts as en } from '../../i18n/en/conflicts.ts';
import { group as groupEn } from '../../i18n/en/group.ts';
import { session as sessionEn } from '../../i18n/en/session.ts';
import { cases as casesZh } from '../../i18n/zh/cases.ts';
import { conflicts as zh } from '../../i18n/zh/conflicts.ts';
import { group as groupZh } from '../../i18n/zh/group.ts';
import { session as sessionZh } from '../../i18n/zh/session.ts';
import type { FactWords } from '../../parts/conflict/factRows.ts';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';
import { wordRows } from '../../ui/form/wordRows.ts';
import { type CasePage, partyName } from './caseActions.tsx';
import { codeText } from './historyDetail.ts';
import { authorityRows, relationRows, wayRows } from './optionRows.ts';

const sexWords = ({ parties: { male, female } }: Pick<typeof casesEn, 'parties'>) => ({ male, female });

/** Codes that the history does not put into words. */
const furtherLists: Readonly<Record<string, readonly (readonly ChoiceRow[])[]>> = {
  bodyKind: [bodyKinds],
  flags: [caseFlags],
  disputeTypes: [disputeTypes],
  employmentForm: [employmentForms],
  role: [respondentRoles],
  kind: [evidenceKinds, clauseKinds, wordRows(zh.codes.kind, en.codes.kind)],
  method: [paymentMethods, wordRows(zh.codes.method, en.codes.method)],
  way: [wayRows],
  relation: [relationRows],
  authority: [authorityRows],
  by: [wordRows(zh.codes.by, en.codes.by)],
  sex: [wordRows(sexWords(casesZh), sexWords(casesEn))],
  scope: [wordRows(groupZh.scopes, groupEn.scopes)],
  recusalAsked: [wordRows(sessionZh.told.recusals, sessionEn.told.recusals)],
  parts: [HandoffPart.map((code) => ({ code, text: handoffParts[code].text }))],
  withheld: [WithheldPart.map((code) => ({ code, text: withheldParts[code].text }))],
};
const furtherText = (key: string, code: string): Text | null =>
  furtherLists[key]?.flat().find((row) => row.code === code)?.text ?? null;

type Known = Pick<RegisteredCase, 'parties' | 'claims' | 'evidence' | 'proceedings'>;

export const caseFactWords = (c: Known): FactWords => ({
  codeText: (key, code, record) =>
    (key === 'act' ? actOf(c, code, record) : null) ?? codeText(key, code) ?? furtherText(key, code),
  nameOf: (id) =>
    partyName(c, id) || (c.evidence.find(({ evidenceId }) => evidenceId === id)?.name ?? '') || claimName(c, id),
});

/** A claim by its kind and whose it is. */
const claimName = (c: Known, id: string): string => {
  const claim = c.claims.find(({ claimId }) => claimId === id);
  if (claim === undefined) return '';
  const kind = claimKinds.find(({ code }) => code === claim.kind);
  return [partyName(c, claim.partyId), kind?.text.zh ?? ''].filter((word) => word !== '').join(' ');
};

/** What an authority did, in the words of its kind of proceeding. */
const actOf = ({ proceedings }: Known, code: string, record: object): Text | null => {
  const found = proceedings.find((one) => 'proceedingId' in record && one.proceedingId === record.proceedingId);
  return found === undefined ? null : actText(found.kind, code);
};
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
