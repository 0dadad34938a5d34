/** The marks by which a party seen before is known again, in one way of writing. Pure. */
import { toCompactCode } from '../../../shared/kernel/halfWidth.ts';

/** Half width, capitals, no spaces; null for nothing. Serves ID numbers and credit codes. */
export const codeKey = (code: string | null): string | null => {
  const key = toCompactCode(code ?? '').toUpperCase();
  return key === '' ? null : key;
};

const shortestPhone = 7;
/** Digits only, without the country's code; null for what is too short to tell two people apart. */
export const phoneKey = (phone: string | null): string | null => {
  const digits = toCompactCode(phone ?? '').replace(/\D/g, '');
  const local = digits.length > 11 ? digits.replace(/^(00)?86/, '') : digits;
  return local.length < shortestPhone ? null : local;
};
