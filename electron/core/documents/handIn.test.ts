/** What is handed in elsewhere, through the contract of a real desk: papers about one item, packets, transfer sheets, the agreement read out. */
import { PDFDocument } from '@cantoo/pdf-lib';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, day } from '../../../tests/builders/aCase.ts';
import { execute, foundDesk, type TestDesk } from '../../../tests/support/desk.ts';
import { pdfText } from '../../../tests/support/pdf.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import { joinPdfs } from './joinPdfs.ts';

let desk: TestDesk;
const caseId = 'case-broken';
const on = day('2026-06-30');
const request = { caseId, on, partyId: null, sessionId: null };
const wholeNumber = '420300189912310017';

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const textOf = async (bytes: Uint8Array) => (await pdfText(bytes)).join('').replace(/\s/g, '');
const looks = async () =>
  value(await desk.api.cases.get({ caseId }))
    .history.filter(({ type }) => type === 'PersonalDataSeen')
    .map(({ data }) => data);

beforeAll(async () => {
  desk = await foundDesk();
  const walk = aCase().inHrMediation().prepared();
  const signed = walk
    .signedBy('w1', day('2026-03-05'))
    .signedBy('r1', day('2026-03-05'))
    .signedBy('mediator', day('2026-03-06'))
    .then(
      caseCommand('SignAgreement', {
        versionId: 'v1',
        signer: { kind: 'body', name: '随州市职工服务中心' },
        on: day('2026-03-07'),
        method: 'paper',
        image: null,
      }),
    );
  for (const command of signed.commands) await execute(desk.api, caseId, command);
  value(await desk.api.documents.sealAgreement({ caseId, versionId: 'v1', on: day('2026-03-07') }));
  const receipt = { paymentId: 'pay1', receipts: [], note: '' };
  for (const [receiptId, amountFen, at] of [
    ['x1', 1_000_000, '2026-04-12'],
    ['x2', 500_000, '2026-05-12'],
  ] as const)
    await execute(
      desk.api,
      caseId,
      caseCommand('ReceivePayment', { ...receipt, receiptId, amountFen, on: day(at), receipts: [] }),
    );
});
afterAll(() => desk.dispose());

describe('a paper about one of several things', () => {
  it('speaks of the one that was named, else of the latest', async () => {
    const drawn = async (itemId: string | null) =>
      textOf(value(await desk.api.documents.preview({ ...request, documentId: 'D24', itemId })).bytes);
    expect(await drawn(null)).toContain('5,000.00');
    expect(await drawn('x1')).toContain('10,000.00');
    expect(await drawn('pay1')).toContain('43,000.00');
  });

  it('is refused for a thing the case does not have, and for a paper that has no such things', async () => {
    for (const [documentId, itemId] of [
      ['D24', 'x9'],
      ['D25', 'x1'],
    ] as const)
      expect(await desk.api.documents.preview({ ...request, documentId, itemId })).toMatchObject({
        ok: false,
        refusal: { type: 'item-unknown', field: 'itemId' },
      });
  });
});

describe('a packet', () => {
  const packet = { caseId, packetId: 'default', on, act: 'printed' } as const;

  it('is one PDF of its papers in their order, each kept and recorded, the look noted', async () => {
    const keys = ['D18b/w1/', 'D17/w1/r1', 'D13//'];
    const printed = value(await desk.api.documents.packet({ ...packet, keys }));
    expect(printed.fileName).toMatch(/^违约材料包-鄂随工调〔2026〕\d+号\.pdf$/);
    const text = await textOf(printed.bytes);
    const places = ['支付令申请书', '调解协议书', '证据清单'].map((title) => text.indexOf(title));
    expect(places).toEqual([...places].toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBe(0);
    expect((await PDFDocument.load(printed.bytes)).getPageCount()).toBe(printed.pages);
    const { papers } = value(await desk.api.cases.get({ caseId })).case;
    // The sealed agreement is handed out as it is kept, not issued anew.
    expect(papers.map(({ documentId, recipient }) => [documentId, recipient])).toEqual([
      ['D17', '周建国'],
      ['D18b', '周建国'],
    ]);
    expect(await looks()).toEqual(
      expect.arrayContaining(['D17', 'D13', 'D18b'].map((what) => expect.objectContaining({ act: 'printed', what }))),
    );
  });

  it('is refused whole, with the paper that cannot be drawn, and records nothing', async () => {
    const before = value(await desk.api.cases.get({ caseId })).case.papers.length;
    const keys = ['D15//', 'D15b//'];
    value(await desk.api.documents.packet({ ...packet, packetId: 'confirmation', keys: ['D15b//'] }));
    expect(await desk.api.documents.packet({ ...packet, packetId: 'review', keys: ['D99//'] })).toMatchObject({
      ok: false,
      refusal: { type: 'packet', key: 'D99//', refusal: { type: 'item-unknown' } },
    });
    const applied = { on: day('2026-04-01'), court: '随州市曾都区人民法院', partyIds: ['w1', 'r1'] };
    await execute(desk.api, caseId, caseCommand('ApplyConfirmation', applied));
    expect(await desk.api.documents.packet({ ...packet, packetId: 'review', keys: ['D16b//', 'D16//'] })).toMatchObject(
      { ok: false, refusal: { key: 'D16//', refusal: { what: 'reviewable-agreement' } } },
    );
    const after = value(await desk.api.cases.get({ caseId })).case.papers;
    expect(after.map(({ documentId }) => documentId).slice(before)).toEqual(['D15b']);
    value(await desk.api.documents.packet({ ...packet, packetId: 'confirmation', keys }));
  });
});

it('joins pages in order and keeps none of the properties of its parts', async () => {
  const one = await PDFDocument.create();
  one.addPage([100, 100]);
  one.setKeywords(['secret']);
  const two = await PDFDocument.create();
  two.addPage([200, 200]);
  two.addPage([300, 300]);
  const joined = await joinPdfs(
    [await one.save(), await two.save()].map((bytes) => new Uint8Array(bytes)),
    '材料',
  );
  const read = await PDFDocument.load(joined.bytes);
  expect(joined.pages).toBe(3);
  expect(read.getPages().map((page) => page.getWidth())).toEqual([100, 200, 300]);
  expect([read.getTitle(), read.getKeywords()]).toEqual(['材料', undefined]);
});

describe('a transfer sheet', () => {
  const input = { caseId, target: 'court' } as const;
  const numberIn = (sheet: {
    readonly groups: readonly { readonly fields: readonly { readonly label: string; readonly value: string }[] }[];
  }) => sheet.groups.flatMap(({ fields }) => fields).find(({ label }) => label === '证件号码')?.value;

  it('masks numbers until a reason was given, and then the look is in the log', async () => {
    const before = (await looks()).length;
    const masked = value(await desk.api.documents.transferSheet({ ...input, reason: null }));
    expect(numberIn(masked)).toBe('420300********0017');
    expect(JSON.stringify(masked)).not.toContain(wholeNumber);
    expect(await looks()).toHaveLength(before);
    const whole = value(await desk.api.documents.transferSheet({ ...input, reason: '网上立案' }));
    expect(numberIn(whole)).toBe(wholeNumber);
    expect((await looks()).at(-1)).toEqual({ act: 'revealed', what: 'D32', reason: '网上立案' });
  });

  it('as JSON and as Excel holds every field as text, with its export in the log', async () => {
    const json = value(await desk.api.documents.transferFile({ ...input, reason: '网上立案', format: 'json' }));
    const read: unknown = JSON.parse(new TextDecoder().decode(json.bytes));
    expect(read).toMatchObject({ format: 'hejie-transfer', version: 1, target: 'court' });
    const excel = value(
      await desk.api.documents.transferFile({ ...input, target: 'hr', reason: '人社平台登记', format: 'xlsx' }),
    );
    expect(excel.fileName).toMatch(/^D32b-鄂随工调〔2026〕\d+号\.xlsx$/);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(Buffer.from(excel.bytes).buffer);
    const cells = new Map<string, unknown>();
    workbook.worksheets[0]?.eachRow((row) => cells.set(row.getCell(2).text, row.getCell(3).value));
    expect(cells.get('证件号码')).toBe(wholeNumber);
    expect(cells.get('联系电话')).toBe('0722-3300000');
    expect((await looks()).at(-1)).toEqual({ act: 'exported', what: 'D32b', reason: '人社平台登记' });
  });

  it('gives no file without a reason', async () => {
    await expect(desk.api.documents.transferFile({ ...input, reason: ' ', format: 'json' })).rejects.toThrow();
  });
});

describe('the agreement read out', () => {
  it('has the birth dates and whole numbers of the paper, and the look is noted', async () => {
    const parts = value(await desk.api.documents.reading({ caseId, versionId: 'v1' }));
    const words = JSON.stringify(parts);
    expect(words).toContain('1899年12月31日出生');
    expect(words).toContain(wholeNumber);
    expect(await looks()).toEqual(expect.arrayContaining([{ act: 'revealed', what: 'D13', reason: '' }]));
  });

  it('of an unknown version is refused', async () => {
    expect(await desk.api.documents.reading({ caseId, versionId: 'v9' })).toMatchObject({
      ok: false,
      refusal: { type: 'item-unknown', field: 'versionId' },
    });
  });
});

describe('a paper with a number nobody has confirmed', () => {
  it('says so beside it, also when it is issued, and one without such a number does not', async () => {
    const review = value(await desk.api.documents.preview({ ...request, documentId: 'D05' }));
    expect(review.notes).toMatchObject([
      { type: 'numbers-unconfirmed', numbers: [{ zh: '调解协议生效后申请仲裁审查的期限' }] },
    ]);
    const issued = value(await desk.api.documents.issue({ ...request, documentId: 'D08', act: 'saved' }));
    expect(issued.notes).toMatchObject([{ numbers: [{ zh: '受理后结束调解的期限' }, {}] }]);
    expect(value(await desk.api.documents.preview({ ...request, documentId: 'D24' })).notes).toEqual([]);
  });
});
