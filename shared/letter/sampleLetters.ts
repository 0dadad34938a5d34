/**
 * Invented letters of the sample office in all stages: written, in review, waiting, overdue, answered, escalated, closed. As commands in their
 * order, with days counted back from today. Marked as samples; removed with the sample cases.
 */
import { addDays, type LocalDate } from '../kernel/localDate.ts';
import { type LetterCommand, letterCommand } from './commands.ts';
import type { LetterContent, ReplyLimit } from './events.ts';
import { type LetterKind, usualCode } from './kinds.ts';
import { lawSnippets } from './lawSnippets.ts';
import { emptyLetter } from './nextDraft.ts';

export type SampleAct = { readonly letterId: string; readonly command: LetterCommand };
export type SampleOffice = {
  readonly today: LocalDate;
  readonly newId: () => string;
  readonly office: { readonly name: string; readonly code: string; readonly phone: string };
  readonly person: string;
};

/** No time to answer is built in: the samples say of theirs that it is one. */
const limitOf = (count: number): ReplyLimit => ({ count, unit: 'workday', source: '示例期限，请以本单位规定为准' });
const firm = (name: string, contact: string): LetterContent['addressee'] => ({
  name,
  address: '湖北省随州市曾都区迎宾大道',
  contact,
  phone: '',
});
const law = (...ids: readonly string[]): string[] =>
  lawSnippets.filter(({ id }) => ids.includes(id)).map(({ words }) => words);

type Text = Pick<LetterContent, 'addressee' | 'matter' | 'facts' | 'law' | 'demand'>;
const texts = {
  restaurant: {
    addressee: firm('随州市福满楼餐饮有限公司', '钱国华'),
    matter: '拖欠6名服务员一个月工资',
    facts: '贵单位6名服务员反映，上月工资至今没有发放，共计21600元。经向店长核实，情况属实。',
    law: law('pay-in-time', 'no-arrears'),
    demand: '请依法核实，及时足额支付所欠工资。',
  },
  courier: {
    addressee: firm('随州市顺达即时配送有限公司', '何立新'),
    matter: '拖欠12名骑手两个月配送费',
    facts: '贵单位12名骑手反映，近两个月配送费没有结清，共计36800元。站点负责人认可欠付，未说明支付时间。',
    law: law('pay-in-time'),
    demand: '请依法核实，及时足额支付所欠报酬，避免争议扩大。',
  },
  textile: {
    addressee: firm('随州市锦程纺织有限公司', '冯丽'),
    matter: '未依法参加社会保险',
    facts: '贵单位42名职工反映，入职以来没有参加社会保险。经查阅工资表，贵单位未代扣代缴社会保险费。',
    law: law('social-insurance', 'grave-infringements'),
    demand: '一、依法为职工办理社会保险登记并补缴；二、将整改情况书面答复我单位。',
  },
  machinery: {
    addressee: firm('随州市大成机械有限公司', '潘卫东'),
    matter: '每月加班超过法定上限',
    facts: '贵单位装配车间职工每月加班约60小时。经查阅考勤，近三个月均超过法定上限。',
    law: law('overtime-limit', 'overtime-pay'),
    demand: '一、调整排班，把加班控制在法定限度之内；二、足额支付加班费；三、书面答复整改情况。',
  },
  kindergarten: {
    addressee: firm('曾都区小太阳幼儿园', '章敏'),
    matter: '未与8名教师订立书面劳动合同',
    facts: '贵园8名教师入职三个月以上，没有订立书面劳动合同。',
    law: law('written-contract'),
    demand: '请自收到本函之日起与教师订立书面劳动合同。',
  },
} satisfies { readonly [Name: string]: Text };

export const sampleLetters = (office: SampleOffice): readonly SampleAct[] => {
  const closed = begin(office, 'reminder', texts.restaurant, 62);
  const overdue = begin(office, 'reminder', texts.courier, 13);
  const reminded = begin(office, 'reminder', texts.textile, 48);
  const answered = begin(office, 'opinion', texts.machinery, 40);
  const written = begin(office, 'reminder', texts.kindergarten, 2);
  const opinionId = office.newId();
  const opinion = { ...reminded, letterId: opinionId, kind: 'opinion' as const };
  return [
    ...sentOut(closed, 61, 5),
    give(closed, letterCommand('ReceiveReply', reply(office, 52, 'will-rectify', '本月15日前发清。'))),
    give(closed, letterCommand('CheckRectification', check(office, 40, 'done', '6人工资已发，职工确认。'))),
    give(closed, letterCommand('CloseLetter', { on: day(office, 39), reason: 'rectified', note: '' })),
    ...sentOut(overdue, 12, 5),
    ...sentOut(reminded, 47, 5),
    give(reminded, letterCommand('EscalateLetter', { on: day(office, 30), reason: 'no-reply', nextId: opinionId })),
    ...signedOut(opinion, 6, 15),
    ...sentOut(answered, 38, 15),
    give(answered, letterCommand('ReceiveReply', reply(office, 20, 'partly', '已调整排班，加班费分三个月补发。'))),
    written.drafted,
    give(written, letterCommand('SubmitLetter', { on: day(office, 1) })),
  ];
};

type Begun = {
  readonly office: SampleOffice;
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly drafted: SampleAct;
};

const day = ({ today }: SampleOffice, ago: number): LocalDate => addDays(today, -ago);
const give = ({ letterId }: Pick<Begun, 'letterId'>, command: LetterCommand): SampleAct => ({ letterId, command });

const begin = (office: SampleOffice, kind: LetterKind, text: Text, ago: number): Begun => {
  const letterId = office.newId();
  const blank = emptyLetter(office.office, { name: office.person });
  const content = { ...blank, ...text, investigators: '示例监督员甲（001）、示例监督员乙（002）' };
  const data = { letterKind: kind, on: day(office, ago), caseId: null, previousId: null, content };
  return { office, letterId, kind, drafted: { letterId, command: letterCommand('DraftLetter', data) } };
};

/** From the draft to its service on the day after. */
const sentOut = (begun: Begun, ago: number, workdays: number): readonly SampleAct[] => [
  begun.drafted,
  ...signedOut(begun, ago, workdays),
];

/** Review, signing out and service, the last on the day after. */
const signedOut = (begun: Begun, ago: number, workdays: number): readonly SampleAct[] => {
  const { office, kind } = begun;
  const on = day(office, ago);
  const servedOn = addDays(on, 1);
  const code = usualCode(office.office.code, kind);
  const service = { receiver: '', capacity: '办公室', server: office.person, place: '', trackingNumber: '' };
  return [
    give(begun, letterCommand('SubmitLetter', { on })),
    give(begun, letterCommand('ReviewLetter', { on, result: 'approved', reviewer: office.person, note: '' })),
    give(
      begun,
      letterCommand('IssueLetter', {
        on,
        code,
        signedBy: office.person,
        expectedServedOn: servedOn,
        limit: limitOf(workdays),
      }),
    ),
    give(
      begun,
      letterCommand('ServeLetter', {
        ...service,
        on: servedOn,
        way: 'direct',
        refusedFor: '',
        witness: '',
        receipts: [],
      }),
    ),
  ];
};

const reply = (office: SampleOffice, ago: number, stance: 'will-rectify' | 'partly', summary: string) => ({
  replyId: office.newId(),
  on: day(office, ago),
  stance,
  summary,
  files: [],
});
const check = (office: SampleOffice, ago: number, result: 'done', findings: string) => ({
  checkId: office.newId(),
  on: day(office, ago),
  result,
  checkedBy: office.person,
  findings,
  files: [],
});
