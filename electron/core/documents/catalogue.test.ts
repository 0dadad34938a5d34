/**
 * docs/papers.md, the catalogue as it stands: every paper with its template, the streams and tracks that use it, what must stand on it and the
 * pages a person has looked at. Written by this test (UPDATE_GOLDEN=1), so that it cannot tell of a paper that is not there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { paperRow } from '../../../tests/support/drawPaper.ts';
import { storiesOf } from '../../../tests/support/paperStory.ts';
import { consultationPapers } from '../../../shared/documents/consultationPapers.ts';
import { letterPapers } from '../../../shared/documents/letterPapers.ts';
import { paperRegistry } from '../../../shared/documents/registry.ts';
import type { RequiredContent } from '../../../shared/documents/registry/paperRow.ts';
import { documentTitle } from '../../../shared/documents/titles.ts';

const goldens = new URL('../../../tests/fixtures/pdf/', import.meta.url);
const target = new URL('../../../docs/papers.md', import.meta.url);

type Line = {
  readonly id: string;
  readonly slug: string;
  readonly style: string;
  readonly use: string;
  readonly contents: readonly RequiredContent[];
  readonly golden: string;
};

const caseLines: readonly Line[] = paperRegistry.flatMap((row) =>
  storiesOf(row.id).map(({ track }) => ({
    ...row,
    use: track === 'court-union' ? '法院+工会' : '人社+工会',
    contents: row.contents.filter((content) => content.track === undefined || content.track === track),
    golden: track === 'court-union' ? row.id : `${row.id}-hr`,
  })),
);
const subjectLines: readonly Line[] = [
  ...consultationPapers.map((row) => ({ ...row, use: '咨询', golden: `subject-${row.id}` })),
  ...letterPapers.map((row) => ({ ...row, use: '一函两书', golden: `subject-${row.id}` })),
];
const volumeLines: readonly Line[] = [
  'volume-cover',
  'volume-contents',
  'volume-notes',
  'volume-back',
  'volume-gap',
].map((slug) => ({ id: 'D26', slug, style: 'form', use: '案卷', contents: [], golden: slug }));
const lines = [...caseLines, ...subjectLines, ...volumeLines].toSorted((left, right) =>
  left.id < right.id ? -1 : left.id > right.id ? 1 : 0,
);

const pagesOf = (golden: string): number => {
  let pages = 0;
  while (existsSync(new URL(`${golden}-${pages + 1}.png`, goldens))) pages += 1;
  return pages;
};

const contentWords = (contents: readonly RequiredContent[]): string =>
  contents.map(({ what, article }) => `${what.zh}${article === null ? '' : `（${article.zh}）`}`).join('；');

const written = (): string =>
  [
    '# The papers 文书目录',
    '',
    'Written by `electron/core/documents/catalogue.test.ts`. Each line is a paper as one track or stream uses it: its template in `resources/templates`,',
    'its form (official: GB/T 9704-2012), the pages in `tests/fixtures/pdf` that a person has looked at (with the whole text beside them), and what a test',
    'looks for on the drawn PDF, with the article that asks for it.',
    '',
    '| No. | 文书 | Template | Form | Used by | Pages | Required contents |',
    '|---|---|---|---|---|---|---|',
    ...lines.map(
      ({ id, slug, style, use, contents, golden }) =>
        `| ${id} | ${documentTitle(id).zh} | ${slug} | ${style} | ${use} | ${pagesOf(golden)} | ${contentWords(contents) || '`volumePapers.test.ts`'} |`,
    ),
    '',
  ].join('\n');

it('tells every paper of the catalogue, D01 to D31, each with pages and text that were looked at', () => {
  const numbers = new Set(lines.map(({ id }) => id));
  const catalogue = Array.from({ length: 31 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`);
  expect(catalogue.filter((id) => !numbers.has(id))).toEqual([]);
  expect(lines.filter(({ golden }) => pagesOf(golden) === 0).map(({ golden }) => golden)).toEqual([]);
  expect(lines.filter(({ golden }) => !existsSync(new URL(`${golden}.txt`, goldens)))).toEqual([]);
  expect(caseLines.filter(({ id, contents }) => contents.length === 0 || paperRow(id).slug === '')).toEqual([]);
});

it('stands in docs/papers.md', () => {
  const text = written();
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(target, text);
  expect(readFileSync(target, 'utf8')).toBe(text);
});
