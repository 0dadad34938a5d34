/**
 * Events that every kind of stream may hold: a paper was issued, personal data were seen, a conflict was settled, the content was
 * destroyed. Cases had them first and keep their own definitions; consultations and letters take these.
 */
import * as z from 'zod';
import { fileRefSchema, idSchema, requiredText, sha256Schema, shortText } from '../case/parts.ts';
import { localDateSchema } from '../kernel/localDate.ts';

export const defineEvent = <V extends number, S extends z.ZodType>(version: V, schema: S) =>
  ({ version, schema }) as const;

export const paperIssuedSchema = z.object({
  paperId: idSchema,
  documentId: z.string().regex(/^D\d\d[a-z]?$/),
  on: localDateSchema,
  pdf: fileRefSchema,
  pages: z.int().min(1),
  recipient: shortText,
});
export type IssuedPaperData = z.infer<typeof paperIssuedSchema>;

export const personalDataSeenSchema = z.object({
  act: z.enum(['revealed', 'printed', 'saved', 'exported']),
  what: requiredText,
  reason: shortText,
});

/** What a person decided: `standing` counts, those in `against` are set aside, those `alongside` count as well (both were right). */
export const conflictResolvedSchema = z
  .object({
    slot: requiredText,
    standing: sha256Schema,
    against: z.array(sha256Schema),
    alongside: z.array(sha256Schema).optional(),
    reason: requiredText,
  })
  .refine(({ against, alongside = [] }) => against.length + alongside.length > 0, { path: ['against'] });
export type ResolutionData = z.infer<typeof conflictResolvedSchema>;

export const purgedSchema = z.object({
  on: localDateSchema,
  reason: z.enum(['sample-removed', 'retention-over']),
});
export type PurgeReason = z.infer<typeof purgedSchema>['reason'];
