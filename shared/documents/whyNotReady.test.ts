import { describe, expect, it } from 'vitest';
import { aCase, aPerson, aRespondent, aWorker, day } from '../../tests/builders/paperCase.ts';
import { brokenCase } from '../../tests/builders/elsewhereStories.ts';
import {
  hrCase,
  hrCaseByLetter,
  hrCollectiveCase,
  hrDeclinedCase,
  hrFailedCase,
  hrOneStopCase,
  hrSettledCase,
} from '../../tests/builders/hrStories.ts';
import { failedCase, settledCase } from '../../tests/builders/paperStories.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import type { PublicCase } from '../case/state.ts';
import { fieldMeaning } from './fieldMeanings.ts';
import { paperFactText } from './paperFacts.ts';
import { paperRegistry } from './registry.ts';
import { isPaperOf, whyNotReady } from './whyNotReady.ts';

const office = { name: '示例市总工会', code: '示例', district: '示例区', address: '', phone: '' };
const on = day('2026-03-25');
const refusalOf = (row: (typeof paperRegistry)[number], c: PublicCase) => {
  const built = row.fields({ case: c, office, on, calendar: builtInCalendar, settings: [] });
  return built.ok ? null : built.refusal.what;
};

const unsealed = (): PublicCase => {
  const c = hrSettledCase();
  const agreements = c.agreements.map((version) => ({
    ...version,
    signatures: version.signatures.filter(({ signer }) => signer.kind !== 'body'),
  }));
  return { ...c, agreements };
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
  'of one person against another': aCase({ parties: [aWorker(), aPerson()] }),
  'against a firm that was struck off': aCase({
    parties: [aWorker(), aRespondent({ deregisteredOn: day('2025-12-31') })],
  }),
  'applied for': hrCase({ acceptance: null, mediators: [], rightsTold: [], sessions: [] }),
  'in mediation on the HR track': hrCase(),
  'not accepted on the HR track': hrDeclinedCase(),
  'agreed on the HR track': hrSettledCase(),
  'signed without the seal of the body': unsealed(),
  'failed on the HR track': hrFailedCase(),
  'of one-stop mediation': hrOneStopCase(),
  'entrusted before a hearing': hrCaseByLetter('arbitration-entrusted'),
  'of twelve workers': hrCollectiveCase(),
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

it('acceptance has one word for both tracks: on an application nothing is signed for', () => {
  expect(paperFactText('acceptance').zh).toBe('受理的日期');
  expect(fieldMeaning('acceptedOn', 'acceptance-notice')?.zh).toBe('受理的日期');
});

it('a paper of another kind of case is none of this one', () => {
  const of = (id: string, c: PublicCase) => {
    const row = paperRegistry.find((one) => one.id === id);
    return row !== undefined && isPaperOf(row, c);
  };
  expect([of('D06', aCase({ referral: null })), of('D06', hrCase())]).toEqual([true, false]);
  expect([of('D09c', hrCollectiveCase()), of('D09c', hrCase())]).toEqual([true, false]);
  expect([of('D30', hrCase()), of('D30', hrCaseByLetter('arbitration-entrusted'))]).toEqual([true, false]);
  expect([of('D09b', aCase()), of('D09b', aCase({ parties: [aWorker(), aPerson()] }))]).toEqual([true, false]);
  // What only has not happened yet is still a paper of the case.
  expect(of('D13', aCase())).toBe(true);
});
