/** The tracks and their tables: the one place that knows them all. A step's row is found by its id, whichever track the case came from. */
import type { Track } from '../case/codes.ts';
import type { LimitMark } from '../timeLimits/rules.ts';
import { courtUnion } from './courtUnion.ts';
import { CourtStepId, HrStepId, type StepId } from './guideView.ts';
import { hrUnion } from './hrUnion.ts';
import type { StepRow } from './stepRow.ts';

export const stepRows: { readonly [Id in StepId]: StepRow } = { ...courtUnion, ...hrUnion };

/** The steps of a track in order. */
export const stepsOfTrack: { readonly [T in Track]: readonly StepId[] } = {
  'court-union': CourtStepId,
  'hr-union': HrStepId,
};

/** Steps whose articles were not read in the statute itself (reference: domain 2.2); every other step's were. */
const marks: { readonly [Id in StepId]?: LimitMark } = {
  H2: 'unverified',
  H3: 'unverified',
  H5: 'unverified',
  H6: 'secondary',
  H7: 'unverified',
  H9a: 'unverified',
};

/** How far the articles of a step were read. */
export const markOfStep = (id: StepId): LimitMark => marks[id] ?? 'verified';
