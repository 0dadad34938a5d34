/** How the people of a case are named in one line: the list, the workbench and the title of the case page say the same. Pure. */
import { type RegisteredCase, respondentsOf, workersOf } from '../../../shared/case/state.ts';

type WithParties = Pick<RegisteredCase, 'parties'>;

/** 王小明、李四等5人: at most two names, then the count. */
export const workerNames = (c: WithParties): string => namesOf(workersOf(c), '人');
/** 甲公司、乙公司等3家; 甲公司、王某等3方 once a person is among them, since 家 counts firms only. */
export const respondentNames = (c: WithParties): string => {
  const respondents = respondentsOf(c);
  return namesOf(respondents, respondents.every(({ kind }) => kind === 'organisation') ? '家' : '方');
};
/** 王小明 诉 甲公司 */
export const caseTitle = (c: WithParties): string => `${workerNames(c)} 诉 ${respondentNames(c)}`;

const shown = 2;

const namesOf = (parties: readonly { readonly name: string }[], unit: string): string => {
  const names = parties.slice(0, shown).map(({ name }) => name.trim());
  return parties.length > shown ? `${names.join('、')}等${parties.length}${unit}` : names.join('、');
};
