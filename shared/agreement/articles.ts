/** The articles that rules and clauses of agreements cite, written out once each. Checked against the statute texts on 2026-11-20. */
import type { Text } from '../kernel/text.ts';

const text = (zh: string, en: string): Text => ({ zh, en });

export const articles = {
  contents: text('特邀调解规定第二十四条', 'Provisions on Court-Invited Mediation, Art. 24'),
  unclear: text(
    '民诉解释第三百五十八条（内容不明确的，裁定驳回确认申请）',
    'Interpretation on the Civil Procedure Law, Art. 358: unclear content is not confirmed',
  ),
  confirmationPapers: text('民诉解释第三百五十四条', 'Interpretation on the Civil Procedure Law, Art. 354'),
  confirmation: text('民事诉讼法第二百零五条', 'Civil Procedure Law, Art. 205'),
  arbitrationReview: text('劳动人事争议仲裁办案规则第七十四条', 'Labour arbitration rules, Art. 74'),
  courtPaper: text('民事诉讼法第一百条', 'Civil Procedure Law, Art. 100'),
  bindsOnSigning: text('民诉解释第一百五十一条', 'Interpretation on the Civil Procedure Law, Art. 151'),
  specialAuthority: text('民诉解释第一百四十七条', 'Interpretation on the Civil Procedure Law, Art. 147'),
  payBeforeRestDay: text(
    '工资支付暂行规定第七条、保障农民工工资支付条例第十四条（遇节假日、休息日提前支付）',
    'Interim Provisions on Wage Payment, Art. 7; Migrant Workers’ Wage Regulations, Art. 14: paid before a rest day',
  ),
  minimumWage: text('劳动法第四十八条', 'Labour Law, Art. 48'),
  excludedRights: text(
    '劳动合同法第二十六条（免除法定责任、排除劳动者权利的，无效）',
    'Labour Contract Law, Art. 26: terms that exclude the worker’s rights are void',
  ),
  injuryRecognition: text('工伤保险条例第十七条', 'Work Injury Insurance Regulations, Art. 17'),
  groupSettlement: text('劳动人事争议仲裁办案规则第六十三条', 'Labour arbitration rules, Art. 63'),
  reviewLimits: text('劳动人事争议仲裁办案规则第七十五条', 'Labour arbitration rules, Art. 75'),
  bodyAndSeal: text(
    '劳动争议调解仲裁法第十条、第十四条',
    'Labour Dispute Mediation and Arbitration Law, Art. 10 and 14',
  ),
  socialInsurance: text(
    '劳动争议司法解释（二）（法释〔2025〕12号）第十九条',
    'Labour disputes interpretation II (法释〔2025〕12号), Art. 19',
  ),
  settlementValidity: text(
    '劳动争议司法解释（一）（法释〔2020〕26号）第三十五条',
    'Labour disputes interpretation I (法释〔2020〕26号), Art. 35',
  ),
  leavingPapers: text('劳动合同法第五十条', 'Labour Contract Law, Art. 50'),
  breach: text('最高人民法院关于人民法院民事调解工作若干问题的规定第八条', 'Provisions on court mediation, Art. 8'),
  security: text('最高人民法院关于人民法院民事调解工作若干问题的规定第九条', 'Provisions on court mediation, Art. 9'),
} as const satisfies Readonly<Record<string, Text>>;
