/** The papers of letters and consultations, drawn as PDF and read back: what must stand on them does, and every placeholder has a supplier. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aContent, aLetter, aServedLetter } from '../../../tests/builders/aLetter.ts';
import { aSlip } from '../../../tests/builders/aSlip.ts';
import { expectGolden } from '../../../tests/support/expectGolden.ts';
import { testRenderer } from '../../../tests/support/papers.ts';
import { pdfText } from '../../../tests/support/pdf.ts';
import { type ConsultationPaperContext, consultationPapers } from '../../../shared/documents/consultationPapers.ts';
import { type LetterPaperContext, letterPapers } from '../../../shared/documents/letterPapers.ts';
import type { SubjectPaper } from '../../../shared/documents/subjectPaper.ts';
import { documentTemplateSchema, type Fields } from '../../../shared/documents/template.ts';
import { unsuppliedFields } from '../../../shared/documents/templateFields.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import type { LetterKind } from '../../../shared/letter/kinds.ts';

const day = localDate;
const office = { name: '随州市职工服务中心', address: '随州市解放路1号' };
const HISTORY =
  '本单位于2026年2月2日向随州市晨光装饰工程有限公司发出《工会劳动法律监督意见书》（鄂随工调意〔2026〕1号），于2026年2月3日送达，要求于2026年3月2日前书面答复，逾期未书面答复。';

const kinds: Readonly<Record<string, LetterKind>> = {
  D19: 'reminder',
  D20: 'opinion',
  D21: 'proposal',
  D28: 'transfer',
};
const letterContext = (id: string): LetterPaperContext => {
  const kind = kinds[id] ?? 'reminder';
  const isToAuthority = kind === 'proposal' || kind === 'transfer';
  const content = aContent({
    history: isToAuthority ? HISTORY : '',
    ...(isToAuthority
      ? {
          addressee: { name: '随州市人力资源和社会保障局', address: '', contact: '', phone: '' },
          facts: '该单位未按约定支付周建国等三人2026年1月、2月工资。',
          demand: '请依法责令该单位限期足额支付上述工资，并将处理情况告知我单位。',
        }
      : {}),
  });
  const { letter } = aLetter()
    .drafted(kind, content)
    .submitted()
    .approved()
    .issued(kind === 'transfer' ? null : undefined)
    .served();
  return { letter, office, on: day('2026-03-04') };
};
const slipContext: ConsultationPaperContext = {
  consultation: {
    kind: 'recorded',
    number: '鄂随工调咨〔2026〕12号',
    isSample: false,
    slip: aSlip(),
    turned: { on: day('2026-03-02'), caseId: 'c1', caseNumber: '鄂随工调〔2026〕15号' },
    papers: [],
  },
  office,
};

type AnyPaper = { readonly paper: SubjectPaper<never>; readonly fields: Fields };
const built = <C>(paper: SubjectPaper<C>, context: C): AnyPaper => {
  const fields = paper.fields(context);
  if (!fields.ok) throw new Error(`${paper.id} is not ready: ${fields.refusal.what}`);
  return { paper, fields: fields.value };
};
const papers: readonly (readonly [string, AnyPaper])[] = [
  ...consultationPapers.map((paper) => [paper.id, built(paper, slipContext)] as const),
  ...letterPapers.map((paper) => [paper.id, built(paper, letterContext(paper.id))] as const),
];

const templateOf = ({ paper }: AnyPaper) =>
  documentTemplateSchema.parse(
    JSON.parse(readFileSync(new URL(`../../../resources/templates/${paper.slug}.json`, import.meta.url), 'utf8')),
  );
const draw = async (one: AnyPaper) => {
  const drawn = await testRenderer.render({
    template: templateOf(one),
    fields: one.fields,
    metadata: { title: one.paper.title.zh, createdOn: day('2026-03-04') },
  });
  if (!drawn.ok) throw new Error(`${one.paper.id}: ${drawn.refusal.type}`);
  return drawn.value;
};
/** Without spaces and page furniture, so that words broken over lines and pages are found. */
const textOf = async (bytes: Uint8Array) =>
  (await pdfText(bytes))
    .join('')
    .replace(/\s/g, '')
    .replace(/第\d+页共\d+页|—\d+—|[□✓√]/g, '');
const squeezed = (words: string) => words.replace(/[\s☐☑]/g, '');

describe.each(papers)('%s', (_id, one) => {
  const { paper, fields } = one;
  it('has a template of its style whose every placeholder is supplied', () => {
    const template = templateOf(one);
    expect([template.id, template.style]).toEqual([paper.slug, paper.style]);
    expect(unsuppliedFields(template, fields)).toEqual([]);
  });

  it('prints all that must stand on it, nothing missing, nothing unfilled', async () => {
    const drawn = await draw(one);
    const text = await textOf(drawn.bytes);
    const absent = paper.contents
      .filter(({ needle }) => {
        const value = 'text' in needle ? needle.text : fields[needle.field];
        return typeof value !== 'string' || value === '' || !text.includes(squeezed(value));
      })
      .map(({ what }) => what.zh);
    expect({ absent, missing: drawn.missing }).toEqual({ absent: [], missing: [] });
    expect(text).not.toMatch(/undefined|null|NaN|\{\{/);
  });
});

describe('a paper looks and reads as it did when a person last looked at it', () => {
  it.each(papers)('%s', async (id, one) => {
    await expectGolden(`subject-${id}`, (await draw(one)).bytes);
  });
});

const paperOf = (id: string): SubjectPaper<LetterPaperContext> => {
  const found = letterPapers.find((paper) => paper.id === id);
  if (found === undefined) throw new Error(`no paper ${id}`);
  return found;
};

it('a letter prints the day to answer by, and the length it was counted with', async () => {
  const text = await textOf((await draw(built(paperOf('D20'), letterContext('D20')))).bytes);
  expect(text).toContain('请贵单位于2026年3月25日前（含当日）将整改情况书面答复我单位');
  expect(text).toContain('15个工作日（本单位规定）');
});

it('a draft leaves the number and the day to answer blank and says so', async () => {
  const { letter } = aLetter().drafted('opinion');
  const drawn = await draw(built(paperOf('D20'), { letter, office, on: day('2026-03-02') }));
  expect(drawn.missing).toEqual(['number', 'replyBy']);
});

it('the receipt is there once the letter is signed out, blank before service and filled after', async () => {
  const receipt = paperOf('D22');
  const draft = aLetter().drafted().letter;
  expect(receipt.fields({ letter: draft, office, on: day('2026-03-02') })).toMatchObject({
    refusal: { what: 'letter-issued' },
  });
  const issued = aLetter().drafted().submitted().approved().issued();
  const words = async (letter: typeof draft) =>
    textOf((await draw(built(receipt, { letter, office, on: day('2026-03-05') }))).bytes);
  expect(await words(issued.letter)).not.toContain('2026年3月5日');
  expect(await words(aServedLetter().letter)).toContain('2026年3月5日');
  const left = await words(issued.served(day('2026-03-05'), 'left').letter);
  expect(left).toContain('称无权签收；见证人：社区工作人员孙丽');
  expect(left).toContain('视为送达');
});

it('an anonymous slip says so, and that it became no case', async () => {
  const [paper] = consultationPapers;
  if (paper === undefined) throw new Error('there is a slip');
  const slip = aSlip({ caller: { name: '', phone: '', employer: '' } });
  const consultation = { ...slipContext.consultation, slip, turned: null };
  const { fields } = built(paper, { ...slipContext, consultation });
  expect(fields).toMatchObject({ caller: '匿名', turned: '否' });
  expect((await draw(built(paper, { ...slipContext, consultation }))).missing).toEqual([]);
});
