/**
 * The numbers and variants behind the money calculators (reference: domain 5 and 9). Local numbers change every year and differ from
 * place to place; only the paid days of a month and the wage floor come with a default, and even those wait for confirmation.
 */
import { localDate } from '../kernel/localDate.ts';
import { always, amount, choice, choices, length, type RowInput, rows, type ValueRule, text } from './settingRow.ts';

const contract = (zh: string, en: string) =>
  text(`《中华人民共和国劳动合同法》第${zh}条`, `Labour Contract Law, Art. ${en}`);
const injury = (zh: string, en: string) =>
  text(`《工伤保险条例》第${zh}条`, `Work Injury Insurance Regulations, Art. ${en}`);
const minimumWage = text(
  '《中华人民共和国劳动法》第四十八条：最低工资的具体标准由省级人民政府规定',
  'Labour Law, Art. 48: the province sets the minimum wage',
);
const localReport = text(
  '湖北省第一档，地方媒体转载人力资源社会保障部公布的各地标准，所载表格未注日期，起始日未经核对；其他档次和以后的调整请另行录入',
  "Hubei first tier, a local outlet quoting the ministry's table; the table is undated and the first day not checked; enter other tiers and later changes",
);
const remembered = (zh: string, en: string) =>
  text(
    `湖北省${zh}，仅凭一般了解，未经任何文件核对`,
    `Hubei ${en}, from general knowledge only, not checked against any paper`,
  );
const firstTier = text('湖北一档', 'Hubei, first tier');
const tableFrom = localDate('2024-02-01');
const payDays: ValueRule = { kind: 'number', units: ['day'], min: 1, max: 31, decimals: 2 };

type Grade = 5 | 6 | 7 | 8 | 9 | 10;
const insuranceSite = text(
  '仅见于一家保险网站，未经湖北省文件核对；接近退休年龄的有递减规定',
  'Seen on one insurance site only, not checked against a Hubei document; reduced near retirement',
);
const gradeNames: Readonly<Record<Grade, string>> = { 5: '五', 6: '六', 7: '七', 8: '八', 9: '九', 10: '十' };
const lumpSum = (grade: Grade, months: number, zh: string, en: string): RowInput => ({
  title: text(`${gradeNames[grade]}级伤残${zh}（月数）`, `Grade ${grade}: ${en} (months)`),
  article: grade <= 6 ? injury('三十六', '36') : injury('三十七', '37'),
  value: length('month'),
  mark: 'secondary',
  defaults: [{ value: months, source: insuranceSite, validFrom: always }],
});
const medical = (grade: Grade, months: number) =>
  lumpSum(grade, months, '一次性工伤医疗补助金', 'lump-sum medical subsidy');
const employment = (grade: Grade, months: number) =>
  lumpSum(grade, months, '一次性伤残就业补助金', 'lump-sum employment subsidy');

const partMonthReading = text(
  '最高人民法院关于审理劳动争议案件适用法律问题的解释（二）第六条：不满一个月的按实际工作日计算，未规定日工资折算办法',
  'Interpretation II on labour disputes, Art. 6: a part month by its working days; the daily divisor is not fixed',
);
const referenceVariant = text('参考资料的计算示例采用此办法', 'The worked examples of the reference use it');

/** Variants that a person may also type into the calculator itself. */
export const divisorChoices = [
  choice('A', '月工资 ÷ 月计薪天数', 'Monthly wage ÷ paid days per month'),
  choice('B', '月工资 ÷ 当月工作日数', 'Monthly wage ÷ working days of that month'),
] as const;
export const monthChoices = [
  choice('X', '自起算日起按对应日划分', 'From the first day, by anniversaries'),
  choice('Y', '按自然月划分', 'By calendar months'),
] as const;

export const moneyRows = rows({
  'money.minimum-wage': {
    title: text('月最低工资标准', 'Monthly minimum wage'),
    article: minimumWage,
    value: amount,
    hasPlaces: true,
    standsIn: firstTier,
    mark: 'secondary',
    defaults: [
      { value: 221_000, source: localReport, validFrom: tableFrom },
      { value: 195_000, place: '湖北二档', source: remembered('第二档', 'second tier'), validFrom: tableFrom },
      { value: 180_000, place: '湖北三档', source: remembered('第三档', 'third tier'), validFrom: tableFrom },
    ],
  },
  'money.minimum-hourly-wage': {
    title: text('非全日制小时最低工资标准', 'Hourly minimum wage for part-time work'),
    article: contract('七十二', '72'),
    value: amount,
    hasPlaces: true,
    standsIn: firstTier,
    mark: 'secondary',
    defaults: [{ value: 2200, source: localReport, validFrom: tableFrom }],
  },
  'money.average-wage': {
    title: text('本地区上年度职工月平均工资', "The city's average monthly wage of last year"),
    article: contract('四十七', '47'),
    value: amount,
    hasPlaces: true,
  },
  'money.pooling-average-wage': {
    title: text('工伤保险统筹地区职工月平均工资', 'Average monthly wage of the work-injury pooling area'),
    article: injury('六十四', '64'),
    value: amount,
    hasPlaces: true,
  },
  'money.paid-days-per-month': {
    title: text('月计薪天数', 'Paid days per month'),
    article: text(
      '人力资源社会保障部关于月平均工作时间和工资折算的通知',
      'Notice on monthly working time and wage conversion',
    ),
    value: payDays,
    mark: 'secondary',
    defaults: [
      {
        value: 21.75,
        source: text(
          '劳社部发〔2008〕3号（已废止），未经原文核对',
          'Notice 劳社部发〔2008〕3号 (repealed), not checked against the text',
        ),
        validFrom: localDate('2008-01-03'),
      },
      {
        value: 21.75,
        source: text('人社部发〔2025〕2号，据转载文本', 'Notice 人社部发〔2025〕2号, from a reprint'),
        validFrom: localDate('2025-01-01'),
      },
    ],
  },
  'money.disposable-income': {
    title: text(
      '上年度全国城镇居民人均可支配收入（年）',
      "Last year's national urban disposable income per head (year)",
    ),
    article: injury('三十九', '39'),
    value: amount,
  },
  'injury.lump-sums': {
    title: text(
      '按下列月数计算一次性工伤医疗、伤残就业补助金',
      'Count the two lump sums on ending by the months below',
    ),
    article: injury('三十六条、第三十七', '36 and 37'),
    value: choices(
      choice('off', '不计算：月数尚未核对', 'No: the months are not checked'),
      choice('on', '计算', 'Yes'),
    ),
    mark: 'convention',
    defaults: [
      {
        value: 'off',
        source: text('月数未经核对，先行关闭', 'Switched off until the months are checked'),
        validFrom: always,
      },
    ],
  },
  'injury.medical-months.5': medical(5, 18),
  'injury.medical-months.6': medical(6, 16),
  'injury.medical-months.7': medical(7, 14),
  'injury.medical-months.8': medical(8, 12),
  'injury.medical-months.9': medical(9, 10),
  'injury.medical-months.10': medical(10, 8),
  'injury.employment-months.5': employment(5, 34),
  'injury.employment-months.6': employment(6, 28),
  'injury.employment-months.7': employment(7, 20),
  'injury.employment-months.8': employment(8, 16),
  'injury.employment-months.9': employment(9, 12),
  'injury.employment-months.10': employment(10, 8),
  'double-wage.divisor': {
    title: text('二倍工资差额：不满一个月的日工资折算', 'Double wage: daily wage of a part month'),
    article: partMonthReading,
    value: choices(...divisorChoices),
    mark: 'convention',
    defaults: [{ value: 'A', source: referenceVariant, validFrom: always }],
  },
  'double-wage.months': {
    title: text('二倍工资差额：月的划分', 'Double wage: how months are cut'),
    article: partMonthReading,
    value: choices(...monthChoices),
    mark: 'convention',
    defaults: [{ value: 'X', source: referenceVariant, validFrom: always }],
  },
  'overtime.base': {
    title: text('加班费计算基数', 'Base of overtime pay'),
    article: text(
      '《工资支付暂行规定》第十三条；各地口径不一',
      'Interim Provisions on Wage Payment, Art. 13; regional practice differs',
    ),
    value: choices(
      choice('agreed', '劳动合同约定的工资标准', 'Wage agreed in the contract'),
      choice('actual', '本人正常出勤的实际工资', 'Wage actually paid for normal attendance'),
      choice('seventy-percent', '实际工资的百分之七十', 'Seventy per cent of the actual wage'),
    ),
    mark: 'unverified',
    defaults: [
      {
        value: 'agreed',
        source: text('按约定工资，湖北口径未查到', 'The agreed wage; Hubei practice not found'),
        validFrom: always,
      },
    ],
  },
});
