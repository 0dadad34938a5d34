/**
 * The figures of consultations for a period: how many, by channel (the column 咨询 of 表3), and the minutes of each person, which are the
 * hours of volunteers. Pure; the same fold runs on a desk and at the hub over the rows that they keep.
 */
import type { ChannelCode } from '../case/codes.ts';

export type ConsultationFacts = {
  readonly channel: ChannelCode;
  readonly receivedBy: string;
  readonly minutes: number;
  readonly isCase: boolean;
};
export type ConsultationFigures = {
  readonly count: number;
  readonly minutes: number;
  /** How many became a case. */
  readonly cases: number;
  readonly byChannel: readonly { readonly channel: ChannelCode; readonly count: number }[];
  readonly byPerson: readonly { readonly name: string; readonly count: number; readonly minutes: number }[];
};

/** Both lists with the largest first; equals keep the order of their first slip. */
export const consultationFigures = (slips: readonly ConsultationFacts[]): ConsultationFigures => ({
  count: slips.length,
  minutes: minutesOf(slips),
  cases: slips.filter(({ isCase }) => isCase).length,
  byChannel: Array.from(
    Map.groupBy(slips, ({ channel }) => channel),
    ([channel, those]) => ({
      channel,
      count: those.length,
    }),
  ).toSorted((a, b) => b.count - a.count),
  byPerson: Array.from(
    Map.groupBy(slips, ({ receivedBy }) => receivedBy),
    ([name, those]) => ({
      name,
      count: those.length,
      minutes: minutesOf(those),
    }),
  ).toSorted((a, b) => b.minutes - a.minutes),
});

const minutesOf = (slips: readonly ConsultationFacts[]): number => slips.reduce((sum, { minutes }) => sum + minutes, 0);
