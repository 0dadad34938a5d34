/** What stands in the way of signing, and what to look at again: the shared checker plus what is simply not typed yet. Pure. */
import { checkAgreement } from '../../../shared/agreement/checkAgreement.ts';
import type { CheckInput, Finding } from '../../../shared/agreement/finding.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { remember } from '../../../shared/kernel/remember.ts';
import { agreement as en } from '../../i18n/en/agreement.ts';
import { agreement as zh } from '../../i18n/zh/agreement.ts';
import { type AgreementFormInput, gapsOf, typedVersion } from './agreementForm.ts';

/** What the checker counts with: today, calendar, settings and the place of the office. */
export type FindingContext = Pick<CheckInput, 'today' | 'calendar' | 'settings' | 'place'>;

/** Blocking findings first. A field with a gap is named once, by its gap. */
export const agreementFindings = (
  values: AgreementFormInput,
  c: RegisteredCase,
  context: FindingContext,
): readonly Finding[] => {
  const gaps = gapsOf(values).map(
    ({ field, kind }): Finding => ({
      rule: kind,
      severity: 'blocks',
      field,
      text: { zh: zh.check[kind], en: en.check[kind] },
      article: null,
    }),
  );
  const named = new Set(gaps.map(({ field }) => field));
  const found = checkAgreement({ version: typedVersion(values, context.today), case: c, ...context });
  return [...gaps, ...found.filter(({ field }) => !named.has(field))];
};

/**
 * Findings that say the same of several places, said once; the first place leads. `others` are findings of the same rule in other words (each
 * names its worker): from a few on they stand behind the first.
 */
export type FindingGroup = { readonly finding: Finding; readonly places: number; readonly others: readonly Finding[] };

/** So many lines of one rule may stand for themselves. */
const ALIKE_SHOWN = 4;

export const groupFindings = remember((findings: readonly Finding[]): readonly FindingGroup[] => {
  const same = [...Map.groupBy(findings, ({ rule, text }) => `${rule}:${text.zh}`).values()].flatMap(
    ([finding, ...rest]): readonly FindingGroup[] =>
      finding === undefined ? [] : [{ finding, places: rest.length + 1, others: [] }],
  );
  return [...Map.groupBy(same, ({ finding }) => finding.rule).values()].flatMap((groups) => {
    const [first, ...others] = groups;
    return first === undefined || groups.length <= ALIKE_SHOWN
      ? groups
      : [{ ...first, others: others.map(({ finding }) => finding) }];
  });
});

export const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  groupFindings(findings).filter(({ finding }) => finding.severity === severity).length;
