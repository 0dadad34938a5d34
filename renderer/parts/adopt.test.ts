import { expect, it } from 'vitest';
import { adopt } from './adopt.ts';
import { newWorker } from './partyForm.ts';

const known = { ...newWorker('old'), name: '周小舟', phone: '13800001234', address: '曾都区某路 1 号' };

it('fills blank fields and leaves typed ones alone', () => {
  const typed = { ...newWorker('new'), name: '周晓舟', phone: '13800001234' };
  expect(adopt(typed, known, 'blank').map((x) => x.field)).toEqual(['address']);
  expect(adopt(typed, known, 'all').map((x) => x.field)).toEqual(['name', 'address']);
});

it('never takes over ids, wages, dates of work or masked numbers', () => {
  const other = { ...known, idNumber: '420300********0017', monthlyWageFen: 500_000 };
  expect(adopt(newWorker('new'), other, 'all').map((x) => x.field)).toEqual(['name', 'phone', 'address']);
});
