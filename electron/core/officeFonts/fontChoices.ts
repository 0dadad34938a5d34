/** Which font files this office chose for its papers on this computer: kept in the desk's database, never synced, because files differ per computer. */
import * as z from 'zod';
import { FontRole } from '../../../shared/documents/fontRoles.ts';
import { type DocumentStyle, documentStyles } from '../../../shared/documents/template.ts';
import { getLocal, putLocal } from '../db/localSettings.ts';
import type { Store } from '../db/open.ts';

export type FontChoice = { readonly file: string; readonly index: number; readonly label: string };
export type FontChoices = { readonly [S in DocumentStyle]: { readonly [R in FontRole]?: FontChoice | undefined } };

export const fontChoicesIn = (store: Store): FontChoices => choicesSchema.parse(getLocal(store.read, settingName));

/** Keeps one choice; null goes back to the bundled font. */
export const keepFontChoice = (store: Store, style: DocumentStyle, role: FontRole, choice: FontChoice | null): void => {
  const choices = fontChoicesIn(store);
  const ofStyle = { ...choices[style], [role]: choice ?? undefined };
  store.write((db) => putLocal(db, settingName, { ...choices, [style]: ofStyle }));
};

const settingName = 'paper-fonts';

const choiceSchema = z.object({ file: z.string(), index: z.int().min(0), label: z.string() }).optional();
const rolesSchema = z
  .object({ title: choiceSchema, body: choiceSchema, heading: choiceSchema, subheading: choiceSchema })
  .default({}) satisfies z.ZodType<{ readonly [R in FontRole]?: FontChoice | undefined }>;
const choicesSchema = z
  .object({ official: rolesSchema, form: rolesSchema })
  .nullable()
  .transform((choices): FontChoices => choices ?? { official: {}, form: {} });

/** Every style and role in the order in which they are shown. */
export const fontPlaces: readonly { readonly style: DocumentStyle; readonly role: FontRole }[] = documentStyles.flatMap(
  (style) => FontRole.map((role) => ({ style, role })),
);
