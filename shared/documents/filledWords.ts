/** All the words of a filled paper in reading order, as a check reads them: without spaces, boxes and page furniture. */
import type { FilledBlock, FilledDocument, FilledText } from './filledBlock.ts';

export const filledWords = ({ blocks, everyPage }: FilledDocument): string =>
  squeezedWords(`${blocks.map(wordsOfBlock).join('')}${everyPage === null ? '' : wordsOf(everyPage)}`);

/** Spaces, line breaks and boxes do not count. */
export const squeezedWords = (text: string): string => text.replace(/[\s☐☑□✓]/gu, '');

const wordsOf = (text: FilledText): string => text.map((run) => run.text).join('');

const wordsOfBlock = (block: FilledBlock): string => {
  switch (block.kind) {
    case 'title':
    case 'letterhead':
    case 'documentNumber':
    case 'addressee':
    case 'heading':
    case 'paragraph':
    case 'cutLine':
      return wordsOf(block.text);
    case 'keyValueTable':
      return block.cells.map(({ label, value }) => wordsOf(label) + wordsOf(value)).join('');
    case 'table': {
      const { columns, rows, totals, whenEmpty } = block;
      const cells = [...columns.map(({ title }) => title), ...rows.flat(), ...(totals ?? [])];
      return cells.map(wordsOf).join('') + (rows.length === 0 && whenEmpty !== null ? wordsOf(whenEmpty) : '');
    }
    case 'signatures':
      return block.signers.map(({ label, name, role, date }) => `${label}：${name}${role}${date}`).join('');
    case 'seal':
      return wordsOf(block.body) + wordsOf(block.date);
    case 'imprint':
      return wordsOf(block.copyTo) + wordsOf(block.issuer) + wordsOf(block.date);
    case 'attachmentNote':
      return `附件：${block.items
        .map((item, index) => (block.items.length === 1 ? '' : `${index + 1}.`) + wordsOf(item))
        .join('')}`;
    case 'spacer':
    case 'pageBreak':
      return '';
  }
};
