/** The statutes the calculators cite, each from one place, so that a renumbering is one change. Checked 2026-11-20. */
import type { Text } from '../kernel/text.ts';

const statute =
  (zh: string, en: string) =>
  (articleZh: string, articleEn: string): Text => ({ zh: `《${zh}》${articleZh}`, en: `${en}, Art. ${articleEn}` });

export const contractLaw = statute('中华人民共和国劳动合同法', 'Labour Contract Law');
export const contractRegulation = statute('中华人民共和国劳动合同法实施条例', 'Labour Contract Law Regulation');
export const labourLaw = statute('中华人民共和国劳动法', 'Labour Law');
export const unionLaw = statute('中华人民共和国工会法', 'Trade Union Law');
export const arbitrationLaw = statute(
  '中华人民共和国劳动争议调解仲裁法',
  'Labour Dispute Mediation and Arbitration Law',
);
export const wagePayment = statute('工资支付暂行规定', 'Interim Provisions on Wage Payment');
export const annualLeave = statute('职工带薪年休假条例', 'Paid Annual Leave Regulations');
export const annualLeaveMeasures = statute('企业职工带薪年休假实施办法', 'Enterprise Annual Leave Measures');
export const workInjury = statute('工伤保险条例', 'Work Injury Insurance Regulations');
export const inspection = statute('劳动保障监察条例', 'Labour Security Inspection Regulations');
export const readingOne = statute(
  '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）',
  'Interpretation I on Labour Disputes',
);
export const readingTwo = statute(
  '最高人民法院关于审理劳动争议案件适用法律问题的解释（二）',
  'Interpretation II on Labour Disputes',
);
export const unionReading = statute(
  '最高人民法院关于在民事审判工作中适用〈中华人民共和国工会法〉若干问题的解释',
  'Interpretation on the Trade Union Law',
);

/** Several articles as one citation. */
export const cite = (...articles: readonly Text[]): Text => ({
  zh: articles.map(({ zh }) => zh).join('；'),
  en: articles.map(({ en }) => en).join('; '),
});
