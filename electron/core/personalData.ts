/**
 * ID numbers on their way to and from the pages: masked in everything that goes out, put back in what comes in. A page that corrects a
 * party's phone sends the masked number along; the stored number then stays.
 */
import { maskIdNumber } from '../../shared/identity/masking.ts';
import type { CaseState } from '../../shared/case/state.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of plain data with every ID number and other paper's number masked. */
export const maskNumbers = <T>(data: T): T => mask(data) as T;

const mask = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(mask);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskField(key, inner)]));
};

const maskField = (key: string, value: unknown): unknown => {
  if (key === 'idNumber' && typeof value === 'string') return maskIdNumber(value);
  if (key === 'otherPaper' && isObject(value) && typeof value['number'] === 'string')
    return { ...value, number: maskIdNumber(value['number']) };
  return mask(value);
};

/** The command with masked numbers replaced by the stored ones of the same party or representative; others are left as they are. */
export const unmaskCommand = <C extends { readonly data: unknown }>(command: C, state: CaseState): C => {
  if (state.kind !== 'registered' || !isObject(command.data)) return command;
  const { party, representative } = command.data;
  if (isObject(party)) {
    const known = state.parties.find((p) => p.partyId === party['partyId']);
    return { ...command, data: { ...command.data, party: unmask(party, known) } };
  }
  if (isObject(representative)) {
    const known = state.representatives.find((r) => r.representativeId === representative['representativeId']);
    return { ...command, data: { ...command.data, representative: unmask(representative, known) } };
  }
  return command;
};

const unmask = (typed: Json, known: unknown): Json => {
  if (!isObject(known)) return typed;
  const masked = maskNumbers(known);
  const isSame = (key: string): boolean => JSON.stringify(typed[key]) === JSON.stringify(masked[key]);
  return {
    ...typed,
    ...(isSame('idNumber') ? { idNumber: known['idNumber'] } : {}),
    ...(isObject(known['otherPaper']) && isSame('otherPaper') ? { otherPaper: known['otherPaper'] } : {}),
  };
};
