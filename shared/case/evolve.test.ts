import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCase } from '../../tests/builders/aCase.ts';
import type { CaseEvent } from './events.ts';
import { evolve, foldCase, initialCase } from './evolve.ts';
import type { CaseState } from './state.ts';

const story = aCase().agreed().events;

test('never throws, whatever order the events of a story come in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...story], { minLength: 0 }), (events) => {
      const state = foldCase(events);
      expect(['unregistered', 'registered']).toContain(state.kind);
    }),
  );
});

test('never changes the state it was given', () => {
  const frozen = (state: CaseState): CaseState => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    freeze(state);
    return state;
  };
  expect(() => story.reduce<CaseState>((state, event) => frozen(evolve(state, event)), initialCase)).not.toThrow();
});

test('nothing but registration has an effect before registration, and nothing after a purge', () => {
  const purge: CaseEvent = {
    type: 'CasePurged',
    data: { on: aCase().registered().case.registration.receivedOn, reason: 'sample-removed' },
  };
  expect(foldCase(story.slice(1)).kind).toBe('unregistered');
  const purged = evolve(foldCase(story), purge);
  expect(purged.kind).toBe('purged');
  expect(story.reduce(evolve, purged)).toBe(purged);
});

test('a sealed version keeps its seal when a second seal arrives', () => {
  const second = story.at(-1);
  if (second?.type !== 'AgreementSealed') throw new Error('the story should end with the seal');
  const state = evolve(foldCase(story), { type: 'AgreementSealed', data: { ...second.data, checkCode: 'OTHER' } });
  expect(state.kind === 'registered' && state.agreements[0]?.seal?.checkCode).toBe('ABCD-EFGH');
});

test('compromise offers live only in the confidential branch', () => {
  const offer = '私下愿意让到三万';
  const state = evolve(foldCase(story), {
    type: 'CompromiseRecorded',
    data: {
      compromise: {
        sessionId: 's1',
        offers: [{ round: 1, by: 'worker', partyName: '', amountFen: 3_000_000, terms: offer }],
        note: '',
      },
    },
  });
  if (state.kind !== 'registered') throw new Error('not registered');
  const { confidential, ...publicCase } = state;
  expect(JSON.stringify(confidential)).toContain(offer);
  expect(JSON.stringify(publicCase)).not.toContain(offer);
});
