/** The warnings of the calculators, one row each; a mediator reads them beside the result. Shown, never silently applied. */
import { formatChineseDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { isSettingKey, settingRegister } from '../settings/register.ts';
import type { Setting } from '../settings/setting.ts';

const words = (zh: string, en: string): Text => ({ zh, en });

const warnings = {
  'severance-grounds': words(
    '经济补偿只在劳动合同法第四十六条列明的情形支付；非全日制用工终止不支付（第七十一条）',
    'Severance is due only in the cases of Art. 46; none at the end of part-time work (Art. 71)',
  ),
  'not-with-double': words(
    '同一次解除、终止不能同时主张经济补偿（N）和赔偿金（2N）',
    'Severance (N) and damages (2N) are never owed together for the same ending',
  ),
  'replaces-severance': words(
    '赔偿金（2N）已代替经济补偿，不得再加经济补偿，没有“N+2N”',
    'Damages (2N) replace severance: there is no N + 2N',
  ),
  'cap-applied': words(
    '月平均工资高于本地区上年度职工月平均工资三倍：基数按三倍计，年限最高十二年；未超三倍的不受十二年限制',
    "The average exceeds three times the city's: the base is that three times and at most 12 months count; below it there is no 12-month cap",
  ),
  'cap-unchecked': words(
    '没有本地区上年度职工月平均工资，未核对三倍封顶，请录入后再算',
    "The city's average wage is not known: the cap was not checked",
  ),
  'floor-applied': words(
    '低于最低工资标准的，按最低工资标准计算',
    'Below the minimum wage: counted at the minimum wage',
  ),
  'floor-unchecked': words(
    '没有当地最低工资标准，未核对下限，请录入后再算',
    'The local minimum wage is not known: the floor was not checked',
  ),
  'service-before-2008': words(
    '2008年1月1日以前的工作年限按当时的规定计算（劳动合同法第九十七条），本结果不含这一段，请人工核算',
    'Service before 2008-01-01 follows the rules of that time (Art. 97); it is not in this result, count it by hand',
  ),
  'old-service-in-double': words(
    '赔偿金自用工之日起计算（条例第二十五条），已含2008年以前的年限；这一段的算法请人工核对',
    'Damages count from the first day of work (Regulation Art. 25), service before 2008 included; check that part by hand',
  ),
  'only-article-40': words(
    '代通知金只适用于劳动合同法第四十条的三种情形，且未提前三十日书面通知',
    'Only in the three cases of Art. 40 without 30 days of written notice',
  ),
  'not-added-to-double': words('代通知金不与赔偿金（2N）并用', 'Not added to damages (2N)'),
  'double-wage-exceptions': words(
    '不可抗力、劳动者本人故意或重大过失未订立等情形不支付；合同依法续延期间不支付（解释二第七条、第八条）',
    "Not owed in force majeure, on the worker's intent or gross negligence, or while the term is extended by law (Interpretation II, Art. 7 and 8)",
  ),
  'double-wage-limitation': words(
    '二倍工资差额的仲裁时效如何起算，湖北做法未查到，请尽快主张',
    'How limitation runs for this claim in Hubei was not found: claim early',
  ),
  'double-wage-renewal': words(
    '合同到期续用未续签的，各地起算和上限不同，本计算只适用于首次用工未签',
    'A missed renewal is treated differently from place to place; this is for a first contract never signed',
  ),
  'open-ended-deemed': words(
    '用工满一年未订立书面合同，视为已订立无固定期限劳动合同，此后不再计二倍工资',
    'After one year an open-ended contract is deemed to exist; no double wage from then on',
  ),
  'divisor-not-fixed': words(
    '不满一个月部分的日工资折算办法法律没有规定，本结果按所列办法计算',
    'The law does not fix the daily divisor of a part month; the variant used is shown',
  ),
  'calendar-not-loaded': words(
    '计算涉及的年份没有放假通知，只按周末计算，请录入后再算',
    'The notice on days off is not loaded for a year concerned: only weekends are known',
  ),
  'overtime-limit': words(
    '若为同一个月，加班已超过三十六小时的上限（劳动法第四十一条）；超时加班仍应支付加班费',
    'If within one month this exceeds the limit of 36 hours (Labour Law Art. 41); it is still to be paid',
  ),
  'holiday-on-top': words(
    '法定休假日的300%在当日正常工资之外另付，系一般做法，未经原文核对',
    'The 300 % comes on top of the wage of that day: general practice, not checked against a text',
  ),
  'rest-day-leave': words('休息日加班已安排补休的，不再支付', 'Not owed for rest days made up by leave'),
  'irregular-hours': words(
    '经批准实行不定时工作制的不适用（工资支付暂行规定第十三条）',
    'Does not apply to approved irregular working hours (Wage Payment Provisions Art. 13)',
  ),
  'leave-waiver': words(
    '劳动者本人书面提出不休年休假的，只支付正常工资',
    'If the worker waived the leave in writing only the normal wage is due',
  ),
  'leave-grounds': words(
    '有年休假条例第四条情形（如病假较长）的，不享受当年年休假',
    'No leave in the cases of Art. 4 (e.g. long sick leave)',
  ),
  'leave-days-unusual': words(
    '法定年休假按累计工作年限为5日、10日或15日；约定的额外假期从约定',
    'Statutory leave is 5, 10 or 15 days by total working life; extra leave follows the agreement',
  ),
  'leave-one-year': words(
    '只计算离职当年；以前年度未休的请分别计算',
    'Only the year of leaving is counted; earlier years are counted one by one',
  ),
  'extra-needs-order': words(
    '未经劳动行政部门责令限期支付，不产生加付赔偿金；可以向劳动保障监察投诉',
    'No extra payment without an order of the labour authority; a complaint to labour inspection is open',
  ),
  'extra-is-a-range': words(
    '加付赔偿金由劳动行政部门在50%至100%之间责令支付，只作协商参考，不自动计入请求',
    'The extra payment lies between 50 and 100 per cent; shown for negotiation, not added to the claim',
  ),
  'overpaid-month': words(
    '有的月份实发多于应发，已在合计中抵扣，请核对',
    'A month was paid more than due; it is set off in the total, please check',
  ),
  'employer-uninsured': words(
    '用人单位未参加工伤保险的，由用人单位按同样项目和标准支付（工伤保险条例第六十二条）',
    'An uninsured employer pays the same items by the same standards (Art. 62)',
  ),
  'wage-clamped': words(
    '本人工资按统筹地区职工平均工资的60%至300%计算',
    "The worker's wage counts within 60 to 300 per cent of the area's average",
  ),
  'no-suitable-work': words(
    '五级、六级伤残津贴只在用人单位难以安排工作时由用人单位按月支付',
    'Grades 5 and 6: paid by the employer monthly only if no suitable work can be given',
  ),
  'allowance-below-minimum': words(
    '伤残津贴实际金额低于当地最低工资标准，请核对补足差额的规定',
    'The allowance is below the local minimum wage: check the rule on topping it up',
  ),
  'leave-pay-confirmation': words(
    '停工留薪期一般不超过十二个月，延长须经劳动能力鉴定委员会确认，最多再延长十二个月',
    'Usually at most 12 months; a longer period needs confirmation, at most 12 more',
  ),
  'dependants-capped': words('各供养亲属抚恤金之和不得高于职工生前工资', "Together not more than the worker's wage"),
  'lump-sum-reduction': words(
    '接近法定退休年龄的有递减规定，未计入，请核对湖北省规定',
    'Reductions near retirement are not counted; check the Hubei rules',
  ),
  'probation-once': words(
    '同一单位与同一劳动者只能约定一次试用期；以完成一定工作任务为期限、期限不满三个月的，不得约定；只约定试用期的，该期限就是合同期限（第十九条）。属于这些情形的，已履行的试用期全部超过法定期限',
    'Only one probation per employer and worker; none for a task or below three months; a probation alone is the contract term (Art. 19). In these cases all of it is beyond the maximum',
  ),
  'probation-floor-either': words(
    '条文为“不得低于相同岗位最低档工资的80%或者约定工资的80%”，本结果取两者中较低的；较高的一种读法也有主张',
    'The text says 80 % of the lowest same-post wage "or" of the agreed wage; the lower is shown, the higher is also argued',
  ),
  'non-compete-performed': words(
    '须竞业限制约定有效且劳动者已履行义务',
    'The clause must be valid and the worker must have kept to it',
  ),
  'penalty-ceiling': words(
    '违约金不得超过尚未履行的服务期应分摊的培训费用；须为专项培训并有服务期约定',
    'Never above the share of the training cost for the part not served; only for special training with an agreed service period',
  ),
  'activist-choice': words(
    '可以选择恢复劳动关系并补发工资，或者二倍年收入赔偿；后者另加经济补偿，请分别列项',
    'Either reinstatement with back pay, or twice the annual income; with the latter severance is claimed as a separate item',
  ),
  'idle-allowance-local': words(
    '停工超过一个工资支付周期、未安排工作的，生活费按当地规定支付，湖北标准未录入，未计入',
    'Months without work after the first period: a living allowance by local rules, not counted here',
  ),
  'part-time-cycle': words(
    '非全日制用工报酬结算支付周期最长不超过十五日',
    'Part-time pay must be settled at least every 15 days',
  ),
  'item-by-item': words(
    '多项请求分别按每一项衡量，不累加（解释一第十九条）',
    'Several items are measured one by one, not added up (Interpretation I, Art. 19)',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type WarningId = keyof typeof warnings | 'unconfirmed-setting';
export type Warning = { readonly id: WarningId; readonly text: Text };

export const warning = (id: keyof typeof warnings): Warning => ({ id, text: warnings[id] });
/** The warning in a list, or nothing. */
export const warnIf = (isTrue: boolean, id: keyof typeof warnings): readonly Warning[] => (isTrue ? [warning(id)] : []);

/** That a number behind the result is a default or an entry the office has not confirmed. */
export const unconfirmedWarning = ({ key, source, validFrom }: Setting): Warning => {
  const title = isSettingKey(key) ? settingRegister[key].title : { zh: key, en: key };
  return {
    id: 'unconfirmed-setting',
    text: {
      zh: `“${title.zh}”未经本单位确认（自${formatChineseDate(validFrom)}起）：${source.zh}`,
      en: `"${title.en}" is not confirmed by the office (from ${validFrom}): ${source.en === '' ? source.zh : source.en}`,
    },
  };
};
