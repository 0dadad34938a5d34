/** The titles of the papers in the office's catalogue (reference 4.1), by document number. */
import type { Text } from '../kernel/text.ts';

const titles: Readonly<Record<string, Text>> = {
  D01: { zh: '法律咨询登记表', en: 'Consultation slip' },
  D03: { zh: '受理通知书', en: 'Notice of acceptance' },
  D05: { zh: '调解意愿征询书', en: 'Inquiry about consent' },
  D07: { zh: '调解通知', en: 'Notice of session' },
  D08: { zh: '权利义务告知书', en: 'Notice of rights and duties' },
  D11: { zh: '调解笔录', en: 'Session record' },
  D13: { zh: '调解协议书', en: 'Mediation agreement' },
  D14: { zh: '调解终结（不成）告知书', en: 'Notice of failed mediation' },
  D14b: { zh: '调解情况报告', en: 'Report to the court' },
  D15: { zh: '司法确认申请书', en: 'Application for judicial confirmation' },
  D15b: { zh: '调解组织主持调解证明', en: 'Proof of mediation' },
  D16: { zh: '仲裁审查申请书', en: 'Application for arbitration review' },
  D16b: { zh: '调解组织主持调解证明（仲裁审查用）', en: 'Proof of mediation, for the review' },
  D17: { zh: '支付令申请书', en: 'Application for a payment order' },
  D17b: { zh: '强制执行申请书', en: 'Application for enforcement' },
  D18: { zh: '仲裁申请书', en: 'Application for arbitration' },
  D18b: { zh: '证据清单', en: 'List of evidence' },
  D19: { zh: '工会劳动法律监督提示函', en: 'Reminder letter' },
  D20: { zh: '工会劳动法律监督意见书', en: 'Opinion letter' },
  D21: { zh: '工会劳动法律监督建议书', en: 'Proposal letter' },
  D22: { zh: '送达回证', en: 'Receipt of service' },
  D23: { zh: '回访记录', en: 'Follow-up record' },
  D24: { zh: '履行凭证（收条）', en: 'Receipt for a payment' },
  D25: { zh: '结案报告', en: 'Closing report' },
  D26: { zh: '案卷', en: 'Volume' },
  D27: { zh: '法律援助转介单', en: 'Referral to legal aid' },
  D28: { zh: '移送函', en: 'Letter of transfer' },
  D28b: { zh: '来函（交办）事项回执', en: 'Return slip to a partner' },
  D29: { zh: '制作民事调解书申请书', en: "Application for the court's mediation paper" },
  D29b: { zh: '撤诉申请书', en: 'Withdrawal of the suit' },
  D31: { zh: '集体、重大争议呈报表', en: 'Report of a collective or major dispute' },
  D32: { zh: '移交表（法院平台）', en: "Transfer sheet for the court's form" },
  D32b: { zh: '移交表（人社平台）', en: "Transfer sheet for the HR bureau's form" },
};

/** The title of a paper; an unknown number (from a newer version) shows as itself. */
export const documentTitle = (documentId: string): Text => titles[documentId] ?? { zh: documentId, en: documentId };
