/** Whether the injury grade is known: said anywhere in the agreement, the facts or a claim. */
import { standingClaims } from '../case/state.ts';
import type { CheckInput } from './finding.ts';

const grade =
  /[一二三四五六七八九十]级|(?:[1-9]|10)级|(?:未|不)(?:达到?|构成|够)[^。；]{0,6}(?:伤残)?等级|未达级|无伤残|不构成伤残/;

export const knowsGrade = ({ version, case: c }: CheckInput): boolean =>
  [
    version.facts,
    version.disputedMatters,
    c.registration.facts,
    ...version.clauses.map((clause) => clause.text),
    ...standingClaims(c).map((claim) => claim.note),
  ].some((words) => grade.test(words));
