/**
 * The victim of the kill test: writes notes and exchanges with the hub as it goes. Prints `saved <event>` once the contract has acknowledged a
 * save, and `at-hub <n>` once the desk says that everything up to its n-th save is at the hub. Runs until it is killed.
 */
import { writeSync } from 'node:fs';
import { coreIn, execute, FOUNDER, note, registerIn } from '../support/desk.ts';

const [dataDir = '', round = ''] = process.argv.slice(2);
const { api } = coreIn(dataDir);
const say = (line: string): void => void writeSync(1, `${line}\n`);

const signedIn = await api.desk.signIn(FOUNDER);
if (!signedIn.ok) throw new Error(signedIn.refusal.type);
const caseId = `case-${round}`;
const registered = await registerIn(api, caseId);
for (const { eventId } of registered.history) say(`saved ${eventId}`);
for (let n = 0; ; n += 1) {
  const view = await execute(api, caseId, note(`n${n}`));
  say(`saved ${view.history.at(-1)?.eventId}`);
  if (n % 4 !== 3) continue;
  const { onlyHere } = await api.sync.now();
  // Nobody else writes here, so nothing was saved between the exchange and the answer.
  if (onlyHere === 0) say('at-hub');
}
