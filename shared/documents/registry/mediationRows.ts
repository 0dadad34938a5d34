/** Papers of the mediation itself: notices of sessions, records, facts agreed, extension (D07, D11, D12, D30). */
import { extensionConsentFields } from '../extensionConsent.ts';
import { sessionMinutesFields } from '../sessionMinutes.ts';
import { sessionNoticeFields } from '../sessionNotice.ts';
import { undisputedFactsFields } from '../undisputedFacts.ts';
import { atCourt, content, field, law, onHr, paper, words, type PaperRow } from './paperRow.ts';

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
  paper({
    id: 'D12',
    slug: 'undisputed-facts',
    style: 'form',
    requires: ['agreed-points'],
    fields: undisputedFactsFields,
    contents: [
      content('无争议事实', 'Facts', law.online('二十二', '22'), words('双方对下列事实没有争议')),
      content('书面制作', 'In writing', law.online('二十二', '22'), words('仍以书面形式制作')),
      content('让步除外', 'Concessions left out', law.invited('二十二', '22'), words('不包括为达成调解协议作出的让步')),
      content('调解员', 'Mediator', null, field('mediators')),
      content('当事人签名', 'Signatures', law.online('二十二', '22'), words('申请人（签名、捺印）')),
    ],
  }),
  paper({
    id: 'D30',
    slug: 'extension-consent',
    style: 'form',
    requires: ['acceptance', 'extendable'],
    fields: extensionConsentFields,
    contents: [
      atCourt(content('双方同意', 'Both agree', law.invited('二十七', '27'), words('双方当事人自愿同意延长调解期限'))),
      onHr(content('双方同意', 'Both agree', law.enterprise('二十九', '29'), words('双方当事人自愿同意延长调解期限'))),
      content('原届满日', 'Old last day', null, field('oldLastDay')),
      content('新届满日', 'New last day', null, field('newLastDay')),
      onHr(
        content('不影响仲裁', 'Arbitration stays open', law.arbitration('十四', '14'), words('满十五日后依法申请仲裁')),
      ),
      content('签名', 'Signatures', null, words('申请人（签名、捺印）')),
    ],
  }),
];
