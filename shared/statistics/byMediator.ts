/** 表7 调解员: a case with two mediators stands in both rows and once in the sum. Not a ranking: rows stand by name. */
import { type Statistic, text } from './definition.ts';
import {
  accepted,
  closed,
  dayMeasures,
  meanDays,
  pending,
  succeeded,
  successBy,
  successMeasures,
  successRates,
} from './measures.ts';

export const byMediator: Statistic = {
  id: 'by-mediator',
  number: '表7',
  title: text('按调解员', 'By mediator'),
  rowTitle: text('调解员', 'Mediator'),
  rows: {
    keysOf: (m) => m.mediators,
    text: (name) => text(name, name),
    order: [],
    showsEmpty: false,
  },
  measures: [pending, ...successMeasures, ...dayMeasures],
  rates: [...successRates, meanDays],
  columns: ({ successRate }) => [
    { of: accepted },
    { of: closed },
    { of: succeeded },
    { of: successBy[successRate] },
    { of: meanDays },
    { of: pending },
  ],
};
