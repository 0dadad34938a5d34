import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilledBlock, FilledDocument, FilledText } from '../../../shared/documents/filledBlock.ts';
import { ordinal } from '../../../shared/documents/numbering.ts';
import { type Measure, plainText } from './cells.ts';
import type { Mark, TextMark } from './drawing.ts';
import { layoutDocument } from './layoutDocument.ts';
import type { LayoutContext } from './layoutText.ts';
import { pageStyleOf, typeArea } from './pageStyle.ts';

/** A stand-in font: Han and full-width marks one em, everything else half. */
const measure: Measure = (character) => (/[\u2000-\uffff]|[\u{10000}-\u{3ffff}]/u.test(character) ? 1 : 0.5);

const contextOf = (style: 'official' | 'form', largeText = false): LayoutContext => {
  const page = pageStyleOf({ style, largeText, compact: false });
  return { page, area: typeArea(page), measure, pngOf: () => new Uint8Array(32) };
};

const filled = (blocks: readonly FilledBlock[], style: 'official' | 'form' = 'official'): FilledDocument => ({
  style,
  letterForm: false,
  compact: false,
  largeText: false,
  everyPage: null,
  blocks,
  missing: [],
});

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

const words = (mark: TextMark): string => mark.characters.map((placed) => placed.character).join('');

const pagesOf = (blocks: readonly FilledBlock[], style: 'official' | 'form' = 'official') =>
  layoutDocument(contextOf(style), filled(blocks, style)).map((marks) => marks.filter(isText).map(words));

const lines = (count: number): readonly FilledBlock[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'paragraph', text: plainText(`第${ordinal(index + 1)}行`) }));

const heading: FilledBlock = { kind: 'heading', level: 1, text: plainText('一、标题') };
const seal: FilledBlock = { kind: 'seal', body: plainText('某中心'), date: plainText('2026年3月5日'), sealed: true };

describe('an official page', () => {
  it('holds 22 lines of 28 characters (GB/T 9704-2012, 5.2.3)', () => {
    const pages = pagesOf([{ kind: 'paragraph', indent: 0, text: plainText('字'.repeat(28 * 23 + 1)) }]);
    expect(pages.map((page) => page.length)).toEqual([22, 2]);
    expect(pages[0]?.every((line) => line.length === 28)).toBe(true);
  });

  it('never parts a paragraph so that one line of it stands alone', () => {
    const text = (count: number): FilledBlock => ({
      kind: 'paragraph',
      indent: 0,
      text: plainText('字'.repeat(28 * count)),
    });
    const lengths = (...blocks: readonly FilledBlock[]) => pagesOf(blocks).map((page) => page.length);
    expect(lengths(...lines(21), text(4))).toEqual([21, 4]);
    expect(lengths(...lines(20), text(4))).toEqual([22, 2]);
    expect(lengths(...lines(19), text(4))).toEqual([21, 2]);
    expect(lengths(...lines(20), text(3))).toEqual([20, 3]);
  });

  it('keeps the list of attachments in one piece', () => {
    const attachments: FilledBlock = { kind: 'attachmentNote', items: ['甲', '乙', '丙'].map(plainText) };
    const [first, second] = pagesOf([...lines(19), attachments, ...lines(1)]);
    expect(first).toHaveLength(19);
    expect(second).toEqual(['附件：1. 甲', '2. 乙', '3. 丙', '第一行']);
    expect(pagesOf([...lines(18), attachments, ...lines(1)]).map((page) => page.length)).toEqual([21, 1]);
  });

  it('never ends with a heading', () => {
    expect(pagesOf([...lines(21), heading, ...lines(1)]).map((page) => page.length)).toEqual([21, 2]);
  });

  it('never carries a seal alone: two lines of text come along', () => {
    const [first, second] = pagesOf([...lines(20), seal]);
    expect(first).toHaveLength(18);
    expect(second).toEqual(['第十九行', '第二十行', '（盖章处）', '某中心', '2026年3月5日']);
  });

  it('takes the whole of a short paragraph along rather than part it', () => {
    const four: FilledBlock = { kind: 'paragraph', indent: 0, text: plainText('字'.repeat(28 * 4)) };
    expect(pagesOf([...lines(16), four, seal]).map((page) => page.length)).toEqual([16, 7]);
    const ten: FilledBlock = { kind: 'paragraph', indent: 0, text: plainText('字'.repeat(28 * 10)) };
    expect(pagesOf([...lines(10), ten, seal]).map((page) => page.length)).toEqual([18, 5]);
  });

  it('does not take a list of enclosures for the text a seal needs', () => {
    const attachments: FilledBlock = { kind: 'attachmentNote', items: ['甲', '乙'].map(plainText) };
    const [first, second] = pagesOf([...lines(16), attachments, seal]);
    expect(first).toHaveLength(14);
    expect(second?.slice(0, 4)).toEqual(['第十五行', '第十六行', '附件：1. 甲', '2. 乙']);
  });

  it('places the date four characters from the right and the name centred over it', () => {
    const context = contextOf('official');
    const [page = []] = layoutDocument(context, filled([...lines(1), seal]));
    const [name, date] = ['某中心', '2026年3月5日'].map((text) =>
      page.filter(isText).find((mark) => words(mark) === text),
    );
    const middle = (mark: TextMark | undefined) =>
      mark === undefined ? 0 : mark.x + Array.from(words(mark)).reduce((sum, one) => sum + width(context, one), 0) / 2;
    const dateWidth = Array.from('2026年3月5日').reduce((sum, one) => sum + width(context, one), 0);
    expect(date?.x).toBeCloseTo(context.area.right - 4 * (context.page.size + context.page.tracking) - dateWidth, 5);
    expect(middle(name)).toBeCloseTo(middle(date), 5);
  });
});

const width = (context: LayoutContext, character: string): number => {
  const ems = measure(character, 'body');
  return ems * context.page.size + (ems >= 0.8 ? context.page.tracking : 0);
};

describe('a line that ends before an unbreakable number', () => {
  /** The right end of the first line, in characters of the grid. */
  const filledTo = (text: string): number => {
    const context = contextOf('form');
    const [page = []] = layoutDocument(
      context,
      filled([{ kind: 'paragraph', indent: 0, text: plainText(text) }], 'form'),
    );
    const last = page.filter(isText)[0]?.characters.at(-1);
    return ((last?.offset ?? 0) + 12) / (context.area.width / 38);
  };

  it('is stretched to the edge while the gaps stay small, and left ragged where they would be seen', () => {
    expect(filledTo(`${'字'.repeat(37)}12345${'字'.repeat(9)}`)).toBeGreaterThan(37.5);
    expect(filledTo(`${'字'.repeat(31)}12345678901234${'字'.repeat(9)}`)).toBeCloseTo(31, 0);
  });
});

describe('words in the middle of a cell', () => {
  it('share their lines evenly instead of leaving one character for the last', () => {
    const cell = (label: string): FilledBlock => ({
      kind: 'keyValueTable',
      columns: 4,
      cells: [
        { label: plainText(label), value: plainText('甲'), wide: false, minLines: 1 },
        { label: plainText('电话'), value: plainText('乙'), wide: false, minLines: 1 },
      ],
    });
    expect(pagesOf([cell('工作单位、职业')], 'form')[0]?.slice(0, 2)).toEqual(['工作单位、', '职业']);
    expect(pagesOf([cell('统一社会信用代码')], 'form')[0]?.slice(0, 2)).toEqual(['统一社会', '信用代码']);
    expect(pagesOf([cell('住所')], 'form')[0]?.slice(0, 2)).toEqual(['住所', '甲']);
  });
});

describe('a column of a table', () => {
  const columns = (...titles: readonly string[]) =>
    titles.map((title) => ({ title: plainText(title), width: title === '住所' ? 9 : 1, align: 'center' as const }));
  const tableOf = (titles: readonly string[], row: readonly string[]): FilledBlock => ({
    kind: 'table',
    columns: columns(...titles),
    rows: [row.map(plainText)],
    totals: null,
    whenEmpty: null,
  });

  it('takes room from the wide ones until no day, age, sum, identity number or short title in it is broken', () => {
    const titles = ['序号', '性别', '年龄', '付款日', '金额', '身份证件号码', '住所'];
    const row = ['1', '男', '126岁', '2026年12月31日', '5,950.00元', '42030018991231001X', '解放路88号'];
    const [page = []] = pagesOf([tableOf(titles, row)], 'form');
    expect(page).toEqual(expect.arrayContaining(['序号', '性别', '126岁', '2026年12月31日', '5,950.00元']));
    expect(page).toContain('42030018991231001X');
  });
});

describe('a slip to tear off', () => {
  it('stays whole: it moves to the next page rather than be parted', () => {
    const cut: FilledBlock = { kind: 'cutLine', text: plainText('回执') };
    const pages = pagesOf([...lines(16), cut, ...lines(6)]);
    expect(pages.map((page) => page.length)).toEqual([16, 7]);
    expect(pagesOf([...lines(10), cut, ...lines(6)])).toHaveLength(1);
  });
});

describe('any paper', () => {
  const text = fc
    .array(fc.constantFrom(...Array.from('当事人调解，。（）《》“”—…＿12,.aZ \n'), '42130219880702124X', '\ue000'), {
      maxLength: 60,
    })
    .map((parts): FilledText => plainText(parts.join('')));
  const shortText = fc
    .array(fc.constantFrom('王', '小', '有限公司', 'A1'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  const align = fc.constantFrom('left' as const, 'center' as const, 'right' as const);
  const signer = fc.record({
    label: shortText,
    name: shortText,
    role: shortText,
    date: fc.constantFrom('', '2026年3月5日'),
    image: fc.constant(null),
    seal: fc.boolean(),
  });
  const block: fc.Arbitrary<FilledBlock> = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), text }),
    fc.record({ kind: fc.constant('paragraph' as const), text, align, keepWithNext: fc.boolean() }),
    fc.record({
      kind: fc.constantFrom('title' as const, 'letterhead' as const, 'addressee' as const, 'cutLine' as const),
      text: shortText.map(plainText),
    }),
    fc.record({
      kind: fc.constant('documentNumber' as const),
      text: shortText.map(plainText),
      align: fc.constantFrom('right' as const, 'center' as const),
    }),
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      text,
    }),
    fc.record({
      kind: fc.constant('keyValueTable' as const),
      columns: fc.constantFrom(2 as const, 4 as const),
      cells: fc.array(
        fc.record({
          label: shortText.map(plainText),
          value: text,
          wide: fc.boolean(),
          minLines: fc.integer({ min: 1, max: 80 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
    fc
      .array(fc.record({ title: shortText.map(plainText), width: fc.integer({ min: 1, max: 5 }), align }), {
        minLength: 1,
        maxLength: 6,
      })
      .chain((columns) =>
        fc.record({
          kind: fc.constant('table' as const),
          columns: fc.constant(columns),
          rows: fc.array(fc.array(text, { minLength: columns.length, maxLength: columns.length }), { maxLength: 30 }),
          totals: fc.constant(null),
          whenEmpty: fc.constant(plainText('无')),
        }),
      ),
    fc.record({ kind: fc.constant('signatures' as const), signers: fc.array(signer, { minLength: 1, maxLength: 20 }) }),
    fc.record({
      kind: fc.constant('seal' as const),
      body: shortText.map(plainText),
      date: fc.constant(plainText('2026年3月5日')),
      sealed: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('imprint' as const),
      copyTo: shortText.map(plainText),
      issuer: shortText.map(plainText),
      date: fc.constant(plainText('2026年3月5日')),
    }),
    fc.record({ kind: fc.constant('attachmentNote' as const), items: fc.array(text, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('spacer' as const), lines: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ kind: fc.constant('pageBreak' as const) }),
  );

  it('is laid out whole and inside its type area, whatever its blocks', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 12 }),
        fc.constantFrom('official' as const, 'form' as const),
        fc.boolean(),
        fc.boolean(),
        (blocks, style, largeText, letterForm) => {
          const context = contextOf(style, largeText);
          const pages = layoutDocument(context, { ...filled(blocks, style), largeText, letterForm });
          expect(pages.length).toBeGreaterThan(0);
          for (const mark of pages.flat().filter(isText)) {
            const last = mark.characters.at(-1);
            expect(mark.x).toBeGreaterThanOrEqual(context.area.left - 0.5);
            expect(mark.x + (last?.offset ?? 0)).toBeLessThanOrEqual(context.area.right + 0.5);
            // The name of a letter stands in the upper margin.
            expect(mark.y).toBeGreaterThan(letterForm ? -context.page.margin.top : 0);
            expect(mark.y).toBeLessThanOrEqual(context.area.height);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
