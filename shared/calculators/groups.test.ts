import { expect, it } from 'vitest';
import { ClaimKind } from '../case/codes.ts';
import { CalculatorGroup, calculatorsFor, calculatorsIn, findCalculators } from './groups.ts';
import { calculators } from './registry.ts';

it('puts every calculator into one group', () => {
  const grouped = CalculatorGroup.flatMap(calculatorsIn);
  expect(grouped.toSorted()).toEqual(Object.keys(calculators).toSorted());
  for (const group of CalculatorGroup) expect(calculatorsIn(group)).not.toEqual([]);
});

it('suggests by the kind of claim those whose result is such a claim', () => {
  expect(calculatorsFor('severance')).toEqual(['severance']);
  expect(calculatorsFor('double-wage')).toEqual(['double-wage', 'open-ended-refused']);
  expect(calculatorsFor('leaving-certificate')).toEqual([]);
  for (const kind of ClaimKind) for (const id of calculatorsFor(kind)) expect(calculators[id].claimKind).toBe(kind);
});

it('finds them by words of title or article, in either language', () => {
  expect(findCalculators('2N')).toEqual(['unlawful-termination']);
  expect(findCalculators('加班')).toEqual(expect.arrayContaining(['overtime', 'overtime-days']));
  expect(findCalculators('工伤保险条例 第三十七条')).toContain('injury-grant');
  expect(findCalculators('severance')).toEqual(expect.arrayContaining(['severance']));
  expect(findCalculators(' ')).toHaveLength(Object.keys(calculators).length);
  expect(findCalculators('没有这种')).toEqual([]);
});
