/** Two invented papers that use every kind of block; the PDF tests and the size and speed checks draw them. */
import { localDate } from '../../shared/kernel/localDate.ts';
import type { DocumentTemplate, Fields } from '../../shared/documents/template.ts';
import { sampleSignature } from './samplePng.ts';

export const agreementTemplate: DocumentTemplate = {
  id: 'sample-agreement',
  style: 'form',
  version: 1,
  blocks: [
    { kind: 'title', text: '调 解 协 议 书' },
    { kind: 'documentNumber', text: '{{caseNumber}}', align: 'center' },
    { kind: 'heading', level: 1, text: '一、当事人' },
    {
      kind: 'each',
      from: 'parties',
      blocks: [
        {
          kind: 'paragraph',
          text: '{{label}}：**{{name}}**，{{description}}，住所：{{address}}，联系电话：{{phone}}。',
        },
      ],
    },
    { kind: 'heading', level: 1, text: '二、主要事实和争议事项' },
    { kind: 'paragraph', text: '{{facts}}' },
    {
      kind: 'keyValueTable',
      columns: 4,
      cells: [
        { label: '入职日期', value: '{{startedOn}}' },
        { label: '离职日期', value: '{{endedOn}}' },
        { label: '月工资', value: '{{wage}}' },
        { label: '用工形式', value: '{{employmentForm}}' },
        { label: '争议事项', value: '{{disputes}}', wide: true },
      ],
    },
    { kind: 'heading', level: 1, text: '三、调解结果' },
    { kind: 'paragraph', text: '经本调解组织主持调解，双方当事人自愿达成如下协议：' },
    { kind: 'list', from: 'clauses', text: '{{text}}', numbering: 'arabic' },
    { kind: 'paragraph', text: '付款安排如下：', keepWithNext: true },
    {
      kind: 'table',
      from: 'payments',
      columns: [
        { title: '期次', text: '{{index}}', width: 1, align: 'center' },
        { title: '金额（元）', text: '{{amount}}', width: 2, align: 'right' },
        { title: '大写', text: '{{words}}', width: 4 },
        { title: '最迟支付日', text: '{{dueOn}}', width: 2.4, align: 'center' },
        { title: '支付方式', text: '{{method}}', width: 2.6 },
      ],
      totals: ['合计', '{{total}}', '{{totalWords}}', '', ''],
    },
    { kind: 'heading', level: 1, text: '四、其他约定' },
    {
      kind: 'paragraph',
      text: '双方就劳动关系存续期间的其他事项再无争议。本协议自双方当事人签名、盖章或者按指印，调解员签名并加盖调解组织印章之日起生效。依据《中华人民共和国劳动争议调解仲裁法》第十四条，调解协议书对双方当事人具有约束力，当事人应当履行。',
    },
    {
      kind: 'paragraph',
      text: '当事人可以自本协议生效之日起三十日内，共同向有管辖权的人民法院申请司法确认。本协议一式四份，双方当事人各执一份，调解组织留存一份，报送人民法院一份，具有同等效力。',
    },
    { kind: 'when', field: 'note', blocks: [{ kind: 'paragraph', text: '备注：{{note}}' }] },
    { kind: 'signatures', from: 'signers' },
  ],
};

const image = { kind: 'image', png: sampleSignature() } as const;

const signers: readonly Fields[] = [
  { label: '申请人（签名、捺印）', name: '阿依古丽·买买提', role: '', date: '2026年3月5日', image: null },
  {
    label: '被申请人（盖章）',
    name: '随州市㛃䶮𬭎包装有限公司',
    role: '委托代理人：李　强',
    date: '',
    image: null,
    seal: true,
  },
  { label: '调解员（签名）', name: '周建国', role: '', date: '2026年3月5日', image },
  { label: '记录人（签名）', name: '孙丽', role: '', date: '2026年3月5日', image: null },
];

export const agreementFields: Fields = {
  caseNumber: '鄂随工调〔2026〕15号',
  parties: [
    {
      label: '申请人',
      name: '阿依古丽·买买提',
      description: '女，维吾尔族，1988年7月2日出生，公民身份号码42130219880702124X，随州市㛃䶮𬭎包装有限公司包装工',
      address: '湖北省随州市曾都区东城街道解放路88号3栋2单元501室',
      phone: '13900000001',
    },
    {
      label: '被申请人',
      name: '随州市㛃䶮𬭎包装有限公司',
      description: '统一社会信用代码91421300MA0000000X，法定代表人：王大力，职务：执行董事兼总经理',
      address: '湖北省随州市高新技术产业园区编钟大道（示例）1号',
      phone: '0722-0000000',
    },
  ],
  facts:
    '申请人于2021年3月1日入职被申请人，从事包装工作，双方未签订书面劳动合同。2025年11月起，被申请人因订单减少，连续三个月未足额支付工资；2026年1月20日，被申请人以“生产调整”为由口头通知申请人不再上班。\n申请人主张：支付2025年11月至2026年1月工资差额12,600.00元、解除劳动合同的经济补偿25,000.00元；被申请人对欠付工资的数额无异议，对经济补偿的计算年限提出异议。',
  startedOn: '2021年3月1日',
  endedOn: '2026年1月20日',
  wage: '5,000.00元',
  employmentForm: '全日制用工',
  disputes: '追索劳动报酬；解除劳动合同的经济补偿；未签订书面劳动合同的二倍工资差额（申请人已放弃该项请求）',
  clauses: [
    {
      text: '被申请人于2026年3月5日起分三期向申请人支付工资差额及经济补偿共计人民币叁万零叁佰元伍角整（￥30,300.50），支付至申请人名下中国农业银行账户（6228480000000000000）。',
    },
    { text: '被申请人任何一期逾期支付超过5日的，申请人可以就全部未付款项一并申请人民法院强制执行。' },
    {
      text: '被申请人于2026年3月15日前为申请人出具解除劳动合同证明，并在十五日内为其办理档案和社会保险关系转移手续（《中华人民共和国劳动合同法》第五十条）。',
    },
    { text: '申请人自愿放弃其他请求。' },
  ],
  payments: [
    { amount: '10,000.00', words: '人民币壹万元整', dueOn: '2026年3月31日', method: '银行转账' },
    { amount: '10,000.00', words: '人民币壹万元整', dueOn: '2026年4月30日', method: '银行转账' },
    { amount: '10,300.50', words: '人民币壹万零叁佰元伍角', dueOn: '2026年5月29日', method: '银行转账' },
  ],
  total: '30,300.50',
  totalWords: '人民币叁万零叁佰元伍角',
  note: null,
  signers,
};

export const noticeTemplate: DocumentTemplate = {
  id: 'sample-notice',
  style: 'official',
  version: 1,
  blocks: [
    { kind: 'letterhead', text: '{{office}}' },
    { kind: 'documentNumber', text: '{{number}}', align: 'center' },
    { kind: 'title', text: '关于{{employer}}拖欠劳动报酬等争议调解终结的告知书' },
    { kind: 'addressee', text: '{{employer}}、{{worker}}' },
    {
      kind: 'paragraph',
      text: '本中心受随州市曾都区人民法院委派，于{{acceptedOn}}受理{{worker}}与{{employer}}劳动争议一案，先后于2026年1月28日、2月9日组织两次调解。现将有关事项告知如下。',
    },
    { kind: 'heading', level: 1, text: '一、调解情况' },
    {
      kind: 'paragraph',
      text: '双方对欠付工资的期间和数额陈述一致，对经济补偿的计算年限、未休年休假工资报酬分歧较大，经释明法律规定并交换方案后仍未达成一致。',
    },
    { kind: 'heading', level: 2, text: '（一）双方无争议的事实' },
    { kind: 'list', from: 'facts', text: '{{text}}', numbering: 'arabicBracketed' },
    { kind: 'heading', level: 1, text: '二、后续途径' },
    {
      kind: 'paragraph',
      text: '依据《中华人民共和国劳动争议调解仲裁法》第十四条、第二十七条，当事人可以依法申请仲裁；申请仲裁的最后一日为**{{lastDay}}**，逾期可能丧失胜诉权。劳动者也可以向劳动保障监察机构投诉（电话：{{hotline}}）。',
    },
    { kind: 'paragraph', text: '送达方式：☑ 直接送达　☐ 邮寄送达　☐ 电子送达（已签署送达地址确认书）' },
    { kind: 'attachmentNote', items: ['调解情况说明'], from: 'enclosures', text: '{{title}}' },
    { kind: 'seal', body: '{{office}}', date: '{{issuedOn}}' },
  ],
};

export const noticeFields: Fields = {
  office: '随州市总工会职工服务中心',
  number: '鄂随工调〔2026〕12号',
  employer: '随州市某某物流有限公司',
  worker: '王小明',
  acceptedOn: '2026年1月20日',
  facts: [
    { text: '王小明自2023年6月1日起在该公司从事装卸工作，月工资4,800元。' },
    { text: '2025年10月、11月工资合计9,600元至今未付。' },
  ],
  lastDay: '2026年12月31日',
  hotline: null,
  enclosures: [{ title: '当事人权利义务告知书及送达回证（共三份，均已签收并附身份证明复印件）' }],
  issuedOn: '2026年3月5日',
};

export const agreementRequest = {
  template: agreementTemplate,
  fields: agreementFields,
  footer: { caseNumber: '鄂随工调〔2026〕15号', checkCode: '7K3M-Q9TX' },
  metadata: { title: '调解协议书', createdOn: localDate('2026-03-05') },
};

export const noticeRequest = {
  template: noticeTemplate,
  fields: noticeFields,
  footer: { checkCode: '2F8C-H4WD' },
  metadata: { title: '调解终结告知书', createdOn: localDate('2026-03-05') },
};
