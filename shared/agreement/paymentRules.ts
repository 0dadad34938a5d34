/** Rules about the money of an agreement: sums, days, who pays whom, and into what account. Rows of checkAgreement.ts. */
import { isLoaded, isRestDay, weekdayNames } from '../calendar/workCalendar.ts';
import type { Payment } from '../case/parts.ts';
import { canAct, claimsOfParty, partyById, workersOf } from '../case/state.ts';
import { isAct } from '../case/codes.ts';
import { formatChineseDate, type LocalDate, weekdayOf } from '../kernel/localDate.ts';
import { formatYuan, sumFen } from '../money/fen.ts';
import { articles } from './articles.ts';
import { type AgreementRule, type CheckInput, type Found, text } from './finding.ts';
import { workdayBefore } from './instalments.ts';

export const paymentRules: readonly AgreementRule[] = [
  {
    id: 'sum-differs',
    severity: 'blocks',
    says: text('各期付款相加应当等于约定总额', 'The payments must add up to the agreed total'),
    article: articles.unclear,
    find: ({ version }) => {
      const sum = sumFen(version.payments.map((payment) => payment.amountFen));
      if (sum === version.totalFen) return [];
      const difference = formatYuan(Math.abs(sum - version.totalFen));
      const [zh, en] = sum > version.totalFen ? ['多出', 'over'] : ['少了', 'under'];
      return [
        {
          field: 'totalFen',
          text: text(
            `各期付款合计${formatYuan(sum)}元，约定总额${formatYuan(version.totalFen)}元，${zh}${difference}元`,
            `The payments make ¥${formatYuan(sum)}, the total is ¥${formatYuan(version.totalFen)}: ¥${difference} ${en}`,
          ),
        },
      ];
    },
  },
  {
    id: 'amount-zero',
    severity: 'blocks',
    says: text('每一笔付款应当有金额', 'Every payment has an amount'),
    article: articles.unclear,
    find: eachPayment((payment, at) =>
      payment.amountFen > 0
        ? null
        : { field: `${at}.amountFen`, text: text('这一笔付款的金额是0', 'The amount of this payment is 0') },
    ),
  },
  {
    id: 'payer-unknown',
    severity: 'blocks',
    says: text('付款人应当是本案当事人', 'The payer is a party of the case'),
    article: articles.unclear,
    find: eachPayment((payment, at, input) =>
      partyById(input.case, payment.payerId) === undefined
        ? { field: `${at}.payerId`, text: text('还没有选定谁付这笔钱', 'Nobody is chosen to pay this') }
        : null,
    ),
  },
  {
    id: 'payer-struck-off',
    severity: 'blocks',
    says: text('已经注销的单位不能付款', 'A firm that was struck off cannot pay'),
    article: articles.unclear,
    find: eachPayment((payment, at, input) => {
      const payer = partyById(input.case, payment.payerId);
      return payer === undefined || canAct(payer)
        ? null
        : {
            field: `${at}.payerId`,
            text: text(`${payer.name}已经注销，请选由谁付这笔钱`, `${payer.name} was struck off: choose who pays this`),
          };
    }),
  },
  {
    id: 'payee-unknown',
    severity: 'blocks',
    says: text('收款人应当是本案当事人', 'The payee is a party of the case'),
    article: articles.unclear,
    find: eachPayment((payment, at, input) =>
      partyById(input.case, payment.payeeId) === undefined
        ? { field: `${at}.payeeId`, text: text('还没有选定谁收这笔钱', 'Nobody is chosen to receive this') }
        : null,
    ),
  },
  {
    id: 'payer-is-payee',
    severity: 'blocks',
    says: text('付款人和收款人不能是同一人', 'Payer and payee are not the same'),
    article: articles.unclear,
    find: eachPayment((payment, at) =>
      payment.payerId === payment.payeeId && payment.payerId !== ''
        ? { field: `${at}.payeeId`, text: text('付款人和收款人是同一人', 'Payer and payee are the same') }
        : null,
    ),
  },
  {
    id: 'account-missing',
    severity: 'warns',
    says: text('转账付款应当写明收款账户', 'A transfer names the account it goes to'),
    article: articles.unclear,
    find: eachPayment((payment, at) =>
      needsAccount.has(payment.method) && payment.account === ''
        ? {
            field: `${at}.account`,
            text: text(
              '没有收款账户，协议上将留空由收款人手写',
              'No account: the paper leaves a blank to be filled in by hand',
            ),
          }
        : null,
    ),
  },
  {
    id: 'due-before-preparation',
    severity: 'blocks',
    says: text('付款日不能早于协议拟定之日', 'No payment is due before the agreement was drawn up'),
    article: articles.unclear,
    find: eachPayment((payment, at, { version }) =>
      payment.dueOn < version.preparedOn
        ? {
            field: `${at}.dueOn`,
            text: text(
              `付款日${formatChineseDate(payment.dueOn)}早于协议拟定之日${formatChineseDate(version.preparedOn)}`,
              `Due on ${payment.dueOn}, before the agreement was drawn up on ${version.preparedOn}`,
            ),
          }
        : null,
    ),
  },
  {
    id: 'due-day-passed',
    severity: 'warns',
    says: text('付款日不应早于今天：签字时已经过期的付款无法按期履行', 'No payment is due before today'),
    article: articles.contents,
    find: eachPayment((payment, at, { version, today }) =>
      payment.dueOn >= version.preparedOn && payment.dueOn < today
        ? {
            field: `${at}.dueOn`,
            text: text(
              `付款日${formatChineseDate(payment.dueOn)}已经过去，签字前请改期`,
              `The due day ${payment.dueOn} has passed; change it before signing`,
            ),
          }
        : null,
    ),
  },
  {
    id: 'due-on-rest-day',
    severity: 'warns',
    says: text('付款日不宜落在休息日：银行可能无法到账', 'A due day should not be a rest day: banks may not pay in'),
    article: articles.payBeforeRestDay,
    find: eachPayment((payment, at, { calendar }) =>
      isRestDay(calendar, payment.dueOn)
        ? { field: `${at}.dueOn`, text: restDayText(payment.dueOn, workdayBefore(calendar, payment.dueOn)) }
        : null,
    ),
  },
  {
    id: 'due-beyond-calendar',
    severity: 'warns',
    says: text('付款日应当落在已装入节假日安排的年份', 'A due day lies in a year whose holidays are known'),
    article: articles.payBeforeRestDay,
    find: eachPayment((payment, at, { calendar }) =>
      isLoaded(calendar, payment.dueOn)
        ? null
        : {
            field: `${at}.dueOn`,
            text: text(
              `${payment.dueOn.slice(0, 4)}年的节假日安排尚未装入，无法判断${formatChineseDate(payment.dueOn)}是否休息日`,
              `The holidays of ${payment.dueOn.slice(0, 4)} are not loaded: ${payment.dueOn} may be a rest day`,
            ),
          },
    ),
  },
  {
    id: 'worker-without-payment',
    severity: 'warns',
    says: text(
      '提出金钱诉求的劳动者应当得到付款，或者写明放弃',
      'A worker who claims money is paid, or gives it up in words',
    ),
    article: articles.contents,
    find: ({ version, case: c }) => {
      const payees = new Set(version.payments.map(({ payeeId }) => payeeId));
      return workersOf(c)
        .filter(({ partyId }) => !payees.has(partyId))
        .filter(({ partyId }) => claimsOfParty(c, partyId).some((claim) => !isAct(claim.kind)))
        .map((worker) => ({
          field: `parties.${worker.partyId}`,
          text: text(
            `申请人${worker.name}提出了金钱诉求，协议中没有给其的付款`,
            `${worker.name} claims money, and no payment goes to this worker`,
          ),
        }));
    },
  },
];

const needsAccount: ReadonlySet<Payment['method']> = new Set(['transfer', 'court-account']);

const restDayText = (dueOn: LocalDate, before: LocalDate) =>
  text(
    `${formatChineseDate(dueOn)}是休息日，建议提前到${formatChineseDate(before)}（${weekdayNames[weekdayOf(before)].zh}）`,
    `${dueOn} is a rest day; better ${before} (${weekdayNames[weekdayOf(before)].en})`,
  );

type PaymentRule = (payment: Payment, at: string, input: CheckInput) => Found | null;

function eachPayment(rule: PaymentRule): AgreementRule['find'] {
  return (input) => input.version.payments.flatMap((payment, index) => rule(payment, `payments.${index}`, input) ?? []);
}
