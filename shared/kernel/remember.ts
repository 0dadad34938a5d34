/**
 * Remembers what was made from an object, for as long as the object lives. For values that are never changed in place (the state of a case and
 * its lists): the object then stands for its content, and a question asked three hundred times is worked out once.
 */
export const remember = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
};
