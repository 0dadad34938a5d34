/** All statistics. To add one: its file, its line here and its id in `StatisticId`. */
import { byChannel } from './byChannel.ts';
import { byDispute } from './byDispute.ts';
import { byEmployment } from './byEmployment.ts';
import { byMediator } from './byMediator.ts';
import type { Statistic } from './definition.ts';
import { monthly } from './monthly.ts';
import { securing } from './securing.ts';

export const StatisticId = ['monthly', 'by-dispute', 'by-channel', 'by-employment', 'securing', 'by-mediator'] as const;
export type StatisticId = (typeof StatisticId)[number];

export const statistics: { readonly [K in StatisticId]: Statistic } = {
  monthly,
  'by-dispute': byDispute,
  'by-channel': byChannel,
  'by-employment': byEmployment,
  securing,
  'by-mediator': byMediator,
};
