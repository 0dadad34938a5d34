/**
 * `npm run bench -- files [--mb 1024] [--database postgres|embedded]`: evidence of so many megabytes goes up from one desk and comes down at
 * another, every computer in a process of its own. Told is the memory that each process takes on top of what it takes before the files move.
 * Bar: under 150 MB extra for 1 GB, on the desks and at the hub.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { OFFICE } from './benchOffice.ts';
import { openGround } from './ground.ts';
import type { FilesMoved } from './filesDesk.ts';

const { values } = parseArgs({
  options: { mb: { type: 'string', default: '1024' }, database: { type: 'string', default: 'postgres' } },
});
const megabytes = Number(values.mb);
const run = promisify(execFile);
const desk = async (...args: readonly string[]): Promise<string> =>
  (await run(process.execPath, [join(import.meta.dirname, 'filesDesk.ts'), ...args])).stdout;
const moved = async (...args: readonly string[]): Promise<FilesMoved> => JSON.parse(await desk(...args)) as FilesMoved;
const tell = (way: string, { seconds, extraMb, beforeMb }: FilesMoved): void =>
  console.log(
    `${way}: ${megabytes} MB in ${seconds.toFixed(0)} s (${(megabytes / seconds).toFixed(1)} MB/s), ${extraMb} MB of memory on top of ${beforeMb} MB`,
  );

const ground = openGround({ database: values.database === 'embedded' ? 'embedded' : 'postgres' });
try {
  const hub = await ground.hub('hub');
  const [from, to] = [ground.pathOf('from'), ground.pathOf('to')];
  await desk('fill', from, String(megabytes));
  const hubBefore = hub.memoryMb().now;
  tell('up', await moved('up', from, await hub.newCode(OFFICE.code)));
  tell('down', await moved('down', to, await hub.newCode(OFFICE.code)));
  console.log(`hub: ${hub.memoryMb().peak - hubBefore} MB on top of ${hubBefore} MB, on ${ground.database}`);
} finally {
  await ground.end();
}
