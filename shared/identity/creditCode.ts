/**
 * 统一社会信用代码 (GB 32100-2015): 1 registrar, 1 class, 6 digits region, 9 characters organisation code, 1 check
 * character, over 31 signs without I, O, S, V, Z. Some codes in official use fail the check, so a refusal here is a
 * warning for the person typing, never a block (reference: domain 3.2).
 */
import { toCompactCode } from '../kernel/halfWidth.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

export type CreditCode = {
  /** Normalised: 18 characters, upper case. */
  readonly creditCode: string;
  /** First character, e.g. 9 market regulator, 8 trade union (meaning unverified: for display only). */
  readonly registrar: string;
  /** Characters 3 to 8: the registering authority's region. */
  readonly region: string;
  /** Characters 9 to 17. */
  readonly organisationCode: string;
  /** Whether the organisation code fits its own check character (GB 11714, unverified): a hint, never a refusal. */
  readonly organisationCodeFits: boolean;
};

export type CreditCodeRefusal =
  | { readonly type: 'length'; readonly length: number }
  /** Counted from 1. */
  | { readonly type: 'character'; readonly position: number }
  | { readonly type: 'check-character' };

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Reads an 18-character code; spaces, full-width and small letters are tolerated. */
export const checkCreditCode = (text: string): Result<CreditCode, CreditCodeRefusal> => {
  const creditCode = normaliseCreditCode(text);
  const characters = Array.from(creditCode);
  if (characters.length !== 18) return refuse({ type: 'length', length: characters.length });
  const position = characters.findIndex((character, index) => !isAllowed(character, index)) + 1;
  if (position > 0) return refuse({ type: 'character', position });
  if (creditCode.at(-1) !== creditCodeCheckCharacter(creditCode)) return refuse({ type: 'check-character' });
  const organisationCode = creditCode.slice(8, 17);
  return ok({
    creditCode,
    registrar: creditCode.charAt(0),
    region: creditCode.slice(2, 8),
    organisationCode,
    organisationCodeFits: organisationCode.at(-1) === organisationCheckCharacter(organisationCode),
  });
};

/** The spelling under which a code is stored and compared. */
export const normaliseCreditCode = (text: string): string => toCompactCode(text).toUpperCase();

/** The check character that belongs to the first 17 characters. */
export const creditCodeCheckCharacter = (code: string): string => {
  const sum = weights.reduce((total, weight, index) => total + weight * signs.indexOf(code.charAt(index)), 0);
  return signs.charAt((31 - (sum % 31)) % 31);
};

// Positions 3 to 8 are an administrative division code: digits only.
const isAllowed = (character: string, index: number): boolean =>
  index >= 2 && index <= 7 ? /^\d$/.test(character) : signs.includes(character);

const organisationCheckCharacter = (code: string): string => {
  // Digits count as themselves and letters from A = 10, over the full alphabet: this older code leaves none out.
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * parseInt(code.charAt(index), 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
};
