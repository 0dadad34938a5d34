/** Papers about the parties themselves: rights, who acts for whom, where papers are served (D08 to D10). */
import { legalRepresentativeProofFields } from '../legalRepresentativeProof.ts';
import { arbitrationMandateFields, powerOfAttorneyFields } from '../powerOfAttorney.ts';
import { representativeElectionFields } from '../representativeElection.ts';
import { rightsNoticeFields } from '../rightsNotice.ts';
import { serviceAddressFields } from '../serviceAddress.ts';
import { atCourt, content, field, law, onHr, paper, words, type PaperRow } from './paperRow.ts';

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
      content('选定或者接受调解员', 'Choosing the mediator', law.people('二十三', '23'), words('选定或者接受调解员')),
      content('公开或者不公开', 'Open or closed', law.people('二十三', '23'), words('公开进行或者不公开进行')),
      content('自愿达成协议', 'Free will', law.people('二十三', '23'), words('自主表达意愿、自愿达成调解协议')),
      content('义务', 'Duties', law.people('二十四', '24'), words('如实陈述纠纷事实')),
      content('遵守秩序', 'Order', law.people('二十四', '24'), words('遵守调解现场秩序')),
      content('尊重对方', 'Respect', law.people('二十四', '24'), words('尊重对方当事人行使权利')),
      content('规则和程序', 'Rules and procedure', law.invited('十四', '14'), words('调解规则和程序')),
      atCourt(
        content('协议效力', 'Effect of the agreement', law.invited('十四', '14'), words('调解协议的效力和司法确认')),
      ),
      onHr(
        content(
          '协议效力',
          'Effect of the agreement',
          law.arbitration('十四', '14'),
          words('加盖本调解组织印章后生效'),
        ),
      ),
      onHr(content('仲裁审查', 'Arbitration review', law.handling('七十四', '74'), field('reviewPeriod'))),
      onHr(content('司法确认', 'Judicial confirmation', law.procedure('二百零五', '205'), field('confirmationPeriod'))),
      onHr(content('支付令', 'Payment order', law.arbitration('十六', '16'), words('申请支付令'))),
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
  paper({
    id: 'D09',
    slug: 'power-of-attorney',
    style: 'form',
    perParty: true,
    requires: [],
    fields: powerOfAttorneyFields,
    contents: [
      content('委托事项', 'Matter', law.arbitration('二十四', '24'), words('一、委托事项。')),
      content('委托权限', 'Scope', law.arbitration('二十四', '24'), words('二、代理权限。')),
      content(
        '特别授权：承认',
        'Special: admitting',
        law.reading('一百四十七', '147'),
        words('（1）承认对方当事人的请求、主张'),
      ),
      content('特别授权：变更', 'Special: changing', law.reading('一百四十七', '147'), words('（2）变更调解请求')),
      content('特别授权：放弃', 'Special: waiving', law.reading('一百四十七', '147'), words('（3）放弃调解请求')),
      content(
        '特别授权：和解',
        'Special: settling',
        law.reading('一百四十七', '147'),
        words('（4）进行和解，达成并签署调解协议'),
      ),
      content('身份证明', 'ID copies', null, words('身份证明复印件')),
    ],
  }),
  paper({
    id: 'D09b',
    slug: 'legal-representative-proof',
    style: 'form',
    perParty: true,
    requires: ['organisation'],
    fields: legalRepresentativeProofFields,
    contents: [
      content('姓名、职务', 'Name and post', null, words('系我单位的法定代表人（主要负责人）')),
      content('单位', 'Organisation', null, words('单位名称')),
      content('盖章', 'Seal', null, words('单位（盖章）')),
    ],
  }),
  paper({
    id: 'D09c',
    slug: 'representative-election',
    style: 'form',
    requires: ['collective'],
    fields: representativeElectionFields,
    contents: [
      content('推选代表人', 'Election', law.arbitration('七', '7'), words('我们共同推选下列')),
      content('三至五名', 'Three to five', law.handling('六十三', '63'), words('代表人为三至五名')),
      content('权限', 'Scope', law.handling('六十三', '63'), words('应当经被代表的劳动者同意')),
      content('身份', 'Identity', null, words('公民身份号码')),
      content('请求', 'Claims', null, field('total')),
      content('逐人签名', 'Everybody signs', law.arbitration('七', '7'), words('签名（捺印）')),
    ],
  }),
  paper({
    id: 'D09d',
    slug: 'power-of-attorney',
    style: 'form',
    perParty: true,
    requires: [],
    fields: arbitrationMandateFields,
    contents: [
      content('委托事项', 'Matter', law.arbitration('二十四', '24'), words('申请并参加劳动人事争议仲裁')),
      content('委托权限', 'Scope', law.arbitration('二十四', '24'), words('二、代理权限。')),
      content('签名或者盖章', 'Signature or seal', law.arbitration('二十四', '24'), words('签名、捺印')),
      content('身份证明', 'ID copies', null, words('身份证明复印件')),
    ],
  }),
  paper({
    id: 'D10',
    slug: 'service-address-confirmation',
    style: 'form',
    perParty: true,
    requires: [],
    fields: serviceAddressFields,
    contents: [
      content('送达地址', 'Address', law.online('十七', '17'), words('送达地址')),
      content('联系电话', 'Phone', law.online('十七', '17'), words('联系电话')),
      content(
        '同意电子送达',
        'Consent to e-service',
        law.procedure('九十', '90'),
        words('同意☐不同意采用电子方式送达'),
      ),
      content('签名', 'Signature', null, words('本人（签名、捺印）')),
    ],
  }),
];
