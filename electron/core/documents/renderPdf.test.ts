import { describe, expect, it } from 'vitest';
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { testRenderer } from '../../../tests/support/papers.ts';
import { pdfText } from '../../../tests/support/pdf.ts';
import { agreementFields, agreementRequest, noticeRequest } from '../../../tests/support/samplePapers.ts';
import type { PdfRequest, RenderedPdf } from './renderPdf.ts';

const drawn = async (request: PdfRequest): Promise<RenderedPdf> => {
  const result = await testRenderer.render(request);
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};

const textOf = async (request: PdfRequest): Promise<string> =>
  (await pdfText((await drawn(request)).bytes)).join('').replaceAll(/\s/g, '');

const paper = (template: Omit<DocumentTemplate, 'id' | 'version'>, fields: PdfRequest['fields'] = {}): PdfRequest => ({
  template: { id: 'test', version: 1, ...template },
  fields,
  metadata: { title: '样张', createdOn: localDate('2026-03-05') },
});

describe('the text of a paper', () => {
  it('is real text, complete and in reading order', async () => {
    const text = await textOf(agreementRequest);
    expect(text).toContain('被申请人于2026年3月5日起分三期向申请人支付工资差额及经济补偿共计人民币叁万零叁佰元伍角整');
    expect(text).toContain('合计30,300.50人民币叁万零叁佰元伍角');
    expect(text.indexOf('一、当事人')).toBeLessThan(text.indexOf('三、调解结果'));
  });

  it('keeps rare characters and the dot of a name', async () => {
    const text = await textOf(agreementRequest);
    expect(text).toContain('随州市㛃䶮𬭎包装有限公司');
    expect(text).toContain('阿依古丽·买买提');
  });

  it('says on each page which page of how many it is, the case number and the check code', async () => {
    const { bytes } = await drawn(agreementRequest);
    const pages = await pdfText(bytes);
    expect(pages.map((page) => page.split('\n').at(-1))).toEqual([
      '鄂随工调〔2026〕15号 · 第 1 页 共 2 页 · 校验码 7K3M-Q9TX',
      '鄂随工调〔2026〕15号 · 第 2 页 共 2 页 · 校验码 7K3M-Q9TX',
    ]);
  });

  it('carries a dashed page number on official papers', async () => {
    const pages = await pdfText((await drawn(noticeRequest)).bytes);
    expect(pages.map((page) => /—\d+—/.exec(page)?.[0])).toEqual(['—1—', '—2—', '—3—']);
  });

  it('prints the signing line of a record on every page', async () => {
    const request = paper({
      style: 'form',
      everyPage: '当事人签名：',
      blocks: [{ kind: 'paragraph', text: '一' }, { kind: 'pageBreak' }, { kind: 'paragraph', text: '二' }],
    });
    const pages = await pdfText((await drawn(request)).bytes);
    expect(pages.every((page) => page.includes('当事人签名：'))).toBe(true);
  });
});

describe('what is unknown', () => {
  it('prints as a blank rule and is reported', async () => {
    const { missing } = await drawn(noticeRequest);
    expect(missing).toEqual(['hotline']);
    expect(await textOf(noticeRequest)).toContain('（电话：＿＿＿＿）');
  });
});

describe('what the font lacks', () => {
  it.each(['\u{2b81d}', '😀', '\ue863'])('is refused by name before anything is drawn: %s', async (character) => {
    const fields = { ...agreementFields, note: `当事人姓名：王${character}` };
    expect(await testRenderer.render({ ...agreementRequest, fields })).toEqual({
      ok: false,
      refusal: { type: 'glyph-missing', characters: [character] },
    });
  });

  it('does not include invisible marks that come with pasted text', async () => {
    const request = paper(
      { style: 'form', blocks: [{ kind: 'paragraph', text: '{{text}}' }] },
      {
        text: '王\u200b小\ufeff明\u0000\t（示例）\ufe0f',
      },
    );
    expect(await textOf(request)).toContain('王小明（示例）');
  });
});

describe('signatures', () => {
  const signed = (image: { readonly kind: 'image'; readonly sha256: string }): PdfRequest =>
    paper(
      { style: 'form', blocks: [{ kind: 'signatures', from: 'signers' }] },
      {
        signers: [{ label: '申请人', name: '王小明', image }],
      },
    );

  it('named by hash are taken from the store, and their absence refuses the paper', async () => {
    const request = signed({ kind: 'image', sha256: 'ab12' });
    const refused = { ok: false, refusal: { type: 'image-missing', sha256s: ['ab12'] } };
    expect(await testRenderer.render(request)).toEqual(refused);
    expect(await testRenderer.render({ ...request, images: () => new Uint8Array([1, 2, 3]) })).toEqual(refused);
  });

  it('never stand alone on a page: two lines of text come along', async () => {
    const request = paper(
      {
        style: 'form',
        blocks: [
          { kind: 'each', from: 'lines', blocks: [{ kind: 'paragraph', text: '第{{index}}行' }] },
          { kind: 'signatures', from: 'signers' },
        ],
      },
      { lines: Array.from({ length: 32 }, () => ({})), signers: [{ label: '申请人', name: '王小明' }] },
    );
    const last = (await pdfText((await drawn(request)).bytes)).at(-1) ?? '';
    expect(last).toContain('第31行\n第32行\n');
    expect(last).toContain('申请人：');
  });
});

describe('the file', () => {
  it('is the same to the byte for the same input, whatever was drawn before', async () => {
    const first = await drawn(agreementRequest);
    await drawn(noticeRequest);
    const second = await drawn(agreementRequest);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it('of a two-page agreement stays under 200 KB', async () => {
    const { bytes, pages } = await drawn(agreementRequest);
    expect(pages).toBe(2);
    expect(bytes.length).toBeLessThan(200 * 1024);
  });
});
