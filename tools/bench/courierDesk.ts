/**
 * One side of a courier file in a process of its own, so that its memory is its own: `node tools/bench/courierDesk.ts write FOLDER STICK` or
 * `read FOLDER STICK`. Prints one line of JSON, read by courier.ts.
 */
import { closeSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { COURIER_PIECE_BYTES } from '../../shared/api/courier.ts';
import { type BenchDesk, deskIn } from './benchDesk.ts';
import { FOUNDER } from './benchOffice.ts';

export type CourierSide = {
  readonly seconds: number;
  /** Resident memory once the desk was open, and the most the process ever had. */
  readonly openMb: number;
  readonly peakMb: number;
};

const MEGABYTE = 1024 * 1024;
const [act = '', dataDir = '', stick = ''] = process.argv.slice(2);

const write = async ({ api }: BenchDesk): Promise<void> => {
  const { receivers } = await api.courier.status();
  const to = receivers.map(({ deviceId }) => deviceId);
  for await (const step of await api.courier.write({ to, maxPartBytes: null })) {
    if (step.kind === 'refused') throw new Error(step.refusal.type);
    if (step.kind !== 'done') continue;
    const { set, parts } = step.out;
    for (const { part, name } of parts) {
      const file = openSync(join(stick, name), 'w');
      for (let index = 0; ; index += 1) {
        const piece = await api.courier.outPiece({ set, part, index });
        if (piece === null) break;
        writeSync(file, piece);
      }
      closeSync(file);
    }
  }
};

const read = async ({ api }: BenchDesk): Promise<void> => {
  const piece = Buffer.alloc(COURIER_PIECE_BYTES);
  for (const name of readdirSync(stick)) {
    const file = openSync(join(stick, name), 'r');
    for (let index = 0; ; index += 1) {
      const bytes = readSync(file, piece, 0, piece.length, index * COURIER_PIECE_BYTES);
      if (bytes === 0) break;
      await api.courier.arrive({ arrival: 'bench', index, bytes: new Uint8Array(piece.subarray(0, bytes)) });
    }
    closeSync(file);
    for await (const step of await api.courier.read({ arrival: 'bench' }))
      if (step.kind === 'refused') throw new Error(step.refusal.type);
  }
};

const desk = deskIn(dataDir);
const signedIn = await desk.api.desk.signIn(FOUNDER);
if (!signedIn.ok) throw new Error(signedIn.refusal.type);
const openMb = Math.round(process.memoryUsage.rss() / MEGABYTE);
const startedAt = performance.now();
await (act === 'write' ? write(desk) : read(desk));
const seconds = (performance.now() - startedAt) / 1000;
await desk.close();
const told: CourierSide = { seconds, openMb, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) };
console.log(JSON.stringify(told));
