/**
 * Invented cases to look at a template with: the sample office in all its stages, rehearsed in memory. Nothing of a real case is needed to
 * edit a paper, and nothing of one can be seen while doing so.
 */
import type { RegisteredCase } from '../case/state.ts';
import { parseIntakeFile } from '../intakeFile/parse.ts';
import { rehearsedCase } from '../intakeFile/rehearsal.ts';
import { sampleCases } from '../intakeFile/samples.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Rulebook } from '../workflow/clocks.ts';
import { fieldMeaning } from './fieldMeanings.ts';
import type { PaperContext } from './paperContext.ts';
import type { EditablePaper } from './editablePapers.ts';
import type { DocumentTemplate, Fields, FieldValue } from './template.ts';
import { templateFields } from './templateFields.ts';

export type SampleBook = {
  readonly cases: readonly RegisteredCase[];
  readonly rulebook: Rulebook;
  readonly office: PaperContext['office'];
  readonly on: LocalDate;
};

/** Takes some 150 ms, so it is made once per sitting. */
export const sampleBook = (
  rulebook: Rulebook,
  { office, on }: { readonly office: PaperContext['office']; readonly on: LocalDate },
): SampleBook => {
  let ids = 0;
  const context = { today: on, calendar: rulebook.calendar };
  const parsed = parseIntakeFile(
    { cases: sampleCases(on) },
    {
      ...context,
      newId: () => `sample-${(ids += 1)}`,
      mediatorName: '示例调解员',
      bodyName: office.name,
    },
  );
  // The samples are ours; a fault in them is a bug of theirs that their own test finds.
  const plans = parsed.ok ? parsed.value.plans : [];
  const cases = plans
    .map((plan) => rehearsedCase(plan, context))
    .filter((state) => state.kind === 'registered')
    .map((c, index) => ({
      ...c,
      registration: { ...c.registration, number: sampleNumber(office.code, on, index + 1) },
    }));
  return { cases, rulebook, office, on };
};

const sampleNumber = (code: string, on: LocalDate, index: number): string =>
  `${code}〔${on.slice(0, 4)}〕示例${index}号`;

/** The fields of a paper in every invented case that has it, pictures left out. Empty where none has come that far. */
export const sampleFields = (
  { caseFields }: EditablePaper,
  { cases, rulebook, office, on }: SampleBook,
): readonly Fields[] =>
  cases.flatMap((c) => {
    const built = caseFields?.({ ...rulebook, case: c, office, on });
    return built?.ok ? [withoutPictures(built.value)] : [];
  });

/** The richest of them: the one that fills most of the template's places. */
export const fullestFields = (template: DocumentTemplate, samples: readonly Fields[]): Fields => {
  const paths = templateFields(template).map(({ path }) => path);
  const filledIn = (fields: Fields): number => paths.filter((path) => isFilled(fields[path])).length;
  return samples.toSorted((left, right) => filledIn(right) - filledIn(left))[0] ?? placeholderFields(template);
};

/** What each field means in its own place: 〔调解员〕. For papers no invented case has come to. */
export const placeholderFields = (template: DocumentTemplate): Fields => {
  const uses = templateFields(template);
  const lists = new Set(uses.filter(({ path }) => path.includes('[].')).map(({ path }) => path.split('[].')[0] ?? ''));
  const fields: Record<string, FieldValue> = {};
  for (const { path } of uses) {
    const [name = '', ...rest] = path.split('[].');
    if (rest.length === 0) fields[name] ??= lists.has(name) ? [] : wordFor(path, template.id);
  }
  for (const list of lists)
    fields[list] = [
      itemOf(
        template.id,
        list,
        uses.map(({ path }) => path),
      ),
    ];
  fields.signers = [{ label: '〔签名人〕', name: '', role: '', date: '', image: null, seal: false }];
  return fields;
};

const itemOf = (slug: string, list: string, paths: readonly string[]): Fields =>
  Object.fromEntries(
    paths
      .filter((path) => path.startsWith(`${list}[].`))
      .map((path) => path.slice(list.length + 3))
      .filter((name) => !name.includes('[].'))
      .map((name) => [name, wordFor(name, slug)]),
  );

const wordFor = (path: string, slug: string): string => `〔${fieldMeaning(path, slug)?.zh ?? path}〕`;

const isFilled = (value: FieldValue | undefined): boolean =>
  isList(value) ? value.length > 0 : value !== undefined && value !== null && value !== '' && value !== false;

const withoutPictures = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plainValue(value)]));

const plainValue = (value: FieldValue): FieldValue => {
  if (isList(value)) return value.map(withoutPictures);
  return typeof value === 'object' ? null : value;
};

const isList = (value: FieldValue | undefined): value is readonly Fields[] => Array.isArray(value);
