/** What a computer is called in its office where nobody has typed a name: as its own system calls it. */
import { hostname } from 'node:os';

const LONGEST = 50;

export const computerName = (): string => hostname().slice(0, LONGEST) || 'PC';
