import { expect, test } from 'vitest';
import { hadHandIn, seesAllCases, seesAllConsultations } from './readScope.ts';

const by = (user: string, type = 'NoteAdded') => ({ type, author: { user, device: 'd', office: 'o' } });

test('only volunteers who are nothing else are kept to their own cases, and people without a role', () => {
  expect(seesAllCases(['volunteer'])).toBe(false);
  expect(seesAllCases([])).toBe(false);
  expect(seesAllCases(['volunteer', 'mediator'])).toBe(true);
  expect(seesAllCases(['administrator'])).toBe(true);
});

test('consultations are open to mediators and supervisors; an administrator has no business there', () => {
  expect(seesAllConsultations(['mediator'])).toBe(true);
  expect(seesAllConsultations(['supervisor', 'volunteer'])).toBe(true);
  expect(seesAllConsultations(['volunteer'])).toBe(false);
  expect(seesAllConsultations(['administrator'])).toBe(false);
});

test('a hand in a stream is to have written in it; to have looked is none', () => {
  expect(hadHandIn([by('p1'), by('p2')], 'p2')).toBe(true);
  expect(hadHandIn([by('p1'), by('p2', 'PersonalDataSeen')], 'p2')).toBe(false);
});
