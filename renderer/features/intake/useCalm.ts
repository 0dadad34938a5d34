/** A value that changes only once the typing pauses: for parts of the page that show names typed elsewhere. */
import { useEffect, useState } from 'react';

const CALM_AFTER_MS = 150;

/** Compares by content, so an equal value made anew changes nothing. */
export const useCalm = <T>(value: T): T => {
  const [calm, setCalm] = useState(value);
  const key = JSON.stringify(value);
  const calmKey = JSON.stringify(calm);
  useEffect(() => {
    if (key === calmKey) return undefined;
    const timer = setTimeout(() => setCalm(value), CALM_AFTER_MS);
    return () => clearTimeout(timer);
    // The key stands for the value.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, calmKey]);
  return calm;
};
