/** Papers of the result: agreement, oral agreement, notice of failure, report to the court (D13 to D14b). */
import { courtReportFields } from '../courtReport.ts';
import { endingNoticeFields } from '../endingNotice.ts';
import { mediationAgreementFields } from '../mediationAgreement.ts';
import { oralAgreementFields } from '../oralAgreement.ts';
import { atCourt, content, field, law, onHr, paper, words, type PaperRow } from './paperRow.ts';

export const outcomeRows: readonly PaperRow[] = [
  paper({
    id: 'D13',
    slug: 'mediation-agreement',
    style: 'form',
    requires: ['agreement'],
    fields: mediationAgreementFields,
    contents: [
      content('当事人基本情况', 'Parties', law.invited('二十四', '24'), field('workers')),
      content('对方当事人', 'Other party', law.invited('二十四', '24'), field('respondents')),
      content('主要事实', 'Main facts', law.invited('二十四', '24'), field('facts')),
      content('争议事项', 'Matters in dispute', law.invited('二十四', '24'), field('disputedMatters')),
      onHr(content('调解请求', 'Requests', law.enterprise('二十六', '26'), field('disputedMatters'))),
      content('调解结果', 'Result', law.invited('二十四', '24'), words('达成如下协议')),
      content('各方责任', 'Responsibilities', law.people('二十九', '29'), field('payers')),
      content('金额', 'Sum', null, field('total')),
      content('大写金额', 'Sum in words', null, field('totalInWords')),
      content('履行方式和期限', 'Manner and time', law.people('二十九', '29'), words('履行方式和期限')),
      atCourt(
        content('生效', 'Taking effect', law.invited('二十四', '24'), words('自双方当事人签名、盖章或者按指印后生效')),
      ),
      onHr(
        content(
          '生效',
          'Taking effect',
          law.arbitration('十四', '14'),
          words('由双方当事人签名或者盖章，经调解员签名并加盖调解组织印章后生效'),
        ),
      ),
      atCourt(
        content('司法确认', 'Judicial confirmation', law.procedure('二百零五', '205'), words('生效之日起三十日内')),
      ),
      onHr(content('司法确认', 'Judicial confirmation', law.procedure('二百零五', '205'), field('confirmationPeriod'))),
      onHr(content('仲裁审查', 'Arbitration review', law.handling('七十四', '74'), field('reviewPeriod'))),
      onHr(content('支付令', 'Payment order', law.arbitration('十六', '16'), words('申请支付令'))),
      content('份数', 'Copies', law.people('二十九', '29'), words('本协议一式')),
      content('签名盖章', 'Signatures and seal', law.invited('二十四', '24'), words('调解组织（盖章）')),
    ],
  }),
  paper({
    id: 'D13b',
    slug: 'oral-agreement',
    style: 'form',
    requires: ['oral-result'],
    fields: oralAgreementFields,
    contents: [
      content('当事人', 'Parties', null, field('parties')),
      content('争议事项', 'Matter', null, field('matters')),
      content('记录协议内容', 'Content recorded', law.people('二十八', '28'), words('内容记录如下')),
      content('履行方式和期限', 'Manner and time', null, words('履行方式和期限')),
      atCourt(content('口头协议', 'Oral agreement', law.invited('二十三', '23'), words('可以采取口头协议方式'))),
      onHr(
        content('应当制作协议书', 'A written one is due', law.arbitration('十四', '14'), words('应当制作调解协议书')),
      ),
      content('调解员签名', 'Mediator signs', law.people('二十八', '28'), words('调解员（签名）')),
    ],
  }),
  paper({
    id: 'D14',
    slug: 'ending-notice',
    style: 'official',
    perParty: true,
    requires: ['ending'],
    fields: endingNoticeFields,
    contents: [
      atCourt(content('调解终结', 'Mediation ended', law.invited('二十六', '26'), field('endedOn'))),
      onHr(content('调解终结', 'Mediation ended', law.enterprise('三十', '30'), field('endedOn'))),
      content('原因', 'Reason', law.invited('二十六', '26'), field('reason')),
      atCourt(
        content(
          '先申请仲裁',
          'Arbitration first',
          law.arbitration('五', '5'),
          words('应当先向有管辖权的劳动人事争议仲裁委员会申请仲裁'),
        ),
      ),
      onHr(
        content(
          '可以申请仲裁',
          'Arbitration is open',
          law.arbitration('十四', '14'),
          words('十五日内未达成调解协议的，当事人可以依法申请仲裁'),
        ),
      ),
      content('例外', 'Exceptions', law.labourReading('十五', '15'), words('以用人单位的工资欠条为证据')),
      content('最迟仲裁日', 'Last day to arbitrate', law.arbitration('二十七', '27'), field('lastDay')),
      content('其他途径', 'Other ways', law.people('二十六', '26'), words('劳动保障监察机构投诉')),
    ],
  }),
  paper({
    id: 'D14b',
    slug: 'court-report',
    style: 'form',
    requires: ['mediation-over'],
    fields: courtReportFields,
    contents: [
      content('书面报告', 'Written report', law.invited('二十六', '26'), words('现将调解情况报告如下')),
      content('基本过程', 'Course', law.online('二十一', '21'), words('调解经过')),
      content('未成原因', 'Reasons', law.online('二十一', '21'), field('reason')),
      content(
        '增加成本的行为',
        'Acts that raised cost',
        law.online('二十一', '21'),
        words('增加对方解决纠纷成本的行为'),
      ),
      content('其他情况', 'Other matters', law.online('二十一', '21'), words('需要说明的情况')),
      content('移送材料', 'Papers', law.invited('二十六', '26'), words('案件全部材料')),
    ],
  }),
];
