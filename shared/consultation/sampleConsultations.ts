/** Invented consultations of the sample office, with days counted back from today. Marked as samples; removed with the sample cases. */
import { personName, personPhone } from '../intakeFile/people.ts';
import { addDays, type LocalDate } from '../kernel/localDate.ts';
import type { Slip } from './events.ts';
import { readyAnswers } from './readyAnswers.ts';

type Talk = Pick<Slip, 'at' | 'channel' | 'site' | 'topics' | 'question' | 'ways' | 'minutes'> & {
  readonly ago: number;
  /** Null: no name given. */
  readonly person: number | null;
  readonly employer: string;
  /** The ready answer that was given. */
  readonly answer: string;
  readonly by: string;
};

const volunteer = '志愿者陈露';
const duty = '值班律师刘畅';

const talks: readonly Talk[] = [
  {
    ago: 0,
    at: '08:05',
    channel: '04',
    site: '解放路工会驿站',
    person: null,
    employer: '',
    topics: ['14'],
    question: '送外卖没有签合同，平台说是合作关系，受伤了找谁？',
    answer: 'platform',
    ways: ['answered', 'legal-aid'],
    minutes: 6,
    by: volunteer,
  },
  {
    ago: 0,
    at: '08:20',
    channel: '04',
    site: '解放路工会驿站',
    person: 401,
    employer: '随州市佳禾食品有限公司',
    topics: ['02'],
    question: '离职两个月了，最后一个月工资一直没发，能要回来吗？',
    answer: 'arrears',
    ways: ['mediation'],
    minutes: 8,
    by: volunteer,
  },
  {
    ago: 1,
    at: '14:40',
    channel: '02',
    site: '',
    person: 402,
    employer: '随州市锦程纺织有限公司',
    topics: ['07'],
    question: '公司三年没交社保，补缴找哪里？',
    answer: 'insurance',
    ways: ['insurance', 'inspection'],
    minutes: 11,
    by: duty,
  },
  {
    ago: 3,
    at: '10:05',
    channel: '05',
    site: '西城司机之家',
    person: 403,
    employer: '随州市远航物流有限公司',
    topics: ['06', '02'],
    question: '一个月只休两天，没有加班费，怎么算？',
    answer: 'overtime',
    ways: ['answered', 'mediation'],
    minutes: 14,
    by: duty,
  },
  {
    ago: 6,
    at: '16:20',
    channel: '01',
    site: '',
    person: null,
    employer: '',
    topics: ['04'],
    question: '试用期被口头辞退，没有理由，要不要赔？',
    answer: 'dismissal',
    ways: ['arbitration'],
    minutes: 9,
    by: volunteer,
  },
  {
    ago: 12,
    at: '11:30',
    channel: '02',
    site: '',
    person: 404,
    employer: '随州市大成机械有限公司',
    topics: ['08'],
    question: '上班路上被车撞，单位不给报工伤，自己能报吗？',
    answer: 'injury',
    ways: ['injury', 'legal-aid'],
    minutes: 17,
    by: duty,
  },
  {
    ago: 24,
    at: '09:50',
    channel: '04',
    site: '解放路工会驿站',
    person: 405,
    employer: '曾都区美味源餐馆',
    topics: ['03'],
    question: '干了八个月没签合同，能要双倍工资吗？',
    answer: 'no-contract',
    ways: ['mediation', 'arbitration'],
    minutes: 7,
    by: volunteer,
  },
];

/** The slips of the sample office as people would have typed them, the oldest first. */
export const sampleConsultations = (today: LocalDate): readonly Slip[] =>
  talks.map((talk) => slipOf(talk, today)).toReversed();

const slipOf = ({ ago, person, employer, answer, by, ...talk }: Talk, today: LocalDate): Slip => ({
  ...talk,
  on: addDays(today, -ago),
  caller:
    person === null
      ? { name: '', phone: '', employer }
      : { name: personName(person), phone: personPhone(person), employer },
  answer: readyAnswers.find(({ id }) => id === answer)?.text.zh ?? '',
  receivedBy: by,
});
