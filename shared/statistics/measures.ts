/**
 * The measures and rates that the tables share (reference: domain 6.2). No official national definition could be read, so these are
 * conventions; the two that offices count differently are variants, and every table prints which one it used.
 */
import { type OutcomeCode, outcomes } from '../case/codes.ts';
import { daysBetween, type LocalDate } from '../kernel/localDate.ts';
import { COLLECTIVE_WORKERS } from '../case/state.ts';
import { type Measure, measure, type Rate, type Recovered, type SuccessRate, text } from './definition.ts';
import type { MatterFacts } from './matterFacts.ts';
import type { Period } from './period.ts';

const isIn = (day: LocalDate | null, { from, to }: Period): boolean => day !== null && day >= from && day <= to;
const counts = (m: MatterFacts): 'success' | 'failure' | 'none' =>
  outcomes.find(({ code }) => code === m.outcome)?.counts ?? 'none';
const isCollective = (m: MatterFacts): boolean => m.workers >= COLLECTIVE_WORKERS;
const isAccepted = (m: MatterFacts, p: Period): boolean => isIn(m.acceptedOn, p);
const isClosed = (m: MatterFacts, p: Period): boolean => m.acceptedOn !== null && isIn(m.closedOn, p);
const isSucceeded = (m: MatterFacts, p: Period): boolean => isClosed(m, p) && counts(m) === 'success';
const isPending = (m: MatterFacts, p: Period): boolean =>
  m.acceptedOn !== null && m.acceptedOn <= p.to && (m.closedOn === null || m.closedOn > p.to);

/** Registered in the period, accepted or not (by 登记日). */
export const registered = measure({
  id: 'registered',
  title: text('登记', 'Registered'),
  has: (m, p) => isIn(m.receivedOn, p),
});
export const opening = measure({
  id: 'opening',
  title: text('上期未结', 'Pending before'),
  has: (m, p) => m.acceptedOn !== null && m.acceptedOn < p.from && (m.closedOn === null || m.closedOn >= p.from),
});
/** By 受理日: on the court track the day of the signed receipt. */
export const accepted = measure({ id: 'accepted', title: text('受理', 'Accepted'), has: isAccepted });
export const acceptedCourt = measure({
  id: 'accepted-court',
  title: text('法院+工会', 'Court + union'),
  name: text('受理（法院+工会）', 'Accepted, court + union'),
  has: (m, p) => isAccepted(m, p) && m.track === 'court-union',
});
export const acceptedHr = measure({
  id: 'accepted-hr',
  title: text('人社+工会', 'HR bureau + union'),
  name: text('受理（人社+工会）', 'Accepted, HR bureau + union'),
  has: (m, p) => isAccepted(m, p) && m.track === 'hr-union',
});
const linked: ReadonlySet<string> = new Set<MatterFacts['track']>(['court-union', 'hr-union']);
/** What runs on neither linked track. The form has the column; until there is a track of the union alone it is nought. */
export const acceptedOwn = measure({
  id: 'accepted-own',
  title: text('工会自行', 'Union alone'),
  name: text('受理（工会自行）', 'Accepted, union alone'),
  has: (m, p) => isAccepted(m, p) && !linked.has(m.track),
});
export const people = measure({
  id: 'people',
  title: text('涉及人数', 'Workers'),
  unit: 'person',
  has: isAccepted,
  adds: (m) => m.workers,
});
export const collective = measure({
  id: 'collective',
  title: text('集体（件）', 'Collective'),
  name: text('受理的集体案件', 'Collective cases'),
  has: (m, p) => isAccepted(m, p) && isCollective(m),
});
export const collectivePeople = measure({
  id: 'collective-people',
  title: text('集体（人）', 'Workers in them'),
  name: text('集体案件涉及人数', 'Workers in collective cases'),
  unit: 'person',
  has: (m, p) => isAccepted(m, p) && isCollective(m),
  adds: (m) => m.workers,
});
export const migrants = measure({
  id: 'migrants',
  title: text('其中农民工', 'Migrant workers'),
  unit: 'person',
  has: (m, p) => isAccepted(m, p) && m.migrants > 0,
  adds: (m) => m.migrants,
});
export const claimed = measure({
  id: 'claimed',
  title: text('涉及金额', 'Claimed'),
  unit: 'fen',
  has: isAccepted,
  adds: (m) => m.claimFen,
});
/** Every accepted round that is over leaves the stock, also one that was passed on: 上期未结 + 受理 − 办结 = 未结 holds always. */
export const closed = measure({ id: 'closed', title: text('办结', 'Closed'), has: isClosed });
export const succeeded = measure({ id: 'succeeded', title: text('成功', 'Settled'), has: isSucceeded });
const agreements: ReadonlySet<OutcomeCode> = new Set(['S1', 'S2', 'S3', 'S5']);
/** Settled by an agreement: 成功 without those who settled between themselves and withdrew (S4). */
export const agreed = measure({
  id: 'agreed',
  title: text('达成协议', 'Agreements'),
  has: (m, p) => isClosed(m, p) && m.outcome !== null && agreements.has(m.outcome),
});
export const failed = measure({
  id: 'failed',
  title: text('未成功', 'Failed'),
  has: (m, p) => isClosed(m, p) && counts(m) === 'failure',
});
const failedReachable = measure({
  id: 'failed-reachable',
  title: text('未成功（不含无法联系）', 'Failed, parties reached'),
  has: (m, p) => isClosed(m, p) && counts(m) === 'failure' && m.outcome !== 'F4',
});
/** Passed on to somebody else. */
export const passedOn = measure({
  id: 'passed-on',
  title: text('转办', 'Passed on'),
  has: (m, p) => isIn(m.closedOn, p) && m.outcome === 'N2',
});
export const inTime = measure({
  id: 'in-time',
  title: text('按期办结', 'Closed in time'),
  has: (m, p) => isClosed(m, p) && m.closedOn !== null && m.limitOn !== null && m.closedOn <= m.limitOn,
});
/** Closed, and quiet since: neither arbitration nor a lawsuit within the days that the office set. */
export const calm = measure({
  id: 'calm',
  title: text('息诉', 'At rest'),
  has: (m, p) => isClosed(m, p) && !m.isResumed,
});
const handlingDays = measure({
  id: 'handling-days',
  title: text('办理天数', 'Days of handling'),
  unit: 'day',
  has: isClosed,
  adds: ({ acceptedOn, closedOn }) =>
    acceptedOn === null || closedOn === null ? 0 : daysBetween(acceptedOn, closedOn),
});
export const pending = measure({ id: 'pending', title: text('未结', 'Pending'), has: isPending });
/** Pending although its last day has passed, as of the last day of the period (while it is running: today). */
export const overdue = measure({
  id: 'overdue',
  title: text('超期未结', 'Overdue'),
  has: (m, p) => isPending(m, p) && m.limitOn !== null && m.limitOn < p.asOf,
});
const recoveredAgreed = measure({
  id: 'recovered-agreed',
  title: text('挽回损失（协议金额）', 'Recovered (agreed)'),
  unit: 'fen',
  has: isSucceeded,
  adds: (m) => m.agreement?.agreedFen ?? 0,
});
const recoveredPaid = measure({
  id: 'recovered-paid',
  title: text('挽回损失（到账金额）', 'Recovered (paid)'),
  unit: 'fen',
  has: isSucceeded,
  adds: (m) => m.agreement?.paidFen ?? 0,
});
/** 挽回经济损失: what the settled workers are to get, or what has come in so far; never a claim that was not agreed. */
export const recoveredBy: Readonly<Record<Recovered, Measure>> = { agreed: recoveredAgreed, paid: recoveredPaid };

const successTitle = text('成功率%', 'Settled %');
const successRate = (id: SuccessRate, under: readonly Measure[], zh: string, en: string): Rate => ({
  id: `success-${id}`,
  title: successTitle,
  kind: 'percent',
  over: succeeded,
  under,
  formula: text(zh, en),
});
/** 调解成功率. D is what the province printed (2,944 ÷ 6,568 = 44.8 %), Huangmei printed B. */
export const successBy: Readonly<Record<SuccessRate, Rate>> = {
  A: successRate('A', [succeeded, failed], '成功数 ÷（成功数＋未成功数）', 'settled ÷ (settled + failed)'),
  B: successRate('B', [accepted], '成功数 ÷ 受理数', 'settled ÷ accepted'),
  C: successRate(
    'C',
    [succeeded, failedReachable],
    '成功数 ÷（成功数＋未成功数，不含无法联系）',
    'settled ÷ (settled + failed, without the unreachable)',
  ),
  D: successRate('D', [closed], '成功数 ÷ 办结数', 'settled ÷ closed'),
};
/** Arbitration style. */
export const closingRate: Rate = {
  id: 'closing-rate',
  title: text('结案率%', 'Closed %'),
  kind: 'percent',
  over: closed,
  under: [opening, accepted],
  formula: text('办结数 ÷（上期未结＋受理数）', 'closed ÷ (pending before + accepted)'),
};
/** 办结率 as the province prints it. */
export const handledRate: Rate = {
  id: 'handled-rate',
  title: text('办结率%', 'Closed ÷ accepted %'),
  kind: 'percent',
  over: closed,
  under: [accepted],
  formula: text('办结数 ÷ 受理数', 'closed ÷ accepted'),
};
export const inTimeRate: Rate = {
  id: 'in-time-rate',
  title: text('按期结案率%', 'In time %'),
  kind: 'percent',
  over: inTime,
  under: [closed],
  formula: text('按期办结数 ÷ 办结数', 'closed in time ÷ closed'),
};
/** 结案息诉率. No official formula was found; how many days are watched is a setting. */
export const calmRate: Rate = {
  id: 'calm-rate',
  title: text('息诉率%', 'At rest %'),
  kind: 'percent',
  over: calm,
  under: [closed],
  formula: text(
    '（办结数－办结后设定日数内又申请仲裁、起诉的）÷ 办结数',
    '(closed − taken to arbitration or court within the days set) ÷ closed',
  ),
};
export const courtShare: Rate = {
  id: 'court-share',
  title: text('法院+工会占比%', 'Court + union %'),
  kind: 'percent',
  over: acceptedCourt,
  under: [accepted],
  formula: text('法院+工会受理数 ÷ 受理数', 'accepted on the court track ÷ accepted'),
};
export const hrShare: Rate = {
  id: 'hr-share',
  title: text('人社+工会占比%', 'HR bureau + union %'),
  kind: 'percent',
  over: acceptedHr,
  under: [accepted],
  formula: text('人社+工会受理数 ÷ 受理数', 'accepted on the HR track ÷ accepted'),
};
export const meanDays: Rate = {
  id: 'mean-days',
  title: text('平均天数', 'Mean days'),
  kind: 'mean',
  over: handlingDays,
  under: [closed],
  formula: text('受理日至结案日的天数之和 ÷ 办结数', 'days from acceptance to closing ÷ closed'),
};
/** For tables with a mean of days. */
export const dayMeasures = [handlingDays] as const;
/** For tables with a success rate in any variant. */
export const successMeasures = [accepted, closed, succeeded, failed, failedReachable] as const;
export const successRates: readonly Rate[] = Object.values(successBy);
export const recoveredMeasures = [recoveredAgreed, recoveredPaid] as const;
