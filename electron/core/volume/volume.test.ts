/** The bound volume as a reader shows it: pages, numbers, bookmarks, contents; and what becomes of files that cannot be bound. */
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VolumeGap } from '../../../shared/api/volume.ts';
import type { BoundItem } from '../../../shared/documents/volumeFields.ts';
import { ok, refuse } from '../../../shared/kernel/result.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { foreignPdf, lockedPdf, photo, pngOf, screenshot } from '../../../tests/support/evidence.ts';
import { testRenderer } from '../../../tests/support/papers.ts';
import { pdfPixels, pdfStructure, pdfText, pdfTextPlaces, type Pixels } from '../../../tests/support/pdf.ts';
import { noticeRequest } from '../../../tests/support/samplePapers.ts';
import { type BindDeps, bindVolume, type VolumePart } from './bindVolume.ts';

const on = localDate('2026-03-25');
const sheet = async (text: string): Promise<Uint8Array> => {
  const template = { id: 'x', style: 'form', version: 1, blocks: [{ kind: 'paragraph', text: '{{text}}' }] } as const;
  const footer = { isOmitted: true } as const;
  const drawn = await testRenderer.render({
    template,
    fields: { text },
    footer,
    metadata: { title: 'x', createdOn: on },
  });
  if (!drawn.ok) throw new Error(drawn.refusal.type);
  return drawn.value.bytes;
};
const contentsLine = ({ title, firstPage, pages }: BoundItem): string =>
  `《${title}》${firstPage}到${firstPage + pages - 1}`;
const deps: Omit<BindDeps, 'write'> = {
  cutFont: testRenderer.cutBundled,
  drawGap: (title, reason) => sheet(`缺：${title}，${reason}`),
  drawFront: async (items) => ({
    cover: await sheet('封面'),
    contents: await sheet(`目录${items.map(contentsLine).join('')}`),
    notes: await sheet(`备考${items.map(({ gap }) => gap).join('')}`),
    back: await sheet('封底'),
  }),
};
const part = (title: string, mediaType: string, ...files: readonly (Uint8Array | null)[]): VolumePart => ({
  title,
  on: null,
  files: files.map((bytes) => ({ mediaType, load: () => (bytes === null ? refuse({ type: 'missing' }) : ok(bytes)) })),
});
const bound = async (...parts: readonly VolumePart[]) => {
  const chunks: Uint8Array[] = [];
  const write = (bytes: Uint8Array) => void chunks.push(bytes);
  for await (const step of bindVolume({ ...deps, write }, { parts, title: '案卷', createdOn: on }))
    if (step.kind === 'bound') return { ...step, bytes: new Uint8Array(Buffer.concat(chunks)) };
  throw new Error('the volume was not finished');
};
const gapsOf = async (...parts: readonly VolumePart[]): Promise<readonly VolumeGap['reason'][]> =>
  (await bound(...parts)).gaps.map(({ reason }) => reason);
/** Share of dark pixels in a part of a page, in shares of its width and height. */
const darkness = ({ data, width, height }: Pixels, [x, y, w, h]: readonly [number, number, number, number]): number => {
  let dark = 0;
  const [left, top, right, bottom] = [x * width, y * height, (x + w) * width, (y + h) * height].map(Math.round);
  for (let row = top ?? 0; row < (bottom ?? 0); row += 1)
    for (let column = left ?? 0; column < (right ?? 0); column += 1)
      if ((data[(row * width + column) * 4] ?? 255) < 128) dark += 1;
  return dark / (w * width * h * height);
};
const pdf = 'application/pdf';
const jpeg = 'image/jpeg';
const png = 'image/png';

describe('a volume', () => {
  it('has every page in order, numbered from the first paper on, with a bookmark to each item', async () => {
    const notice = await testRenderer.render(noticeRequest);
    if (!notice.ok) throw new Error(notice.refusal.type);
    const { bytes, pages, gaps } = await bound(
      part('告知书', pdf, notice.value.bytes),
      part('流水', pdf, await foreignPdf(3)),
      part('照片', jpeg, photo(300, 400), photo(400, 300)),
      part('截图', png, screenshot(200, 300)),
    );
    expect([pages, gaps]).toEqual([13, []]);
    const { marks, labels } = await pdfStructure(bytes);
    expect(marks).toEqual([
      { title: '封面', page: 1 },
      { title: '卷内目录', page: 2 },
      { title: '告知书', page: 3 },
      { title: '流水', page: 6 },
      { title: '照片', page: 9 },
      { title: '截图', page: 11 },
      { title: '备考表', page: 12 },
      { title: '封底', page: 13 },
    ]);
    expect(labels).toEqual(['i', 'ii', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'iii', 'iv']);
    const texts = await pdfText(bytes);
    expect(texts[1]?.replace(/\s/g, '')).toBe('目录《告知书》1到3《流水》4到6《照片》7到8《截图》9到9');
    expect(texts[2]).toContain('鄂随工调〔2026〕12号');
    expect(texts[8]).toContain('照片（1/2）');
    const numbers = (await pdfTextPlaces(bytes)).map((places) => places.filter(({ size }) => size === 11).at(-1)?.text);
    expect(numbers).toEqual([undefined, undefined, '1', '2', '3', '4', '5', '6', '7', '8', '9', undefined, undefined]);
  });

  it('is the same file from the same parts, and reads as PDF for another reader', async () => {
    const parts = [part('流水', pdf, await foreignPdf(2)), part('照片', jpeg, photo(300, 400, 6))];
    const [first, second] = [await bound(...parts), await bound(...parts)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    const read = await PDFDocument.load(first.bytes);
    expect([read.getPageCount(), read.getTitle()]).toEqual([7, '案卷']);
  });

  it('tells the pages of its contents right, whatever it holds', async () => {
    const sources = new Map([1, 2, 3, 5].map((count) => [count, foreignPdf(count)] as const));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(1, 2, 3, 5, 0), { maxLength: 6 }), async (counts) => {
        const parts = await Promise.all(
          counts.map(async (count, index) => {
            const source = await sources.get(count);
            return source === undefined ? part(`第${index}件`, jpeg, null) : part(`第${index}件`, pdf, source);
          }),
        );
        const { bytes } = await bound(...parts);
        const { marks } = await pdfStructure(bytes);
        let page = 1;
        const expected = counts.map((count, index) => {
          const first = page;
          page += Math.max(1, count);
          return { title: `第${index}件`, first, last: page - 1 };
        });
        const contents = (await pdfText(bytes))[1]?.replace(/\s/g, '');
        expect(contents).toBe(
          `目录${expected.map(({ title, first, last }) => `《${title}》${first}到${last}`).join('')}`,
        );
        expect(marks.slice(2, -2)).toEqual(expected.map(({ title, first }) => ({ title, page: first + 2 })));
      }),
      { numRuns: 12 },
    );
  });

  it('tells each step, and stops where it is asked to', async () => {
    const parts = [part('甲', jpeg, photo(30, 40), photo(30, 40)), part('乙', jpeg, photo(30, 40))];
    const steps: unknown[] = [];
    const stop = new AbortController();
    for await (const step of bindVolume(
      { ...deps, write: () => undefined },
      { parts, title: '案卷', createdOn: on },
      stop.signal,
    )) {
      steps.push(step);
      if (steps.length === 2) stop.abort();
    }
    expect(steps).toEqual([
      { kind: 'progress', done: 0, of: 3, pages: 0, title: '甲' },
      { kind: 'progress', done: 1, of: 3, pages: 1, title: '甲' },
    ]);
  });
});

describe('a page of somebody else', () => {
  it.each([0, 90, 180, 270])(
    'turned by %i degrees has its number upright in the corner a reader sees',
    async (turn) => {
      const { bytes } = await bound(part('扫描', pdf, await foreignPdf(1, turn)));
      const page = await pdfPixels(bytes, 3, 2);
      expect(page.width > page.height).toBe(turn === 90 || turn === 270);
      expect(darkness(page, [0.85, 0.02, 0.15, 0.06])).toBeGreaterThan(0.001);
      expect(darkness(page, [0.3, 0.02, 0.3, 0.06])).toBe(0);
    },
  );

  it('keeps what it shows and loses what it does: stamps stay, scripts and links go', async () => {
    const document = await PDFDocument.create();
    const sheet1 = document.addPage([400, 600]);
    const { context } = document;
    const look = context.register(
      context.stream('0 0 0 rg 0 0 100 100 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 100] }),
    );
    const script = context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
    const stamp = { Type: 'Annot', Subtype: 'Stamp', Rect: [150, 250, 250, 350], AP: { N: look }, A: script };
    const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 50, 50], A: script };
    sheet1.node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(stamp)), context.obj(link)]));
    sheet1.node.set(PDFName.of('AA'), context.obj({ O: script }));
    document.catalog.set(PDFName.of('OpenAction'), script);
    const { bytes } = await bound(part('盖章件', pdf, new Uint8Array(await document.save())));
    const page = await pdfPixels(bytes, 3, 1);
    expect(darkness(page, [0.4, 0.44, 0.2, 0.12])).toBeGreaterThan(0.9);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/JavaScript|OpenAction|\/Link/);
  });

  it('that can be read without a password is bound, one that cannot leaves a sheet that says so', async () => {
    const open = await bound(part('社保', pdf, await lockedPdf(undefined)));
    expect(open.gaps).toEqual([]);
    expect(darkness(await pdfPixels(open.bytes, 3, 1), [0.3, 0.55, 0.4, 0.2])).toBeGreaterThan(0.9);
    const locked = await bound(part('流水', pdf, await lockedPdf('secret')), part('后一件', jpeg, photo(30, 40)));
    expect(locked.gaps).toEqual([{ title: '流水', reason: 'locked', page: 1 }]);
    const texts = (await pdfText(locked.bytes)).map((text) => text.replace(/\s/g, ''));
    expect(texts[2]).toContain('缺：流水，文件设有打开密码');
    expect(texts[4]).toContain('备考文件设有打开密码');
    expect((await pdfStructure(locked.bytes)).marks[3]).toEqual({ title: '后一件', page: 4 });
  });

  it.each([
    ['cut in the middle', async () => (await foreignPdf(2)).slice(0, 300)],
    ['cut near its end', async () => (await foreignPdf(2)).slice(0, 700)],
    ['with nothing in it', async () => new TextEncoder().encode('%PDF-1.7\n%%EOF')],
    ['no PDF at all', async () => new Uint8Array(64)],
    ['without a page', async () => new Uint8Array(await (await PDFDocument.create()).save({ addDefaultPage: false }))],
  ])('%s leaves a sheet in its place', async (_name, make) => {
    expect(await gapsOf(part('坏文件', pdf, await make()))).toEqual(['damaged']);
  });

  it('that is not on this computer, or has no pages, leaves a sheet too', async () => {
    const other = 'audio/mpeg';
    expect(await gapsOf(part('未到', pdf, null), part('录音', other, new Uint8Array(9)))).toEqual([
      'missing',
      'no-pages',
    ]);
  });
});

describe('a picture', () => {
  /** Where the black corner of the upright picture is: the page shows it in the upper left of the picture. */
  const corners = async (bytes: Uint8Array, mediaType: string) => {
    const volume = await bound(part('图', mediaType, bytes));
    const page = await pdfPixels(volume.bytes, 3, 1);
    const half = { left: 0.25, right: 0.55, top: 0.3, bottom: 0.55 };
    const dark = (x: number, y: number) => darkness(page, [x, y, 0.2, 0.15]) > 0.1;
    return {
      topLeft: dark(half.left, half.top),
      topRight: dark(half.right, half.top),
      bottomLeft: dark(half.left, half.bottom),
      bottomRight: dark(half.right, half.bottom),
      isWide: page.width > page.height,
      gaps: volume.gaps,
    };
  };
  const nothing = { topLeft: false, topRight: false, bottomLeft: false, bottomRight: false, gaps: [] };

  it.each([
    [1, 'topLeft'],
    [2, 'topRight'],
    [3, 'bottomRight'],
    [4, 'bottomLeft'],
    [5, 'topLeft'],
    [6, 'topRight'],
    [7, 'bottomRight'],
    [8, 'bottomLeft'],
  ] as const)('taken with orientation %i stands upright', async (orientation, corner) => {
    const upright = orientation < 5 ? photo(500, 600, orientation) : photo(600, 500, orientation);
    expect(await corners(upright, jpeg)).toEqual({ ...nothing, [corner]: true, isWide: false });
  });

  it('that is wide gets a wide page', async () => {
    expect((await corners(photo(900, 500), jpeg)).isWide).toBe(true);
    expect((await corners(photo(900, 500, 6), jpeg)).isWide).toBe(false);
  });

  it('with transparency is laid on white', async () => {
    expect(await corners(screenshot(500, 600), png)).toEqual({ ...nothing, topLeft: true, isWide: false });
    // Left half transparent black, right half solid black; each row with another filter.
    const rows = Array.from({ length: 600 }, (_, y) => {
      const plain = Array.from({ length: 500 }, (_pixel, x) => [0, 0, 0, x < 250 ? 0 : 255]).flat();
      return y === 0 ? [0, ...plain] : [2, ...plain.map(() => 0)];
    });
    const bytes = pngOf({ width: 500, height: 600, depth: 8, colourType: 6 }, new Uint8Array(rows.flat()));
    expect(await corners(bytes, png)).toEqual({ ...nothing, topRight: true, bottomRight: true, isWide: false });
  });

  it.each([
    ['grey, one bit', { depth: 1, colourType: 0 }, (x: number) => (x < 250 ? 0 : 1), 8],
    ['grey, eight bits', { depth: 8, colourType: 0 }, (x: number) => (x < 250 ? 0 : 255), 1],
    ['a palette', { depth: 8, colourType: 3, palette: [255, 255, 255, 0, 0, 0] }, (x: number) => (x < 250 ? 1 : 0), 1],
    [
      'a palette with a transparent colour',
      { depth: 8, colourType: 3, palette: [0, 0, 0, 0, 0, 0], transparency: [0] },
      (x: number) => (x < 250 ? 1 : 0),
      1,
    ],
    ['interlaced', { depth: 8, colourType: 0, isInterlaced: true }, null, 1],
  ])('as PNG of %s is shown', async (_name, shape, value, perByte) => {
    const size = { width: 500, height: 600 };
    const row = (width: number) =>
      Array.from({ length: Math.ceil(width / perByte) }, (_, at) =>
        Array.from(
          { length: perByte },
          (_bit, bit) => (value?.(at * perByte + bit) ?? 0) << (perByte - 1 - bit),
        ).reduce((a, b) => a | b),
      );
    // The seven passes of an interlaced picture, all black.
    const passes = [
      [8, 8],
      [8, 8],
      [4, 8],
      [4, 4],
      [2, 4],
      [2, 2],
      [1, 2],
    ] as const;
    const starts = [
      [0, 0],
      [4, 0],
      [0, 4],
      [2, 0],
      [0, 2],
      [1, 0],
      [0, 1],
    ] as const;
    const rows =
      value === null
        ? passes.flatMap(([dx, dy], pass) => {
            const [x, y] = starts[pass] ?? [0, 0];
            const [w, h] = [Math.ceil((size.width - x) / dx), Math.ceil((size.height - y) / dy)];
            return Array.from({ length: h }, () => [0, ...Array.from({ length: w }, () => 0)]).flat();
          })
        : Array.from({ length: size.height }, () => [0, ...row(size.width)]).flat();
    const found = await corners(pngOf({ ...size, ...shape }, new Uint8Array(rows)), png);
    const isAll = value === null;
    expect(found).toEqual({
      ...nothing,
      topLeft: true,
      bottomLeft: true,
      topRight: isAll,
      bottomRight: isAll,
      isWide: false,
    });
  });

  it('cut off or of a size beyond reason leaves a sheet', async () => {
    const whole = screenshot(300, 300);
    const huge = pngOf({ width: 60_000, height: 60_000, depth: 8, colourType: 2 }, new Uint8Array(10));
    const short = pngOf({ width: 50, height: 50, depth: 8, colourType: 0 }, new Uint8Array(10));
    const reasons = await gapsOf(
      part('一', png, whole.slice(0, whole.length / 2)),
      part('二', png, huge),
      part('三', png, short),
      part('四', jpeg, photo(30, 30).slice(0, 40)),
      part('五', jpeg, new Uint8Array([0xff, 0xd8, 0xff, 0xd9])),
    );
    expect(reasons).toEqual(['damaged', 'damaged', 'damaged', 'damaged', 'damaged']);
  });
});
