/** 表4 按用工形式: a collective case with several forms stands in each of their rows and once in the sum. */
import { EmploymentFormCode, employmentForms, textOf } from '../case/codes.ts';
import { type Statistic, text } from './definition.ts';
import { accepted, closed, migrants, people, succeeded, successBy, successMeasures, successRates } from './measures.ts';

export const byEmployment: Statistic = {
  id: 'by-employment',
  number: '表4',
  title: text('按用工形式', 'By form of employment'),
  rowTitle: text('用工形式', 'Form of employment'),
  rows: {
    keysOf: (m) => m.employmentForms,
    text: (key) => textOf(employmentForms, key),
    order: EmploymentFormCode,
    showsEmpty: false,
  },
  measures: [people, migrants, ...successMeasures],
  rates: successRates,
  columns: ({ successRate }) => [
    { of: accepted },
    { of: people },
    { of: migrants },
    { of: closed },
    { of: succeeded },
    { of: successBy[successRate] },
  ],
};
