/** Calls about the fonts of papers: what this computer has installed, and which of them the office chose. The window never sees a path. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import type { Role } from '../case/commands.ts';
import { type FontProblem, FontRole } from '../documents/fontRoles.ts';
import { type DocumentStyle, documentStyles } from '../documents/template.ts';
import type { Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';

export type InstalledFont = {
  readonly fontId: string;
  readonly name: Text;
  /** Why it cannot be used; null when nothing speaks against it so far. */
  readonly problem: FontProblem | null;
  /** The roles it is usual for, e.g. 仿宋 for text. */
  readonly serves: readonly FontRole[];
};
export type ChosenFont = {
  readonly style: DocumentStyle;
  readonly role: FontRole;
  /** Null: the bundled Noto Serif SC. */
  readonly font: string | null;
  /** Null while it is no longer installed. */
  readonly fontId: string | null;
  readonly problem: FontProblem | null;
};
export type FontsView = { readonly installed: readonly InstalledFont[]; readonly chosen: readonly ChosenFont[] };
export type ChooseFontRefusal =
  | { readonly type: FontProblem; readonly field: 'fontId' }
  | { readonly type: 'role-missing'; readonly roles: readonly Role[] };

export const chooseFontInput = z.object({
  style: z.enum(documentStyles),
  role: z.enum(FontRole),
  /** Null: back to the bundled font. */
  fontId: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
});
export type ChooseFontInput = z.infer<typeof chooseFontInput>;

export const fontsContract = {
  fonts: oc.output(type<FontsView>()),
  chooseFont: oc.input(chooseFontInput).output(type<Result<FontsView, ChooseFontRefusal>>()),
};
