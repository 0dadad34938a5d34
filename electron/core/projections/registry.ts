/** The list of projections. To add a read model: write its file, add its line. */
import { fileRefs } from './fileRefs.ts';
import type { Projection } from './projection.ts';
import { samples } from './samples.ts';
import { seals } from './seals.ts';

export const projections: readonly Projection[] = [fileRefs, samples, seals];
