import { describe, expect, it } from 'vitest';
import { isFiltered, noFilter } from './listFilter.ts';
import { cellText } from './SelectionBar.tsx';

describe('cellText', () => {
  it('keeps one cell one cell', () => {
    expect(cellText('a\tb\nc')).toBe('a b c');
  });
  it('lets no spreadsheet calculate what a person wrote', () => {
    expect(cellText('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
  });
});

describe('isFiltered', () => {
  it('knows the whole list, whatever its order', () => {
    expect(isFiltered({ ...noFilter, sort: 'claimFen', descending: false })).toBe(false);
    expect(isFiltered({ ...noFilter, steps: ['C6'] })).toBe(true);
    expect(isFiltered({ ...noFilter, receivedTo: '2026-03-05' })).toBe(true);
  });
});
