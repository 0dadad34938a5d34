/**
 * `npm run bench -- courier [--files 20] [--each 49] [--json]`: a desk writes so many recordings of so many megabytes into a courier file and
 * another reads it in, each in a process of its own; how long it takes and how much memory it costs beyond an open desk. Bar: under 150 MB.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { caseCommand } from '../../shared/case/commands.ts';
import { envelope } from '../../shared/api/cases.ts';
import { type BenchDesk, deskIn, untilSettled } from './benchDesk.ts';
import { FOUNDER, OFFICE } from './benchOffice.ts';
import type { CourierSide } from './courierDesk.ts';
import { openGround } from './ground.ts';
import { demoRegistration } from '../demo/registration.ts';

const MEGABYTE = 1024 * 1024;
const BAR_MB = 150;
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '20' },
    each: { type: 'string', default: '49' },
    json: { type: 'boolean', default: false },
  },
});
const [files, eachMb] = [Number(values.files), Number(values.each)];

const side = async (act: 'write' | 'read', dataDir: string, stick: string): Promise<CourierSide> => {
  const script = join(import.meta.dirname, 'courierDesk.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, act, dataDir, stick]);
  return JSON.parse(stdout) as CourierSide;
};

const CASE = 'bench-case';

/** A case with so many recordings, no two alike. */
const fill = async ({ api }: BenchDesk): Promise<void> => {
  const registered = await api.cases.execute({ caseId: CASE, command: envelope(demoRegistration()) });
  if (!registered.ok) throw new Error(registered.refusal.type);
  for (let n = 0; n < files; n += 1) {
    const bytes = new Uint8Array(Buffer.concat([Buffer.from('ID3'), randomBytes(eachMb * MEGABYTE - 3)]));
    const kept = await api.files.put({ name: `${n}.mp3`, mediaType: 'audio/mpeg', bytes });
    if (!kept.ok) throw new Error(kept.refusal.type);
    const evidence = {
      evidenceId: `e${n}`,
      name: `录音 ${n}`,
      kind: 'audiovisual',
      providedBy: null,
      isOriginal: false,
      purpose: '',
      isSensitive: false,
    } as const;
    const added = await api.cases.execute({
      caseId: CASE,
      command: envelope(caseCommand('AddEvidence', { evidence: { ...evidence, files: [kept.value] } })),
    });
    if (!added.ok) throw new Error(added.refusal.type);
  }
};

const ground = openGround({ database: 'embedded' });
try {
  const hub = await ground.hub('hub');
  const reader = deskIn(ground.pathOf('reader'));
  await reader.api.desk.createOffice({ office: OFFICE, person: FOUNDER });
  const enrolled = await reader.api.sync.enrol({ code: await hub.newCode(OFFICE.code) });
  if (!enrolled.ok) throw new Error(enrolled.refusal.type);
  await untilSettled(reader.api);
  const writer = deskIn(ground.pathOf('writer'));
  const { signInName, password } = FOUNDER;
  const joined = await writer.api.desk.joinOffice({ code: await hub.newCode(OFFICE.code), signInName, password });
  if (!joined.ok) throw new Error(joined.refusal.type);
  for (const { api } of [writer, reader]) await untilSettled(api);
  await hub.stop();
  await fill(writer);
  for (const { close } of [writer, reader]) await close();

  const stick = ground.pathOf('stick');
  mkdirSync(stick);
  const wrote = await side('write', ground.pathOf('writer'), stick);
  const sizeMb = readdirSync(stick).reduce((sum, name) => sum + statSync(join(stick, name)).size, 0) / MEGABYTE;
  const read = await side('read', ground.pathOf('reader'), stick);
  const told = [wrote, read].map(({ seconds, openMb, peakMb }) => ({
    seconds: Math.round(seconds * 10) / 10,
    megabytesPerSecond: Math.round(sizeMb / seconds),
    beyondOpenDeskMb: peakMb - openMb,
    peakMb,
  }));
  if (values.json) console.log(JSON.stringify({ sizeMb: Math.round(sizeMb), written: told[0], read: told[1] }));
  else
    for (const [index, one] of told.entries())
      console.log(
        `${index === 0 ? 'written' : 'read in'}: ${Math.round(sizeMb)} MB in ${one.seconds} s (${one.megabytesPerSecond} MB/s), ` +
          `${one.beyondOpenDeskMb} MB beyond an open desk, at most ${one.peakMb} MB`,
      );
  process.exitCode = told.every(({ beyondOpenDeskMb }) => beyondOpenDeskMb < BAR_MB) ? 0 : 1;
} finally {
  await ground.end();
}
