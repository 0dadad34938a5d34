/** From a story to a drawn paper and back to its words: what every test of a paper needs. */
import { readFileSync } from 'node:fs';
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import type { PublicCase } from '../../shared/case/state.ts';
import type { PaperContext } from '../../shared/documents/paperContext.ts';
import { paperById } from '../../shared/documents/registry.ts';
import type { Needle, PaperRow } from '../../shared/documents/registry/paperRow.ts';
import { documentTemplateSchema, type Fields } from '../../shared/documents/template.ts';
import { day } from '../builders/paperCase.ts';
import { signatureHash } from '../builders/paperStories.ts';
import { testRenderer } from './papers.ts';
import { pdfText } from './pdf.ts';
import { sampleSignature } from './samplePng.ts';

export const paperOffice = {
  name: '随州市总工会劳动争议调解中心',
  code: '鄂随工调',
  district: '随州市',
  address: '随州市曾都区烈山大道1号',
  phone: '0722-3312351',
};

/** The context of a paper printed on 25 March 2026 with the calendar and settings as shipped. */
export const contextOf = (c: PublicCase, more: Partial<PaperContext> = {}): PaperContext => ({
  case: c,
  office: paperOffice,
  on: day('2026-03-25'),
  calendar: builtInCalendar,
  settings: [],
  ...more,
});

export const paperRow = (id: string): PaperRow => {
  const found = paperById(id);
  if (found === undefined) throw new Error(`no paper ${id}`);
  return found;
};

export const templateOf = ({ slug }: Pick<PaperRow, 'slug'>) =>
  documentTemplateSchema.parse(
    JSON.parse(readFileSync(new URL(`../../resources/templates/${slug}.json`, import.meta.url), 'utf8')),
  );

/** The fields of a paper that must be ready. */
export const builtFields = (row: PaperRow, context: PaperContext): Fields => {
  const built = row.fields(context);
  if (!built.ok) throw new Error(`${row.id} is not ready: ${built.refusal.what}`);
  return built.value;
};

export const drawFields = async (row: PaperRow, fields: Fields) => {
  const drawn = await testRenderer.render({
    template: templateOf(row),
    fields,
    metadata: { title: row.title.zh, createdOn: day('2026-03-25') },
    images: (sha256) => (sha256 === signatureHash ? sampleSignature() : null),
  });
  if (!drawn.ok) throw new Error(`${row.id}: ${drawn.refusal.type}`);
  return drawn.value;
};

/** The words on all pages without spaces and page furniture, so that words broken over lines and pages are found. */
export const wordsOf = async (bytes: Uint8Array): Promise<string> =>
  (await pdfText(bytes))
    .join('')
    .replace(/\s/g, '')
    .replace(/第\d+页共\d+页|—\d+—|[□✓√]/g, '');

/** The whole paper of a case as words. */
export const paperWords = async (id: string, c: PublicCase, more: Partial<PaperContext> = {}): Promise<string> => {
  const row = paperRow(id);
  const { bytes } = await drawFields(row, builtFields(row, contextOf(c, more)));
  return wordsOf(bytes);
};

/** What a needle looks for, without spaces and boxes. */
export const needleWords = (needle: Needle, fields: Fields): string => {
  const value = 'text' in needle ? needle.text : fields[needle.field];
  return typeof value === 'string' && value !== '' ? value.replace(/[\s☐☑]/g, '') : 'no text in the field';
};
