/**
 * The lengths of those time limits that nobody could read in a statute text (shared/timeLimits/rules.ts names them). The three letters
 * S00 to S02 have no default: no source gives a number, so an office enters its own before a date can be counted.
 */
import { localDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { length, type RowInput, rows, text } from './settingRow.ts';

const order17From = localDate('2012-01-01');
const order33From = localDate('2017-07-01');
const noticeFrom = localDate('2024-01-31');

const unchecked = ({ zh, en }: Text): Text => text(`${zh}，未经原文核对`, `${en}, not checked against the text`);
const enterpriseMediation = (zh: string, en: string): Text =>
  text(
    `《企业劳动争议协商调解规定》（人力资源社会保障部令第17号）第${zh}条`,
    `Enterprise labour dispute provisions (MOHRSS order 17), Art. ${en}`,
  );
const arbitrationRules = (zh: string, en: string): Text =>
  text(
    `《劳动人事争议仲裁办案规则》（人力资源社会保障部令第33号）第${zh}条`,
    `Labour arbitration case rules (MOHRSS order 33), Art. ${en}`,
  );
const oneStopNotice = text(
  '人社厅发〔2024〕4号，据2024年1月31日报道',
  'Notice 人社厅发〔2024〕4号, as reported on 2024-01-31',
);
const supervisionLetter = text(
  '工会劳动法律监督的地方规定；湖北的期限未查到，外省有15个工作日、30日、60日等不同规定',
  'Local rules on union supervision; Hubei: not found; elsewhere 15 working days, 30 or 60 days',
);

const whole = length('day', 'workday', 'month', 'year');
const letter = (zh: string, en: string): RowInput => ({
  title: text(zh, en),
  article: supervisionLetter,
  value: length('day', 'workday'),
});

export const limitRows = rows({
  'limit.B01': {
    title: text('收到调解申请后作出受理决定的期限', 'Time to decide on a mediation application'),
    article: enterpriseMediation('二十二', '22'),
    value: whole,
    mark: 'unverified',
    defaults: [
      { value: 3, unit: 'workday', source: unchecked(enterpriseMediation('二十二', '22')), validFrom: order17From },
    ],
  },
  'limit.B03': {
    title: text('受理后结束调解的期限', 'Time to end a mediation after acceptance'),
    article: enterpriseMediation('二十九', '29'),
    value: whole,
    mark: 'unverified',
    defaults: [{ value: 15, source: unchecked(enterpriseMediation('二十九', '29')), validFrom: order17From }],
  },
  'limit.B04': {
    title: text('新就业形态一站式调解期限', 'Time for one-stop mediation of new forms of work'),
    article: oneStopNotice,
    value: whole,
    mark: 'secondary',
    defaults: [{ value: 15, source: unchecked(oneStopNotice), validFrom: noticeFrom }],
  },
  'limit.B04-extension': {
    title: text('新就业形态一站式调解经双方同意最多延长', 'One-stop mediation: longest extension by consent'),
    article: oneStopNotice,
    value: length('day'),
    mark: 'secondary',
    defaults: [{ value: 15, source: unchecked(oneStopNotice), validFrom: noticeFrom }],
  },
  'limit.B05': {
    title: text('调解协议生效后申请仲裁审查的期限', 'Time to apply for arbitration review of an agreement'),
    article: arbitrationRules('七十四', '74'),
    value: whole,
    mark: 'secondary',
    defaults: [{ value: 15, source: unchecked(arbitrationRules('七十四', '74')), validFrom: order33From }],
  },
  'limit.B06': {
    title: text('仲裁审查的期限', 'Time for the arbitration review'),
    article: arbitrationRules('七十六', '76'),
    value: whole,
    mark: 'unverified',
    defaults: [{ value: 5, source: unchecked(arbitrationRules('七十六', '76')), validFrom: order33From }],
  },
  'limit.B12': {
    title: text('仲裁委托调解的期限', 'Time for mediation delegated by the arbitration commission'),
    article: arbitrationRules('七十', '70'),
    value: whole,
    mark: 'unverified',
    defaults: [{ value: 10, source: unchecked(arbitrationRules('七十', '70')), validFrom: order33From }],
  },
  'limit.S00': letter('《工会劳动法律监督提示函》的答复期限', 'Time to answer a union reminder letter'),
  'limit.S01': letter('《工会劳动法律监督意见书》的答复期限', 'Time to answer a union opinion letter'),
  'limit.S02': letter('《工会劳动法律监督建议书》的反馈期限', 'Time to answer a union proposal letter'),
});
