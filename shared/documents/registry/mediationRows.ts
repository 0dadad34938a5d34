/** Papers of the mediation itself: notices of sessions, records, facts agreed, extension (D07, D11, D12, D30). */
import { sessionMinutesFields } from '../sessionMinutes.ts';
import { sessionNoticeFields } from '../sessionNotice.ts';
import { content, field, law, paper, words, type PaperRow } from './paperRow.ts';

export const mediationRows: readonly PaperRow[] = [
  paper({
    id: 'D07',
    slug: 'session-notice',
    style: 'form',
    perParty: true,
    perSession: true,
    requires: ['session-scheduled'],
    fields: sessionNoticeFields,
    contents: [
      content('时间', 'Time', law.invited('十四', '14'), field('when')),
      content('地点', 'Place', law.invited('十四', '14'), field('place')),
      content('调解员', 'Mediator', law.invited('十四', '14'), field('mediators')),
      content('携带材料', 'What to bring', null, words('请携带的材料')),
      content('可以委托代理', 'May be represented', law.reading('一百四十七', '147'), words('当事人的特别授权')),
    ],
  }),
  paper({
    id: 'D11',
    slug: 'session-minutes',
    style: 'form',
    perSession: true,
    requires: ['session-recorded'],
    fields: sessionMinutesFields,
    contents: [
      content('时间', 'Time', law.people('二十七', '27'), field('heldOn')),
      content('地点', 'Place', null, field('place')),
      content('调解员', 'Mediator', null, field('mediators')),
      content('记录人', 'Clerk', null, field('clerk')),
      content('身份核对', 'Identity check', null, words('身份核对')),
      content('告知权利', 'Rights told', law.invited('十四', '14'), words('告知权利义务和询问回避')),
      content('询问回避', 'Recusal asked', law.invited('十五', '15'), field('recusal')),
      content('陈述', 'Statements', null, words('双方陈述')),
      content('证据', 'Evidence', null, words('出示的证据')),
      content('一致事项', 'Points agreed', null, words('双方意见一致的事项')),
      content('争议事项', 'Points open', null, words('仍有争议的事项')),
      content('结果', 'Outcome', null, field('result')),
      content('逐页签名', 'Signed on every page', null, words('当事人（签名）：')),
    ],
  }),
];
