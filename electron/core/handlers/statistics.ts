/** Handlers of statistics: the rows of the projection, folded as over a file. Only for those who may see figures over all cases. */
import {
  type CountedCase,
  type FigureAsked,
  type StatisticsQuery,
  type StatisticsRefusal,
  statisticsRoles,
} from '../../../shared/api/statistics.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { settingRegister } from '../../../shared/settings/register.ts';
import { courseOf } from '../../../shared/statistics/course.ts';
import type { Measure, Statistic, Variants } from '../../../shared/statistics/definition.ts';
import { foldStatistic, TOTAL } from '../../../shared/statistics/fold.ts';
import {
  monthAfter,
  monthOf,
  type Period,
  periodOf,
  periodText,
  wholeMonth,
} from '../../../shared/statistics/period.ts';
import { statistics } from '../../../shared/statistics/registry.ts';
import { type StatisticTable, tableOf } from '../../../shared/statistics/table.ts';
import { variantsFor, type VariantsInForce } from '../../../shared/statistics/variants.ts';
import { base, whileOpen } from '../context.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { caseRows } from '../queries/caseRows.ts';
import { type DeskMatter, type Matters, mattersOf } from '../queries/matters.ts';
import { readerOf } from '../readScope.ts';
import { writeBook } from '../statistics/workbook.ts';

const os = base.statistics.use(whileOpen);

const COURSE_MONTHS = 12;

type Counting = VariantsInForce & { readonly period: Period };

/** The period and the variants, or why there will be no figures. */
const countingOf = (open: OpenDesk, query: StatisticsQuery): Result<Counting, StatisticsRefusal> => {
  const { roles } = open.person();
  if (!statisticsRoles.some((role) => roles.includes(role))) {
    return refuse({ type: 'role-missing', roles: statisticsRoles });
  }
  const period = periodOf(query, open.today());
  if (!period.ok) return period;
  const variants = variantsFor(open.rulebook().settings, period.value.to, variantsAsked(query));
  return ok({ period: period.value, ...variants });
};

const variantsAsked = ({ successRate, recovered }: StatisticsQuery): Partial<Variants> => ({
  ...(successRate === null ? {} : { successRate }),
  ...(recovered === null ? {} : { recovered }),
});

const read = (open: OpenDesk, { officeId }: StatisticsQuery, { from, to }: Pick<Period, 'from' | 'to'>): Matters =>
  mattersOf(open.store.read, { from, to, officeId: countedOffice(open, officeId) });

/** Where no other office's cases are, there is nothing to leave out. */
const countedOffice = (open: OpenDesk, officeId: string | null): string | null =>
  officeId === 'all' || readerOf(open).officeId === null ? null : (officeId ?? open.device.officeId);

const fold = (statistic: Statistic, matters: readonly DeskMatter[], counting: Counting): StatisticTable =>
  tableOf(statistic, foldStatistic(statistic, matters, counting.period), counting);

export const statisticsHandlers = {
  report: os.report.handler(({ context: { open }, input }) => {
    const counting = countingOf(open, input);
    if (!counting.ok) return counting;
    const { period, unconfirmed } = counting.value;
    // Months that are still to come would only show a fall to nought.
    const last = monthOf(period.asOf);
    const courseFrom = wholeMonth(monthAfter(last, 1 - COURSE_MONTHS)).from;
    const from = courseFrom < period.from ? courseFrom : period.from;
    const { matters, areSamples } = read(open, input, { from, to: period.to });
    return ok({
      tables: input.tables.map((id) => fold(statistics[id], matters, counting.value)),
      course: courseOf(matters, last, COURSE_MONTHS),
      areSamples,
      unconfirmed,
    });
  }),
  cases: os.cases.handler(({ context: { open }, input }) => {
    const counting = countingOf(open, input);
    if (!counting.ok) return counting;
    const measures = measuresOf(input.figure);
    if (measures === null) return refuse({ type: 'figure-unknown', field: 'measures' });
    const { period } = counting.value;
    const counted = behind(input.figure, read(open, input, period).matters, period);
    const page = counted.slice(input.offset, input.offset + input.limit);
    return ok({ total: counted.length, rows: countedCases(open, page, addsOf(measures, period)) });
  }),
  export: os.export.handler(async ({ context: { open }, input }) => {
    const counting = countingOf(open, input);
    if (!counting.ok) return counting;
    const { period } = counting.value;
    const { matters, areSamples } = read(open, input, period);
    const tables = Object.values(statistics).map((s) => fold(s, matters, counting.value));
    const bytes = await writeBook({
      office: open.office().office?.name ?? '',
      preparedOn: open.today(),
      tables,
      matters,
      remarks: remarksOf(counting.value, areSamples),
    });
    return ok({
      bytes,
      fileName: `${statistics.monthly.number} ${statistics.monthly.title.zh} ${periodText(period).zh}.xlsx`,
    });
  }),
};

/** Null where one of them is not counted by the statistic. */
const measuresOf = ({ statistic, measures }: FigureAsked): readonly Measure[] | null => {
  const known = measures.map((id) => statistics[statistic].measures.find((m) => m.id === id));
  return known.every((m) => m !== undefined) ? known : null;
};

/** The rounds that a figure was counted from, in the order of receipt; one that several of its measures count stands once. */
const behind = ({ statistic, row, measures }: FigureAsked, matters: readonly DeskMatter[], period: Period) => {
  const { total, rows } = foldStatistic(statistics[statistic], matters, period);
  const found = row === TOTAL ? total : rows.find(({ key }) => key === row);
  const counted = new Set(measures.flatMap((id) => found?.figures.get(id)?.matters() ?? []));
  return matters.filter((m) => counted.has(m));
};

/** What a round adds to the figure. */
const addsOf =
  (measures: readonly Measure[], period: Period) =>
  (m: DeskMatter): number =>
    measures.reduce((sum, { adds, has }) => sum + (has(m, period) ? adds(m) : 0), 0);

const countedCases = (
  open: OpenDesk,
  page: readonly DeskMatter[],
  adds: (m: DeskMatter) => number,
): readonly CountedCase[] => {
  const caseNos = [...new Set(page.map(({ caseNo }) => caseNo))];
  const cards = caseRows(open.store.read, caseNos, readerOf(open));
  const cardOf = new Map(caseNos.map((caseNo, index) => [caseNo, cards[index]]));
  return page.flatMap((m) => {
    const card = cardOf.get(m.caseNo);
    if (card === undefined) return [];
    const { caseId, number, workers, respondents, isSample } = card;
    const { round, track, receivedOn, acceptedOn, closedOn, outcome } = m;
    const facts = { round, track, receivedOn, acceptedOn, closedOn, outcome };
    return [{ caseId, number, workers, respondents, isSample, ...facts, adds: adds(m) }];
  });
};

const remarksOf = ({ unconfirmed }: Counting, areSamples: boolean): readonly string[] => [
  ...(areSamples ? ['以上为示例案件的数字，均为虚构，不得上报'] : []),
  ...unconfirmed.map((key) => `“${settingRegister[key].title.zh}”本单位尚未确认`),
];
