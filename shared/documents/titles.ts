/** The titles of the papers in the office's catalogue (reference 4.1), by document number. */
import type { Text } from '../kernel/text.ts';

const titles: Readonly<Record<string, Text>> = {
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
  D25: { zh: '结案报告', en: 'Closing report' },
};

/** The title of a paper; an unknown number (from a newer version) shows as itself. */
export const documentTitle = (documentId: string): Text => titles[documentId] ?? { zh: documentId, en: documentId };
