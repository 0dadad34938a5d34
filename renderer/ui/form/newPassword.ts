/** The schema part of a new password typed twice; the rule itself is the contract's. */
import * as z from 'zod';
import { passwordSchema } from '../../../shared/api/desk.ts';

export const newPasswordFields = { password: passwordSchema, passwordAgain: z.string() };

type Twice = { readonly password: string; readonly passwordAgain: string };
export const isSameTwice = ({ password, passwordAgain }: Twice): boolean => password === passwordAgain;
/** For `.refine(isSameTwice, sameTwice)`. */
export const sameTwice = { path: ['passwordAgain'], error: 'passwords-differ', when: () => true };
