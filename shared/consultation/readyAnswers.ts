/**
 * Ready answers by topic, to insert while talking: what the law says in two or three sentences, with its articles. Plain enough to read
 * out; whoever advises adds what the case needs. Only provisions read in the statute text stand here (checked 2026-11-20); local numbers
 * stay out, because they change from year to year.
 * Articles: 调仲 = 劳动争议调解仲裁法 (2007), 合同法 = 劳动合同法 (2012), 解释一 = 法释〔2020〕26号, 解释二 = 法释〔2025〕12号.
 */
import type { DisputeTypeCode } from '../case/codes.ts';
import type { Text } from '../kernel/text.ts';

export type ReadyAnswer = {
  readonly id: string;
  /** Offered first where one of these topics is chosen; empty: fits every topic. */
  readonly topics: readonly DisputeTypeCode[];
  readonly title: Text;
  readonly text: Text;
  readonly article: Text;
};

const answer = (
  id: string,
  topics: readonly DisputeTypeCode[],
  words: Pick<ReadyAnswer, 'title' | 'text' | 'article'>,
): ReadyAnswer => ({ id, topics, ...words });
const text = (zh: string, en: string): Text => ({ zh, en });

export const readyAnswers: readonly ReadyAnswer[] = [
  answer('arrears', ['02'], {
    title: text('拖欠工资', 'Unpaid wages'),
    text: text(
      '工资应当按时足额支付。被拖欠的，可以申请调解，也可以向劳动保障监察机构投诉或者申请仲裁；请保存工资条、转账记录、考勤和聊天记录。在职期间追讨工资不受一年时效限制，离职的要在离职之日起一年内申请仲裁。',
      'Wages must be paid in full and on time. You may ask for mediation, complain to labour inspection or apply for arbitration; keep payslips, transfers, attendance and chat records. While you are employed there is no one-year limit; after leaving you have one year from that day.',
    ),
    article: text(
      '劳动合同法第三十条、第八十五条；劳动争议调解仲裁法第二十七条',
      'Labour Contract Law, Art. 30, 85; Mediation and Arbitration Law, Art. 27',
    ),
  }),
  answer('overtime', ['02', '06'], {
    title: text('加班费', 'Overtime pay'),
    text: text(
      '工作日延长工作时间的，支付不低于工资百分之一百五十的报酬；休息日加班又不能安排补休的，不低于百分之二百；法定休假日加班的，不低于百分之三百。主张加班费要先拿出加班的证据，考勤由单位掌握而不提供的，由单位承担不利后果。',
      'Overtime on working days is paid at no less than 150 %, on rest days without time off in return 200 %, on statutory holidays 300 %. You first show that you worked; if the employer holds the records and does not produce them, that counts against the employer.',
    ),
    article: text(
      '劳动法第四十四条；劳动争议司法解释（一）第四十二条',
      'Labour Law, Art. 44; Labour Disputes Interpretation I, Art. 42',
    ),
  }),
  answer('annual-leave', ['02', '06'], {
    title: text('未休年休假', 'Untaken annual leave'),
    text: text(
      '连续工作满一年就有带薪年休假。单位确因工作需要没有安排休假的，应当按日工资收入的百分之三百支付报酬，其中包含正常工作的工资。',
      'After one year of continuous work there is paid annual leave. If the employer did not grant it, it pays 300 % of the daily wage for each day, the normal wage included.',
    ),
    article: text('职工带薪年休假条例第五条', 'Regulation on Paid Annual Leave, Art. 5'),
  }),
  answer('no-contract', ['03', '01'], {
    title: text('没有签书面合同', 'No written contract'),
    text: text(
      '自用工之日起超过一个月不满一年没有订立书面劳动合同的，单位应当每月支付二倍的工资。这项请求一般受一年仲裁时效限制，请尽早提出。',
      'Where no written contract is made after one month and within a year, the employer pays double wages for each month. The one-year limit applies, so ask early.',
    ),
    article: text('劳动合同法第八十二条', 'Labour Contract Law, Art. 82'),
  }),
  answer('relation', ['01', '14', '16'], {
    title: text('确认劳动关系', 'Confirming the labour relation'),
    text: text(
      '没有书面合同也可以确认劳动关系。请收集工资支付记录、工牌、考勤、工作群聊、同事证言等材料；与争议有关的证据由单位掌握的，单位应当提供，不提供的承担不利后果。',
      'A labour relation can be confirmed without a written contract. Collect payments, badge, attendance, work chats and statements of colleagues; evidence held by the employer must be produced by it, or that counts against it.',
    ),
    article: text('劳动争议调解仲裁法第二条、第六条', 'Mediation and Arbitration Law, Art. 2, 6'),
  }),
  answer('dismissal', ['04', '05'], {
    title: text('被辞退', 'Dismissal'),
    text: text(
      '单位违法解除劳动合同的，可以要求继续履行；不要求继续履行或者不能继续履行的，按经济补偿标准的二倍支付赔偿金。解除的理由和程序由单位举证，请保存解除通知。',
      'After an unlawful dismissal you may ask to be kept on, or for damages of twice the severance. The employer must prove its reasons; keep the notice of dismissal.',
    ),
    article: text(
      '劳动合同法第四十八条、第八十七条；劳动争议司法解释（一）第四十四条',
      'Labour Contract Law, Art. 48, 87; Labour Disputes Interpretation I, Art. 44',
    ),
  }),
  answer('severance', ['05', '04'], {
    title: text('经济补偿', 'Severance'),
    text: text(
      '经济补偿按在本单位工作的年限，每满一年支付一个月工资；六个月以上不满一年的按一年计算，不满六个月的支付半个月工资。月工资是解除或者终止前十二个月的平均工资。',
      'Severance is one month of wages for each year of service; six months and more count as a year, less than six months as half a month. The wage is the average of the last twelve months.',
    ),
    article: text('劳动合同法第四十六条、第四十七条', 'Labour Contract Law, Art. 46, 47'),
  }),
  answer('injury', ['08'], {
    title: text('工伤认定', 'Work injury'),
    text: text(
      '单位应当在事故发生之日起三十日内申请工伤认定；单位不申请的，本人、近亲属或者工会可以在一年内直接申请。协商和调解不停止这个期限，请先申请认定。',
      'The employer applies for recognition within 30 days; if it does not, the worker, close relatives or the union may apply within one year. Mediation does not stop this period: apply first.',
    ),
    article: text('工伤保险条例第十七条', 'Work Injury Insurance Regulation, Art. 17'),
  }),
  answer('insurance', ['07'], {
    title: text('社会保险', 'Social insurance'),
    text: text(
      '约定不缴纳社会保险费或者承诺放弃社会保险的，这种约定无效。补缴社会保险费，可以向社会保险经办机构、税务机关或者劳动保障监察机构反映。',
      'An agreement to go without social insurance is void. For back payments turn to the social insurance office, the tax office or labour inspection.',
    ),
    article: text('劳动争议司法解释（二）第十九条', 'Labour Disputes Interpretation II, Art. 19'),
  }),
  answer('training', ['10'], {
    title: text('服务期、竞业限制', 'Service period, non-compete'),
    text: text(
      '只有单位出资进行专业技术培训的，才可以约定服务期违约金，数额不超过培训费中尚未履行部分应分摊的费用。约定竞业限制的，单位应当在限制期内按月给予经济补偿。除这两种情形外，不得约定由劳动者承担违约金。',
      'A penalty may be agreed only for training paid by the employer, and not above the share not yet served; a non-compete clause needs monthly compensation. No other penalty may be put on the worker.',
    ),
    article: text('劳动合同法第二十二条、第二十三条、第二十五条', 'Labour Contract Law, Art. 22, 23, 25'),
  }),
  answer('women', ['11'], {
    title: text('孕期、产期、哺乳期', 'Pregnancy, birth, nursing'),
    text: text(
      '女职工在孕期、产期、哺乳期的，单位不得以不能胜任工作、客观情况变化或者经济性裁员为由解除劳动合同；合同到期的，延续到哺乳期满。',
      'During pregnancy, birth and nursing the employer may not dismiss for lack of ability, changed circumstances or redundancy; a contract that ends meanwhile goes on until nursing ends.',
    ),
    article: text('劳动合同法第四十二条、第四十五条', 'Labour Contract Law, Art. 42, 45'),
  }),
  answer('platform', ['14'], {
    title: text('平台用工', 'Platform work'),
    text: text(
      '骑手、网约车司机等遇到报酬、奖惩、伤害等纠纷，也可以申请调解。请保存平台账号、接单记录、收入明细、处罚通知的截图，并弄清与您签约的是平台还是合作企业。',
      'Couriers and drivers may ask for mediation too. Keep screenshots of the account, orders, income and penalties, and find out whether the platform or a partner firm is your contract party.',
    ),
    article: text('劳动争议调解仲裁法第二条', 'Mediation and Arbitration Law, Art. 2'),
  }),
  answer('not-labour', ['18', '99'], {
    title: text('不属于劳动争议', 'Not a labour dispute'),
    text: text(
      '家庭或者个人与家政服务人员之间、个体工匠与帮工或者学徒之间、农村承包经营户与受雇人之间的纠纷，不属于劳动争议，可以申请人民调解或者直接向法院起诉。',
      "Disputes between a household and its helper, a craftsman and his assistant, or a rural household and its hired hand are no labour disputes: people's mediation or the court is the way.",
    ),
    article: text('劳动争议司法解释（一）第二条', 'Labour Disputes Interpretation I, Art. 2'),
  }),
  answer('limitation', [], {
    title: text('仲裁时效', 'Time to apply for arbitration'),
    text: text(
      '申请仲裁的时效期间为一年，从知道或者应当知道权利被侵害之日起计算。向对方主张权利、向有关部门请求救济或者对方同意履行的，时效中断，重新计算；请保存这些证据。',
      'You have one year from when you knew or should have known. Asserting the right, asking an authority for help or the other side agreeing to perform starts the year anew; keep the proof.',
    ),
    article: text('劳动争议调解仲裁法第二十七条', 'Mediation and Arbitration Law, Art. 27'),
  }),
  answer('ways', [], {
    title: text('可以走的途径', 'The ways open to you'),
    text: text(
      '发生劳动争议，可以先协商或者申请调解；不愿调解、调解不成或者达成协议后不履行的，可以申请仲裁；对仲裁裁决不服的，除法律另有规定外，可以起诉。调解不收费，劳动争议仲裁也不收费。',
      'You may negotiate or ask for mediation; without success you may apply for arbitration, and against most awards sue in court. Mediation is free, and so is labour arbitration.',
    ),
    article: text('劳动争议调解仲裁法第五条、第五十三条', 'Mediation and Arbitration Law, Art. 5, 53'),
  }),
  answer('legal-aid', ['02', '08'], {
    title: text('法律援助', 'Legal aid'),
    text: text(
      '追索劳动报酬、请求工伤赔偿等经济困难的，可以申请法律援助；农民工请求支付劳动报酬或者工伤事故人身损害赔偿的，不审查经济困难状况。',
      'Legal aid is open for wages and work injury in hardship; migrant workers claiming wages or work injury damages need no hardship check.',
    ),
    article: text('法律援助法第三十一条、第四十二条', 'Legal Aid Law, Art. 31, 42'),
  }),
];

/** The answers for the chosen topics first, then those that fit every topic; without a topic the general ones. */
export const answersFor = (topics: readonly DisputeTypeCode[]): readonly ReadyAnswer[] => [
  ...readyAnswers.filter((row) => row.topics.some((topic) => topics.includes(topic))),
  ...readyAnswers.filter((row) => row.topics.length === 0),
];

/** As it is inserted: the words, and the articles in brackets. */
export const answerWords = ({ text: words, article }: ReadyAnswer): Text => ({
  zh: `${words.zh}（${article.zh}）`,
  en: `${words.en} (${article.en})`,
});
