/**
 * Reads stored events of a kind by its registry. Stored bytes stay as authored; an unknown type or a newer version is not read: the
 * stream then needs a newer version of the desk. A second version of an event brings its upcast here, as cases have theirs.
 */
import type { StreamEvent } from './envelope.ts';
import type { StoredShape } from './streamRules.ts';

type Registry<E extends StreamEvent> = { readonly [N in E['type']]: { readonly version: number } };

export const eventReader = <E extends StreamEvent>(registry: Registry<E>): ((stored: StoredShape) => E | null) => {
  const isKnown = (type: string): type is E['type'] => Object.hasOwn(registry, type);
  return ({ type, v, data }) =>
    isKnown(type) && v <= registry[type].version
      ? // The data were parsed by this event's schema before they were stored, here or by whoever received them.
        ({ type, data } as E)
      : null;
};
