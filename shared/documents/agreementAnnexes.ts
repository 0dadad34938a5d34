/**
 * The annexes of an agreement. One lists, for many workers, what each gets, from whom and when; the other prints how the amounts were
 * calculated, exactly as the persons saw it when they took it into the claims: steps, formulas, articles, the settings used and every
 * warning. Nothing is calculated again here.
 */
import { claimKinds, textOf } from '../case/codes.ts';
import type { AgreementVersion, Claim, Payment, Trace } from '../case/parts.ts';
import { partyById, type PublicCase, workersOf } from '../case/state.ts';
import { formatChineseDate } from '../kernel/localDate.ts';
import { formatYuan, sumFen } from '../money/fen.ts';
import { isSettingKey, settingRegister } from '../settings/register.ts';
import { unitsOf } from '../settings/settingRow.ts';
import type { SettingUnit } from '../settings/setting.ts';
import { claimsOf, dayWords } from './paperWords.ts';
import type { Fields } from './template.ts';

type Terms = Pick<AgreementVersion, 'payments' | 'annexClaimIds'>;

export const annexFields = (c: PublicCase, version: Terms, areMany: boolean): Fields => {
  const shares = areMany ? workerShares(c, version) : [];
  const calculations = calculationsOf(c, version);
  const names = [
    ...(shares.length > 0 ? ['各申请人协议明细表'] : []),
    ...(calculations.length > 0 ? ['金额计算过程'] : []),
  ];
  return {
    shares,
    calculations,
    annexes: names.map((name) => ({ name })),
    calculationTitle: names.length > 1 ? '附件2　金额计算过程' : '附件　金额计算过程',
    shareTitle: names.length > 1 ? '附件1　各申请人协议明细表' : '附件　各申请人协议明细表',
  };
};

/** One row per worker: claims, the sum agreed, each payment with its day (and payer, where there are several), the account. */
const workerShares = (c: PublicCase, { payments }: Terms): readonly Fields[] =>
  workersOf(c).map((worker) => {
    const own = payments.filter(({ payeeId }) => payeeId === worker.partyId);
    return {
      name: worker.name,
      claims: claimsOf(c, worker.partyId),
      agreed: formatYuan(sumFen(own.map(({ amountFen }) => amountFen))),
      dueDays: own.map(({ dueOn }) => formatChineseDate(dueOn)).join('\n'),
      dueSums: own.map(({ amountFen }) => formatYuan(amountFen)).join('\n'),
      due: paymentsByPayer(c, own),
      account: [...new Set(own.map(({ account }) => account).filter(Boolean))].join('\n'),
    };
  });

/** Each payer once, with what it pays and when on lines of their own, so that no line is broken. */
const paymentsByPayer = (c: PublicCase, payments: readonly Payment[]): string =>
  [...new Set(payments.map(({ payerId }) => payerId))]
    .flatMap((payer) => [
      `${partyById(c, payer)?.name ?? ''}：`,
      ...payments
        .filter(({ payerId }) => payerId === payer)
        .map(({ dueOn, amountFen }) => `${formatChineseDate(dueOn)}前${formatYuan(amountFen)}元`),
    ])
    .join('\n');

const calculationsOf = (c: PublicCase, { annexClaimIds }: Terms): readonly Fields[] =>
  annexClaimIds.flatMap((claimId) => {
    const claim = c.claims.find((one) => one.claimId === claimId);
    return claim === undefined || claim.trace === null ? [] : [calculation(c, claim, claim.trace)];
  });

const calculation = (c: PublicCase, claim: Claim, trace: Trace): Fields => ({
  name: partyById(c, claim.partyId)?.name ?? null,
  kind: textOf(claimKinds, claim.kind).zh,
  amount: formatYuan(trace.amountFen),
  calculatedOn: dayWords(trace.calculatedOn),
  steps: trace.steps.map(({ text, formula, amountFen }) => ({
    text: text.zh,
    formula: formula?.zh ?? '',
    amount: amountFen === null ? '' : `${formatYuan(amountFen)}元`,
  })),
  article: trace.article.zh,
  settings: trace.settings.map((setting) => ({ text: settingWords(setting) })),
  warnings: trace.warnings.map((warning) => ({ text: warning.zh })),
});

/** 月最低工资标准（随州市）：2,210.00元，自2024年2月1日起，尚未经本单位确认. */
const settingWords = ({ key, place, value, validFrom, confirmed }: Trace['settings'][number]): string => {
  const where = place === '' ? '' : `（${place}）`;
  const title = isSettingKey(key) ? settingRegister[key].title.zh : key;
  const state = confirmed ? '' : '，尚未经本单位确认';
  return `${title}${where}：${valueWords(key, value)}，自${formatChineseDate(validFrom)}起${state}`;
};

const valueWords = (key: string, value: number | string): string => {
  if (!isSettingKey(key)) return String(value);
  const rule = settingRegister[key].value;
  if (rule.kind === 'choice') return rule.choices.find(({ code }) => code === value)?.text.zh ?? String(value);
  const [unit = 'count'] = unitsOf(rule);
  return typeof value === 'number' && unit === 'fen' ? `${formatYuan(value)}元` : `${value}${unitWords[unit]}`;
};

const unitWords: Readonly<Record<SettingUnit, string>> = {
  day: '日',
  workday: '个工作日',
  month: '个月',
  year: '年',
  fen: '分',
  percent: '%',
  count: '',
  choice: '',
};
