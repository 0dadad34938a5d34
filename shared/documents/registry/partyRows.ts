/** Papers about the parties themselves: rights, who acts for whom, where papers are served (D08 to D10). */
import { rightsNoticeFields } from '../rightsNotice.ts';
import { content, law, paper, words, type PaperRow } from './paperRow.ts';

export const partyRows: readonly PaperRow[] = [
  paper({
    id: 'D08',
    slug: 'rights-notice',
    style: 'form',
    perParty: true,
    requires: [],
    fields: rightsNoticeFields,
    contents: [
      content('权利', 'Rights', law.people('二十三', '23'), words('接受调解、拒绝调解或者要求终止调解')),
      content('义务', 'Duties', law.people('二十四', '24'), words('如实陈述纠纷事实')),
      content('规则和程序', 'Rules and procedure', law.invited('十四', '14'), words('调解规则和程序')),
      content('协议效力', 'Effect of the agreement', law.invited('十四', '14'), words('调解协议的效力和司法确认')),
      content('回避', 'Recusal', law.invited('十五', '15'), words('当事人有权申请回避')),
      content('不收费', 'Free of charge', law.people('四', '4'), words('不收取任何费用')),
      content('保密', 'Secrecy', law.reading('一百四十六', '146'), words('调解过程和调解协议的内容不公开')),
      content(
        '让步不得用作不利证据',
        'Compromise',
        law.invited('二十二', '22'),
        words('不得在其后的仲裁、诉讼中作为对其不利的根据'),
      ),
      content('虚假调解的后果', 'False mediation', law.online('十七', '17'), words('虚假调解的后果')),
      content('个人信息：处理者', 'Who handles data', law.privacy('十七', '17'), words('处理者：')),
      content('个人信息：目的方式', 'Purpose and way', law.privacy('十七', '17'), words('目的和方式')),
      content('个人信息：种类', 'Kinds of data', law.privacy('十七', '17'), words('种类：')),
      content('个人信息：保存期限', 'Retention', law.privacy('十七', '17'), words('保存期限：')),
      content('个人信息：权利', 'Rights over data', law.privacy('十七', '17'), words('您的权利：')),
      content(
        '敏感信息的必要性和影响',
        'Sensitive data',
        law.privacy('三十', '30'),
        words('可能影响您的人身、财产安全'),
      ),
    ],
  }),
];
