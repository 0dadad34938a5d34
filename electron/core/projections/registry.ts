/** The list of projections. To add a read model: write its file, add its line. */
import type { Projection } from './projection.ts';

export const projections: readonly Projection[] = [];
