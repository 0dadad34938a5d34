import { expect, it } from 'vitest';
import { sortKey } from './caseListSortKey.ts';

const sorted = (texts: readonly string[]): readonly string[] =>
  texts.toSorted((a, b) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))));

it('names stand in the order of their Mandarin reading', () => {
  expect(sorted(['张伟', '王芳', '闫军', '阿强', '李娜', '张安'])).toEqual([
    '阿强',
    '李娜',
    '王芳',
    '闫军',
    '张安',
    '张伟',
  ]);
});

it('case numbers stand in the order of their numbers', () => {
  expect(sorted(['鄂随工调〔2026〕100号', '鄂随工调〔2026〕15号', '鄂随工调〔2025〕200号'])).toEqual([
    '鄂随工调〔2025〕200号',
    '鄂随工调〔2026〕15号',
    '鄂随工调〔2026〕100号',
  ]);
});

it('Latin names come before Chinese ones, rare characters after them', () => {
  expect(sorted(['䶮某', '张某', 'Anna', '𬭎某'])).toEqual(['Anna', '张某', '䶮某', '𬭎某']);
});
