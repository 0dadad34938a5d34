/**
 * The office's own wording of its papers on an open desk. Whatever is saved is an event of the office's own stream; nothing is overwritten,
 * and what lacks a content the law asks for is never stored. Looked at with invented cases only.
 */
import {
  type InsertableField,
  type TemplateListRow,
  type TemplateRefusal,
  templateRoles,
  type TemplateVersion,
  type TemplateView,
} from '../../../shared/api/templates.ts';
import type { DocumentRefusal, PdfDraft } from '../../../shared/api/views.ts';
import {
  checkTemplate,
  knownFields,
  type PaperBasis,
  type TemplateFault,
} from '../../../shared/documents/checkTemplate.ts';
import { fieldMeaning } from '../../../shared/documents/fieldMeanings.ts';
import { type EditablePaper, editablePaper, editablePapers } from '../../../shared/documents/editablePapers.ts';
import {
  type DocumentTemplate,
  documentTemplateSchema,
  type Fields,
  type FieldValue,
} from '../../../shared/documents/template.ts';
import { templateFields } from '../../../shared/documents/templateFields.ts';
import { fullestFields, type SampleBook, sampleBook, sampleFields } from '../../../shared/documents/templateSamples.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { officeEvent } from '../../../shared/office/events.ts';
import { ownTemplate } from '../../../shared/office/state.ts';
import { recordedAt } from '../../../shared/sync/hlc.ts';
import { type OpenDesk, officeView } from '../desk/openDesk.ts';
import type { PaperService } from '../papers.ts';
import { templateEvents } from './ownTemplate.ts';

type Answer<T> = Promise<Result<T, TemplateRefusal>>;
export type TemplateDesk = {
  readonly list: () => readonly TemplateListRow[];
  readonly get: (slug: string) => Answer<TemplateView>;
  readonly check: (slug: string, typed: unknown) => Answer<{ readonly faults: readonly TemplateFault[] }>;
  readonly preview: (slug: string, typed: unknown) => Promise<Result<PdfDraft, TemplateRefusal | DocumentRefusal>>;
  readonly save: (slug: string, typed: unknown, note: string) => Answer<TemplateView>;
  readonly reset: (slug: string, note: string) => Answer<TemplateView>;
  readonly history: (slug: string) => Answer<readonly TemplateVersion[]>;
};

/** One per open desk: the invented cases are made once. */
export const createTemplateDesk = (
  open: OpenDesk,
  papers: Pick<PaperService, 'shippedTemplate' | 'drawSample'>,
): TemplateDesk => {
  let book: SampleBook | null = null;
  const samplesFor = (paper: EditablePaper): readonly Fields[] => {
    book ??= sampleBook(open.rulebook(), { office: officeView(open.office()), on: open.today() });
    return sampleFields(paper, book);
  };
  const basisOf = async (paper: EditablePaper): Promise<PaperBasis> => ({
    paper,
    shipped: await papers.shippedTemplate(paper.slug),
    samples: samplesFor(paper),
  });
  const withPaper = async <T, R extends TemplateRefusal | DocumentRefusal = TemplateRefusal>(
    slug: string,
    act: (paper: EditablePaper) => Promise<Result<T, R>>,
  ): Promise<Result<T, R | TemplateRefusal>> => {
    const paper = editablePaper(slug);
    return paper === undefined ? refuse({ type: 'template-unknown', slug }) : act(paper);
  };
  const get = (slug: string): Answer<TemplateView> =>
    withPaper(slug, async (paper) => ok(viewOf(open, await basisOf(paper))));

  return {
    get,
    list: () => editablePapers.map((paper) => listRowOf(open, paper)),
    check: (slug, typed) =>
      withPaper(slug, async (paper) => ok({ faults: checkTemplate(await basisOf(paper), typed).faults })),
    preview: (slug, typed) =>
      withPaper<PdfDraft, TemplateRefusal | DocumentRefusal>(slug, async (paper) => {
        const basis = await basisOf(paper);
        const { template, faults } = checkTemplate(basis, typed);
        if (template === null) return refuse({ type: 'template-faults', faults });
        return papers.drawSample({ paper, template, fields: fullestFields(basis.shipped, basis.samples) });
      }),
    save: (slug, typed, note) =>
      withPaper(slug, async (paper) => {
        if (!mayWord(open)) return refuse({ type: 'role-missing', roles: templateRoles });
        const { template, faults } = checkTemplate(await basisOf(paper), typed);
        if (template === null || faults.length > 0) return refuse({ type: 'template-faults', faults });
        open.recordOffice([officeEvent('TemplateSaved', { documentId: paper.id, slug, template, note })]);
        return get(slug);
      }),
    reset: (slug, note) =>
      withPaper(slug, async (paper) => {
        if (!mayWord(open)) return refuse({ type: 'role-missing', roles: templateRoles });
        if (ownTemplate(open.office(), slug) !== null)
          open.recordOffice([officeEvent('TemplateReset', { documentId: paper.id, slug, note })]);
        return get(slug);
      }),
    history: (slug) => withPaper(slug, async () => ok(versionsOf(open, slug))),
  };
};

/** Null also for one that a newer program saved with blocks this one does not know. */
const readable = (own: DocumentTemplate | null): DocumentTemplate | null => {
  const parsed = documentTemplateSchema.safeParse(own);
  return parsed.success ? parsed.data : null;
};

const mayWord = (open: OpenDesk): boolean => templateRoles.some((role) => open.person().roles.includes(role));

const listRowOf = (open: OpenDesk, { id, slug, title, style }: EditablePaper): TemplateListRow => ({
  documentId: id,
  slug,
  title,
  style,
  version: open.office().templates[slug]?.length ?? 0,
  isOwn: ownTemplate(open.office(), slug) !== null,
});

const viewOf = (open: OpenDesk, { paper, shipped, samples }: PaperBasis): TemplateView => ({
  ...listRowOf(open, paper),
  shipped,
  template: readable(ownTemplate(open.office(), paper.slug)) ?? shipped,
  fields: fieldsOf(shipped, samples),
  contents: paper.contents.map(({ what, article, needle }) => ({
    what,
    article,
    words: 'text' in needle ? needle.text : null,
    field: 'field' in needle ? needle.field : null,
  })),
});

/** Pictures are not for inserting. Where no invented case shows a field, the shipped wording tells what it is. */
const fieldsOf = (shipped: DocumentTemplate, samples: readonly Fields[]): readonly InsertableField[] => {
  const uses = new Map(templateFields(shipped).map(({ path, use }) => [path, use]));
  return [...knownFields({ shipped, samples })].flatMap((path) => {
    const values = samples.map((fields) => valueAt(fields, path.split('[].')));
    const found = values.find((value) => value !== undefined && value !== null && value !== '');
    if (typeof found === 'object' && !Array.isArray(found)) return [];
    const kind = found === undefined ? (uses.get(path) ?? 'text') : kindOf(found);
    const sample = kind === 'text' ? shortened(String(found ?? '')) : '';
    return [{ path, kind, meaning: fieldMeaning(path, shipped.id), sample }];
  });
};

const kindOf = (value: FieldValue): InsertableField['kind'] => {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'boolean' ? 'condition' : 'text';
};

const valueAt = (fields: Fields | undefined, path: readonly string[]): FieldValue | undefined => {
  const [name = '', ...rest] = path;
  const value = fields?.[name];
  if (rest.length === 0) return value;
  return Array.isArray(value) ? valueAt(value[0], rest) : undefined;
};

const longestSample = 60;
const shortened = (text: string): string =>
  [...text].length > longestSample ? `${[...text].slice(0, longestSample).join('')}…` : text;

const versionsOf = (open: OpenDesk, slug: string): readonly TemplateVersion[] =>
  templateEvents(open, slug)
    .map(({ stored, event }, index) => ({
      eventId: stored.id,
      version: index + 1,
      kind: event.type === 'TemplateSaved' ? ('saved' as const) : ('reset' as const),
      note: event.data.note,
      personName: open.office().people.find(({ personId }) => personId === stored.author.user)?.name ?? '',
      recordedAt: recordedAt(stored.hlc),
      template: event.type === 'TemplateSaved' ? readable(event.data.template) : null,
    }))
    .toReversed();
