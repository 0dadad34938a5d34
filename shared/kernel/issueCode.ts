/**
 * From a schema issue to a short code for people's words (i18n area `problems`), e.g. `required` or `too-long:200`. Used as the error map
 * of every form and of `parseFields`. Codes instead of sentences: the language may change while the fault is on the screen.
 */

export type IssueLike = {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly format?: unknown;
  readonly expected?: unknown;
  readonly input?: unknown;
};

const isMissing = (input: unknown): boolean => input === undefined || input === null || input === '';
const withLimit = (code: string, limit: unknown): string => `${code}:${String(limit)}`;

/** The code for one issue as zod reports it. */
export const issueCode = (issue: IssueLike): string => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return wrongFormat(issue);
    case 'invalid_value':
      return isMissing(issue.input) ? 'required-choice' : 'not-a-choice';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_union':
      return isMissing(issue.input) ? 'required-choice' : 'invalid';
    default:
      return issue.message ?? 'invalid';
  }
};

const wrongType = ({ input, expected }: IssueLike): string => {
  if (isMissing(input)) return 'required';
  if (expected === 'number' || expected === 'int') return typeof input === 'string' ? 'not-an-amount' : 'not-whole';
  return 'invalid';
};

const tooSmall = ({ origin, minimum, input }: IssueLike): string => {
  if (origin === 'string')
    return Number(minimum) <= 1 || isMissing(input) ? 'required' : withLimit('too-short', minimum);
  if (origin === 'array' || origin === 'set') return withLimit('required-row', minimum);
  return withLimit('too-small', minimum);
};

const tooBig = ({ origin, maximum }: IssueLike): string => {
  if (origin === 'string') return withLimit('too-long', maximum);
  if (origin === 'array' || origin === 'set') return withLimit('too-many-rows', maximum);
  return withLimit('too-large', maximum);
};

const wrongFormat = ({ format, input }: IssueLike): string => {
  if (isMissing(input)) return 'required';
  if (format === 'date') return 'not-a-date';
  return typeof input === 'string' && /^\d{1,2}[:：]?\d{0,2}$/.test(input) ? 'not-a-time' : 'not-a-code';
};

/** The error map for zodResolver and for `schema.parse(value, { error })`. */
export const issueMessage = (issue: IssueLike): string => issueCode(issue);
