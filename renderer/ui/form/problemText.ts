/** The words for an issue code. Codes are made by shared/kernel/issueCode.ts; a text after '=' is shown as it is (already a sentence). */
import { useTranslation } from 'react-i18next';
import { i18n } from '../../i18n/i18n.ts';
import { problems } from '../../i18n/zh/problems.ts';

type ProblemCode = keyof typeof problems;
const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);

/** Codes the core or zod may send without our error map having seen them. */
const aliases: Readonly<Record<string, ProblemCode>> = {
  invalid_type: 'required',
  invalid_value: 'not-a-choice',
  invalid_format: 'not-a-code',
  invalid_union: 'invalid',
  too_small: 'required',
  too_big: 'invalid',
  unrecognized_keys: 'invalid',
};

/** Marks a finished sentence as the message of a field, e.g. from a refusal. */
export const sentence = (text: string): string => `=${text}`;

/** Kind plain words for an issue code, in the language shown now. */
export const problemText = (issueCode: string): string => {
  if (issueCode.startsWith('=')) return issueCode.slice(1);
  const [name = '', limit = ''] = splitOnce(issueCode);
  const code = isProblemCode(name) ? name : (aliases[name] ?? 'invalid');
  return i18n.t(code, { ns: 'problems', limit });
};

/** As a hook: re-renders when the language changes. */
export const useProblemText = (): ((issueCode: string) => string) => {
  useTranslation('problems');
  return problemText;
};

const splitOnce = (code: string): readonly [string, string] => {
  const at = code.indexOf(':');
  return at < 0 ? [code, ''] : [code.slice(0, at), code.slice(at + 1)];
};
