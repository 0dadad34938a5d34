/** The double red lines of a letter (信函格式, GB/T 9704-2012, 10.1): 170 mm, centred, thick and thin. */
import { type Mark, rule } from './drawing.ts';
import { millimetres, type PageStyle } from './pageStyle.ts';

/** Thickness of the two lines and the distance between their middles, in points. */
export const letterRules = { thick: 2, thin: 0.7, gap: 2.8 } as const;

/** Two lines, the upper one at `y`: thick over thin below the name, thin over thick at the foot of the first page. */
export const letterRule = (page: PageStyle, y: number, order: 'thick-first' | 'thin-first'): readonly Mark[] => {
  const left = (page.width - millimetres(170)) / 2;
  const { thick, thin, gap } = letterRules;
  const [upper, lower] = order === 'thick-first' ? [thick, thin] : [thin, thick];
  const line = (at: number, thickness: number): Mark => ({
    ...rule([left, at], [page.width - left, at], thickness),
    ink: 'red',
  });
  return [line(y, upper), line(y + gap, lower)];
};

/** On the first page only, its lower line 20 mm above the lower edge of the paper; `y` from the top of the paper. */
export const letterFoot = (page: PageStyle): readonly Mark[] =>
  letterRule(page, page.height - millimetres(20) - letterRules.gap, 'thin-first');
