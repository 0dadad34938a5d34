/**
 * Reads an ID number out of a roster's cell. The usual damage of spreadsheets is told apart from a slip of the pen, because the cure
 * differs: rounded numbers must be fetched again from the source, a lost X or a lost first digit can be calculated. The number itself is checked as
 * everywhere else (identity/idNumber.ts).
 */
import {
  checkIdNumber,
  idCheckCharacter,
  type IdNumber,
  type IdRefusal,
  normaliseIdNumber,
} from '../identity/idNumber.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { CellFault } from './faults.ts';

type IdFault = Omit<CellFault, 'column'>;

/** Null for an empty cell. */
export const readIdCell = (typed: string, today: LocalDate): Result<IdNumber | null, IdFault> => {
  const text = bareNumber(typed);
  if (text === '') return ok(null);
  if (isScientific(typed)) return refuse({ type: 'id-scientific' });
  const checked = checkIdNumber(text, today);
  if (checked.ok) return checked;
  return refuse(damage(text, today) ?? faultOf(text, checked.refusal, today));
};

/** 4.203E+17, as a spreadsheet shows a number too long for it. */
export const isScientific = (typed: string): boolean => /^\d+(\.\d+)?e\+?\d+$/i.test(bareNumber(typed));

/** Spaces, the leading apostrophe of a text cell and inner hyphens are nobody's intention. */
const bareNumber = (typed: string): string => normaliseIdNumber(typed).replace(/['‘’`"-]/g, '');

/** What a spreadsheet did to the number, or null. */
const damage = (text: string, today: LocalDate): IdFault | null => {
  if (/^\d{15}000$/.test(text)) return { type: 'id-rounded' };
  if (text.length !== 17) return null;
  const withX = checkIdNumber(`${text}X`, today);
  if (withX.ok) return { type: 'id-x-lost', suggestion: `${text}X` };
  const withLead = leads.map((lead) => `${lead}${text}`).find((whole) => checkIdNumber(whole, today).ok);
  return withLead === undefined ? null : { type: 'id-lead-lost', suggestion: withLead };
};
/** First digits of the six great regions, and of Taiwan, Hong Kong and Macao. */
const leads = ['1', '2', '3', '4', '5', '6', '7', '8'];

const faultOf = (text: string, refusal: IdRefusal, today: LocalDate): IdFault => {
  if (refusal.type !== 'fifteen-digits') return { type: `id-${refusal.type}` };
  // GB 11643-1999: the century goes in and the check character comes behind.
  const seventeen = `${text.slice(0, 6)}19${text.slice(6)}`;
  const whole = `${seventeen}${idCheckCharacter(seventeen)}`;
  return { type: 'id-fifteen-digits', suggestion: checkIdNumber(whole, today).ok ? whole : undefined };
};
