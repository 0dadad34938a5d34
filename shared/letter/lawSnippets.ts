/**
 * Provisions to insert into a letter, by topic: the words of the article, shortened to what a letter quotes. Whoever signs checks them
 * against the text; local rules are added by hand. Chinese only, because letters are. Put together 2026-11-20.
 */
import type { DisputeTypeCode } from '../case/codes.ts';
import type { Text } from '../kernel/text.ts';

export type LawSnippet = {
  readonly id: string;
  readonly topics: readonly DisputeTypeCode[];
  readonly title: Text;
  /** As it stands in the letter. */
  readonly words: string;
};

const snippet = (id: string, topics: readonly DisputeTypeCode[], title: Text, words: string): LawSnippet => ({
  id,
  topics,
  title,
  words,
});
const text = (zh: string, en: string): Text => ({ zh, en });

export const lawSnippets: readonly LawSnippet[] = [
  snippet(
    'pay-in-time',
    ['02'],
    text('及时足额支付劳动报酬', 'Pay in full and on time'),
    '《中华人民共和国劳动合同法》第三十条第一款：用人单位应当按照劳动合同约定和国家规定，向劳动者及时足额支付劳动报酬。',
  ),
  snippet(
    'no-arrears',
    ['02'],
    text('不得克扣或者无故拖欠工资', 'No deductions or arrears'),
    '《中华人民共和国劳动法》第五十条：工资应当以货币形式按月支付给劳动者本人。不得克扣或者无故拖欠劳动者的工资。',
  ),
  snippet(
    'migrant-wages',
    ['02'],
    text('农民工工资', "Migrant workers' wages"),
    '《保障农民工工资支付条例》第三条第一款：农民工有按时足额获得工资的权利。任何单位和个人不得拖欠农民工工资。',
  ),
  snippet(
    'overtime-limit',
    ['06'],
    text('延长工作时间的上限', 'Limits of overtime'),
    '《中华人民共和国劳动法》第四十一条：用人单位由于生产经营需要，经与工会和劳动者协商后可以延长工作时间，一般每日不得超过一小时；因特殊原因需要延长工作时间的，在保障劳动者身体健康的条件下延长工作时间每日不得超过三小时，但是每月不得超过三十六小时。',
  ),
  snippet(
    'overtime-pay',
    ['02', '06'],
    text('支付加班费', 'Overtime pay'),
    '《中华人民共和国劳动合同法》第三十一条：用人单位应当严格执行劳动定额标准，不得强迫或者变相强迫劳动者加班。用人单位安排加班的，应当按照国家有关规定向劳动者支付加班费。',
  ),
  snippet(
    'annual-leave',
    ['06'],
    text('带薪年休假', 'Paid annual leave'),
    '《职工带薪年休假条例》第五条第三款：单位确因工作需要不能安排职工休年休假的，经职工本人同意，可以不安排职工休年休假。对职工应休未休的年休假天数，单位应当按照该职工日工资收入的300％支付年休假工资报酬。',
  ),
  snippet(
    'written-contract',
    ['01', '03'],
    text('订立书面劳动合同', 'Written contract'),
    '《中华人民共和国劳动合同法》第十条第一款：建立劳动关系，应当订立书面劳动合同。',
  ),
  snippet(
    'rules-with-workers',
    ['03'],
    text('规章制度的民主程序', 'Internal rules are discussed'),
    '《中华人民共和国劳动合同法》第四条第二款：用人单位在制定、修改或者决定有关劳动报酬、工作时间、休息休假、劳动安全卫生、保险福利等直接涉及劳动者切身利益的规章制度或者重大事项时，应当经职工代表大会或者全体职工讨论，提出方案和意见，与工会或者职工代表平等协商确定。',
  ),
  snippet(
    'tell-the-union',
    ['04', '05'],
    text('单方解除事先通知工会', 'Tell the union before dismissing'),
    '《中华人民共和国工会法》第二十二条：用人单位单方面解除职工劳动合同时，应当事先将理由通知工会，工会认为用人单位违反法律、法规和有关合同，要求重新研究处理时，用人单位应当研究工会的意见，并将处理结果书面通知工会。',
  ),
  snippet(
    'leaving-certificate',
    ['04'],
    text('离职证明、社保和档案转移', 'Leaving certificate and transfers'),
    '《中华人民共和国劳动合同法》第五十条第一款：用人单位应当在解除或者终止劳动合同时出具解除或者终止劳动合同的证明，并在十五日内为劳动者办理档案和社会保险关系转移手续。',
  ),
  snippet(
    'social-insurance',
    ['07'],
    text('参加社会保险', 'Social insurance'),
    '《中华人民共和国劳动法》第七十二条：用人单位和劳动者必须依法参加社会保险，缴纳社会保险费。',
  ),
  snippet(
    'injury-application',
    ['08'],
    text('申请工伤认定', 'Apply for work injury recognition'),
    '《工伤保险条例》第十七条第一款：职工发生事故伤害或者按照职业病防治法规定被诊断、鉴定为职业病，所在单位应当自事故伤害发生之日或者被诊断、鉴定为职业病之日起30日内，向统筹地区社会保险行政部门提出工伤认定申请。',
  ),
  snippet(
    'women',
    ['11'],
    text('女职工特殊保护', 'Protection of women'),
    '《女职工劳动保护特别规定》第五条：用人单位不得因女职工怀孕、生育、哺乳降低其工资、予以辞退、与其解除劳动或者聘用合同。',
  ),
  snippet(
    'grave-infringements',
    [],
    text('工会要求改正', 'The union demands correction'),
    '《中华人民共和国工会法》第二十三条：用人单位克扣、拖欠职工工资，不提供劳动安全卫生条件，随意延长劳动时间，侵犯女职工和未成年工特殊权益，或者其他严重侵犯职工劳动权益的，工会应当代表职工与用人单位交涉，要求用人单位采取措施予以改正；用人单位应当予以研究处理，并向工会作出答复；拒不改正的，工会可以提请当地人民政府依法作出处理。',
  ),
];
