/** What of a bug may be written down: where it came from, never what it was about. */
import { ORPCError } from '@orpc/server';

export type LogBug = (line: string) => void;

/** Where a bug came from, without its message: messages may quote what a person typed. */
export const bugTrace = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const cause = error instanceof ORPCError && error.cause instanceof Error ? error.cause : error;
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [cause.name, ...frames.slice(0, 8).map((line) => line.trim())].join('\n  ');
};

export const logToStderr: LogBug = (line) => void process.stderr.write(`${line}\n`);
