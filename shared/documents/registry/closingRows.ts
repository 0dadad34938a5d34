/** Papers of performance, closing and filing. */
import { closingReportFields } from '../closingReport.ts';
import { content, field, paper, words, type PaperRow } from './paperRow.ts';

export const closingRows: readonly PaperRow[] = [
  paper({
    id: 'D25',
    slug: 'closing-report',
    style: 'form',
    requires: ['result'],
    fields: closingReportFields,
    contents: [
      content('案号', 'Number', null, field('caseNumber')),
      content('承办', 'Office', null, field('office')),
      content('受理日', 'Accepted on', null, field('acceptedOn')),
      content('结案日', 'Closed on', null, field('closedOn')),
      content('当事人', 'Parties', null, field('caseName')),
      content('来源', 'Channel', null, field('channel')),
      content('简要事实', 'Facts in short', null, field('facts')),
      content('结果', 'Result', null, field('result')),
      content('履行', 'Performance', null, words('履行情况')),
    ],
  }),
];
