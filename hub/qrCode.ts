/** An enrolment code as a QR code: for the terminal, in two rows of modules a line, and as a path for a printed sheet. */
import encodeQR from 'qr';

/** Light modules around the code; a reader needs four. */
const QUIET = 4;

/** Rows of modules, true where dark, the quiet zone included. */
export const qrModules = (text: string): readonly (readonly boolean[])[] =>
  encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });

const BLACK_ON_WHITE = '\u001B[30;107m';
const PLAIN = '\u001B[0m';
const halves = [
  [' ', '▄'],
  ['▀', '█'],
] as const;

/** Lines for a terminal. With colours it is black on white whatever the terminal looks like; without them dark is the letters' colour. */
export const qrLines = (text: string, hasColour: boolean): readonly string[] => {
  const rows = qrModules(text);
  return rows.flatMap((row, index) => {
    if (index % 2 === 1) return [];
    const below = rows[index + 1] ?? [];
    const line = row.map((isDark, column) => halves[isDark ? 1 : 0][below[column] === true ? 1 : 0]).join('');
    return [hasColour ? `${BLACK_ON_WHITE}${line}${PLAIN}` : line];
  });
};

/** The dark modules as one SVG path in a square of `size` units. */
export const qrPath = (text: string): { readonly size: number; readonly path: string } => {
  const rows = qrModules(text);
  const path = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size: rows.length, path };
};
