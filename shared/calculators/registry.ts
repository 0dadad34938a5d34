/** Every money calculator under its id, in the order of the reference (domain 5.1 to 5.9). A new one is a file and a line here. */
import { annualLeave } from './annualLeave.ts';
import { arrears } from './arrears.ts';
import type { Calculator } from './calculation.ts';
import { careAllowance } from './careAllowance.ts';
import { deathGrant } from './deathGrant.ts';
import { deductionLimit } from './deductionLimit.ts';
import { dependantsPension } from './dependantsPension.ts';
import { disabilityAllowance } from './disabilityAllowance.ts';
import { dismissalWages } from './dismissalWages.ts';
import { doubleWage, openEndedRefused } from './doubleWage.ts';
import { finalAwardLimit } from './finalAwardLimit.ts';
import { funeralGrant } from './funeralGrant.ts';
import { injuryGrant } from './injuryGrant.ts';
import { injuryLeavePay } from './injuryLeavePay.ts';
import { injuryEmploymentSubsidy, injuryMedicalSubsidy } from './injuryLumpSum.ts';
import { minimumWageGap } from './minimumWageGap.ts';
import { nonCompete } from './nonCompete.ts';
import { nonCompeteRelease } from './nonCompeteRelease.ts';
import { noticePay } from './noticePay.ts';
import { overtime } from './overtime.ts';
import { overtimeDays } from './overtimeDays.ts';
import { partTimeGap } from './partTimeGap.ts';
import { probation } from './probation.ts';
import { probationFloor } from './probationFloor.ts';
import { severance } from './severance.ts';
import { stoppageWages } from './stoppageWages.ts';
import { trainingPenalty } from './trainingPenalty.ts';
import { unionActivist } from './unionActivist.ts';
import { unlawfulTermination } from './unlawfulTermination.ts';

export const calculators = {
  severance,
  'unlawful-termination': unlawfulTermination,
  'notice-pay': noticePay,
  'double-wage': doubleWage,
  'open-ended-refused': openEndedRefused,
  overtime,
  'overtime-days': overtimeDays,
  'annual-leave': annualLeave,
  arrears,
  'minimum-wage-gap': minimumWageGap,
  'deduction-limit': deductionLimit,
  'injury-grant': injuryGrant,
  'disability-allowance': disabilityAllowance,
  'injury-leave-pay': injuryLeavePay,
  'care-allowance': careAllowance,
  'funeral-grant': funeralGrant,
  'dependants-pension': dependantsPension,
  'death-grant': deathGrant,
  'injury-medical-subsidy': injuryMedicalSubsidy,
  'injury-employment-subsidy': injuryEmploymentSubsidy,
  probation,
  'probation-floor': probationFloor,
  'non-compete': nonCompete,
  'non-compete-release': nonCompeteRelease,
  'training-penalty': trainingPenalty,
  'union-activist': unionActivist,
  'stoppage-wages': stoppageWages,
  'dismissal-wages': dismissalWages,
  'part-time-gap': partTimeGap,
  'final-award-limit': finalAwardLimit,
} as const satisfies Readonly<Record<string, Calculator>>;
export type CalculatorId = keyof typeof calculators;

export const isCalculatorId = (id: string): id is CalculatorId => Object.hasOwn(calculators, id);
