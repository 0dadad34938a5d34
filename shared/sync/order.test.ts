import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatStamp } from './hlc.ts';
import { causalityOf, headsOf, type Linked, orderEvents } from './order.ts';

/** Random histories: each event names some earlier ones as parents; stamps know nothing of the parents. */
const history: fc.Arbitrary<readonly Linked[]> = fc
  .array(fc.tuple(fc.array(fc.nat(), { maxLength: 3 }), fc.nat({ max: 5 }), fc.nat({ max: 2 ** 30 })), {
    maxLength: 40,
  })
  .map((rows) => {
    const events: Linked[] = [];
    rows.forEach(([links, millis, salt], index) => {
      const parents = [...new Set(links.map((link) => events[link % Math.max(1, index)]?.id ?? ''))].filter(Boolean);
      const id = `${(salt * 2_654_435_761).toString(16).padStart(16, '0')}${index}`;
      events.push({ id, parents, hlc: formatStamp({ millis, counter: 0 }) });
    });
    return events;
  });
const shuffled = history.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
);

test('any order of arrival gives the same order', () => {
  fc.assert(
    fc.property(shuffled, ([events, arrived]) => {
      expect(orderEvents(arrived).map(({ id }) => id)).toEqual(orderEvents(events).map(({ id }) => id));
    }),
  );
});

test('keeps every event once, parents always first', () => {
  fc.assert(
    fc.property(shuffled, ([events, arrived]) => {
      const ordered = orderEvents([...arrived, ...arrived]);
      expect(ordered.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
      const place = new Map(ordered.map(({ id }, index) => [id, index]));
      for (const { id, parents } of ordered)
        for (const parent of parents) expect(place.get(parent) ?? -1).toBeLessThan(place.get(id) ?? -1);
    }),
  );
});

test('two events are concurrent exactly when neither can be reached from the other', () => {
  fc.assert(
    fc.property(history, (events) => {
      const ordered = orderEvents(events);
      const { isAncestor, areConcurrent, concurrentBefore } = causalityOf(ordered);
      const byId = new Map(events.map((e) => [e.id, e]));
      const reaches = (from: string, to: string): boolean =>
        (byId.get(from)?.parents ?? []).some((parent) => parent === to || reaches(parent, to));
      ordered.forEach((a, i) => {
        const before = ordered.slice(0, i).filter((b) => !reaches(a.id, b.id) && !reaches(b.id, a.id));
        expect(concurrentBefore(a.id)).toEqual(before.map(({ id }) => id));
        for (const b of ordered) {
          expect(isAncestor(b.id, a.id)).toBe(reaches(a.id, b.id));
          expect(areConcurrent(a.id, b.id)).toBe(areConcurrent(b.id, a.id));
        }
      });
    }),
    { numRuns: 40 },
  );
});

test('ties are decided by stamp, then by id', () => {
  const stamp = (millis: number) => formatStamp({ millis, counter: 0 });
  const events = [
    { id: 'b', parents: [], hlc: stamp(1) },
    { id: 'a', parents: [], hlc: stamp(2) },
    { id: 'c', parents: [], hlc: stamp(1) },
  ];
  expect(orderEvents(events).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('a parent that has not arrived holds nobody back', () => {
  const events = [{ id: 'b', parents: ['missing'], hlc: formatStamp({ millis: 1, counter: 0 }) }];
  expect(orderEvents(events)).toEqual(events);
});

test('the heads are the events nobody has built on', () => {
  const hlc = formatStamp({ millis: 1, counter: 0 });
  const events = [
    { id: 'a', parents: [], hlc },
    { id: 'c', parents: ['a'], hlc },
    { id: 'b', parents: ['a'], hlc },
  ];
  expect(headsOf(events)).toEqual(['b', 'c']);
});
