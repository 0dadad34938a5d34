/**
 * The victim of the kill test of courier files: reads in every file of a folder, one after the other, and prints `read <kind>` for each. Says
 * `step` at every sign of progress. Ends when all are read.
 */
import { readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { coreIn, FOUNDER } from '../support/desk.ts';
import { arrive } from '../../tools/courierStick.ts';

const [dataDir = '', stick = ''] = process.argv.slice(2);
const { core, api } = coreIn(dataDir);
const say = (line: string): void => void writeSync(1, `${line}\n`);

const signedIn = await api.desk.signIn(FOUNDER);
if (!signedIn.ok) throw new Error(signedIn.refusal.type);
say('step');
for (const name of readdirSync(stick).toSorted()) {
  const arrival = await arrive(api, readFileSync(join(stick, name)));
  say('step');
  for await (const step of await api.courier.read({ arrival }))
    say(step.kind === 'progress' ? 'step' : `read ${step.kind}`);
}
await core.close();
