/** Processor time of a process from the system's own account (Linux): its own, and that of its children that have ended. */
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
/** utime, stime, cutime, cstime: fields 14 to 17 of /proc/PID/stat, of which the first two precede the bracket that closes the name. */
const FIRST = 11;
const FIELDS = 4;

export const processorSecondsOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return fields.slice(FIRST, FIRST + FIELDS).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
};
