import { describe, expect, it } from 'vitest';
import { splitAtWords } from './Marked.tsx';
import { paletteRowsOf, placesFor } from './paletteRows.ts';

describe('splitAtWords', () => {
  it('keeps the words and what stands between them', () => {
    expect(splitAtWords('随州市恒远物流有限公司', '物流')).toEqual(['随州市恒远', '物流', '有限公司']);
  });
  it('takes signs of a pattern literally', () => {
    expect(splitAtWords('a(b)c', '(b')).toEqual(['a', '(b', ')c']);
  });
  it('leaves the text whole without words', () => {
    expect(splitAtWords('abc', '  ')).toEqual(['abc']);
  });
});

describe('the palette', () => {
  it('finds a place by its Chinese and by its English words', () => {
    expect(placesFor('登记').map(({ word }) => word)).toEqual(['newCase']);
    expect(placesFor('sett').map(({ word }) => word)).toEqual(['settings']);
  });
  it('shows every place while nothing is typed, and no case before the second character', () => {
    expect(paletteRowsOf('', []).map(({ kind }) => kind)).toEqual(Array(13).fill('place'));
    expect(paletteRowsOf('物', [])).toEqual([]);
  });
  it('leads to the calculators whose title has the words, a few of them', () => {
    expect(paletteRowsOf('2n', []).map(({ id }) => id)).toEqual(['unlawful-termination']);
    expect(paletteRowsOf('工资', []).filter(({ kind }) => kind === 'calculator')).toHaveLength(3);
  });
});
