/**
 * A paper as it is read out: its own words (template and fields as filled in for the PDF), cut into parts one can take in at once. What is
 * read and what is signed come from the same blocks, so they cannot differ. Pure.
 */
import type { FilledBlock, FilledText } from './filledBlock.ts';

export type ReadingLine = { readonly label: string | null; readonly text: string };
export type ReadingPart = { readonly heading: string; readonly lines: readonly ReadingLine[] };

/** The parts in reading order. Headings go with what follows them; signatures and numbers of the paper are not read. */
export const readingParts = (blocks: readonly FilledBlock[]): readonly ReadingPart[] => {
  const parts: ReadingPart[] = [];
  let heading = '';
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = wordsOf(block.text);
      isOpen = false;
      continue;
    }
    const lines = linesOf(block);
    if (lines.length === 0) continue;
    const last = parts.at(-1);
    // Cards and tables of one heading belong together, with the sentence that leads into them; plain paragraphs stand alone.
    if (isOpen && last !== undefined && (isGrid(block) || block.kind === 'table')) {
      parts[parts.length - 1] = { heading, lines: [...last.lines, ...lines] };
    } else parts.push({ heading, lines });
    isOpen = isGrid(block) || block.kind === 'table' || (block.kind === 'paragraph' && block.keepWithNext === true);
  }
  return parts;
};

/** The whole part as one text, for reading aloud. */
export const spokenWords = ({ heading, lines }: ReadingPart): string =>
  [heading, ...lines.map(({ label, text }) => (label === null ? text : `${label}：${text}`))]
    .filter((words) => words !== '')
    .join('。')
    .replaceAll('。。', '。');

/** Nothing but a rule to write on: there is nothing to read. */
const isBlank = (text: string): boolean => text.replaceAll(/[＿_\s]/g, '') === '';

const isGrid = (block: FilledBlock): boolean => block.kind === 'keyValueTable';

const linesOf = (block: FilledBlock): readonly ReadingLine[] => {
  if (block.kind === 'paragraph') {
    return wordsOf(block.text)
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => ({ label: null, text }));
  }
  if (block.kind === 'keyValueTable') {
    return block.cells
      .map(({ label, value }) => ({ label: wordsOf(label), text: wordsOf(value) }))
      .filter(({ text }) => !isBlank(text));
  }
  if (block.kind !== 'table') return [];
  const titles = block.columns.map(({ title }) => wordsOf(title));
  const rows = block.rows.map((cells) => rowLine(titles, cells.map(wordsOf)));
  const totals =
    block.totals === null ? [] : [{ label: null, text: block.totals.map(wordsOf).filter(Boolean).join('　') }];
  return [...rows, ...totals];
};

/** 序号 becomes the label; the other cells are read with their column. */
const rowLine = (titles: readonly string[], cells: readonly string[]): ReadingLine => {
  const isNumbered = titles[0] === '序号';
  const rest = cells
    .map((cell, index) => (cell === '' ? '' : `${titles[index] ?? ''} ${cell}`))
    .slice(isNumbered ? 1 : 0)
    .filter(Boolean);
  return { label: isNumbered ? (cells[0] ?? null) : null, text: rest.join('，') };
};

const wordsOf = (text: FilledText): string => text.map((run) => run.text).join('');
