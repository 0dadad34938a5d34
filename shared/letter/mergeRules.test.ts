import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aContent, aLetter, aServedLetter, type LetterWalk } from '../../tests/builders/aLetter.ts';
import { FakeDevice, twoDevices } from '../../tests/builders/aLog.ts';
import { localDate } from '../kernel/localDate.ts';
import { clashesBetween } from '../sync/conflicts.ts';
import { replayStream } from '../sync/replay.ts';
import { letterEvent, type LetterEvent } from './events.ts';
import { letterStream } from './letterStream.ts';

const day = localDate;
const stream = { kind: 'letter', id: 'letter-1' } as const;
const desks = (walk: LetterWalk) => twoDevices(walk.events, stream);
const replay = (device: FakeDevice) => replayStream(letterStream, device.known);

const approved = aLetter().drafted().submitted().approved();
const issue = (number: string) =>
  letterEvent('LetterIssued', {
    on: day('2026-03-04'),
    number,
    signedBy: '陈主席',
    limit: null,
    expectedServedOn: day('2026-03-04'),
    replyBy: null,
  });
const reply = (replyId: string) =>
  letterEvent('ReplyReceived', { replyId, on: day('2026-03-26'), stance: 'rectified', summary: '', files: [] });
const escalated = letterEvent('LetterEscalated', {
  on: day('2026-03-27'),
  to: 'opinion',
  reason: 'no-reply',
  nextId: 'n1',
});

describe('two desks with one letter', () => {
  test('two numbers for one letter wait for a person; the settled one stands', () => {
    const [a, b] = desks(approved);
    const here = a.write(issue('鄂随工调提〔2026〕1号'));
    const there = b.write(issue('鄂随工调提〔2026〕10001号'));
    expect(replay(a.meet(b)).conflicts).toMatchObject([{ slot: 'issue', class: 'exclusive' }]);
    a.write(letterEvent('ConflictResolved', { slot: 'issue', standing: here.id, against: [there.id], reason: '核对' }));
    expect(replay(a)).toMatchObject({ conflicts: [], state: { issue: { number: '鄂随工调提〔2026〕1号' } } });
  });

  test('a text changed here and signed out there', () => {
    const [a, b] = desks(approved);
    a.write(letterEvent('LetterRevised', { content: aContent({ matter: '改过' }) }));
    b.write(issue('鄂随工调提〔2026〕1号'));
    expect(replay(a.meet(b)).conflicts).toMatchObject([{ slot: 'content/issue', class: 'exclusive' }]);
  });

  test('an answer recorded here while it was escalated there for want of one', () => {
    const [a, b] = desks(aServedLetter());
    a.write(reply('a1'));
    b.write(escalated);
    expect(replay(a.meet(b)).conflicts).toMatchObject([{ slot: 'answered/escalated', class: 'exclusive' }]);
  });

  test('two answers both stand', () => {
    const [a, b] = desks(aServedLetter());
    a.write(reply('a1'));
    b.write(reply('a2'));
    expect(replay(a.meet(b))).toMatchObject({ conflicts: [], state: { replies: [{}, {}] } });
  });
});

const some: readonly LetterEvent[] = [
  issue('x〔2026〕1号'),
  reply('a1'),
  reply('a2'),
  escalated,
  letterEvent('LetterRevised', { content: aContent({ matter: '乙' }) }),
  letterEvent('LetterClosed', { on: day('2026-04-01'), reason: 'rectified', note: '' }),
  letterEvent('LetterReviewed', { on: day('2026-03-03'), result: 'returned', reviewer: '陈主席', note: '' }),
];

test('a clash does not depend on which event is asked first', () => {
  const sorted = (one: LetterEvent, other: LetterEvent) =>
    clashesBetween(letterStream.merge, one, other)
      .map(({ slot }) => slot)
      .sort();
  for (const one of some) for (const other of some) expect(sorted(one, other)).toEqual(sorted(other, one));
});

test('any order of arrival gives the same letter and the same conflicts, and nothing is refused', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), fc.nat({ max: some.length - 1 }), fc.boolean()), { maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      (acts, salt) => {
        const [a, b] = desks(approved);
        for (const [isHere, at, meets] of acts) {
          const event = some[at];
          if (event !== undefined) (isHere ? a : b).write(event);
          if (meets) a.meet(b);
        }
        const all = new FakeDevice('all', 0, stream).meet(a, b).known;
        const shuffled = all.map((e) => ({ e, key: salt.next().value ?? 0 })).toSorted((x, y) => x.key - y.key);
        expect(
          replayStream(
            letterStream,
            shuffled.map(({ e }) => e),
          ),
        ).toEqual(replayStream(letterStream, all));
      },
    ),
    { numRuns: 60 },
  );
});

test('after a purge the skeleton replays to a purged letter', () => {
  const [a] = desks(approved);
  a.write(letterEvent('LetterPurged', { on: day('2026-06-01'), reason: 'sample-removed' }));
  const emptied = a.known.map((e) => (e.type === 'LetterPurged' ? e : { ...e, data: null }));
  expect(replayStream(letterStream, emptied)).toMatchObject({ state: { kind: 'purged' }, needsNewerVersion: false });
});
