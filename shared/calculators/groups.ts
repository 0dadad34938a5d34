/** The calculators as a person looks for them: by what the dispute is about. A full record, so that a new one does not compile without. */
import type { ClaimKind } from '../case/codes.ts';
import type { Text } from '../kernel/text.ts';
import type { Calculator } from './calculation.ts';
import { type CalculatorId, calculators } from './registry.ts';

export const CalculatorGroup = ['ending', 'contract', 'wages', 'injury', 'procedure'] as const;
export type CalculatorGroup = (typeof CalculatorGroup)[number];

export const calculatorGroupNames: Readonly<Record<CalculatorGroup, Text>> = {
  ending: { zh: '解除、终止', en: 'End of employment' },
  contract: { zh: '订立合同、试用期、服务期、竞业限制', en: 'Contract, probation, service period, non-compete' },
  wages: { zh: '工资、加班、休假', en: 'Wages, overtime, leave' },
  injury: { zh: '工伤', en: 'Work injury' },
  procedure: { zh: '程序', en: 'Procedure' },
};

const groupOf: Readonly<Record<CalculatorId, CalculatorGroup>> = {
  severance: 'ending',
  'unlawful-termination': 'ending',
  'notice-pay': 'ending',
  'dismissal-wages': 'ending',
  'union-activist': 'ending',
  'double-wage': 'contract',
  'open-ended-refused': 'contract',
  probation: 'contract',
  'probation-floor': 'contract',
  'training-penalty': 'contract',
  'non-compete': 'contract',
  'non-compete-release': 'contract',
  arrears: 'wages',
  'minimum-wage-gap': 'wages',
  'part-time-gap': 'wages',
  'stoppage-wages': 'wages',
  'deduction-limit': 'wages',
  overtime: 'wages',
  'overtime-days': 'wages',
  'annual-leave': 'wages',
  'injury-grant': 'injury',
  'disability-allowance': 'injury',
  'injury-leave-pay': 'injury',
  'care-allowance': 'injury',
  'injury-medical-subsidy': 'injury',
  'injury-employment-subsidy': 'injury',
  'funeral-grant': 'injury',
  'dependants-pension': 'injury',
  'death-grant': 'injury',
  'final-award-limit': 'procedure',
};

/** The ids of a group, in the order of the register. */
export const calculatorsIn = (group: CalculatorGroup): readonly CalculatorId[] =>
  ids.filter((id) => groupOf[id] === group);

/** The calculators whose result is a claim of this kind, the usual one first. */
export const calculatorsFor = (kind: ClaimKind): readonly CalculatorId[] =>
  ids.filter((id) => calculators[id].claimKind === kind);

/** Those whose title or article contains every word of the text, in either language; all for an empty text. */
export const findCalculators = (text: string): readonly CalculatorId[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return ids.filter((id) => words.every((word) => searchedText(calculators[id]).includes(word)));
};

const searchedText = ({ title, article }: Calculator): string =>
  [title.zh, title.en, article.zh, article.en].join(' ').toLowerCase();

// Object.keys forgets the keys of the very record it was given.
const ids = Object.keys(groupOf) as CalculatorId[];
