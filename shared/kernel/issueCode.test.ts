import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { clockTimeSchema, fenSchema, requiredText } from '../case/parts.ts';
import { localDateSchema } from './localDate.ts';
import { issueMessage } from './issueCode.ts';

const codeOf = (schema: z.ZodType, input: unknown): string | undefined =>
  schema.safeParse(input, { error: issueMessage }).error?.issues[0]?.message;

describe('issueCode', () => {
  it.each([
    ['an empty required text', requiredText, '   ', 'required'],
    ['a missing text', requiredText, undefined, 'required'],
    ['a text that is too long', requiredText, 'x'.repeat(201), 'too-long:200'],
    ['an empty day', localDateSchema, '', 'required'],
    ['a day that is null', localDateSchema, null, 'required'],
    ['a day that does not exist', localDateSchema, '2026-02-30', 'not-a-date'],
    ['an amount that could not be read', fenSchema, '12,x', 'not-an-amount'],
    ['an amount left out', fenSchema, null, 'required'],
    ['a negative amount', fenSchema, -1, 'too-small:0'],
    ['a choice not made', z.enum(['a', 'b']), '', 'required-choice'],
    ['a choice that is not offered', z.enum(['a', 'b']), 'c', 'not-a-choice'],
    ['an empty list', z.array(z.string()).min(1), [], 'required-row:1'],
    ['too many rows', z.array(z.string()).max(2), ['', '', ''], 'too-many-rows:2'],
    ['half a time', clockTimeSchema, '9:3', 'not-a-time'],
    ['a code with stray signs', z.string().regex(/^[A-Z]+$/), 'a b', 'not-a-code'],
    ['a field that is not asked for', z.strictObject({}), { wage: 1 }, 'unknown-field'],
    ['a short password', z.string().min(10), 'abc', 'too-short:10'],
  ])('tells %s', (_what, schema, input, code) => {
    expect(codeOf(schema, input)).toBe(code);
  });

  it('keeps the code that a refinement names itself', () => {
    expect(
      codeOf(
        z.string().refine(() => false, 'passwords-differ'),
        'x',
      ),
    ).toBe('passwords-differ');
  });
});
