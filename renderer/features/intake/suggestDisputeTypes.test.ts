import { expect, it } from 'vitest';
import { suggestDisputeTypes } from './suggestDisputeTypes.ts';

it('names the type of the first claim first and each type once', () => {
  expect(suggestDisputeTypes(['severance', 'wage-arrears', 'overtime'])).toEqual(['05', '02']);
});

it('leaves the type "other" out where another claim says more', () => {
  expect(suggestDisputeTypes(['other-money', 'work-injury'])).toEqual(['08']);
  expect(suggestDisputeTypes(['other-money'])).toEqual(['99']);
});

it('suggests nothing without claims', () => {
  expect(suggestDisputeTypes([])).toEqual([]);
});
