/** Starts joiningDesk.ts and reads what it found. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type Joined = {
  /** From the code to the last event with its projections. */
  readonly seconds: number;
  /** Of these, after the office was there and the desk was open: the first pull alone. */
  readonly settleSeconds: number;
  readonly events: number;
  readonly cases: number;
  /** Events that came and could not be stored: none. */
  readonly parked: number;
  /** The most memory the process ever had (resident). */
  readonly peakMb: number;
  /** The encrypted database once it is closed. */
  readonly fileBytes: number;
};

export const joinInOwnProcess = async (dataDir: string, code: string): Promise<Joined> => {
  const script = join(import.meta.dirname, 'joiningDesk.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, dataDir, code]);
  return JSON.parse(stdout) as Joined;
};
