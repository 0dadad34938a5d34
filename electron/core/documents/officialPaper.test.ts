/** GB/T 9704-2012 row by row (reference 4.2): where things stand on an official paper, measured in millimetres. */
import { describe, expect, it } from 'vitest';
import type { FilledBlock, FilledDocument } from '../../../shared/documents/filledBlock.ts';
import { type Measure, plainText } from './cells.ts';
import type { Mark, RuleMark, TextMark } from './drawing.ts';
import { layoutPages } from './layoutPages.ts';
import type { LayoutContext } from './layoutText.ts';
import { pageStyleOf, typeArea } from './pageStyle.ts';

/** A stand-in font: Han and full-width marks one em, everything else half. */
const measure: Measure = (character) => (/[\u2000-\uffff]/u.test(character) ? 1 : 0.5);
const page = pageStyleOf({ style: 'official', largeText: false, compact: false });
const context: LayoutContext = { page, area: typeArea(page), measure, pngOf: () => new Uint8Array() };

const pagesOf = (blocks: readonly FilledBlock[], letterForm = false) => {
  const document: FilledDocument = {
    style: 'official',
    letterForm,
    compact: false,
    largeText: false,
    everyPage: null,
    blocks,
    missing: [],
  };
  return layoutPages(context, document, {});
};

const mm = (points: number): number => (points * 25.4) / 72;
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule';
const words = (mark: TextMark): string => mark.characters.map((placed) => placed.character).join('');
const widthOf = (mark: TextMark): number => {
  const last = mark.characters.at(-1);
  if (last === undefined) return 0;
  const ems = measure(last.character, 'body');
  // Only full-width characters of the body stand on the grid.
  const tracking = ems === 1 && mark.size === page.size ? page.tracking : 0;
  return last.offset + ems * mark.size + tracking;
};
/** The em box of a line: its foot lies 0.12 em under the baseline. */
const top = (mark: TextMark): number => mark.y - mark.size * 0.88;
const bottom = (mark: TextMark): number => mark.y + mark.size * 0.12;
const found = (marks: readonly Mark[], text: string): TextMark => {
  const mark = marks.filter(isText).find((one) => words(one) === text);
  if (mark === undefined) throw new Error(`${text} is not on the page`);
  return mark;
};
/** Lines of the grid between the foot of one line and the head of the next. */
const linesBetween = (upper: TextMark, lower: TextMark): number => {
  const free = (one: TextMark, pitch: number) => (pitch - one.size) / 2;
  const pitchOf = (one: TextMark) => (one.size === page.titleSize ? page.titlePitch : page.pitch);
  return (top(lower) - free(lower, pitchOf(lower)) - bottom(upper) - free(upper, pitchOf(upper))) / page.pitch;
};
const fourCharacters = 4 * (page.size + page.tracking);
const twoCharacters = 2 * (page.size + page.tracking);

const paragraph = (text: string): FilledBlock => ({ kind: 'paragraph', text: plainText(text) });
const sealOf = (body: string, sealed: boolean): FilledBlock => ({
  kind: 'seal',
  body: plainText(body),
  date: plainText('2026年3月5日'),
  sealed,
});
const head: readonly FilledBlock[] = [
  { kind: 'letterhead', text: plainText('某市总工会') },
  { kind: 'documentNumber', text: plainText('某工〔2026〕12号'), align: 'center' },
  { kind: 'title', text: plainText('关于依法支付劳动报酬的意见书') },
  { kind: 'addressee', text: plainText('某市某某公司') },
  paragraph('正文'),
];
const imprint: FilledBlock = {
  kind: 'imprint',
  copyTo: plainText('某市人力资源和社会保障局'),
  issuer: plainText('某市总工会办公室'),
  date: plainText('2026年3月5日'),
};

describe('the page (5.2)', () => {
  it('is A4 with margins of 37, 28, 26 and 35 mm around 156 by 225 mm', () => {
    expect([mm(page.width), mm(page.height)].map(Math.round)).toEqual([210, 297]);
    const { top: head, left, right, bottom: foot } = page.margin;
    expect([head, left, right, foot].map((points) => Math.round(mm(points)))).toEqual([37, 28, 26, 35]);
    expect(mm(context.area.width)).toBeCloseTo(156, 5);
    expect(mm(context.area.height)).toBeCloseTo(225, 5);
  });

  it('is set in size 3, its title in size 2, on 22 lines of 28 characters', () => {
    const [marks = []] = pagesOf([{ kind: 'paragraph', indent: 0, text: plainText('字'.repeat(28 * 30)) }]);
    const lines = marks.filter(isText).filter((mark) => mark.size === 16);
    expect(lines).toHaveLength(22);
    expect(lines.every((line) => line.characters.length === 28)).toBe(true);
    expect((lines[1]?.y ?? 0) - (lines[0]?.y ?? 0)).toBeCloseTo((225 / 22) * (72 / 25.4), 5);
    expect(found(pagesOf(head)[0] ?? [], '关于依法支付劳动报酬的意见书').size).toBe(22);
  });
});

describe('the head (7.2, 7.3.1, 7.3.2)', () => {
  const [marks = []] = pagesOf(head);
  const name = found(marks, '某市总工会');
  const number = found(marks, '某工〔2026〕12号');
  const title = found(marks, '关于依法支付劳动报酬的意见书');
  const [line] = marks.filter(isRule);

  it('names the issuer in red, 35 mm below the upper edge of the type area', () => {
    expect(name.ink).toBe('red');
    expect(mm(top(name) - page.margin.top)).toBeCloseTo(35, 1);
  });

  it('has the number two lines below and the red line 4 mm under it, as wide as the type area', () => {
    const lines = (top(number) - bottom(name)) / page.pitch;
    expect(lines).toBeGreaterThanOrEqual(2);
    expect(lines).toBeLessThan(3);
    expect(mm((line?.y ?? 0) - bottom(number))).toBeCloseTo(4, 5);
    expect([line?.x, line?.toX, line?.ink]).toEqual([context.area.left, context.area.right, 'red']);
  });

  it('has the title centred two lines below the red line, and the addressee one line below the title', () => {
    const free = (page.titlePitch - page.titleSize) / 2;
    expect((top(title) - free - (line?.y ?? 0) - (line?.thickness ?? 0)) / page.pitch).toBeCloseTo(2, 5);
    expect(title.x + widthOf(title) / 2).toBeCloseTo((context.area.left + context.area.right) / 2, 5);
    const addressee = found(marks, '某市某某公司：');
    expect(addressee.x).toBe(context.area.left);
    expect(linesBetween(title, addressee)).toBeCloseTo(1, 5);
    expect(linesBetween(addressee, found(marks, '正文'))).toBeCloseTo(0, 5);
  });

  it('has a paragraph indented by two characters', () => {
    expect(found(marks, '正文').x - context.area.left).toBeCloseTo(twoCharacters, 5);
  });
});

describe('the foot (7.3.4, 7.3.5)', () => {
  it('lists what is enclosed one line below the text, indented by two characters', () => {
    const note: FilledBlock = { kind: 'attachmentNote', items: [plainText('清单'), plainText('复印件')] };
    const [marks = []] = pagesOf([paragraph('正文'), note]);
    const first = found(marks, '附件：1. 清单');
    expect(linesBetween(found(marks, '正文'), first)).toBeCloseTo(1, 5);
    expect(first.x - context.area.left).toBeCloseTo(twoCharacters, 5);
    expect(found(marks, '2. 复印件').x).toBeGreaterThan(first.x + 2 * page.size);
  });

  it('with a seal: the date four characters from the right, the name centred over it', () => {
    const [marks = []] = pagesOf([paragraph('正文'), sealOf('某市总工会', true)]);
    const [name, date] = [found(marks, '某市总工会'), found(marks, '2026年3月5日')];
    expect(context.area.right - date.x - widthOf(date)).toBeCloseTo(fourCharacters, 5);
    expect(name.x + widthOf(name) / 2).toBeCloseTo(date.x + widthOf(date) / 2, 5);
  });

  it('with a seal: its place lies over both, they a little below its middle, its top within one line of the text', () => {
    const [marks = []] = pagesOf([paragraph('正文'), sealOf('某市总工会', true)]);
    const circle = marks.find((mark) => mark.kind === 'circle');
    if (circle?.kind !== 'circle') throw new Error('no place for the seal');
    const [name, date] = [found(marks, '某市总工会'), found(marks, '2026年3月5日')];
    expect(circle.y).toBeLessThan((top(name) + bottom(date)) / 2);
    expect(circle.y).toBeGreaterThan(top(name));
    expect(bottom(date)).toBeLessThan(circle.y + circle.radius);
    const gap = circle.y - circle.radius - bottom(found(marks, '正文'));
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(page.pitch);
    expect(mm(circle.radius * 2)).toBeLessThanOrEqual(45);
  });

  it('without a seal: the name two characters from the right, the date two characters right of its beginning', () => {
    const body = '某市总工会劳动争议调解中心';
    const [marks = []] = pagesOf([paragraph('正文'), sealOf(body, false)]);
    const [name, date] = [found(marks, body), found(marks, '2026年3月5日')];
    expect(context.area.right - name.x - widthOf(name)).toBeCloseTo(twoCharacters, 5);
    expect(date.x - name.x).toBeCloseTo(twoCharacters, 5);
    expect(linesBetween(found(marks, '正文'), name)).toBeCloseTo(1, 5);
  });

  it('without a seal and with a short name: the date two characters from the right instead', () => {
    const [marks = []] = pagesOf([paragraph('正文'), sealOf('某工会', false)]);
    const date = found(marks, '2026年3月5日');
    expect(context.area.right - date.x - widthOf(date)).toBeCloseTo(twoCharacters, 5);
  });
});

describe('the page number (7.5)', () => {
  const [odd = [], even = []] = pagesOf([paragraph('字'.repeat(28 * 24))]);

  it('stands 7 mm below the type area in size 4 with a dash at each side', () => {
    const number = found(odd, '—1—');
    expect(number.size).toBe(14);
    expect(mm(top(number) - (page.height - page.margin.bottom))).toBeCloseTo(7, 5);
  });

  it('is one character in, at the right of odd pages and at the left of even ones', () => {
    const right = found(odd, '—1—');
    expect(context.area.right - right.x - widthOf(right)).toBeCloseTo(14, 5);
    expect(found(even, '—2—').x - context.area.left).toBeCloseTo(14, 5);
  });
});

describe('the imprint 版记 (7.4)', () => {
  const lastPage = pagesOf([...head, sealOf('某市总工会', true), imprint]).at(-1) ?? [];

  it('lies with its last line on the lower edge of the type area of the last page', () => {
    const rules = lastPage.filter(isRule).filter((mark) => mark.ink === 'black');
    expect(rules.map((mark) => mm(mark.thickness).toFixed(2))).toEqual(['0.35', '0.25', '0.35']);
    expect(rules.at(-1)?.y).toBeCloseTo(page.height - page.margin.bottom, 5);
    expect(rules.every((mark) => mark.x === context.area.left && mark.toX === context.area.right)).toBe(true);
  });

  it('has the copies over issuer and day, one character in from both sides, in size 4', () => {
    const copies = found(lastPage, '抄送：某市人力资源和社会保障局。');
    const issuer = found(lastPage, '某市总工会办公室');
    const day = found(lastPage, '2026年3月5日印发');
    expect([copies.size, issuer.size, day.size]).toEqual([14, 14, 14]);
    expect([copies.x, issuer.x].map((x) => x - context.area.left)).toEqual([14, 14]);
    expect(context.area.right - day.x - widthOf(day)).toBeCloseTo(14, 5);
    expect(issuer.y).toBe(day.y);
    expect(copies.y).toBeLessThan(issuer.y);
  });

  it('takes text along when it needs another page', () => {
    const text = Array.from({ length: 20 }, (_, index) => paragraph(`第${index}行`));
    const pages = pagesOf([...text, imprint]);
    expect(pages).toHaveLength(2);
    expect(found(pages[1] ?? [], '第19行').y).toBeLessThan(found(pages[1] ?? [], '某市总工会办公室').y);
  });

  it('without copies is two lines around issuer and day', () => {
    const [only = []] = pagesOf([paragraph('正文'), { ...imprint, copyTo: [] }]);
    expect(only.filter(isRule)).toHaveLength(2);
    expect(only.filter(isText).some((mark) => words(mark).startsWith('抄送'))).toBe(false);
  });
});

describe('a letter 信函格式 (10.1)', () => {
  const long = paragraph('字'.repeat(28 * 24));
  const [first = [], second = []] = pagesOf([...head, long, imprint], true);
  const red = first.filter(isRule).filter((mark) => mark.ink === 'red');

  it('has the name 30 mm from the edge of the paper over a double red line of 170 mm, thick over thin', () => {
    const name = found(first, '某市总工会');
    expect(mm(top(name))).toBeCloseTo(30, 1);
    const [upper, lower] = red;
    expect(mm((upper?.y ?? 0) - bottom(name))).toBeCloseTo(4, 1);
    expect(upper?.thickness).toBeGreaterThan(lower?.thickness ?? Number.POSITIVE_INFINITY);
    expect(mm((upper?.toX ?? 0) - (upper?.x ?? 0))).toBeCloseTo(170, 5);
    expect((upper?.x ?? 0) + (upper?.toX ?? 0)).toBeCloseTo(page.width, 5);
  });

  it('has the other double line 20 mm from the lower edge, thin over thick, and no page number there', () => {
    const [, , upper, lower] = red;
    expect(red).toHaveLength(4);
    expect(upper?.thickness).toBeLessThan(lower?.thickness ?? 0);
    expect(mm(page.height - (lower?.y ?? 0))).toBeCloseTo(20, 5);
    expect(first.filter(isText).some((mark) => words(mark).includes('—1—'))).toBe(false);
  });

  it('goes on with a numbered page without red lines', () => {
    expect(second.filter(isRule)).toEqual([]);
    expect(found(second, '—2—').size).toBe(14);
  });

  it('has its number at the right, 7/8 of a character under the line, and the title two lines below', () => {
    const number = found(first, '某工〔2026〕12号');
    expect(number.x + widthOf(number)).toBeCloseTo(context.area.right, 5);
    const under = Math.max(...red.slice(0, 2).map((mark) => mark.y));
    expect((top(number) - under) / page.size).toBeCloseTo(7 / 8, 1);
    expect(linesBetween(number, found(first, '关于依法支付劳动报酬的意见书'))).toBeCloseTo(2, 5);
  });

  it('names only who gets a copy in its imprint', () => {
    const last = pagesOf([...head, imprint], true).at(-1) ?? [];
    expect(last.filter(isText).map(words)).toContain('抄送：某市人力资源和社会保障局。');
    expect(last.filter(isText).map(words)).not.toContain('某市总工会办公室');
    expect(last.filter(isRule).filter((mark) => mark.ink === 'black')).toEqual([]);
  });
});
