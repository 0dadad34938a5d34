/** What the command line does with a new enrolment code: prints it as text and as a QR code, and writes the sheet to hand over. */
import { writeFileSync } from 'node:fs';
import { parseEnrolmentCode } from '../shared/sync/enrolmentCode.ts';
import { CODE_DAYS } from './enrolment.ts';
import { enrolmentSheet } from './enrolmentSheet.ts';
import { qrLines } from './qrCode.ts';

export type Showing = {
  readonly office: string;
  /** Where the sheet goes; null for none. */
  readonly sheet: string | null;
  readonly hasColour: boolean;
  readonly nowMs: number;
};

const DAY_MS = 86_400_000;

export type Shown = {
  readonly lines: readonly string[];
  /** Why the sheet could not be written; the code is good all the same. */
  readonly problem: string | null;
};

/** `said` is what the hub answered; its first line is the code. */
export const showEnrolment = (said: readonly string[], { office, sheet, hasColour, nowMs }: Showing): Shown => {
  const [text = ''] = said;
  const code = parseEnrolmentCode(text);
  if (!code.ok) return { lines: said, problem: null };
  const lines = [...said, '', ...qrLines(text, hasColour)];
  if (sheet === null) return { lines, problem: null };
  const page = enrolmentSheet({ code: code.value, office, expiresAtMs: nowMs + CODE_DAYS * DAY_MS });
  try {
    // Whoever can read it can bring a computer in, and another sheet is never written over.
    writeFileSync(sheet, page, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    return { lines, problem: `hub: the sheet was not written (${codeOf(error)}): ${sheet}` };
  }
  return { lines: [...lines, `sheet written: ${sheet} (open it in a browser and print it)`], problem: null };
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'not known why';
