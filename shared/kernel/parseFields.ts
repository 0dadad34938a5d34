/**
 * Reads input by its schema where a refusal must name the field: one short code per field (issueCode.ts), never a sentence and never the
 * value itself.
 */
import type * as z from 'zod';
import { issueMessage } from './issueCode.ts';
import { ok, refuse, type Result } from './result.ts';

export type FieldIssue = { readonly field: string; readonly problem: string };
/** The input does not fit its schema; one entry per field. */
export type InvalidFields = { readonly type: 'invalid'; readonly issues: readonly FieldIssue[] };

/** The input as the schema makes it, or the first fault of every field. */
export const parseFields = <T>(schema: z.ZodType<T>, raw: unknown): Result<T, InvalidFields> => {
  const parsed = schema.safeParse(raw, { error: issueMessage });
  if (parsed.success) return ok(parsed.data);
  const faults = parsed.error.issues.flatMap(issuesOf);
  const first = faults.filter(({ field }, at) => faults.findIndex((other) => other.field === field) === at);
  return refuse({ type: 'invalid', issues: first });
};

// A field nobody asks for is reported at its parent with the names it has; it is its own field here.
const issuesOf = (issue: z.core.$ZodIssue): readonly FieldIssue[] => {
  const names = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return names.map((path) => ({ field: path.join('.'), problem: issue.message }));
};
