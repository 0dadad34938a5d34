/**
 * A desk that joins an office and takes everything in, in a process of its own so that its memory is its own:
 * `node tools/bench/joiningDesk.ts FOLDER CODE`. Prints one line of JSON, read by whoever started it (startJoiningDesk).
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DESK_FILE } from '../../electron/core/desk/openDesk.ts';
import { one, sql } from '../../electron/core/db/sql.ts';
import { countEvents, deskIn, untilSettled } from './benchDesk.ts';
import { FOUNDER } from './benchOffice.ts';
import type { Joined } from './joinInOwnProcess.ts';

const [dataDir = '', code = ''] = process.argv.slice(2);
const desk = deskIn(dataDir);
const startedAt = performance.now();
const joined = await desk.api.desk.joinOffice({ code, signInName: FOUNDER.signInName, password: FOUNDER.password });
if (!joined.ok) throw new Error(joined.refusal.type);
const settleSeconds = await untilSettled(desk.api);
const seconds = (performance.now() - startedAt) / 1000;
const events = countEvents(desk.open());
const cases = one<{ n: number }>(desk.open().store.read, sql`SELECT count(*) AS n FROM case_list`)?.n ?? 0;
const { parked } = await desk.api.sync.status();
await desk.close();
const told: Joined = {
  seconds,
  settleSeconds,
  events,
  cases,
  parked: parked.reduce((sum, { count }) => sum + count, 0),
  peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  fileBytes: statSync(join(dataDir, DESK_FILE)).size,
};
console.log(JSON.stringify(told));
