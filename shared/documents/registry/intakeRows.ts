/** Papers from the first contact to acceptance: applications, letters of referral, consent, acceptance and refusal (D02 to D06b). */
import { acceptanceNoticeFields } from '../acceptanceNotice.ts';
import { consentInquiryFields } from '../consentInquiry.ts';
import { content, field, law, paper, words, type PaperRow } from './paperRow.ts';

export const intakeRows: readonly PaperRow[] = [
  paper({
    id: 'D03',
    slug: 'acceptance-notice',
    style: 'official',
    perParty: true,
    requires: ['acceptance'],
    fields: acceptanceNoticeFields,
    contents: [
      content('案号', 'Case number', null, field('caseNumber')),
      content('当事人', 'Parties', null, field('caseName')),
      content('事由', 'Matter', null, field('matters')),
      content('受理日', 'Day of acceptance', null, field('acceptedOn')),
      content('调解员', 'Mediator', null, field('mediatorLine')),
      content('权利义务提示', 'Rights and duties', null, words('申请调解员回避')),
      content('期限届满日', 'Last day', law.invited('二十七', '27'), field('lastDay')),
      content('联系方式', 'Contact', null, field('officePhone')),
    ],
  }),
  paper({
    id: 'D05',
    slug: 'consent-inquiry',
    style: 'form',
    perParty: true,
    requires: [],
    fields: consentInquiryFields,
    contents: [
      content('争议事项', 'Matter', null, field('matters')),
      content('自愿', 'Voluntary', law.invited('十一', '11'), words('调解完全自愿')),
      content('答复日期', 'Day of reply', null, field('replyBy')),
      content('回执', 'Reply slip', null, words('☐同意调解☐不同意调解')),
    ],
  }),
];
