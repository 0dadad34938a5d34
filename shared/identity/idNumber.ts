/**
 * 公民身份号码 (GB 11643-1999): 6 digits place of first registration, 8 digits birth date, 3 digits sequence, 1 check
 * character. Checked by calculation only; whether the person exists nobody here can know.
 *
 * Invariants: no clock (today is handed in), refusals never carry the number. The region is where the number was first
 * issued, not today's residence: never use it for a statistics district.
 */
import { toCompactCode } from '../kernel/halfWidth.ts';
import { compareDates, type LocalDate, parseLocalDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

export type Sex = 'male' | 'female';

export type IdNumber = {
  /** Normalised: 18 characters, upper-case X. */
  readonly idNumber: string;
  readonly birthDate: LocalDate;
  readonly sex: Sex;
  /** The first six digits. */
  readonly region: string;
};

/** Only `check-digit` may be overridden by a person with a reason. */
export type IdRefusal =
  | { readonly type: 'fifteen-digits' }
  | { readonly type: 'length'; readonly length: number }
  /** Counted from 1. */
  | { readonly type: 'character'; readonly position: number }
  | { readonly type: 'date-does-not-exist' }
  | { readonly type: 'future-date' }
  | { readonly type: 'check-digit' };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/**
 * Reads an 18-character number; spaces, full-width digits and a small x are tolerated. The old 15-digit number gets its
 * own refusal, because it may stand in old papers but names nobody today.
 */
export const checkIdNumber = (text: string, today: LocalDate): Result<IdNumber, IdRefusal> => {
  const idNumber = normaliseIdNumber(text);
  if (/^\d{15}$/.test(idNumber)) return refuse({ type: 'fifteen-digits' });
  const length = Array.from(idNumber).length;
  if (length !== 18) return refuse({ type: 'length', length });
  const position = Array.from(idNumber).findIndex((character, index) => !isAllowed(character, index)) + 1;
  if (position > 0) return refuse({ type: 'character', position });
  const birthDate = birthDateOf(idNumber);
  if (!birthDate.ok) return refuse({ type: 'date-does-not-exist' });
  if (compareDates(birthDate.value, today) > 0) return refuse({ type: 'future-date' });
  if (idNumber.at(-1) !== idCheckCharacter(idNumber)) return refuse({ type: 'check-digit' });
  return ok({ idNumber, birthDate: birthDate.value, sex: sexOf(idNumber), region: idNumber.slice(0, 6) });
};

/** The spelling under which a number is stored and compared. */
export const normaliseIdNumber = (text: string): string => toCompactCode(text).toUpperCase();

/** The check character that belongs to the first 17 digits. */
export const idCheckCharacter = (digits: string): string => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return checkCharacters.charAt(sum % 11);
};

const isAllowed = (character: string, index: number): boolean =>
  (character >= '0' && character <= '9') || (index === 17 && character === 'X');

const birthDateOf = (idNumber: string) =>
  parseLocalDate(`${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`);

const sexOf = (idNumber: string): Sex => (Number(idNumber.charAt(16)) % 2 === 1 ? 'male' : 'female');
