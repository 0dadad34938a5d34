import { describe, expect, it } from 'vitest';
import { aCase, day } from '../../tests/builders/paperCase.ts';
import { brokenCase } from '../../tests/builders/elsewhereStories.ts';
import { failedCase, settledCase } from '../../tests/builders/paperStories.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import type { PublicCase } from '../case/state.ts';
import { paperRegistry } from './registry.ts';
import { whyNotReady } from './whyNotReady.ts';

const office = { name: '示例市总工会', code: '示例', district: '示例区', address: '', phone: '' };
const on = day('2026-03-25');
const refusalOf = (row: (typeof paperRegistry)[number], c: PublicCase) => {
  const built = row.fields({ case: c, office, on, calendar: builtInCalendar, settings: [] });
  return built.ok ? null : built.refusal.what;
};

const cases: Readonly<Record<string, PublicCase>> = {
  'just registered': aCase({ acceptance: null, mediators: [], referral: null, rightsTold: [] }),
  'in mediation': aCase(),
  settled: settledCase(),
  failed: failedCase(),
  declined: aCase({ acceptance: null, declined: { on: day('2026-01-22'), reason: '不属于劳动争议' } }),
  'broken agreement': brokenCase(),
  entrusted: {
    ...settledCase(),
    registration: { ...settledCase().registration, referral: 'entrusted-ordinary' },
  },
};

describe.each(Object.entries(cases))('a case %s', (_name, c) => {
  it.each(paperRegistry.map((row) => [row.id, row] as const))(
    'is told of %s what its builder would say',
    (_id, row) => {
      expect(whyNotReady(row, c, on)).toBe(refusalOf(row, c));
    },
  );
});

it('the first missing fact is named, in the order of the row', () => {
  const c = aCase({ acceptance: null });
  expect(whyNotReady({ requires: ['delegated-case', 'acceptance', 'ending'] }, c, on)).toBe('acceptance');
});
