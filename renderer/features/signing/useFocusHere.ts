/** Puts the focus on a heading when its step opens, so that keyboard and screen reader go on from there. */
import { type RefObject, useEffect, useRef } from 'react';

export const useFocusHere = (): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
};
