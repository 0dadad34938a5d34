/**
 * The check code of a sealed agreement: eight Crockford base32 characters of a SHA-256 over what was agreed and who signed it when.
 * Short enough to be read over the telephone, long enough that two agreements of an office hardly share one (40 bits). It identifies;
 * only the hash of the exact bytes proves.
 */
import type { AgreementState } from '../../../shared/case/state.ts';
import { canonicalJson } from '../../../shared/sync/canonical.ts';
import { sha256 } from '../signing.ts';

/** No I, L, O, U: nobody confuses them with digits or finds a word in a code. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeBits = 40;

/** 7K3M-Q9TX: the same for the same case, version and signatures on every machine. */
export const checkCodeOf = (caseId: string, agreement: AgreementState): string => {
  const { signatures, seal: _seal, ...version } = agreement;
  const text = canonicalJson({ caseId, version, signatures });
  if (!text.ok) throw new Error(`an agreement must be plain JSON: ${text.refusal.path}`);
  const bits = BigInt(`0x${sha256(text.value).slice(0, codeBits / 4)}`);
  const characters = Array.from({ length: codeBits / 5 }, (_, index) =>
    alphabet.charAt(Number((bits >> BigInt(codeBits - 5 - index * 5)) & 31n)),
  );
  return `${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`;
};

/** What a person typed or a reader extracted, as a code; null when it cannot be one. O is read as 0, I and L as 1. */
export const readCheckCode = (typed: string): string | null => {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? `${code.slice(0, 4)}-${code.slice(4)}` : null;
};
