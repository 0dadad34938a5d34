/** Rules about what a worker cannot give away, and about wages under the floor. Rows of checkAgreement.ts. */
import type { Worker } from '../case/parts.ts';
import { isAct } from '../case/codes.ts';
import { claimsOfParty, workersOf } from '../case/state.ts';
import { formatYuan } from '../money/fen.ts';
import { settingFor } from '../settings/register.ts';
import type { Setting } from '../settings/setting.ts';
import { amountsInText } from './amountsInText.ts';
import { articles } from './articles.ts';
import { eachClause, sentencesOf } from './eachClause.ts';
import { type AgreementRule, type CheckInput, type Found, text } from './finding.ts';
import { knowsGrade } from './injuryGrade.ts';

export const workerRules: readonly AgreementRule[] = [
  {
    id: 'social-insurance-waived',
    severity: 'blocks',
    says: text(
      '不能约定不缴纳社会保险，或者由劳动者放弃：这样的约定无效',
      'Nobody can agree not to pay social insurance, nor give it up: such a term is void',
    ),
    article: articles.socialInsurance,
    find: eachClause((clause, at) => {
      const sentence = sentencesOf(clause.text).find(waivesSocialInsurance);
      return sentence === undefined
        ? null
        : {
            field: at,
            text: text(
              '这一条放弃或免除社会保险，约定无效，请删去；补缴可以向社保经办机构、税务部门反映',
              'This clause gives up social insurance and is void: delete it; arrears go to the insurance agency or the tax office',
            ),
          };
    }),
  },
  {
    id: 'work-injury-waived',
    severity: 'blocks',
    says: text(
      '伤残等级没有确定，不能约定放弃工伤待遇；单位也不能约定工伤概不负责',
      'Injury benefits cannot be given up while the grade is unknown, and no employer can exclude them',
    ),
    article: articles.settlementValidity,
    find: eachClause((clause, at, input) => {
      const sentence = sentencesOf(clause.text).find((words) => !forbids.test(words) && waivesInjury(words, input));
      return sentence === undefined
        ? null
        : {
            field: at,
            text: text(
              '这一条放弃工伤待遇或者免除工伤责任；请先做劳动能力鉴定，写明等级再商量金额',
              'This clause gives up injury benefits or excludes liability for them: have the injury assessed first, then settle the sum',
            ),
          };
    }),
  },
  {
    id: 'remedy-waived',
    severity: 'warns',
    says: text(
      '不能约定不得投诉、不得申请工伤认定、不得仲裁或者起诉',
      'Nobody can agree never to complain, to ask for recognition of an injury, or to go to arbitration or court',
    ),
    article: articles.excludedRights,
    find: eachClause((clause, at) => {
      const waiver = sentencesOf(clause.text)
        .filter((words) => !/不影响|有权|可以/.test(words))
        .flatMap((words) => waivesRemedy.exec(words)?.[0] ?? [])[0];
      return waiver === undefined
        ? null
        : {
            field: at,
            text: text(
              `“${waiver}”排除了劳动者依法救济的权利，不发生效力；可以改为“本协议履行完毕后，双方再无其他劳动争议”`,
              `"${waiver}" excludes remedies of the law and has no effect; say instead that nothing else is in dispute once this is performed`,
            ),
          };
    }),
  },
  {
    id: 'wage-clause-below-minimum',
    severity: 'warns',
    says: text('约定的工资不能低于当地最低工资标准', 'No agreed wage is below the local minimum'),
    article: articles.minimumWage,
    find: (input) => [
      ...wagesBelow(input, { key: 'money.minimum-hourly-wage', before: hourly }),
      ...wagesBelow(input, { key: 'money.minimum-wage', before: monthly }),
    ],
  },
  {
    id: 'wage-on-file-below-minimum',
    severity: 'warns',
    says: text(
      '登记的月工资低于最低工资的，差额要补，经济补偿等按最低工资起算',
      'Where the wage on file is below the minimum, the difference is owed and severance starts from the minimum',
    ),
    article: articles.minimumWage,
    find: (input) =>
      workersOf(input.case)
        .filter((worker) => hasMinimumWage(worker) && claimsMoney(input, worker))
        .flatMap((worker) => wageOnFile(input, worker)),
  },
];

const insurance = '(?:社会保险|社保|养老保险|医疗保险|失业保险|工伤保险|生育保险|五险)';
const givesUp = '(?:放弃|免除|自愿不|同意不|不再要求|不再主张|不予|无需|无须|不用|不需要|不再?为其)';
const waivers = [
  new RegExp(`${givesUp}[^，]{0,16}${insurance}`),
  new RegExp(
    `${insurance}[^，]{0,14}(?:由(?:其|申请人|劳动者)?自愿放弃|放弃|不再缴纳|不缴纳|不再补缴|不予缴纳|不予补缴)`,
  ),
  new RegExp(
    `(?:不(?:再)?|未)(?:参加|缴纳|补缴|购买|办理)[^，]{0,8}${insurance}[^。]{0,20}(?:互不追究|不再追究|无异议|折现|补贴)`,
  ),
  new RegExp(`${insurance}[^，]{0,10}(?:折现|折算成现金|以现金补贴|现金补贴代替)`),
];
const forbids = /(?:不得|不能|不可|无权)[^，]{0,6}(?:放弃|免除)/;

const waivesSocialInsurance = (sentence: string): boolean =>
  !forbids.test(sentence) && waivers.some((pattern) => pattern.test(sentence));

const injuryBenefit =
  '(?:工伤(?:待遇|赔偿|保险待遇)?|伤残(?:津贴|补助金|待遇)|一次性伤残就业补助金|一次性工伤医疗补助金|停工留薪期工资)';
const givesUpInjury = new RegExp(
  `(?:放弃|免除|不再(?:主张|要求))[^，]{0,12}${injuryBenefit}|${injuryBenefit}[^，]{0,8}(?:一概|自愿)?放弃`,
);
const excludesInjury = /(?:工伤|伤亡|受伤)[^。]{0,14}(?:概不负责|自行承担|自负|与(?:被申请人|单位|公司)无关)/;

const waivesInjury = (sentence: string, input: CheckInput): boolean =>
  excludesInjury.test(sentence) || (givesUpInjury.test(sentence) && !knowsGrade(input));

const waivesRemedy =
  /(?:放弃|不得|不再|不能|无权|承诺不)[^，]{0,12}(?:申请(?:劳动)?仲裁|提起(?:诉讼|仲裁)|起诉|投诉|举报|信访|申请工伤认定|申请(?:强制)?执行)/;

const hourly = /(?:小时工资|每小时(?:工资)?|时薪)[^。；]{0,8}$/;
// 9月工资 and 三个月工资 are wages of some months, 月工资差额 is no wage.
const monthly = /(?:(?<![\d个半])月工资|月薪|每月(?:支付|发放)(?:的)?工资|(?<!小时)工资标准)[^。；差]{0,8}$/;

type Floor = { readonly key: 'money.minimum-wage' | 'money.minimum-hourly-wage'; readonly before: RegExp };

const wagesBelow = ({ version, settings, place }: CheckInput, { key, before }: Floor): readonly Found[] => {
  const floor = settingFor(settings, { key, on: version.preparedOn, place });
  if (floor === null || typeof floor.value !== 'number') return [];
  const least = floor.value;
  return version.clauses.flatMap((clause, index) =>
    amountsInText(clause.text)
      .filter(({ from, kind }) => kind === 'figure' && before.test(clause.text.slice(0, from)))
      .filter(({ fen }) => fen > 0 && fen < least)
      .map((amount) => ({
        field: `clauses.${index}.text`,
        text: text(
          `约定的工资“${amount.text.trim()}”低于最低工资标准${floorWords(floor).zh}`,
          `The agreed wage ${amount.text.trim()} is below the minimum of ${floorWords(floor).en}`,
        ),
      })),
  );
};

/** Part-time work has an hourly floor; trainees and platform work that is no labour relation have none. */
const hasMinimumWage = ({ employmentForm }: Worker): boolean => !['06', '08', '10', '11'].includes(employmentForm);

const claimsMoney = ({ case: c }: CheckInput, { partyId }: Worker): boolean =>
  claimsOfParty(c, partyId).some(({ kind }) => !isAct(kind));

const wageOnFile = ({ version, settings, place }: CheckInput, worker: Worker): readonly Found[] => {
  const { monthlyWageFen: wage, name, partyId } = worker;
  const floor = settingFor(settings, { key: 'money.minimum-wage', on: worker.endedOn ?? version.preparedOn, place });
  if (wage === null || wage === 0 || floor === null || typeof floor.value !== 'number' || wage >= floor.value)
    return [];
  return [
    {
      field: `parties.${partyId}`,
      text: text(
        `${name}登记的月工资${formatYuan(wage)}元低于最低工资标准${floorWords(floor).zh}，请核对工资差额和计算基数`,
        `The wage of ${name} on file, ¥${formatYuan(wage)}, is below the minimum of ${floorWords(floor).en}: check the difference and the base`,
      ),
    },
  ];
};

const floorWords = ({ value, confirmed, source }: Setting) => {
  const sum = typeof value === 'number' ? formatYuan(value) : '';
  return {
    zh: `${sum}元（${confirmed ? source.zh : '设置未经本单位确认'}）`,
    en: `¥${sum} (${confirmed ? source.en || source.zh : 'a setting the office has not confirmed'})`,
  };
};
