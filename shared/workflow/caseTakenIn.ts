/**
 * The words of C0, the first step of the court track: the papers may lie at the court, which asks the union; or somebody came to the union,
 * and the court is asked to refer the case once both sides are willing (特邀调解规定 Art. 11).
 */
import type { ChannelCode } from '../case/codes.ts';
import { type StepRow, type StepWords, text } from './stepRow.ts';

const courtChannels: ReadonlySet<ChannelCode> = new Set(['07', '08', '09']);

const atTheCourt: StepWords = {
  name: text('法院收到起诉材料', 'Complaint at the court'),
  actor: text('法院', 'Court'),
  article: text('民事诉讼法第一百二十五条、第一百二十六条', 'Civil Procedure Law, Art. 125, 126'),
  say: [
    text(
      '调解不收费，愿不愿意调解由您自己决定；调不成不影响您起诉或者申请仲裁。',
      'Mediation is free and entirely your choice; if it fails you can still sue or go to arbitration.',
    ),
    text(
      '双方在法院委派下达成的协议，可以共同申请法院司法确认，确认后可以强制执行。',
      'An agreement reached on delegation can be confirmed by the court on joint application and is then enforceable.',
    ),
  ],
};

export const caseTakenIn: StepWords & Required<Pick<StepRow, 'wordsFor'>> = {
  name: text('收案登记', 'Case taken in'),
  actor: text('工会调解组织', 'Union mediation body'),
  article: text('特邀调解规定第十一条', 'Court-Invited Mediation, Art. 11'),
  say: [
    text(
      '我们先问对方愿不愿意调解。双方都愿意的，由法院委派我们来调，调成了可以共同申请司法确认。',
      'We ask the other side first. If both are willing the court refers the case to us, and an agreement can be confirmed by it.',
    ),
    text(
      '调解不收费，愿不愿意调解由您自己决定；调不成不影响您申请仲裁或者起诉。',
      'Mediation is free and entirely your choice; if it fails arbitration and court stay open to you.',
    ),
  ],
  wordsFor: (c) => (courtChannels.has(c.registration.channel) ? atTheCourt : null),
};
