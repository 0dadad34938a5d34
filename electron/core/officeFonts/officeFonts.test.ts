/** Fonts of the office's own computer: found, chosen, drawn with, and helped out when they are missing, broken or incomplete. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonCharacters } from '../../../shared/documents/fontRoles.ts';
import { inkAgreement, openFont } from '../../../tests/support/glyphInk.ts';
import { collectionFile, cutOf, fontFile, windowsNames } from '../../../tests/support/officeFonts.ts';
import { foundDesk, registerIn } from '../../../tests/support/desk.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { testRenderer } from '../../../tests/support/papers.ts';
import { pdfPixels, pdfText, pdfTextPlaces } from '../../../tests/support/pdf.ts';
import { noticeRequest } from '../../../tests/support/samplePapers.ts';
import type { FontChoice, FontChoices } from './fontChoices.ts';
import { createFontShelf } from './fontShelf.ts';
import { findInstalledFonts } from './installedFonts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'fonts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noticeCharacters = [
  ...new Set(`${commonCharacters}${JSON.stringify(noticeRequest)}—□✓＿.校验码盖章处题 `),
].filter((one) => one >= ' ');
let regular = new Uint8Array();
let black = new Uint8Array();

const put = (name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
};
const noFonts: FontChoices = { official: {}, form: {} };
const shelfWith = (official: FontChoices['official'], folders: readonly string[] = []) =>
  createFontShelf({ folders, choices: () => ({ ...noFonts, official }), openFont: testRenderer.openFont });
const drawn = async (official: FontChoices['official'], folders: readonly string[] = []) => {
  const { faces, notes } = await shelfWith(official, folders).facesFor('official');
  const result = await testRenderer.render({ ...noticeRequest, faces });
  if (!result.ok) throw new Error(result.refusal.type);
  return { ...result.value, notes: [...notes, ...result.value.notes] };
};
const title: FontChoice = { file: '', index: 0, label: '方正小标宋简体' };

beforeAll(async () => {
  const characters = noticeCharacters.filter((one) => one !== '\ue000');
  regular = new Uint8Array(await cutOf('400Regular', characters));
  black = new Uint8Array(await cutOf('900Black', characters));
});

describe('the fonts of a computer', () => {
  it('are found in its folders by the names in the files, those of the official chain first', async () => {
    put('list/a.ttf', fontFile(black, { names: windowsNames('某某美术体', 'Some Art') }));
    put('list/deep/er/FZXBSJW.TTF', fontFile(black, { names: windowsNames('方正小标宋简体', 'FZXiaoBiaoSong-B05S') }));
    put(
      'list/two.ttc',
      collectionFile([
        { font: regular, changes: { names: windowsNames('宋体', 'SimSun') } },
        { font: black, changes: { names: windowsNames('仿宋_GB2312', 'FangSong_GB2312') } },
      ]),
    );
    const gbk = { platform: 3, encoding: 3, language: 0x0804, id: 4 };
    put('list/old.ttf', fontFile(regular, { names: [{ ...gbk, bytes: new Uint8Array([0xbf, 0xac, 0xcc, 0xe5]) }] }));
    put('list/broken.ttf', new Uint8Array([0, 1, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 1]));
    put('list/readme.txt', new TextEncoder().encode('方正小标宋简体'));
    const found = await findInstalledFonts([path.join(folder, 'list'), path.join(folder, 'nowhere')]);
    expect(found.map(({ label, index }) => [label, index])).toEqual([
      ['方正小标宋简体', 0],
      ['仿宋_GB2312', 1],
      ['楷体', 0],
      ['某某美术体', 0],
      ['宋体', 0],
    ]);
    expect(new Set(found.map(({ fontId }) => fontId)).size).toBe(5);
  });

  it('that cannot be used say why: outlines of PostScript kind, embedding forbidden', async () => {
    const names = windowsNames('仿宋', 'FangSong');
    put('unfit/a.otf', fontFile(black, { names, isCff: true }));
    put('unfit/b.ttf', fontFile(black, { names, embedding: 2 }));
    put('unfit/c.ttf', fontFile(black, { names, embedding: 0x108 }));
    const found = await findInstalledFonts([path.join(folder, 'unfit')]);
    expect(found.map(({ problem }) => String(problem)).toSorted()).toEqual([
      'font-cff',
      'font-forbidden',
      'font-forbidden',
    ]);
    for (const face of found) expect(await shelfWith({}).open(face)).toMatchObject({ refusal: { type: face.problem } });
  });

  it('without Chinese characters, cut short or torn are refused when they are tried', async () => {
    const require = createRequire(import.meta.url);
    const latin = readFileSync(require.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'));
    const whole = fontFile(black, { names: windowsNames('黑体', 'SimHei') });
    const torn = whole.slice();
    torn.fill(0x55, whole.length / 3, whole.length);
    const tried = async (file: string) => shelfWith({}).open({ file, index: 0, label: 'x' });
    expect(await tried(put('l.ttf', latin))).toMatchObject({ refusal: { type: 'font-not-chinese' } });
    expect(await tried(put('s.ttf', whole.slice(0, whole.length / 2)))).toMatchObject({ ok: false });
    expect(await tried(put('t.ttf', torn))).toMatchObject({ ok: false });
    expect(await tried(put('n.ttf', new Uint8Array(7)))).toMatchObject({ refusal: { type: 'font-damaged' } });
    expect(await tried(path.join(folder, 'gone.ttf'))).toMatchObject({ refusal: { type: 'font-missing' } });
    expect(await tried(put('w.ttf', whole))).toMatchObject({ ok: true });
  });
});

describe('a paper in a chosen font', () => {
  const scale = 4;

  it.each([
    ['of a file', () => ({ file: put('title.ttf', fontFile(black, { names: windowsNames('某', 'B') })), index: 0 })],
    [
      'of a collection',
      () => ({
        file: put(
          'title.ttc',
          collectionFile([
            { font: regular, changes: { names: windowsNames('甲', 'A') } },
            { font: black, changes: { names: windowsNames('乙', 'B') } },
          ]),
        ),
        index: 1,
      }),
    ],
  ])('%s shows its glyphs, and only where it was chosen', async (_name, choice) => {
    const { faces, notes } = await shelfWith({ title: { ...title, ...choice() } }).facesFor('official');
    const blocks = [
      { kind: 'title', text: '题' },
      { kind: 'paragraph', text: '题', align: 'center' },
    ] as const;
    const template = { id: 'one', style: 'official', version: 1, blocks } as const;
    const result = await testRenderer.render({ ...noticeRequest, template, faces });
    if (!result.ok) throw new Error(result.refusal.type);
    expect([...notes, ...result.value.notes]).toEqual([]);
    const [head, body] = (await pdfTextPlaces(result.value.bytes))[0]?.filter((place) => place.text === '题') ?? [];
    if (head === undefined || body === undefined) throw new Error('the page lacks its words');
    const page = { page: await pdfPixels(result.value.bytes, 1, scale), scale };
    expect(inkAgreement(page, head, openFont(black))).toBeGreaterThan(0.9);
    expect(inkAgreement(page, head, openFont(regular))).toBeLessThan(0.8);
    expect(inkAgreement(page, body, openFont(regular))).toBeGreaterThan(0.9);
  });

  it('keeps its text searchable', async () => {
    const file = put('body.ttf', fontFile(black, { names: windowsNames('仿宋', 'F') }));
    const plain = await drawn({});
    const chosen = await drawn({ body: { file, index: 0, label: '仿宋' }, heading: { file, index: 0, label: '黑体' } });
    const words = async (bytes: Uint8Array) => (await pdfText(bytes)).join('').replace(/\s/g, '');
    expect(await words(chosen.bytes)).toBe(await words(plain.bytes));
    expect(chosen.notes).toEqual([]);
  });

  it('borrows the characters it lacks from the bundled font and names them', async () => {
    const some = await cutOf(
      '900Black',
      noticeCharacters.filter((one) => !'王物'.includes(one)),
    );
    const file = put('few.ttf', fontFile(some, { names: windowsNames('仿宋', 'F') }));
    const { bytes, notes } = await drawn({ body: { file, index: 0, label: '仿宋' } });
    expect(notes).toEqual([{ type: 'font-lacks', font: '仿宋', characters: ['物', '王'] }]);
    expect((await pdfText(bytes)).join('').replace(/\s/g, '')).toContain('随州市某某物流有限公司、王小明');
  });

  it('is refused only when the bundled font lacks the character too', async () => {
    const file = put('all.ttf', fontFile(black, { names: windowsNames('仿宋', 'F') }));
    const { faces } = await shelfWith({ body: { file, index: 0, label: '仿宋' } }).facesFor('official');
    const fields = { ...noticeRequest.fields, worker: '王\u{1F600}' };
    expect(await testRenderer.render({ ...noticeRequest, fields, faces })).toMatchObject({
      refusal: { type: 'glyph-missing', characters: ['\u{1F600}'] },
    });
  });
});

describe('a chosen file that is gone', () => {
  const gone: FontChoice = { file: path.join(folder, 'gone.ttf'), index: 0, label: '仿宋_GB2312' };

  it('is replaced by the next of its chain that is installed, and the paper says so', async () => {
    put('chain/1.ttf', fontFile(black, { names: windowsNames('华文仿宋', 'STFangsong') }));
    put('chain/2.ttf', fontFile(regular, { names: windowsNames('仿宋', 'FangSong'), embedding: 2 }));
    put('chain/3.ttf', fontFile(regular, { names: windowsNames('楷体', 'KaiTi') }));
    const { notes } = await drawn({ body: gone }, [path.join(folder, 'chain')]);
    expect(notes).toEqual([{ type: 'font-missing', font: '仿宋_GB2312', used: '华文仿宋' }]);
  });

  it('is replaced by the bundled font where nothing of its chain is installed', async () => {
    const plain = await drawn({});
    const { bytes, notes } = await drawn({ body: gone });
    expect(notes).toEqual([{ type: 'font-missing', font: '仿宋_GB2312', used: 'Noto Serif SC' }]);
    expect(Buffer.compare(bytes, plain.bytes)).toBe(0);
  });

  it('or broken is told apart', async () => {
    const file = put('torn.ttf', fontFile(black, { names: windowsNames('仿宋', 'F') }).slice(0, 2000));
    const { notes } = await drawn({ body: { ...gone, file } });
    expect(notes).toEqual([{ type: 'font-damaged', font: '仿宋_GB2312', used: 'Noto Serif SC' }]);
  });
});

describe('the desk', () => {
  it('chooses a font for its papers, keeps the choice on this computer, and says when it is gone', async () => {
    const file = put(
      'desk/FZXBS.ttf',
      fontFile(black, { names: windowsNames('方正小标宋简体', 'FZXiaoBiaoSong-B05S') }),
    );
    put('desk/odd.otf', fontFile(black, { names: windowsNames('仿宋', 'FangSong'), isCff: true }));
    const desk = await foundDesk([path.join(folder, 'desk')]);
    const { documents } = desk.api;
    const { installed, chosen } = await documents.fonts();
    expect(installed).toMatchObject([
      { name: { zh: '方正小标宋简体', en: 'FZXiaoBiaoSong-B05S' }, problem: null, serves: ['title'] },
      { name: { zh: '仿宋' }, problem: 'font-cff' },
    ]);
    expect(chosen.every(({ font }) => font === null)).toBe(true);
    expect(JSON.stringify(installed)).not.toContain(folder);
    const [good, cff] = installed.map(({ fontId }) => fontId);
    const place = { style: 'form', role: 'title' } as const;
    expect(await documents.chooseFont({ ...place, fontId: cff ?? '' })).toMatchObject({
      refusal: { type: 'font-cff' },
    });
    expect(await documents.chooseFont({ ...place, fontId: '0'.repeat(32) })).toMatchObject({
      refusal: { type: 'font-missing', field: 'fontId' },
    });
    expect(await documents.chooseFont({ ...place, fontId: good ?? '' })).toMatchObject({ ok: true });
    await registerIn(desk.api, 'case-fonts');
    const paper = {
      caseId: 'case-fonts',
      documentId: 'D08',
      on: localDate('2026-06-30'),
      partyId: null,
      sessionId: null,
    };
    const preview = async () => {
      const answer = await documents.preview(paper);
      return answer.ok ? answer.value.notes : answer.refusal;
    };
    expect(await preview()).toEqual([]);
    rmSync(file);
    expect(await preview()).toEqual([{ type: 'font-missing', font: '方正小标宋简体', used: 'Noto Serif SC' }]);
    expect((await documents.fonts()).chosen).toContainEqual({
      ...place,
      font: '方正小标宋简体',
      fontId: null,
      problem: 'font-missing',
    });
    expect(await documents.chooseFont({ ...place, fontId: null })).toMatchObject({ ok: true });
    expect(await preview()).toEqual([]);
    await desk.dispose();
  });

  it('lets only supervisors and administrators choose', async () => {
    const desk = await foundDesk();
    const volunteer = { name: '孙丽', signInName: 'sun.li', password: '志愿者的口令也要够长' } as const;
    await desk.api.desk.addPerson({ ...volunteer, roles: ['volunteer'] });
    await desk.api.desk.signIn(volunteer);
    expect(await desk.api.documents.chooseFont({ style: 'form', role: 'body', fontId: null })).toMatchObject({
      refusal: { type: 'role-missing' },
    });
    await desk.dispose();
  });
});
