/** 表3 按来源渠道. */
import { ChannelCode, channels, textOf } from '../case/codes.ts';
import { type Statistic, text } from './definition.ts';
import {
  accepted,
  closed,
  passedOn,
  registered,
  succeeded,
  successBy,
  successMeasures,
  successRates,
} from './measures.ts';

export const byChannel: Statistic = {
  id: 'by-channel',
  number: '表3',
  title: text('按来源渠道', 'By channel'),
  rowTitle: text('来源渠道', 'Channel'),
  rows: {
    keysOf: (m) => [m.channel],
    text: (key) => textOf(channels, key),
    order: ChannelCode,
    showsEmpty: false,
  },
  measures: [registered, passedOn, ...successMeasures],
  rates: successRates,
  columns: ({ successRate }) => [
    { of: registered },
    { of: accepted },
    { of: passedOn },
    { of: closed },
    { of: succeeded },
    { of: successBy[successRate] },
  ],
};
