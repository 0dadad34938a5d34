/**
 * Words that papers share: days, sums, names of the sides, the cause. Papers call the same thing by the same words because they take
 * them from here. Chinese only: papers have no other language.
 */
import { claimKinds, disputeTypes, isAct, isByLetter, textOf } from '../case/codes.ts';
import { isDelegated, isOnHrTrack, type PublicCase, respondentsOf, claimsOfParty, workersOf } from '../case/state.ts';
import { formatChineseDate, type LocalDate } from '../kernel/localDate.ts';
import { capitalAmount } from '../money/capitalAmount.ts';
import { formatYuan } from '../money/fen.ts';
import type { LimitLength, LimitUnit } from '../timeLimits/rules.ts';
import { commissionOf } from './authorities.ts';
import { ordinal } from './numbering.ts';

/** 2026年3月5日; null for an unknown day, which prints as a blank. */
export const dayWords = (day: LocalDate | null | undefined): string | null =>
  day === null || day === undefined ? null : formatChineseDate(day);

/** 人民币肆万零捌佰元整. */
export const sumInWords = (fen: number): string => {
  const words = capitalAmount(fen);
  if (!words.ok) throw new RangeError('an amount on a paper must be whole fen');
  return words.value;
};

/** 40,760.00元（大写：人民币肆万零柒佰陆拾元整）. */
export const fullSum = (fen: number): string => `${formatYuan(fen)}元（大写：${sumInWords(fen)}）`;

/** 周建国、李梅; from five people on 周建国、李梅、张强、王丽等11人. */
export const namesOf = (parties: readonly { readonly name: string }[], most = 4): string =>
  parties.length > most
    ? `${parties
        .slice(0, most)
        .map(({ name }) => name)
        .join('、')}等${parties.length}人`
    : parties.map(({ name }) => name).join('、');

/** 劳动报酬争议. */
export const causeOf = (c: PublicCase): string => {
  const [main] = c.registration.disputeTypes;
  const name = main === undefined ? '' : textOf(disputeTypes, main).zh.replace(' / ', '、');
  return /争议$|纠纷$/.test(name) ? name : `${name === '其他' ? '劳动' : name}争议`;
};

/** 申请人周建国与被申请人随州市晨光装饰工程有限公司劳动报酬争议一案. */
export const caseName = (c: PublicCase): string =>
  `申请人${namesOf(workersOf(c))}与被申请人${namesOf(respondentsOf(c))}${causeOf(c)}一案`;

/** 拖欠工资3,705.00元；加班费…: what one person claims. */
export const claimsOf = (c: PublicCase, partyId: string): string =>
  claimsOfParty(c, partyId)
    .map(({ kind, amountFen }) => {
      const amount = amountFen === null || isAct(kind) ? '' : `${formatYuan(amountFen)}元`;
      return `${textOf(claimKinds, kind).zh}${amount}`;
    })
    .join('；');

/** How court or commission sent the case: 委派 before docketing, 委托 after it or before a hearing, 建议 before acceptance; empty where a party applied. */
export const referralWord = (c: PublicCase): '委派' | '委托' | '建议' | '' => {
  if (!isByLetter(c.registration.referral)) return '';
  if (isDelegated(c)) return '委派';
  return c.registration.referral === 'arbitration-suggested' ? '建议' : '委托';
};

/** The competent arbitration commission by name, or in the words of the law where it is not known. */
export const competentCommission = (c: PublicCase): string => commissionOf(c) ?? '有管辖权的劳动人事争议仲裁委员会';

/** 十五日, 三个工作日, 一年. */
export const lengthWords = ({ count, unit }: LimitLength): string =>
  `${ordinal(Math.min(count, 999))}${unitWords[unit]}`;
const unitWords: Readonly<Record<LimitUnit, string>> = { day: '日', workday: '个工作日', month: '个月', year: '年' };

/** 四份, 两份 for two. */
export const copiesWords = (count: number): string => (count === 2 ? '两份' : `${ordinal(Math.min(count, 999))}份`);

/** 9时30分, 14时. */
export const timeWords = (time: string): string => {
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour)}时${minute === '00' || minute === '' ? '' : `${minute}分`}`;
};

/** Fields that every paper has. */
export const commonFields = ({
  case: c,
  office,
  on,
}: {
  readonly case: PublicCase;
  readonly office: { readonly name: string; readonly address: string; readonly phone: string };
  readonly on: LocalDate;
}) => ({
  office: office.name,
  officeAddress: office.address,
  officePhone: office.phone,
  caseNumber: c.registration.number,
  externalNumbers: c.registration.externalNumbers.join('；'),
  on: formatChineseDate(on),
  caseName: caseName(c),
  cause: causeOf(c),
  court: c.registration.court,
  referralWord: referralWord(c),
  isDelegated: isDelegated(c),
  isOnHrTrack: isOnHrTrack(c),
  isByLetter: isByLetter(c.registration.referral),
  commission: competentCommission(c),
  workers: namesOf(workersOf(c)),
  respondents: namesOf(respondentsOf(c)),
  mediators: c.mediators.map(({ name }) => name).join('、'),
  acceptedOn: dayWords(c.acceptance?.on),
});
