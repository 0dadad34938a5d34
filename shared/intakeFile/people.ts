/** Invented people and firms for samples and demo files. ID numbers carry a right check digit and belong to nobody known to us. */
import { idCheckCharacter } from '../identity/idNumber.ts';

const surnames = '周吴郑陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦'.split('');
const givenNames = [
  '建国',
  '小兰',
  '志强',
  '秀英',
  '海涛',
  '玉梅',
  '家明',
  '文静',
  '大山',
  '春花',
  '立新',
  '晓燕',
  '国庆',
  '桂芳',
  '永福',
  '丽萍',
  '长江',
  '雪梅',
  '德胜',
  '巧云',
  '一鸣',
  '凤霞',
  '兴旺',
  '美玲',
  '世杰',
  '红霞',
  '广才',
  '翠兰',
  '思远',
  '银花',
] as const;

// Thirty-one surnames: a prime, so that people numbered in steps of ten or forty do not share one.
/** The n-th invented person; the same n always gives the same name. */
export const personName = (n: number): string =>
  `${surnames[n % surnames.length] ?? '周'}${givenNames[(n * 7 + Math.floor(n / surnames.length)) % givenNames.length] ?? '建国'}`;

/** An ID number of Suizhou's Zengdu district with a right check digit; odd n are men. */
export const personIdNumber = (n: number): string => {
  const year = 1965 + (n % 35);
  const month = String((n % 12) + 1).padStart(2, '0');
  const day = String((n % 28) + 1).padStart(2, '0');
  const digits = `421303${year}${month}${day}${String(100 + (n % 900)).padStart(3, '0')}`;
  return `${digits}${idCheckCharacter(digits)}`;
};

/** A mobile number in a range that no carrier has given out. */
export const personPhone = (n: number): string => `1000000${String(1000 + (n % 9000))}`;
