/** 表5 协议保障与履行: the agreements made in the period, how they were secured, and how far they were performed by its last day. */
import { textOf, Track, tracks } from '../case/codes.ts';
import { measure, type Rate, type Statistic, text } from './definition.ts';
import type { AgreementFacts, MatterFacts } from './matterFacts.ts';
import type { Period } from './period.ts';

type Test = (a: AgreementFacts, p: Period) => boolean;
const made = (m: MatterFacts, p: Period): boolean =>
  m.agreement !== null && m.closedOn !== null && m.closedOn >= p.from && m.closedOn <= p.to;
const ofAgreements = (id: string, title: ReturnType<typeof text>, test: Test) =>
  measure({ id, title, has: (m, p) => made(m, p) && m.agreement !== null && test(m.agreement, p) });

const isDue: Test = (a, p) => a.dueOn !== null && a.dueOn <= p.asOf;

const agreements = ofAgreements('agreements', text('协议数', 'Agreements'), () => true);
const confirmed = ofAgreements('confirmed', text('司法确认', 'Confirmed'), (a) => a.isConfirmed);
const reviewed = ofAgreements('reviewed', text('仲裁审查', 'Reviewed'), (a) => a.isReviewed);
const ordered = ofAgreements('ordered', text('支付令', 'Payment orders'), (a) => a.isOrdered);
const due = ofAgreements('due', text('到期应履行', 'Due'), isDue);
/** Fully paid, each payment by its day, without a court. */
const performed = ofAgreements(
  'performed',
  text('自动履行', 'Performed in time'),
  (a, p) => isDue(a, p) && a.openFen === 0 && !a.wasLate && !a.isEnforced,
);
const partly = ofAgreements(
  'partly',
  text('部分履行', 'Partly performed'),
  (a, p) => isDue(a, p) && a.openFen > 0 && a.paidFen > 0,
);
const unpaid = ofAgreements(
  'unpaid',
  text('逾期未付', 'Payment overdue'),
  (a, p) => a.openSince !== null && a.openSince < p.asOf,
);
const enforced = ofAgreements('enforced', text('申请执行', 'Enforcement'), (a) => a.isEnforced);

const rate = (id: string, title: ReturnType<typeof text>, over: Rate['over'], under: Rate['over']): Rate => ({
  id,
  title,
  kind: 'percent',
  over,
  under: [under],
  formula: text(`${over.title.zh} ÷ ${under.title.zh}`, `${over.title.en} ÷ ${under.title.en}`),
});
const confirmedRate = rate('confirmed-rate', text('司法确认率%', 'Confirmed %'), confirmed, agreements);
const reviewedRate = rate('reviewed-rate', text('仲裁审查率%', 'Reviewed %'), reviewed, agreements);
const performedRate = rate('performed-rate', text('自动履行率%', 'In time %'), performed, due);

export const securing: Statistic = {
  id: 'securing',
  number: '表5',
  title: text('协议保障与履行', 'Securing and performing agreements'),
  rowTitle: text('办理机制', 'Track'),
  rows: { keysOf: (m) => [m.track], text: (key) => textOf(tracks, key), order: Track, showsEmpty: true },
  measures: [agreements, confirmed, reviewed, ordered, due, performed, partly, unpaid, enforced],
  rates: [confirmedRate, reviewedRate, performedRate],
  columns: () => [
    { of: agreements },
    { of: confirmed },
    { of: confirmedRate },
    { of: reviewed },
    { of: reviewedRate },
    { of: ordered },
    { of: due },
    { of: performed },
    { of: performedRate },
    { of: partly },
    { of: unpaid },
    { of: enforced },
  ],
};
