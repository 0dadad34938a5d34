/**
 * The columns of a roster (名册): what each is called, how its cells are read, and under which names it comes in other people's files.
 * One row per column; the grid, the reader of files, the template and the checks all read this table.
 */
import { type ClaimKind, claimKinds, isAct } from '../case/codes.ts';
import type { Text } from '../kernel/text.ts';

export type CellKind =
  | 'name'
  | 'id-number'
  | 'phone'
  | 'sex'
  | 'day'
  | 'employment'
  | 'amount'
  /** An act that is claimed: 是, or what exactly is asked. */
  | 'act'
  | 'yes-no'
  | 'text';

export type RosterColumn = {
  readonly id: ColumnId;
  readonly kind: CellKind;
  readonly title: Text;
  /** Other headings that mean this column, beside its titles. Compared without case, spaces, brackets and units. */
  readonly names: readonly string[];
  /** The kind of claim whose amount or wish stands in it. */
  readonly claim: ClaimKind | null;
  readonly widthRem: number;
};

const baseIds = [
  'name',
  'idNumber',
  'idReason',
  'otherPaper',
  'sex',
  'birthDate',
  'phone',
  'startedOn',
  'endedOn',
  'trade',
  'employmentForm',
  'monthlyWage',
  'address',
  'isMigrantWorker',
  'isUnionMember',
  'platform',
  'project',
  'note',
] as const;
export type BaseColumnId = (typeof baseIds)[number];
/** What a worker may claim; the employer's own claim has no column. */
export type RosterClaimKind = Exclude<ClaimKind, 'employer-claim'>;
export type ColumnId = BaseColumnId | `claim:${RosterClaimKind}`;

const base = (
  id: BaseColumnId,
  kind: CellKind,
  words: { readonly zh: string; readonly en: string; readonly names: readonly string[]; readonly widthRem: number },
): RosterColumn => ({
  id,
  kind,
  title: { zh: words.zh, en: words.en },
  names: words.names,
  claim: null,
  widthRem: words.widthRem,
});

const before: readonly RosterColumn[] = [
  base('name', 'name', {
    zh: '姓名',
    en: 'Name',
    names: ['名字', '工人姓名', '员工姓名', '职工姓名', '劳动者', '劳动者姓名', '申请人', 'full name', 'worker'],
    widthRem: 6,
  }),
  base('idNumber', 'id-number', {
    zh: '身份证号',
    en: 'ID number',
    names: ['公民身份号码', '身份证', '身份证号码', '证件号', '证件号码', '身份号码', 'id no', 'id', 'identity number'],
    widthRem: 11.5,
  }),
  base('idReason', 'text', {
    zh: '号码核对说明',
    en: 'Why this ID number',
    names: ['身份证号核对说明', '核对说明', 'id note'],
    widthRem: 9,
  }),
  base('otherPaper', 'text', {
    zh: '其他证件',
    en: 'Other paper',
    names: ['其他证件号', '护照', '护照号', 'passport', 'other id'],
    widthRem: 9,
  }),
  base('sex', 'sex', { zh: '性别', en: 'Sex', names: ['gender'], widthRem: 4 }),
  base('birthDate', 'day', {
    zh: '出生日期',
    en: 'Born on',
    names: ['出生年月日', '出生年月', '生日', 'birthday', 'birth date', 'date of birth'],
    widthRem: 8,
  }),
  base('phone', 'phone', {
    zh: '联系电话',
    en: 'Phone',
    names: ['电话', '手机', '手机号', '手机号码', '电话号码', '联系方式', '联系手机', 'mobile', 'tel', 'telephone'],
    widthRem: 8,
  }),
  base('startedOn', 'day', {
    zh: '入职日期',
    en: 'Started on',
    names: [
      '入职时间',
      '入职',
      '进场日期',
      '进场时间',
      '上岗日期',
      '上班时间',
      '到岗日期',
      '开始日期',
      'start date',
      'hired on',
    ],
    widthRem: 8,
  }),
  base('endedOn', 'day', {
    zh: '离职日期',
    en: 'Ended on',
    names: ['离职时间', '离职', '退场日期', '退场时间', '离场日期', '结束日期', '解除日期', 'end date', 'left on'],
    widthRem: 8,
  }),
  base('trade', 'text', {
    zh: '工种 / 岗位',
    en: 'Trade',
    names: ['工种', '岗位', '职业', '职务', '班组', 'job', 'position', 'occupation'],
    widthRem: 7,
  }),
  base('employmentForm', 'employment', {
    zh: '用工形式',
    en: 'Employment',
    names: ['合同类型', '用工类型', '合同形式', '是否签合同', 'employment form', 'contract'],
    widthRem: 9,
  }),
  base('monthlyWage', 'amount', {
    zh: '月工资',
    en: 'Monthly wage',
    names: ['工资', '工资标准', '月薪', '月平均工资', '月均工资', '平均工资', 'wage', 'salary'],
    widthRem: 7,
  }),
];

const after: readonly RosterColumn[] = [
  base('address', 'text', {
    zh: '住址',
    en: 'Address',
    names: ['地址', '现住址', '家庭住址', '户籍地址', '联系地址', '住所'],
    widthRem: 12,
  }),
  base('isMigrantWorker', 'yes-no', {
    zh: '农民工',
    en: 'Migrant worker',
    names: ['是否农民工', '是否为农民工', 'migrant'],
    widthRem: 5,
  }),
  base('isUnionMember', 'yes-no', {
    zh: '工会会员',
    en: 'Union member',
    names: ['是否会员', '是否工会会员', '是否为工会会员', '会员', 'member'],
    widthRem: 5,
  }),
  base('platform', 'text', { zh: '平台、合作企业', en: 'Platform', names: ['平台', '平台名称', '站点'], widthRem: 8 }),
  base('project', 'text', { zh: '工程项目', en: 'Project', names: ['项目', '项目名称', '工地', '标段'], widthRem: 8 }),
  base('note', 'text', {
    zh: '备注',
    en: 'Note',
    names: ['说明', '附注', '备考', 'remark', 'remarks', 'notes'],
    widthRem: 10,
  }),
];

/** What people write over the column of a claim, beside the title of its kind. */
const claimNames: { readonly [K in RosterClaimKind]: readonly string[] } = {
  'wage-arrears': [
    '欠薪',
    '欠付工资',
    '未付工资',
    '拖欠劳动报酬',
    '拖欠薪资',
    '欠发工资',
    '欠工资',
    'arrears',
    'wages owed',
  ],
  overtime: ['加班', '加班工资', '加班报酬'],
  'annual-leave': ['年休假工资', '未休年假工资', '年假工资', '年休假', 'leave pay'],
  'double-wage': ['二倍工资', '双倍工资', '双倍工资差额', '二倍工资差额', '未签合同双倍工资'],
  severance: ['经济补偿金', '补偿金', '离职补偿'],
  'unlawful-termination': ['赔偿金', '违法解除', '违法解除劳动合同赔偿金', '经济赔偿金', '2n'],
  'notice-pay': ['代通知', '一个月代通知金', '+1'],
  'work-injury': ['工伤赔偿', '工伤', '工伤保险待遇', '一次性伤残补助金'],
  'medical-costs': ['医疗费', '工伤医疗'],
  'social-insurance-loss': ['社保损失', '社会保险损失', '社保待遇损失', '失业金损失'],
  commission: ['提成', '奖金', '绩效', '绩效工资', '佣金', 'bonus'],
  'deposit-return': ['押金', '保证金', '退押金', '返还保证金', 'deposit'],
  'other-money': ['其他', '其他金额', '其他费用', '其他款项', 'other'],
  'confirm-relation': ['确认关系', '劳动关系确认'],
  'leaving-certificate': ['离职证明', '解除证明'],
  'insurance-transfer': ['社保转移', '档案转移', '转移社保', '转移档案', '补缴社保'],
  reinstatement: ['恢复工作', '继续履行合同', '继续履行劳动合同'],
  'other-act': ['其他请求', '其他诉求'],
};

const isWorkersKind = (kind: ClaimKind): kind is RosterClaimKind => kind !== 'employer-claim';

const claims: readonly RosterColumn[] = claimKinds.flatMap(({ code, text }) =>
  isWorkersKind(code)
    ? [
        {
          id: `claim:${code}` as const,
          kind: isAct(code) ? ('act' as const) : ('amount' as const),
          title: text,
          names: claimNames[code],
          claim: code,
          widthRem: 7,
        },
      ]
    : [],
);

/** Every column in the order in which the grid shows them. */
export const rosterColumns: readonly RosterColumn[] = [...before, ...claims, ...after];

/** What a fresh grid and the template show; the others come in by a menu, or with a file that has them. */
export const usualColumns: readonly ColumnId[] = [
  'name',
  'idNumber',
  'phone',
  'startedOn',
  'endedOn',
  'trade',
  'employmentForm',
  'monthlyWage',
  'claim:wage-arrears',
  'claim:overtime',
  'claim:severance',
  'address',
  'isMigrantWorker',
  'isUnionMember',
  'note',
];

const byId: ReadonlyMap<string, RosterColumn> = new Map(rosterColumns.map((column) => [column.id, column]));

/** True for the id of a column; a draft of an older version may hold others. */
export const isColumnId = (id: unknown): id is ColumnId => typeof id === 'string' && byId.has(id);

/** The column with this id. Every ColumnId has one, so a miss is a bug. */
export const columnOf = (id: ColumnId): RosterColumn => {
  const column = byId.get(id);
  if (column === undefined) throw new RangeError('unknown roster column');
  return column;
};

/** The ids in the order of the table, each once. */
export const inTableOrder = (ids: Iterable<ColumnId>): readonly ColumnId[] => {
  const wanted = new Set(ids);
  return rosterColumns.map(({ id }) => id).filter((id) => wanted.has(id));
};
