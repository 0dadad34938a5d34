/**
 * Linkage 法院+检察+人社+司法+工会 as a table: for each partner what comes in from it and what goes out to it (reference: domain 2.4), and the parts
 * of a case that may leave the office. What leaves is chosen part by part; anything personal needs the separate consent of the persons
 * (个人信息保护法 Art. 23) unless a procedure of law sends it (court, arbitration).
 */
import type { Text } from '../kernel/text.ts';
import type { Partner } from './codes.ts';

export const HandoffPart = [
  'identity',
  'contact',
  'employer',
  'facts',
  'claims',
  'evidence-list',
  'evidence-files',
  'agreement',
  'performance',
] as const;
export type HandoffPart = (typeof HandoffPart)[number];

const text = (zh: string, en: string): Text => ({ zh, en });

export const handoffParts: { readonly [P in HandoffPart]: { readonly text: Text; readonly isPersonal: boolean } } = {
  identity: { text: text('当事人姓名、身份证号', 'Names and ID numbers'), isPersonal: true },
  contact: { text: text('联系电话、住址', 'Phones and addresses'), isPersonal: true },
  employer: { text: text('用人单位情况', 'The employer'), isPersonal: false },
  facts: { text: text('争议经过', 'What happened'), isPersonal: true },
  claims: { text: text('诉求和金额', 'Claims and amounts'), isPersonal: true },
  'evidence-list': { text: text('证据清单', 'List of evidence'), isPersonal: true },
  'evidence-files': { text: text('证据材料复印件', 'Copies of the evidence'), isPersonal: true },
  agreement: { text: text('调解协议书', 'The agreement'), isPersonal: true },
  performance: { text: text('履行情况', 'Performance'), isPersonal: true },
};

export type Route = {
  readonly inbound: readonly Text[];
  readonly outbound: readonly Text[];
  /** A procedure of law carries the data; no separate consent is asked. */
  readonly byProcedure: boolean;
};

export const routes: { readonly [P in Partner]: Route } = {
  court: {
    inbound: [
      text('委派调解', 'Delegation'),
      text('委托调解', 'Entrustment'),
      text('邀请协助调解', 'Invitation to help'),
    ],
    outbound: [
      text('司法确认', 'Judicial confirmation'),
      text('支付令', 'Payment order'),
      text('立案引导', 'Guidance to docketing'),
      text('申请执行', 'Enforcement'),
    ],
    byProcedure: true,
  },
  arbitration: {
    inbound: [text('调解建议', 'Suggestion to mediate'), text('委托调解', 'Entrusted mediation')],
    outbound: [
      text('仲裁审查', 'Arbitration review'),
      text('申请仲裁', 'Arbitration'),
      text('申请先予执行', 'Advance execution'),
    ],
    byProcedure: true,
  },
  inspection: {
    inbound: [text('移送', 'Transfer')],
    outbound: [
      text('投诉、举报', 'Complaint or report'),
      text('工会劳动法律监督建议书', "The union's written suggestion"),
    ],
    byProcedure: false,
  },
  procuratorate: {
    inbound: [text('线索移送', 'Transfer of a lead'), text('支持起诉', 'Support for a lawsuit')],
    outbound: [text('线索移送', 'Transfer of a lead')],
    byProcedure: false,
  },
  justice: {
    inbound: [text('人民调解转介', "People's mediation"), text('法律援助转介', 'Legal aid')],
    outbound: [text('法律援助', 'Legal aid'), text('人民调解', "People's mediation")],
    byProcedure: false,
  },
  'governance-centre': {
    inbound: [text('交办、分流', 'Assignment')],
    outbound: [text('办结反馈', 'Report of the result')],
    byProcedure: false,
  },
  hotline: {
    inbound: [text('工单', 'Ticket')],
    outbound: [text('办结反馈', 'Report of the result')],
    byProcedure: false,
  },
  health: { inbound: [], outbound: [text('职业病', 'Occupational disease')], byProcedure: false },
  emergency: { inbound: [], outbound: [text('安全生产', 'Work safety')], byProcedure: false },
  union: {
    inbound: [text('异地工会协作', 'Co-operation of unions')],
    outbound: [text('异地工会协作', 'Co-operation of unions'), text('上报', 'Report upward')],
    byProcedure: false,
  },
};

/** Whether sending these parts to this partner needs the persons' separate consent (个人信息保护法 Art. 23). */
export const needsConsent = (partner: Partner, parts: readonly HandoffPart[]): boolean =>
  !routes[partner].byProcedure && parts.some((part) => handoffParts[part].isPersonal);
