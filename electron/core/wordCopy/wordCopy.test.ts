/** The Word copy of every paper: a sound file, the same words as the PDF, and none once somebody has signed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseCommand } from '../../../shared/case/commands.ts';
import type { FilledBlock, FilledDocument, FilledText } from '../../../shared/documents/filledBlock.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { aVersion } from '../../../tests/builders/aCase.ts';
import { execute, foundDesk, registerIn, type TestDesk } from '../../../tests/support/desk.ts';
import { sampleSignature } from '../../../tests/support/samplePng.ts';
import { unzipped } from '../../../tests/support/unzip.ts';
import { drawWordCopy } from './wordCopy.ts';

const plain = (text: string): FilledText => [{ text, bold: false }];
const documentOf = (changes: Partial<FilledDocument> = {}): FilledDocument => ({
  style: 'official',
  letterForm: false,
  compact: false,
  largeText: false,
  everyPage: null,
  blocks: [],
  missing: [],
  ...changes,
});
const signer = { label: '申请人', name: '周建国', role: '', date: '', image: null, seal: false };
const everyBlock: readonly FilledBlock[] = [
  { kind: 'letterhead', text: plain('某市总工会') },
  { kind: 'documentNumber', text: plain('某工〔2026〕12号'), align: 'center' },
  { kind: 'title', text: plain('关于<依法>支付&劳动报酬的函') },
  { kind: 'addressee', text: plain('某市某某公司') },
  { kind: 'heading', level: 1, text: plain('一、情况') },
  { kind: 'heading', level: 2, text: plain('（一）经过') },
  {
    kind: 'paragraph',
    text: [
      { text: '正文第一段\n另起一行', bold: false },
      { text: '重点', bold: true },
    ],
  },
  {
    kind: 'keyValueTable',
    columns: 4,
    cells: [
      { label: plain('姓名'), value: plain('阿依古丽·买买提'), wide: false, minLines: 1 },
      { label: plain('电话'), value: plain('13900000001'), wide: false, minLines: 1 },
      { label: plain('住所'), value: plain('㛃䶮𬭎路1号'), wide: true, minLines: 3 },
    ],
  },
  {
    kind: 'table',
    columns: [
      { title: plain('金额'), width: 1, align: 'right' },
      { title: plain('大写'), width: 2, align: 'left' },
    ],
    rows: [[plain('1.00'), plain('壹元整')]],
    totals: [plain('合计一'), plain('合计二')],
    whenEmpty: null,
  },
  {
    kind: 'table',
    columns: [{ title: plain('空表'), width: 1, align: 'left' }],
    rows: [],
    totals: null,
    whenEmpty: plain('没有记录'),
  },
  { kind: 'spacer', lines: 1 },
  { kind: 'cutLine', text: plain('回执') },
  { kind: 'attachmentNote', items: [plain('清单'), plain('复印件')] },
  { kind: 'pageBreak' },
  { kind: 'signatures', signers: [signer, { ...signer, label: '公司', seal: true }, signer] },
  { kind: 'seal', body: plain('某市总工会'), date: plain('2026年3月5日'), sealed: true },
  { kind: 'seal', body: plain('某某调解委员会'), date: plain('2026年3月6日'), sealed: false },
  { kind: 'imprint', copyTo: plain('人社局'), issuer: plain('办公室'), date: plain('2026年3月7日') },
];
const draw = (document: FilledDocument, fonts = {}) =>
  drawWordCopy({ document, title: '函', caseNumber: '某工〔2026〕15号', fonts });
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const mm = (value: number): number => Math.round((value * 72 * 20) / 25.4);

describe('a Word copy', () => {
  it('holds the words of every kind of block, in order', async () => {
    const files = unzipped(await draw(documentOf({ blocks: everyBlock })));
    const words = wordsOf(files.get('word/document.xml') ?? '');
    let at = 0;
    for (const part of [
      '某市总工会',
      '某工〔2026〕12号',
      '关于<依法>支付&劳动报酬的函',
      '某市某某公司：',
      '一、情况',
      '（一）经过',
      '正文第一段',
      '另起一行重点',
      '阿依古丽·买买提',
      '㛃䶮𬭎路1号',
      '金额',
      '壹元整',
      '合计二',
      '没有记录',
      '回执',
      '附件：1. 清单',
      '2. 复印件',
      '申请人：',
      '周建国',
      '（盖章处）',
      '2026年3月5日',
      '2026年3月6日',
      '抄送：人社局',
      '2026年3月7日印发',
    ]) {
      const found = words.indexOf(part, at);
      expect([part, found >= at]).toEqual([part, true]);
      at = found;
    }
  });

  it('is A4 with the margins of its style, its number at the foot', async () => {
    const official = unzipped(await draw(documentOf({ blocks: everyBlock })));
    const xml = official.get('word/document.xml') ?? '';
    expect(xml).toMatch(new RegExp(`<w:pgSz w:w="${mm(210)}" w:h="${mm(297)}"`));
    for (const [side, value] of Object.entries({ top: 37, right: 26, bottom: 35, left: 28 }))
      expect(xml).toContain(`w:${side}="${mm(value)}"`);
    const footers = [...official].filter(([name]) => name.startsWith('word/footer'));
    expect(footers.map(([, text]) => wordsOf(text))).toEqual(['——', '——']);
    const form = unzipped(await draw(documentOf({ style: 'form', blocks: everyBlock, everyPage: plain('签名：') })));
    const foot = [...form].find(([name]) => name.startsWith('word/footer'))?.[1] ?? '';
    expect(wordsOf(foot)).toBe('签名：某工〔2026〕15号 · 第  页　共  页');
    expect(foot).toContain('NUMPAGES');
  });

  it('names 仿宋 and its companions with what may stand in for them, or the chosen fonts', async () => {
    const usual = unzipped(await draw(documentOf({ blocks: everyBlock })));
    expect(usual.get('word/document.xml')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(usual.get('word/document.xml')).toContain('w:eastAsia="方正小标宋简体"');
    expect(usual.get('word/fontTable.xml')).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="[^"]*仿宋,FangSong/);
    expect(usual.get('word/styles.xml')).toContain('w:eastAsia="zh-CN"');
    const chosen = unzipped(await draw(documentOf({ blocks: everyBlock }), { body: '某某仿宋' }));
    expect(chosen.get('word/document.xml')).toContain('w:eastAsia="某某仿宋"');
    expect(chosen.get('word/document.xml')).not.toContain('仿宋_GB2312');
  });

  it('of a letter has the double red lines and no number on its first page', async () => {
    const files = unzipped(await draw(documentOf({ letterForm: true, blocks: everyBlock })));
    expect(files.get('word/document.xml')).toContain('thickThinSmallGap');
    expect(files.get('word/document.xml')).toContain('<w:titlePg/>');
    const footers = [...files].filter(([name]) => name.startsWith('word/footer')).map(([, text]) => text);
    expect(footers.some((text) => text.includes('thinThickSmallGap') && !text.includes('PAGE'))).toBe(true);
  });

  it('keeps places to sign with each other and with the text above, and a slip to tear off in one piece', async () => {
    const blocks: readonly FilledBlock[] = [
      { kind: 'paragraph', text: plain('正文') },
      { kind: 'signatures', signers: [signer, signer, signer] },
      { kind: 'cutLine', text: plain('回执') },
      { kind: 'paragraph', text: plain('收悉') },
      { kind: 'paragraph', text: plain('结尾') },
    ];
    const xml = unzipped(await draw(documentOf({ style: 'form', blocks }))).get('word/document.xml') ?? '';
    const kept = (words: string): boolean =>
      /<w:keepNext\/>/.test(xml.split('<w:p>').find((part) => wordsOf(part).includes(words)) ?? '');
    expect(['正文', '申请人', '回执', '收悉', '结尾'].map(kept)).toEqual([true, true, true, true, false]);
  });

  it('takes what XML cannot: control characters, halves of pairs', async () => {
    const odd: FilledBlock = { kind: 'paragraph', text: plain('甲\u0000\u0008乙\ud800丙\ufffe') };
    const xml = unzipped(await draw(documentOf({ blocks: [odd] }))).get('word/document.xml') ?? '';
    expect(wordsOf(xml)).toBe('甲  乙\ufffd丙 ');
  });
});

describe('the desk', () => {
  let desk: TestDesk;
  const caseId = 'case-word';
  const on = localDate('2026-03-06');
  const paper = { caseId, on, partyId: null, sessionId: null };
  beforeAll(async () => {
    desk = await foundDesk();
    await registerIn(desk.api, caseId);
  });
  afterAll(() => desk.dispose());

  it('saves a paper that nobody has signed, and logs that it left', async () => {
    const copy = await desk.api.documents.wordCopy({ ...paper, documentId: 'D08' });
    if (!copy.ok) throw new Error(copy.refusal.type);
    expect(copy.value.fileName).toMatch(/^D08-.*〔2026〕\d+号\.docx$/);
    expect(wordsOf(unzipped(copy.value.bytes).get('word/document.xml') ?? '')).toContain('如实陈述纠纷事实');
    const view = await desk.api.cases.get({ caseId });
    if (!view.ok) throw new Error(view.refusal.type);
    const { history } = view.value;
    expect(history.map(({ data }) => data)).toContainEqual(expect.objectContaining({ act: 'saved', what: 'D08' }));
    expect(view.value.case.papers).toEqual([]);
  });

  it('refuses what is not there yet and what it does not know', async () => {
    expect(await desk.api.documents.wordCopy({ ...paper, documentId: 'D14' })).toMatchObject({
      refusal: { type: 'document-not-ready', what: 'ending' },
    });
    expect(await desk.api.documents.wordCopy({ ...paper, documentId: 'D99' })).toMatchObject({
      refusal: { type: 'document-unknown' },
    });
  });

  it('gives the agreement until the first signature, never after it', async () => {
    const steps = [
      caseCommand('ReceiveReferral', {
        on: localDate('2026-01-20'),
        letterNumber: '',
        court: '',
        materials: [],
        consentStated: true,
      }),
      caseCommand('AcceptReferral', { on: localDate('2026-01-20'), receivedBy: '王秀兰' }),
      caseCommand('AppointMediator', {
        on: localDate('2026-01-21'),
        name: '王秀兰',
        personId: null,
        chosenBy: 'body',
        isOnRoll: true,
      }),
      caseCommand('TellRights', { on: localDate('2026-01-22'), way: 'in-person', partyIds: ['w1', 'r1'] }),
      caseCommand('PrepareAgreement', { version: aVersion() }),
    ];
    for (const step of steps) await execute(desk.api, caseId, step);
    expect(await desk.api.documents.wordCopy({ ...paper, documentId: 'D13' })).toMatchObject({ ok: true });
    const image = await desk.api.files.put({
      name: 's.png',
      mediaType: 'image/png',
      bytes: new Uint8Array(sampleSignature()),
    });
    if (!image.ok) throw new Error(image.refusal.type);
    const mediator = { kind: 'mediator', name: '王秀兰' } as const;
    const signed = {
      versionId: 'v1',
      signer: mediator,
      on: localDate('2026-03-05'),
      method: 'screen',
      image: image.value,
    } as const;
    await execute(desk.api, caseId, caseCommand('SignAgreement', signed));
    expect(await desk.api.documents.wordCopy({ ...paper, documentId: 'D13' })).toMatchObject({
      refusal: { type: 'word-copy-signed', documentId: 'D13' },
    });
  });
});
