/**
 * D14 调解终结（不成）告知书: mediation is over, and what each party can do now (人民调解法 Art. 26, 调仲 Art. 14(3)). Most labour claims
 * need arbitration first (调仲 Art. 5); the paper says so, names the exceptions (解释一 Art. 13, 15, 51) and prints the last day where it
 * can be counted.
 */
import { workersOf } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { addresseesOf } from './acceptanceNotice.ts';
import { arbitrationWindow } from './arbitrationWindow.ts';
import { endReasonWords, sessionsInWords } from './caseCourse.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';

export const endingNoticeFields: PaperFields = (context) => {
  const { case: c, party } = context;
  if (c.ending === null) return notReady('ending');
  const concerned = workersOf(c).filter(
    ({ partyId }) => party === undefined || party.kind !== 'worker' || partyId === party.partyId,
  );
  const windows = concerned.map((worker) => arbitrationWindow(c, worker, context));
  const counted = windows.filter(({ lastDay }) => lastDay !== null);
  const [only] = counted;
  const isOne = windows.length === 1 && only !== undefined;
  return ok({
    ...commonFields(context),
    addressees: addresseesOf(context),
    acceptance: c.acceptance === null ? '' : `于${dayWords(c.acceptance.on)}签收受理，`,
    course: sessionsInWords(c),
    reason: endReasonWords[c.ending.reason],
    endedOn: dayWords(c.ending.on),
    arbitrationNumbers: c.registration.externalNumbers.filter((number) => number.includes('仲')).join('、'),
    isOne,
    worker: isOne ? only.name : '',
    leftOn: isOne ? dayWords(only.endedOn) : '',
    lastDay: isOne ? dayWords(only.lastDay) : '',
    isOver: counted.some(({ isOver }) => isOver),
    mayEndEarlier: windows.some(({ mayEndEarlier }) => mayEndEarlier),
    windows: isOne
      ? []
      : counted.map(({ name, endedOn, lastDay, isOver }) => ({
          name,
          endedOn: dayWords(endedOn),
          lastDay: `${dayWords(lastDay) ?? ''}${isOver ? '（已过）' : ''}`,
        })),
    hasUncounted: windows.length > counted.length,
  });
};
