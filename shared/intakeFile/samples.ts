/**
 * The sample office: cases at every step of both tracks, people and firms invented, with days counted back from today so that the workbench
 * shows something due, overdue and waiting. Marked as samples; removed in one act.
 */
import type { LocalDate } from '../kernel/localDate.ts';
import { courtStories } from './courtSamples.ts';
import { hrStories } from './hrSamples.ts';
import { sampleCase } from './sampleStory.ts';
import type { IntakeCaseInput } from './schema.ts';

/** The sample cases as they stand today. */
export const sampleCases = (today: LocalDate): readonly IntakeCaseInput[] =>
  [...courtStories, ...hrStories].map((story, i) => sampleCase(story, i, today));
