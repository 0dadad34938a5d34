/** The list of projections. To add a read model: write its file, add its line. */
import { caseListProjection } from './caseList.ts';
import { caseOfficesProjection } from './caseOffices.ts';
import { conflictProjection } from './conflicts.ts';
import { consultationProjection } from './consultations.ts';
import { deadlineProjection } from './deadlines.ts';
import { fileRefs } from './fileRefs.ts';
import { matterProjection } from './matter.ts';
import { letterProjection } from './letters.ts';
import { partyProjection } from './parties.ts';
import { paymentProjection } from './payments.ts';
import type { Projection } from './projection.ts';
import { samples } from './samples.ts';
import { seals } from './seals.ts';
import { searchProjection } from './search.ts';
import { workbenchProjection } from './workbench.ts';

export const projections: readonly Projection[] = [
  fileRefs,
  samples,
  seals,
  caseListProjection,
  caseOfficesProjection,
  deadlineProjection,
  matterProjection,
  partyProjection,
  paymentProjection,
  searchProjection,
  workbenchProjection,
  consultationProjection,
  letterProjection,
  conflictProjection,
];
