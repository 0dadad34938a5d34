/** How each way of securing an agreement is begun: the step and what its form starts with. A full record: a new way needs its row. */
import type { SecuringWay } from '../../../shared/agreement/securing.ts';
import type { CaseStep } from '../../../shared/case/commands.ts';
import type { StepTarget } from './caseActions.tsx';

export const securingExits: {
  readonly [W in SecuringWay]: { readonly command: CaseStep; readonly target: StepTarget };
} = {
  confirmation: { command: 'ApplyConfirmation', target: {} },
  'arbitration-review': { command: 'OpenProceeding', target: { preset: { kind: 'arbitration-review' } } },
  'payment-order': { command: 'OpenProceeding', target: { preset: { kind: 'payment-order' } } },
};
