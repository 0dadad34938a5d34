/** Every paper on every track as a Word copy: the same words, tables and places to sign as the PDF, and a number on every page. */
import { expect, it } from 'vitest';
import { builtFields, contextOf, paperRow, templateOf } from '../../../tests/support/drawPaper.ts';
import { storiesOf } from '../../../tests/support/paperStory.ts';
import { unzipped } from '../../../tests/support/unzip.ts';
import { squeezedWords } from '../../../shared/documents/filledWords.ts';
import { fillTemplate } from '../../../shared/documents/fillTemplate.ts';
import type { FilledBlock, FilledDocument, FilledText } from '../../../shared/documents/filledBlock.ts';
import { paperRegistry } from '../../../shared/documents/registry.ts';
import { drawWordCopy } from './wordCopy.ts';

/** As before anybody has signed: no copy is made of a signed paper. */
const unsigned = (document: FilledDocument): FilledDocument => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.kind === 'signatures'
      ? { ...block, signers: block.signers.map((signer) => ({ ...signer, image: null })) }
      : block,
  ),
});

const plain = (text: FilledText): string => text.map((run) => run.text).join('');

/** What must stand in the copy, in this order; places to sign stand two beside each other, so each of them is looked for by itself. */
const inOrder = (block: FilledBlock): readonly string[] => {
  switch (block.kind) {
    case 'title':
    case 'letterhead':
    case 'documentNumber':
    case 'addressee':
    case 'heading':
    case 'paragraph':
    case 'cutLine':
      return [plain(block.text)];
    case 'keyValueTable':
      return block.cells.flatMap(({ label, value }) => [plain(label), plain(value)]);
    case 'table':
      return [
        ...block.columns.map(({ title }) => plain(title)),
        ...block.rows.flat().map(plain),
        ...(block.totals ?? []).map(plain),
      ];
    case 'seal':
      return [plain(block.body), plain(block.date)];
    case 'attachmentNote':
      return block.items.map(plain);
    case 'signatures':
    case 'imprint':
    case 'spacer':
    case 'pageBreak':
      return [];
  }
};
const anywhere = (block: FilledBlock): readonly string[] =>
  block.kind === 'signatures' ? block.signers.flatMap(({ label, name, role, date }) => [label, name, role, date]) : [];

const wordsOf = (xml: string): string =>
  squeezedWords(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );

const lines = paperRegistry.flatMap(({ id }) => storiesOf(id).map((story) => [id, story.track, story] as const));

it.each(lines)('%s on %s', async (id, _track, { case: c, more }) => {
  const row = paperRow(id);
  const document = unsigned(fillTemplate(templateOf(row), builtFields(row, contextOf(c, more))));
  const files = unzipped(await drawWordCopy({ document, title: row.title.zh, fonts: {} }));
  const xml = files.get('word/document.xml') ?? '';
  const words = wordsOf(xml);
  const lost: string[] = [];
  let at = 0;
  for (const part of document.blocks.flatMap(inOrder).map(squeezedWords)) {
    const found = words.indexOf(part, at);
    if (found < 0) lost.push(part);
    else at = found + part.length;
  }
  expect(lost).toEqual([]);
  expect(document.blocks.flatMap(anywhere).filter((part) => !words.includes(squeezedWords(part)))).toEqual([]);
  const tables = document.blocks.filter(({ kind }) => kind === 'table' || kind === 'keyValueTable').length;
  expect(xml.split('<w:tbl>').length - 1).toBeGreaterThanOrEqual(tables);
  const feet = [...files].filter(([name]) => name.startsWith('word/footer')).map(([, text]) => text);
  expect(feet.some((foot) => /instrText[^>]*>\s*PAGE\b/.test(foot))).toBe(true);
});
