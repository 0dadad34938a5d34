/**
 * May a paper be used in this wording? It must be well formed, speak only of fields the paper has, and keep every content the law asks for
 * (its `contents` in the registry). Contents are looked for where the shipped template shows them: in the invented cases, and in the template
 * itself. So a content that only some cases have is asked for in those cases.
 */
import type { Text } from '../kernel/text.ts';
import { filledWords, squeezedWords } from './filledWords.ts';
import { fillTemplate } from './fillTemplate.ts';
import type { EditablePaper } from './editablePapers.ts';
import type { Needle, RequiredContent } from './registry/paperRow.ts';
import { type DocumentTemplate, documentTemplateSchema, type Fields, placeholderPattern } from './template.ts';
import { fieldUses, templateFields, type TemplatePlace } from './templateFields.ts';

export type TemplateFault =
  /** A content is missing; `article` asks for it. `words` have to stand there literally, or `field` has to be printed. */
  | {
      readonly type: 'template-lacks';
      readonly what: Text;
      readonly article: Text | null;
      readonly words: string | null;
      readonly field: string | null;
    }
  | { readonly type: 'template-field-unknown'; readonly at: TemplatePlace; readonly field: string }
  /** Something is not as a template has to be, e.g. a placeholder without its closing braces. */
  | { readonly type: 'template-malformed'; readonly at: TemplatePlace }
  | { readonly type: 'template-too-large' };

export type TemplateCheck = {
  /** The template as it would be kept; null when it is not even well formed. */
  readonly template: DocumentTemplate | null;
  readonly faults: readonly TemplateFault[];
};
export type PaperBasis = {
  readonly paper: EditablePaper;
  readonly shipped: DocumentTemplate;
  /** The paper's fields in invented cases (templateSamples.ts). */
  readonly samples: readonly Fields[];
};

/** `typed` comes from an editor or a draft: anything. Name, style and version of the template are not the editor's to say. */
export const checkTemplate = (basis: PaperBasis, typed: unknown): TemplateCheck => {
  const { paper, shipped } = basis;
  if (JSON.stringify(typed)?.length > mostCharacters)
    return { template: null, faults: [{ type: 'template-too-large' }] };
  const named = { ...(isObject(typed) ? typed : {}), id: paper.slug, style: paper.style, version: shipped.version };
  const parsed = documentTemplateSchema.safeParse(named);
  if (!parsed.success) return { template: null, faults: parsed.error.issues.map(malformed) };
  const template = parsed.data;
  return { template, faults: [...unknownFields(basis, template), ...lackingContents(basis, template)] };
};

/** Every field the paper has: those of the shipped template and those its builder gave in the invented cases. */
export const knownFields = ({ shipped, samples }: Omit<PaperBasis, 'paper'>): ReadonlySet<string> =>
  new Set([...templateFields(shipped).map(({ path }) => path), ...samples.flatMap((fields) => pathsOf(fields, ''))]);

/** Far above any paper; a template travels as one event. */
const mostCharacters = 200_000;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const malformed = ({ path }: { readonly path: readonly PropertyKey[] }): TemplateFault => ({
  type: 'template-malformed',
  at: path.map((key) => (typeof key === 'number' ? key : String(key))),
});

const unknownFields = (basis: PaperBasis, template: DocumentTemplate): readonly TemplateFault[] => {
  const known = knownFields(basis);
  return fieldUses(template)
    .filter(({ path }) => !known.has(path))
    .map(({ path, at }) => ({ type: 'template-field-unknown', at, field: path }));
};

const lackingContents = (basis: PaperBasis, template: DocumentTemplate): readonly TemplateFault[] => {
  const shown = proofsOf(template, basis.samples);
  const shownAsShipped = proofsOf(basis.shipped, basis.samples);
  return basis.paper.contents
    .filter(({ needle }) => provenBy(shownAsShipped, needle).some((proof) => !isProven(shown, needle, proof)))
    .map(lack);
};

const lack = ({ what, article, needle }: RequiredContent): TemplateFault => ({
  type: 'template-lacks',
  what,
  article,
  words: 'text' in needle ? needle.text : null,
  field: 'field' in needle ? needle.field : null,
});

/** Where a content can be seen: in the template's own words, or printed in the invented case of that number. */
type Proof = 'standing' | number;
type Proofs = {
  readonly standing: string;
  readonly fields: ReadonlySet<string>;
  readonly printed: readonly { readonly words: string; readonly fields: Fields }[];
};

const proofsOf = (template: DocumentTemplate, samples: readonly Fields[]): Proofs => ({
  standing: standingWords(template),
  fields: new Set(fieldUses(template).flatMap(({ use, path }) => (use === 'text' ? [path] : []))),
  printed: samples.map((fields) => ({ words: filledWords(fillTemplate(template, fields)), fields })),
});

const provenBy = (proofs: Proofs, needle: Needle): readonly Proof[] =>
  (['standing', ...proofs.printed.keys()] as const).filter((proof) => isProven(proofs, needle, proof));

const isProven = ({ standing, fields, printed }: Proofs, needle: Needle, proof: Proof): boolean => {
  if (proof === 'standing')
    return 'text' in needle ? standing.includes(squeezedWords(needle.text)) : fields.has(needle.field);
  const sample = printed[proof];
  const words = 'text' in needle ? needle.text : sample?.fields[needle.field];
  if (sample === undefined || typeof words !== 'string' || words.trim() === '') return false;
  return sample.words.includes(squeezedWords(words));
};

/** Every text of the template, whatever its conditions, with its fields cut out. */
const standingWords = (template: DocumentTemplate): string => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value.replace(placeholderPattern, ''));
    else if (Array.isArray(value)) value.forEach(collect);
    else if (isObject(value)) Object.values(value).forEach(collect);
  };
  collect([template.blocks, template.everyPage ?? '']);
  return squeezedWords(texts.join('\u0000').replaceAll('**', ''));
};

const pathsOf = (fields: Fields, path: string): readonly string[] =>
  Object.entries(fields).flatMap(([name, value]) => [
    path + name,
    ...(isList(value) ? value.flatMap((item) => pathsOf(item, `${path}${name}[].`)) : []),
  ]);

const isList = (value: Fields[string]): value is readonly Fields[] => Array.isArray(value);
