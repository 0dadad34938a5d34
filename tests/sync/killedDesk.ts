/**
 * The victim of the kill test: writes notes and evidence and exchanges with the hub as it goes. Prints `saved <event>` once the contract has
 * acknowledged a save, `file <sha256>` once evidence is saved with its file, `exchanging` when records and a file are on their way, and `at-hub`
 * once the desk says that every record saved so far is at the hub. Runs until it is killed.
 */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { caseCommand } from '../../shared/case/commands.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { coreIn, execute, FOUNDER, note, registerIn } from '../support/desk.ts';

/** Some thirty parts. */
const FILE_BYTES = 1_000_000;

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
  const bytes = new Uint8Array(Buffer.concat([Buffer.from('ID3'), randomBytes(FILE_BYTES)]));
  const kept = await api.files.put({ name: '通话录音.mp3', mediaType: 'audio/mpeg', bytes });
  if (!kept.ok) throw new Error(kept.refusal.type);
  const evidence = { ...everyEventData.EvidenceAdded.evidence, evidenceId: `e${n}`, files: [kept.value] };
  const named = await execute(api, caseId, caseCommand('AddEvidence', { evidence }));
  say(`saved ${named.history.at(-1)?.eventId}`);
  say(`file ${kept.value.sha256}`);
  say('exchanging');
  const { onlyHere } = await api.sync.now();
  // Nobody else writes here, so nothing was saved between the exchange and the answer.
  if (onlyHere === 0) say('at-hub');
}
