/**
 * Text with rows and cells: what a spreadsheet puts on the clipboard (tabs), a CSV file, or a list typed with blanks between the parts. Quoted cells
 * may hold line breaks, separators and doubled quotes. Pure.
 */

export type Table = readonly (readonly string[])[];

/** What was pasted. One cell stays one cell, commas inside amounts do not part it. */
export const readPasted = (text: string): Table => {
  const plain = withoutLastBreak(text);
  if (plain === '') return [];
  if (plain.includes('\t')) return readDelimited(plain, '\t');
  const lines = plain.split('\n');
  const comma = separatorOf(plain, 3);
  if (comma !== null && !lines.every((line) => isAmount(line))) return readDelimited(plain, comma);
  return partedByBlanks(lines) ?? lines.map((line) => [line.trim()]);
};

/** The content of a CSV or text file. */
export const readFileText = (text: string): Table => {
  const plain = withoutLastBreak(text);
  if (plain === '') return [];
  return readDelimited(plain, plain.includes('\t') ? '\t' : (separatorOf(plain, 2) ?? ','));
};

/** A byte order mark would become part of the first heading. */
const withoutLastBreak = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '');

const isAmount = (line: string): boolean => /^\s*[¥￥]?\d{1,3}(,\d{3})+(\.\d+)?\s*元?\s*$/.test(line);

/** The separator on which most lines agree with at least `least` cells each; of several the one that gives more cells. */
const separatorOf = (text: string, least: number): string | null => {
  const [best] = [',', ';', '，', '；', '|']
    .map((separator) => ({ separator, ...usualCount(readDelimited(text, separator)) }))
    .filter(({ cells, share }) => cells >= least && share >= 0.5)
    .toSorted((a, b) => b.share - a.share || b.cells - a.cells);
  return best?.separator ?? null;
};

/** The number of cells that most of the first lines have, and the share of lines that have it. */
const usualCount = (table: Table): { readonly cells: number; readonly share: number } => {
  const counts = table.slice(0, 20).map((row) => row.length);
  const shareOf = (cells: number): number => counts.filter((count) => count === cells).length / counts.length;
  const [cells = 0] = counts.toSorted((a, b) => shareOf(b) - shareOf(a) || b - a);
  return { cells, share: counts.length === 0 ? 0 : shareOf(cells) };
};

/** 张三 420… 138…, one person a line: several lines with the same number of parts. A name of two words on one line is left alone. */
const partedByBlanks = (lines: readonly string[]): Table | null => {
  const parts = lines.filter((line) => line.trim() !== '').map((line) => line.trim().split(/[\s\u3000]+/));
  const count = parts[0]?.length ?? 0;
  return parts.length > 1 && count > 1 && parts.every((row) => row.length === count) ? parts : null;
};

/** RFC 4180 with any separator; a quote that never closes is taken as it stands. */
const readDelimited = (text: string, separator: string): Table => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } =
      text[at] === '"' ? (quoted(text, at, separator) ?? bare(text, at, separator)) : bare(text, at, separator);
    row.push(cell);
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
};

type Cell = { readonly cell: string; readonly end: number };

const bare = (text: string, from: number, separator: string): Cell => {
  const [nextCell, nextLine] = [text.indexOf(separator, from), text.indexOf('\n', from)];
  const ends = [nextCell, nextLine].filter((end) => end >= 0);
  const end = ends.length === 0 ? text.length : Math.min(...ends);
  return { cell: text.slice(from, end).trim(), end };
};

const quoted = (text: string, from: number, separator: string): Cell | null => {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const end = at + 1;
    const isOver = end === text.length || text[end] === separator || text[end] === '\n';
    return isOver
      ? {
          cell: text
            .slice(from + 1, at)
            .replaceAll('""', '"')
            .trim(),
          end,
        }
      : null;
  }
  return null;
};
