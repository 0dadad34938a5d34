/** 表2 按争议类型: by the main type, so that the rows add up. */
import { disputeTypes, DisputeTypeCode, textOf } from '../case/codes.ts';
import { type Statistic, text } from './definition.ts';
import {
  accepted,
  claimed,
  closed,
  people,
  recoveredBy,
  recoveredMeasures,
  succeeded,
  successBy,
  successMeasures,
  successRates,
} from './measures.ts';

export const byDispute: Statistic = {
  id: 'by-dispute',
  number: '表2',
  title: text('按争议类型', 'By type of dispute'),
  rowTitle: text('主要争议类型', 'Main type of dispute'),
  rows: {
    keysOf: (m) => [m.dispute],
    text: (key) => textOf(disputeTypes, key),
    order: DisputeTypeCode,
    showsEmpty: false,
  },
  measures: [people, claimed, ...successMeasures, ...recoveredMeasures],
  rates: successRates,
  columns: ({ successRate, recovered }) => [
    { of: accepted },
    { of: people },
    { of: closed },
    { of: succeeded },
    { of: successBy[successRate] },
    { of: claimed },
    { of: recoveredBy[recovered] },
  ],
};
