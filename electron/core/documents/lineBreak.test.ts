import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellRows, type Measure, plainText } from './cells.ts';
import { breakLines, type Line, widestToken } from './lineBreak.ts';

/** A stand-in font: Han and full-width marks one em, everything else half. */
const measure: Measure = (character) => (/[\u2000-\uffff]|[\u{10000}-\u{3ffff}]/u.test(character) ? 1 : 0.5);

const cellsOf = (text: string) => cellRows(plainText(text), { size: 10, tracking: 0, face: 'body' }, measure)[0] ?? [];

const broken = (text: string, ems: number, options: { readonly indent?: number; readonly hangs?: boolean } = {}) =>
  breakLines(cellsOf(text), {
    width: ems * 10,
    indent: (options.indent ?? 0) * 10,
    hangingIndent: 0,
    hangs: options.hangs ?? false,
  });

const words = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) => line.cells.map((cell) => cell.character).join(''));

describe('a line of Chinese text', () => {
  it('breaks between any two characters', () => {
    expect(words(broken('双方当事人自愿达成协议', 4))).toEqual(['双方当事', '人自愿达', '成协议']);
  });

  it('is shorter by the indent of the paragraph', () => {
    expect(words(broken('双方当事人自愿', 4, { indent: 2 }))).toEqual(['双方', '当事人自', '愿']);
  });

  it('never starts with a closing mark: the character before it comes along', () => {
    expect(words(broken('当事人签名（盖章）后生效', 8))).toEqual(['当事人签名（盖', '章）后生效']);
  });

  it('never ends with an opening mark', () => {
    expect(words(broken('依据本《调解仲裁法》', 4))).toEqual(['依据本', '《调解仲', '裁法》']);
  });

  it('lets one light mark hang in the margin and does not count its width', () => {
    const [first] = broken('双方当事，人自愿', 4, { hangs: true });
    expect(words(first === undefined ? [] : [first])).toEqual(['双方当事，']);
    expect(first?.width).toBe(40);
  });

  it('hangs no mark that another closing mark follows', () => {
    expect(words(broken('他说当事。”人', 4, { hangs: true }))).toEqual(['他说当', '事。”人']);
  });

  it('hangs no mark behind a space that has already run over', () => {
    expect(words(broken('当当当 ，', 3, { hangs: true }))).toEqual(['当当', '当 ，']);
  });

  it('squeezes a closing bracket into its half at the end of a line', () => {
    const lines = broken('当1（甲）乙丙', 4);
    expect(words(lines)).toEqual(['当1（甲）', '乙丙']);
    expect(lines[0]?.width).toBe(40);
  });

  it('shares the empty halves of adjoining marks', () => {
    expect(cellsOf('》），').map((cell) => cell.advance)).toEqual([5, 5, 10]);
  });
});

describe('Latin words and figures', () => {
  it('stay whole', () => {
    expect(words(broken('共计12,600.00元整', 5))).toEqual(['共计', '12,600.00', '元整']);
    expect(words(broken('支付金额12,600.00元', 6))).toEqual(['支付金额', '12,600.00元']);
  });

  it('drop the space at which a line ends', () => {
    expect(words(broken('ab cd ef', 2.5))).toEqual(['ab cd', 'ef']);
  });

  it('are cut when longer than a line', () => {
    expect(words(broken('1234567890', 2))).toEqual(['1234', '5678', '90']);
  });

  it('are cut as codes where keeping them whole would tear the line open', () => {
    expect(words(broken('公民身份号码42130219880702124X，女', 10))).toEqual(['公民身份号码42130219', '880702124X，女']);
  });

  it('keep at least three characters on each side of such a cut', () => {
    expect(words(broken('公民身份号码421302198807021240，女', 14))).toEqual(['公民身份号码421302198807021', '240，女']);
  });

  it('make columns wide enough: the widest unbroken part is known', () => {
    expect(widestToken(cellsOf('合计12,600.00元'))).toBe(45);
  });
});

it('dashes and ellipses stay in pairs and start no line', () => {
  expect(words(broken('第一条——第二条', 4))).toEqual(['第一', '条——第', '二条']);
});

it('a text is never lost or reordered, and no line exceeds the measure but for one mark', () => {
  const alphabet = Array.from('当事人，。（）《》“”—…12aZ. %￥');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...alphabet), { maxLength: 80 }),
      fc.integer({ min: 2, max: 12 }),
      fc.boolean(),
      (characters, ems, hangs) => {
        const text = characters.join('');
        const lines = broken(text, ems, { hangs });
        const squeeze = (value: string) => value.replaceAll(' ', '');
        expect(squeeze(words(lines).join(''))).toBe(squeeze(text));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(ems * 10 + 0.01);
      },
    ),
  );
});
