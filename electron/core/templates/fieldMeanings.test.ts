/** Whoever edits a template is told of every field what it means: those of the shipped wording and whatever the builder gives besides. */
import { expect, it } from 'vitest';
import { builtFields, contextOf, paperRow, templateOf } from '../../../tests/support/drawPaper.ts';
import { storiesOf } from '../../../tests/support/paperStory.ts';
import { knownFields } from '../../../shared/documents/checkTemplate.ts';
import { type EditablePaper, editablePapers } from '../../../shared/documents/editablePapers.ts';
import { fieldMeaning } from '../../../shared/documents/fieldMeanings.ts';
import type { Fields } from '../../../shared/documents/template.ts';

const samplesOf = ({ id, caseFields }: EditablePaper): readonly Fields[] =>
  caseFields === null ? [] : storiesOf(id).map(({ case: c, more }) => builtFields(paperRow(id), contextOf(c, more)));

it.each(editablePapers.map((paper) => [paper.id, paper] as const))('every field of %s is explained', (_id, paper) => {
  const paths = [...knownFields({ shipped: templateOf(paper), samples: samplesOf(paper) })];
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => fieldMeaning(path, paper.slug) === null)).toEqual([]);
});

it('a name may mean something of its own in one paper', () => {
  expect(fieldMeaning('purpose', 'handoff-letter')?.zh).toBe('移送的事项');
  expect(fieldMeaning('evidence[].purpose', 'arbitration-application')?.zh).toBe('证明目的');
  expect(fieldMeaning('somethingNewer')).toBeNull();
});
