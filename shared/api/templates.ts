/** Calls about the office's own wording of its papers: read, check, preview, save, go back. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import type { Role } from '../case/commands.ts';
import type { TemplateFault } from '../documents/checkTemplate.ts';
import type { DocumentStyle, DocumentTemplate } from '../documents/template.ts';
import type { Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import type { DocumentRefusal, PdfDraft } from './views.ts';

export type TemplateListRow = {
  readonly documentId: string;
  readonly slug: string;
  readonly title: Text;
  readonly style: DocumentStyle;
  /** 0: as shipped; else how often the office has changed it. */
  readonly version: number;
  /** The office's own wording is in use. */
  readonly isOwn: boolean;
};
/** A field one can put into a text of this paper. */
export type InsertableField = {
  /** 'caseNumber', or 'payments[].amount' for one of each item of a list. */
  readonly path: string;
  /** condition: holds or does not; for showing blocks, not for inserting. */
  readonly kind: 'text' | 'list' | 'condition';
  /** Null for a field nobody has explained; the sample then speaks. */
  readonly meaning: Text | null;
  /** What stands there in an invented case; empty when none has it. */
  readonly sample: string;
};
export type TemplateContent = {
  readonly what: Text;
  readonly article: Text | null;
  readonly words: string | null;
  readonly field: string | null;
};
export type TemplateView = TemplateListRow & {
  readonly template: DocumentTemplate;
  readonly shipped: DocumentTemplate;
  readonly fields: readonly InsertableField[];
  /** What the law asks this paper to contain. */
  readonly contents: readonly TemplateContent[];
};
export type TemplateVersion = {
  readonly eventId: string;
  /** From 1 on, in the order in which they hold. */
  readonly version: number;
  readonly kind: 'saved' | 'reset';
  readonly note: string;
  readonly personName: string;
  /** Instant of recording (ms). */
  readonly recordedAt: number;
  /** Null for going back to the shipped wording, and for one this version of the program cannot read. */
  readonly template: DocumentTemplate | null;
};
export type TemplateRefusal =
  | { readonly type: 'template-unknown'; readonly slug: string }
  | { readonly type: 'role-missing'; readonly roles: readonly Role[] }
  /** It cannot be used so; each fault names the missing content with its article, or the place. What was typed stays with the page. */
  | { readonly type: 'template-faults'; readonly faults: readonly TemplateFault[] };

/** Who may word the papers of the whole office. */
export const templateRoles = ['supervisor', 'administrator'] as const satisfies readonly Role[];

const slug = z.string().min(1).max(80);
const note = z.string().trim().max(200);
/** Taken as it comes, so that what does not fit is told by its place. */
const template = z.unknown();

export const templatesContract = {
  list: oc.output(type<readonly TemplateListRow[]>()),
  get: oc.input(z.object({ slug })).output(type<Result<TemplateView, TemplateRefusal>>()),
  check: oc
    .input(z.object({ slug, template }))
    .output(type<Result<{ readonly faults: readonly TemplateFault[] }, TemplateRefusal>>()),
  /** Draws the wording with an invented case, missing contents or not. */
  preview: oc.input(z.object({ slug, template })).output(type<Result<PdfDraft, TemplateRefusal | DocumentRefusal>>()),
  save: oc.input(z.object({ slug, template, note })).output(type<Result<TemplateView, TemplateRefusal>>()),
  reset: oc.input(z.object({ slug, note })).output(type<Result<TemplateView, TemplateRefusal>>()),
  /** The newest first. */
  history: oc.input(z.object({ slug })).output(type<Result<readonly TemplateVersion[], TemplateRefusal>>()),
};
