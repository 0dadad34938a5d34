/** Reads single cells of a roster: amounts, phones, choices, yes and no, names. Each answers the value, null where nothing is said, or the fault. */
import { type EmploymentFormCode, employmentForms } from '../case/codes.ts';
import { toCompactCode, toHalfWidth } from '../kernel/halfWidth.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { type MoneyRefusal, parseYuan } from '../money/fen.ts';
import type { RosterFaultType } from './faults.ts';
import { isScientific } from './readIdCell.ts';

type Read<T> = Result<T | null, RosterFaultType>;

/** As the schema of a case takes short texts. */
const MOST_CHARACTERS = 200;
const MOST_FEN = 1_000_000_000_000;
const nothing = /^(-+|—+|–+|\/|无|没有|none)?$/i;

export const readText = (typed: string): Result<string, RosterFaultType> => {
  const text = typed.trim();
  return text.length > MOST_CHARACTERS ? refuse('too-long') : ok(text);
};

/** Short names are often spread with a blank for looks (王 强 is 王强); names in other letters keep single spaces. */
export const readName = (typed: string): Result<string, RosterFaultType> => {
  const spaced = typed.trim().replace(/[\s\u3000]+/g, ' ');
  const text = /^[\p{Script=Han}· ]+$/u.test(spaced) ? spaced.replaceAll(' ', '') : spaced;
  if (text === '') return refuse('name-missing');
  return text.length > MOST_CHARACTERS ? refuse('too-long') : ok(text);
};

/** An amount in yuan, to the fen: 40,760 · 4.076万 · 3w · ¥1,200元 · 1200.500. Nothing said and zero are both null. */
export const readAmount = (typed: string): Read<number> => {
  const text = toCompactCode(typed);
  if (nothing.test(text)) return ok(null);
  const parsed = parseYuan(
    text
      .replace(/^(rmb|cny)/i, '')
      .replace(/(rmb|cny|圆|块钱?|整)$/i, '')
      .replace(/w(元)?$/i, '万')
      // 1200.500 says no more than 1200.50.
      .replace(/(\.\d{2})0+(?=元?$)/, '$1'),
  );
  if (!parsed.ok) return parsed.refusal.type === 'empty' ? ok(null) : refuse(moneyFaults[parsed.refusal.type]);
  if (parsed.value > MOST_FEN) return refuse('amount-too-large');
  return ok(parsed.value === 0 ? null : parsed.value);
};

const moneyFaults = {
  'not-a-number': 'amount-unreadable',
  negative: 'amount-negative',
  'too-many-decimals': 'amount-decimals',
  'too-large': 'amount-too-large',
} as const satisfies Readonly<Record<Exclude<MoneyRefusal['type'], 'empty'>, RosterFaultType>>;

/** A phone as digits; several may stand beside each other. `isUsual` is false where none of the usual lengths fits. */
export const readPhone = (
  typed: string,
): Result<{ readonly phone: string; readonly isUsual: boolean }, RosterFaultType> => {
  const text = toHalfWidth(typed).trim().replace(/['‘’]/g, '').replace(/\.0$/, '');
  if (nothing.test(text)) return ok({ phone: '', isUsual: true });
  if (isScientific(text)) return refuse('phone-scientific');
  const numbers = text.split(/[/、,;，；]+|\s{2,}/).map((number) => number.replace(/[\s()+]/g, ''));
  const phone = numbers.length === 1 ? (numbers[0] ?? '') : numbers.join('、');
  if (phone.length > MOST_CHARACTERS) return refuse('too-long');
  return ok({ phone, isUsual: numbers.every((number) => usualPhone.test(number)) });
};
/** A mobile number, with or without the country; a landline with or without area code and extension. */
const usualPhone = /^((86)?1\d{10}|0\d{2,3}-?\d{7,8}(-\d{1,5})?|\d{7,8}|400-?\d{3}-?\d{4})$/;

export const readSex = (typed: string): Read<'male' | 'female'> => {
  const text = toCompactCode(typed).toLowerCase();
  if (text === '') return ok(null);
  if (['男', '男性', 'm', 'male'].includes(text)) return ok('male');
  return ['女', '女性', 'f', 'female'].includes(text) ? ok('female') : refuse('choice-unknown');
};

const yes = new Set([
  '是',
  '有',
  '√',
  '✓',
  '✔',
  '对',
  'y',
  'yes',
  '1',
  'true',
  '农民工',
  '会员',
  '已入会',
  '要求',
  '请求',
]);
const no = new Set([
  '否',
  '无',
  '不是',
  '没有',
  '×',
  '✗',
  '✘',
  'x',
  'n',
  'no',
  '0',
  'false',
  '非农民工',
  '非会员',
  '未入会',
  '-',
  '/',
]);

/** Null where nothing is said. */
export const readYesNo = (typed: string): Read<boolean> => {
  const text = toCompactCode(typed).toLowerCase();
  if (text === '') return ok(null);
  if (yes.has(text)) return ok(true);
  return no.has(text) ? ok(false) : refuse('choice-unknown');
};

/** An act that is claimed: the note to keep with it (empty for a plain yes), or null where it is not claimed. */
export const readAct = (typed: string): Read<string> => {
  const said = readYesNo(typed);
  if (said.ok) return ok(said.value === true ? '' : null);
  const text = readText(typed);
  return text.ok ? ok(text.value) : refuse(text.refusal);
};

export const readEmployment = (typed: string): Read<EmploymentFormCode> => {
  const text = plainForm(typed);
  if (text === '') return ok(null);
  const code = formByName.get(text);
  return code === undefined ? refuse('choice-unknown') : ok(code);
};

const plainForm = (text: string): string =>
  toCompactCode(text)
    .toLowerCase()
    .replace(/[()/、,]/g, '');

const otherNames: readonly (readonly [string, EmploymentFormCode])[] = [
  ['固定期限', '01'],
  ['固定期限合同', '01'],
  ['有合同', '01'],
  ['已签', '01'],
  ['已签合同', '01'],
  ['无固定期限', '02'],
  ['无固定期限合同', '02'],
  ['以完成一定工作任务', '03'],
  ['未签', '04'],
  ['未签合同', '04'],
  ['无合同', '04'],
  ['没签合同', '04'],
  ['否', '04'],
  ['派遣', '05'],
  ['派遣工', '05'],
  ['小时工', '06'],
  ['兼职', '06'],
  ['超龄', '07'],
  ['退休返聘', '07'],
  ['实习', '08'],
  ['见习', '08'],
  ['实习生', '08'],
  ['农民工', '12'],
  ['建筑工人', '12'],
  ['聘用', '13'],
];
const formByName: ReadonlyMap<string, EmploymentFormCode> = new Map([
  ...otherNames.map(([name, code]) => [plainForm(name), code] as const),
  ...employmentForms.flatMap(({ code, text }) =>
    [code, text.zh, text.en].map((name) => [plainForm(name), code] as const),
  ),
]);
