import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCase, day } from '../../tests/builders/aCase.ts';
import { FakeDevice, twoDevices } from '../../tests/builders/aLog.ts';
import { caseEvent, type CaseEvent, caseEvents } from '../case/events.ts';
import { caseStream } from './caseStream.ts';
import { clashesBetween } from './conflicts.ts';
import { replayCase } from './replay.ts';

const ended = (reason: 'F1' | 'F2' = 'F2') => caseEvent('MediationEnded', { on: day('2026-03-06'), reason, note: '' });
const facts = (text: string) => caseEvent('FactsCorrected', { facts: text });
const noted = (noteId: string) => caseEvent('NoteAdded', { noteId, text: '电话联系' });
const sealed = aCase()
  .agreed()
  .events.findLast((e) => e.type === 'AgreementSealed');
const signedCase = aCase()
  .inMediation()
  .prepared()
  .signedBy('w1', day('2026-03-05'))
  .signedBy('r1', day('2026-03-05'))
  .signedBy('mediator', day('2026-03-06'));
if (sealed === undefined) throw new Error('the walk seals its agreement');

describe('two offices that cannot see each other', () => {
  test('an agreement here and a failure there are an open exclusive conflict', () => {
    const [a, b] = twoDevices(signedCase.events);
    const here = a.write(sealed);
    const there = b.write(ended());
    const replay = replayCase(a.meet(b).known);
    expect(replay.conflicts).toEqual([
      { slot: 'outcome', class: 'exclusive', eventIds: expect.arrayContaining([here.id, there.id]) },
    ]);
  });

  test('a person settles it: what was decided against stays in the history and has no effect', () => {
    const [a, b] = twoDevices(signedCase.events);
    const here = a.write(sealed);
    const there = b.write(ended());
    const resolved = caseEvent('ConflictResolved', {
      slot: 'outcome',
      standing: here.id,
      against: [there.id],
      reason: '协议已全部签署',
    });
    a.meet(b).write(resolved);
    const replay = replayCase(a.known);
    expect(replay.conflicts).toEqual([]);
    expect([...replay.setAside]).toEqual([there.id]);
    expect(replay.state).toMatchObject({ ending: null, agreements: [{ seal: { on: '2026-03-06' } }] });
    expect(replay.events).toHaveLength(a.known.length);
  });

  test('a person keeps both: neither is set aside, and nothing is open any more', () => {
    const [a, b] = twoDevices(aCase().inMediation().events);
    const here = a.write(facts('甲'));
    const there = b.write(facts('乙'));
    a.meet(b).write(
      caseEvent('ConflictResolved', {
        slot: 'facts',
        standing: here.id,
        against: [],
        alongside: [there.id],
        reason: '两次说的是不同的事',
      }),
    );
    expect(replayCase(a.known)).toMatchObject({ conflicts: [], setAside: new Set() });
  });

  test('a decision about nothing is no decision', () => {
    const { schema } = caseEvents.ConflictResolved;
    const decision = { slot: 'facts', standing: 'a'.repeat(64), against: [], reason: '核对' };
    expect(schema.safeParse(decision).success).toBe(false);
    expect(schema.safeParse({ ...decision, alongside: ['b'.repeat(64)] }).success).toBe(true);
  });

  test('two contrary settlements are a conflict of their own, and the later one counts meanwhile', () => {
    const [a, b] = twoDevices(signedCase.events);
    const here = a.write(sealed);
    const there = b.write(ended());
    a.meet(b);
    b.meet(a);
    const settle = (standing: string, against: string): CaseEvent =>
      caseEvent('ConflictResolved', { slot: 'outcome', standing, against: [against], reason: '核对' });
    a.write(settle(here.id, there.id));
    b.write(settle(there.id, here.id));
    const [one, other] = [replayCase(a.meet(b).known), replayCase(b.meet(a).known)];
    expect(one.conflicts.map(({ slot }) => slot)).toEqual(['resolution:outcome']);
    expect(one.setAside.size).toBe(1);
    expect(other).toEqual(one);
  });

  test('the facts corrected on both: the later is shown, the clash is listed for review', () => {
    const [a, b] = twoDevices(aCase().inMediation().events);
    a.write(facts('甲'));
    b.write(facts('乙'));
    const replay = replayCase(a.meet(b).known);
    expect(replay.conflicts).toMatchObject([{ slot: 'facts', class: 'register' }]);
    expect(replay.state).toMatchObject({ registration: { facts: expect.stringMatching(/^[甲乙]$/) } });
  });

  test('whoever saw both and writes the facts again has reviewed them', () => {
    const [a, b] = twoDevices(aCase().inMediation().events);
    a.write(facts('甲'));
    b.write(facts('乙'));
    a.meet(b).write(facts('甲和乙'));
    expect(replayCase(a.known).conflicts).toEqual([]);
  });

  test('notes of both stand without a word', () => {
    const [a, b] = twoDevices(aCase().inMediation().events);
    a.write(noted('n1'));
    b.write(noted('n2'));
    const replay = replayCase(a.meet(b).known);
    expect(replay.conflicts).toEqual([]);
    expect(replay.state).toMatchObject({ notes: [{}, {}] });
  });

  test('both recorded the very same: they agree', () => {
    const [a, b] = twoDevices(aCase().inMediation().events);
    a.write(ended());
    b.write(ended());
    expect(replayCase(a.meet(b).known).conflicts).toEqual([]);
  });

  test('a text signed here while another was prepared there', () => {
    const [a, b] = twoDevices(aCase().inMediation().prepared().events);
    const walk = aCase().inMediation().prepared();
    for (const e of walk.signedBy('w1', day('2026-03-05')).events.slice(walk.events.length)) a.write(e);
    b.write({
      type: 'AgreementPrepared',
      data: { version: { ...walk.case.agreements[0], versionId: 'v2' } },
    } as CaseEvent);
    expect(replayCase(a.meet(b).known).conflicts).toMatchObject([
      { slot: 'agreement-text/agreement-signing', class: 'exclusive' },
    ]);
  });

  test('a party removed here and given a claim there', () => {
    const [a, b] = twoDevices(aCase().inMediation().events);
    a.write(caseEvent('PartyRemoved', { partyId: 'w1', reason: '误录' }));
    b.write(
      caseEvent('ClaimAdded', {
        claim: { claimId: 'c9', partyId: 'w1', kind: 'overtime', amountFen: 100, note: '', trace: null },
      }),
    );
    expect(replayCase(a.meet(b).known).conflicts).toMatchObject([
      { slot: 'party-removed/party-used', class: 'exclusive' },
    ]);
  });
});

test('an event of a newer version is kept, and the case says that it needs one', () => {
  const [a] = twoDevices(aCase().inMediation().events);
  const newer = a.write(facts('新版'), 99);
  const unknown = a.write({ type: 'SomethingNew', data: { a: 1 } } as unknown as CaseEvent, 1);
  const replay = replayCase(a.known);
  expect(replay.needsNewerVersion).toBe(true);
  expect([...replay.unknown]).toEqual([newer.id, unknown.id]);
  expect(replay.state).toMatchObject({ registration: { facts: '工资未结清。' } });
});

test('after a purge the skeleton replays to a purged case', () => {
  const [a] = twoDevices(aCase().agreed().events);
  a.write(caseEvent('CasePurged', { on: day('2026-06-01'), reason: 'sample-removed' }));
  const emptied = a.known.map((e) => (e.type === 'CasePurged' ? e : { ...e, data: null }));
  expect(replayCase(emptied)).toMatchObject({ state: { kind: 'purged' }, needsNewerVersion: false, conflicts: [] });
});

/** A few computers with clocks that are off, which write and meet at random. */
const acts = fc.array(
  fc.tuple(fc.nat({ max: 2 }), fc.oneof(fc.constant('meet' as const), fc.nat({ max: 5 })), fc.nat({ max: 2 })),
  { maxLength: 30 },
);
const offsets = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }), fc.constant(0));
const events: readonly ((n: number) => CaseEvent)[] = [
  (n) => facts(`事实${n}`),
  (n) => noted(`n${n}`),
  () => ended(),
  () => sealed,
  (n) =>
    caseEvent('ConsentAnswered', {
      on: day('2026-01-20'),
      way: 'phone',
      partyId: 'w1',
      answer: n % 2 ? 'agrees' : 'refuses',
      note: '',
    }),
  (n) => caseEvent('PartyRemoved', { partyId: n % 2 ? 'w1' : 'r1', reason: '误录' }),
];

test('any set of events in any order of arrival gives the same order, state and conflicts', () => {
  fc.assert(
    fc.property(acts, offsets, fc.infiniteStream(fc.nat()), (steps, clockOffsets, salt) => {
      const devices = clockOffsets.map((offset, index) => new FakeDevice(`d${index}`, offset));
      const [first] = devices;
      for (const e of signedCase.events) first?.write(e);
      for (const d of devices) if (first) d.meet(first);
      steps.forEach(([who, act, other], index) => {
        const [device, partner] = [devices[who], devices[other]];
        if (act === 'meet' && partner) device?.meet(partner);
        else if (act !== 'meet') device?.write((events[act] ?? (() => noted('x')))(index));
      });
      const all = new FakeDevice('all').meet(...devices).known;
      const expected = replayCase(all);
      const shuffledAll = all
        .map((e) => ({ e, key: salt.next().value }))
        .toSorted((a, b) => Number(a.key) - Number(b.key));
      expect(replayCase(shuffledAll.map(({ e }) => e))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('a clash does not depend on which event is asked first', () => {
  const all = [...aCase().agreed().events, ended(), facts('x'), noted('n'), ...events.map((make) => make(1))];
  for (const one of all)
    for (const other of all)
      expect(clashesBetween(caseStream.merge, one, other).toSorted((a, b) => (a.slot < b.slot ? -1 : 1))).toEqual(
        clashesBetween(caseStream.merge, other, one).toSorted((a, b) => (a.slot < b.slot ? -1 : 1)),
      );
});
