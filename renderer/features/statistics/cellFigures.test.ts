import { expect, test } from 'vitest';
import { figureName, figureUnit } from './cellFigures.ts';

test('a figure is called by its row and what it counts', () => {
  const figure = { statistic: 'monthly', row: 'hr-union', measures: ['closed'] } as const;
  expect(figureName({ ...figure, measures: ['closed'] })).toEqual({
    zh: '人社+工会 办结',
    en: 'HR bureau + union Closed',
  });
  expect(figureName({ statistic: 'by-dispute', row: '02', measures: ['claimed'] }).zh).toBe('劳动报酬 涉及金额');
});

test('a figure of a group says what the group is about', () => {
  expect(figureName({ statistic: 'monthly', row: 'total', measures: ['collective'] }).zh).toBe('受理的集体案件');
});

test('the sum row needs no name; a denominator names all that it adds', () => {
  expect(figureName({ statistic: 'monthly', row: 'total', measures: ['opening', 'accepted'] })).toEqual({
    zh: '上期未结 + 受理',
    en: 'Pending before + Accepted',
  });
});

test('sums of people and money add in their unit', () => {
  const unitOf = (measure: string) => figureUnit({ statistic: 'monthly', row: 'total', measures: [measure] });
  expect(['accepted', 'people', 'recovered-agreed'].map(unitOf)).toEqual(['case', 'person', 'fen']);
});
