/** What `npm run report` tells: the figures of the monthly table on standard output, and in report.json every figure with its cases. */
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import type { Text } from '../../shared/kernel/text.ts';
import { type Rate, type Statistic, SuccessRate, type Variants } from '../../shared/statistics/definition.ts';
import { type Folded, type FoldedRow, foldStatistic } from '../../shared/statistics/fold.ts';
import {
  calmRate,
  closingRate,
  courtShare,
  handledRate,
  hrShare,
  inTimeRate,
  successBy,
} from '../../shared/statistics/measures.ts';
import type { Month, Period } from '../../shared/statistics/period.ts';
import { statistics } from '../../shared/statistics/registry.ts';
import { precisePercentText } from '../../shared/statistics/share.ts';
import type { ReportedMatter } from './readReportInput.ts';

export type Report = {
  readonly month: Month;
  readonly period: Period;
  readonly variants: Variants;
  readonly matters: readonly ReportedMatter[];
};
type Percentage = {
  readonly numerator: number;
  readonly denominator: number;
  /** One decimal, half up; null where there is nothing to divide by. */
  readonly percent: string | null;
  /** Two decimals, to compare with figures that others cut off. */
  readonly precise: string | null;
  readonly formula: Text;
};
type SuccessPercentage = Percentage & { readonly variant: SuccessRate };

/** The figures of the monthly table by name. */
export const summaryOf = ({ month, period, variants, matters }: Report, files: readonly string[]) => {
  const folded = foldStatistic(statistics.monthly, matters, period);
  const value = (id: string, row: FoldedRow<ReportedMatter> = folded.total): number => row.figures.get(id)?.value ?? 0;
  const byTrack = Object.fromEntries(
    folded.rows.map((row) => [
      row.key,
      {
        accepted: value('accepted', row),
        share: folded.total.quotients.get(trackShares[row.key]?.id ?? '')?.text ?? null,
        closed: value('closed', row),
        succeeded: value('succeeded', row),
        pending: value('pending', row),
      },
    ]),
  );
  const rates = successRates(folded);
  return {
    month,
    from: period.from,
    to: period.to,
    registered: registeredIn(matters, period),
    opening: value('opening'),
    accepted: value('accepted'),
    byTrack,
    people: value('people'),
    collective: { cases: value('collective'), people: value('collective-people') },
    closed: value('closed'),
    agreed: value('agreed'),
    succeeded: value('succeeded'),
    failed: value('failed'),
    successRate: rates[variants.successRate],
    successRates: rates,
    closingRate: percentage(closingRate, folded),
    handledRate: percentage(handledRate, folded),
    inTimeRate: percentage(inTimeRate, folded),
    calmRate: percentage(calmRate, folded),
    recoveredFen: value(`recovered-${variants.recovered}`),
    recovered: variants.recovered,
    pending: value('pending'),
    overdue: value('overdue'),
    files,
  };
};

const trackShares: Readonly<Record<string, Rate>> = { 'court-union': courtShare, 'hr-union': hrShare };

const registeredIn = (matters: readonly ReportedMatter[], { from, to }: Period): number =>
  matters.filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to).length;

const percentage = ({ formula, id }: Rate, folded: Folded<ReportedMatter>): Percentage => {
  const { numerator = 0, denominator = 0, text = null } = folded.total.quotients.get(id) ?? {};
  return { numerator, denominator, percent: text, precise: precisePercentText(numerator, denominator), formula };
};

const successRates = (folded: Folded<ReportedMatter>): Readonly<Record<SuccessRate, SuccessPercentage>> =>
  // Built from the very list of variants, so every key is there.
  Object.fromEntries(
    SuccessRate.map((variant) => [variant, { variant, ...percentage(successBy[variant], folded) }]),
  ) as Readonly<Record<SuccessRate, SuccessPercentage>>;

/** Every table with every figure and the places of the cases behind it; the cases themselves stand once at the end. */
export const detailOf = (report: Report, files: readonly string[]) => ({
  summary: summaryOf(report, files),
  tables: Object.values(statistics).map((statistic) => tableDetail(statistic, report)),
  cases: report.matters.map(caseDetail),
});

const tableDetail = (statistic: Statistic, { matters, period }: Report) => {
  const folded = foldStatistic(statistic, matters, period);
  const rowDetail = (row: FoldedRow<ReportedMatter>, label: Text) => ({
    key: row.key,
    label,
    figures: statistic.measures.map(({ id, title, unit }) => ({
      id,
      title,
      unit,
      value: row.figures.get(id)?.value ?? 0,
      cases: (row.figures.get(id)?.matters() ?? []).map(referenceOf),
    })),
    rates: statistic.rates.map(({ id, title, formula, kind, over, under }) => {
      const { numerator = 0, denominator = 0, text = null } = row.quotients.get(id) ?? {};
      return {
        id,
        title,
        kind,
        numerator,
        denominator,
        value: text,
        formula,
        over: over.id,
        under: under.map((m) => m.id),
      };
    }),
  });
  return {
    id: statistic.id,
    number: statistic.number,
    title: statistic.title,
    rows: folded.rows.map((row) => rowDetail(row, statistic.rows.text(row.key))),
    total: rowDetail(folded.total, { zh: '合计', en: 'Total' }),
  };
};

/** A case by its place in the file; a later round with its number behind it. */
const referenceOf = ({ place, round }: ReportedMatter): string => (round === 1 ? place : `${place} #${round}`);

type CaseDetail = {
  readonly case: string;
  readonly number: string;
  readonly round: number;
  readonly track: string;
  readonly receivedOn: LocalDate;
  readonly acceptedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly outcome: string | null;
  readonly workers: number;
};
const caseDetail = (m: ReportedMatter): CaseDetail => ({
  case: referenceOf(m),
  number: m.number,
  round: m.round,
  track: m.track,
  receivedOn: m.receivedOn,
  acceptedOn: m.acceptedOn,
  closedOn: m.closedOn,
  outcome: m.outcome,
  workers: m.workers,
});
