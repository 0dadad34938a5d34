/**
 * Reads an agreement before anybody signs it and says what is wrong, where, and by which article. The rules are tables that can be read
 * aloud: words (clauseRules.ts), void terms and wages (workerRules.ts), money (paymentRules.ts), fit with the case (caseRules.ts), who may
 * settle for whom (groupRules.ts), ways to secure it (wayRules.ts). Pure; the form shows the findings beside their fields, and lights up
 * signing when nothing blocks. A finding never changes the agreement.
 */
import { caseRules } from './caseRules.ts';
import { clauseRules } from './clauseRules.ts';
import type { AgreementRule, CheckInput, Finding } from './finding.ts';
import { groupRules } from './groupRules.ts';
import { paymentRules } from './paymentRules.ts';
import { wayRules } from './wayRules.ts';
import { workerRules } from './workerRules.ts';

/** Every rule, in the order in which findings are shown. */
export const agreementRules: readonly AgreementRule[] = [
  ...clauseRules,
  ...workerRules,
  ...paymentRules,
  ...caseRules,
  ...groupRules,
  ...wayRules,
];

/** What the rules say about `version`; blocking findings first, otherwise in the order of the rules. */
export const checkAgreement = (input: CheckInput): readonly Finding[] => {
  const findings = agreementRules.flatMap((rule) =>
    rule
      .find(input)
      .map((found): Finding => ({ ...found, rule: rule.id, severity: rule.severity, article: rule.article })),
  );
  return [...findings.filter(isBlocking), ...findings.filter((finding) => !isBlocking(finding))];
};

/** True when nothing stands in the way of signing; warnings may remain. */
export const maySign = (findings: readonly Finding[]): boolean => !findings.some(isBlocking);

const isBlocking = ({ severity }: Finding): boolean => severity === 'blocks';
