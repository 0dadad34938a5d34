/** D01 法律咨询登记表: the log of advice (reference: domain 4.1). An anonymous slip says so; the phone stands on it in full, so each print is logged. */
import type { OfficeView } from '../api/views.ts';
import { channels, disputeTypes, textOf } from '../case/codes.ts';
import type { RecordedConsultation } from '../consultation/state.ts';
import { wayOuts } from '../consultation/wayOuts.ts';
import { formatChineseDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { timeWords } from './paperWords.ts';
import { content, field, words } from './registry/paperRow.ts';
import type { SubjectPaper } from './subjectPaper.ts';
import { documentTitle } from './titles.ts';

export type ConsultationPaperContext = {
  readonly consultation: RecordedConsultation;
  readonly office: Pick<OfficeView, 'name'>;
};

export const consultationPapers: readonly SubjectPaper<ConsultationPaperContext>[] = [
  {
    id: 'D01',
    title: documentTitle('D01'),
    slug: 'consultation-slip',
    style: 'form',
    fields: ({ consultation: { number, slip, turned }, office }) =>
      ok({
        office: office.name,
        number,
        when: `${formatChineseDate(slip.on)} ${timeWords(slip.at)}`,
        channel: textOf(channels, slip.channel).zh,
        site: slip.site,
        caller: slip.caller.name === '' ? '匿名' : slip.caller.name,
        phone: slip.caller.phone,
        employer: slip.caller.employer,
        topics: slip.topics.map((code) => textOf(disputeTypes, code).zh).join('、'),
        question: slip.question,
        answer: slip.answer,
        ways: slip.ways.map((code) => textOf(wayOuts, code).zh).join('、'),
        turned: turned === null ? '否' : `是，${turned.caseNumber}`,
        minutes: `${slip.minutes}分钟`,
        receivedBy: slip.receivedBy,
        signers: [{ label: '接待人（签名）', name: slip.receivedBy, role: '', date: '', image: null, seal: false }],
      }),
    contents: [
      content('时间', 'Time', null, field('when')),
      content('渠道', 'Channel', null, field('channel')),
      content('咨询人', 'Who asked', null, field('caller')),
      content('电话', 'Phone', null, words('联系电话')),
      content('类别', 'Topic', null, field('topics')),
      content('问题', 'Question', null, field('question')),
      content('答复', 'Answer', null, field('answer')),
      content('建议途径', 'Way out', null, field('ways')),
      content('是否转案', 'Became a case', null, field('turned')),
      content('接待人', 'Received by', null, field('receivedBy')),
    ],
  },
];
