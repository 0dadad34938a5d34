/** Asks, a moment after the typing stops, whether a party was seen before. Nothing is asked for half-typed numbers. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PartyMatch } from '../../shared/api/views.ts';
import { toCompactCode } from '../../shared/kernel/halfWidth.ts';
import { useCore } from '../app/core.tsx';

const ASK_AFTER_MS = 350;
const PHONE_FROM_DIGITS = 8;
const CODE_CHARACTERS = 18;

type Asked = { readonly idNumber: string | null; readonly phone: string | null; readonly creditCode: string | null };

export const usePartyLookup = (party: unknown): readonly PartyMatch[] => {
  const core = useCore();
  const asked = useSettled(JSON.stringify(askedOf(party)));
  const { data } = useQuery({
    queryKey: ['lookupParty', asked],
    queryFn: () => core.cases.lookupParty(askedOf(JSON.parse(asked))),
    enabled: Object.values(askedOf(JSON.parse(asked))).some((value) => value !== null),
    staleTime: 60_000,
  });
  return data ?? [];
};

const askedOf = (party: unknown): Asked => ({
  idNumber: codeOf(party, 'idNumber', CODE_CHARACTERS),
  phone: codeOf(party, 'phone', PHONE_FROM_DIGITS),
  creditCode: codeOf(party, 'creditCode', CODE_CHARACTERS),
});

const codeOf = (party: unknown, key: keyof Asked, from: number): string | null => {
  const value: unknown = typeof party === 'object' && party !== null ? Reflect.get(party, key) : null;
  if (typeof value !== 'string') return null;
  const code = toCompactCode(value).toUpperCase();
  return code.length >= from ? code : null;
};

/** The value once it has not changed for a moment. */
const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
