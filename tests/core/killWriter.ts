/**
 * The victim of the kill test: serves a desk, writes events and drafts through the contract and prints each one only once the contract
 * has acknowledged it. Runs until it is killed.
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
for (const { eventId } of registered.history) say(`event ${eventId}`);
for (let n = 0; ; n += 1) {
  const view = await execute(api, caseId, note(`n${n}`));
  say(`event ${view.history.at(-1)?.eventId}`);
  await api.drafts.put({ draftId: `draft-${round}`, kind: 'intake', caseId, title: '', content: { n } });
  say(`draft draft-${round} ${n}`);
}
