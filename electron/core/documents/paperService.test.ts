/** Papers of a real desk through the contract: preview, issue, seal, and the check of a file that comes back. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseCommand } from '../../../shared/case/commands.ts';
import type { FileRef } from '../../../shared/case/parts.ts';
import type { IssuedPaper } from '../../../shared/api/views.ts';
import { aVersion, day } from '../../../tests/builders/aCase.ts';
import { execute, foundDesk, registerIn, type TestDesk } from '../../../tests/support/desk.ts';
import { pdfText } from '../../../tests/support/pdf.ts';
import { sampleSignature } from '../../../tests/support/samplePng.ts';
import { checkCodeInPdf } from './checkCodeInPdf.ts';

let desk: TestDesk;
let image: FileRef;
let sealed: IssuedPaper;
const caseId = 'case-papers';
const on = day('2026-03-06');
const input = { caseId, on, partyId: null, sessionId: null };

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const textOf = async (bytes: Uint8Array) => (await pdfText(bytes)).join('').replace(/\s/g, '');

const signers = [
  { kind: 'party', partyId: 'w1', name: '周建国' },
  { kind: 'party', partyId: 'r1', name: '陈志远' },
  { kind: 'mediator', name: '王秀兰' },
] as const;
const toTheAgreement = async (id: string): Promise<void> => {
  await registerIn(desk.api, id);
  const received = { on: day('2026-01-20'), letterNumber: '', court: '', materials: [], consentStated: true };
  await execute(desk.api, id, caseCommand('ReceiveReferral', received));
  await execute(desk.api, id, caseCommand('AcceptReferral', { on: day('2026-01-20'), receivedBy: '王秀兰' }));
  const appointed = {
    on: day('2026-01-21'),
    name: '王秀兰',
    personId: null,
    chosenBy: 'body',
    isOnRoll: true,
  } as const;
  await execute(desk.api, id, caseCommand('AppointMediator', appointed));
  const told = { on: day('2026-01-22'), way: 'in-person', partyIds: ['w1', 'r1'] } as const;
  await execute(desk.api, id, caseCommand('TellRights', { ...told, partyIds: [...told.partyIds] }));
  await execute(desk.api, id, caseCommand('PrepareAgreement', { version: aVersion() }));
};
const sign = (id: string, signer: (typeof signers)[number]) =>
  execute(
    desk.api,
    id,
    caseCommand('SignAgreement', { versionId: 'v1', signer, on: day('2026-03-05'), method: 'screen', image }),
  );

beforeAll(async () => {
  desk = await foundDesk();
  image = value(
    await desk.api.files.put({ name: 's.png', mediaType: 'image/png', bytes: new Uint8Array(sampleSignature()) }),
  );
  await toTheAgreement(caseId);
});
afterAll(() => desk.dispose());

describe('before sealing', () => {
  it('refuses an unknown paper, party and session, and a paper without its fact', async () => {
    const refusals = await Promise.all([
      desk.api.documents.preview({ ...input, documentId: 'D99' }),
      desk.api.documents.preview({ ...input, documentId: 'D03', partyId: 'nobody' }),
      desk.api.documents.preview({ ...input, documentId: 'D11', sessionId: 'none' }),
      desk.api.documents.preview({ ...input, documentId: 'D14' }),
    ]);
    expect(refusals.map((result) => (result.ok ? 'drawn' : result.refusal.type))).toEqual([
      'document-unknown',
      'party-unknown',
      'item-unknown',
      'document-not-ready',
    ]);
  });

  it('previews a version that is not saved, and the same paper gives the same bytes', async () => {
    const version = aVersion({ versionId: 'draft', facts: '这是还没有保存的事实。' });
    const [one, two] = [
      value(await desk.api.documents.previewAgreement({ caseId, version })),
      value(await desk.api.documents.previewAgreement({ caseId, version })),
    ];
    expect(await textOf(one.bytes)).toContain('这是还没有保存的事实');
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it('issues a paper once, however often it is printed, and notes each time that it left', async () => {
    const request = { ...input, documentId: 'D03', act: 'printed' } as const;
    const first = value(await desk.api.documents.issue(request));
    value(await desk.api.documents.issue({ ...request, act: 'saved' }));
    expect(first.fileName).toMatch(/^D03-鄂随工调〔2026〕\d+号\.pdf$/);
    const view = value(await desk.api.cases.get({ caseId }));
    expect(view.case.papers.map(({ documentId, pdf }) => [documentId, pdf.sha256])).toEqual([
      ['D03', first.file.sha256],
    ]);
    expect(view.history.filter(({ type }) => type === 'PersonalDataSeen').map(({ data }) => data)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ act: 'printed', what: 'D03' }),
        expect.objectContaining({ act: 'saved', what: 'D03' }),
      ]),
    );
  });

  it('does not seal while a signature is missing', async () => {
    const result = await desk.api.documents.sealAgreement({ caseId, versionId: 'v1', on });
    expect(result).toMatchObject({ ok: false, refusal: { type: 'signatures-missing', names: 3 } });
  });
});

describe('a sealed agreement', () => {
  beforeAll(async () => {
    for (const signer of signers) await sign(caseId, signer);
    sealed = value(await desk.api.documents.sealAgreement({ caseId, versionId: 'v1', on }));
  });

  it('keeps its exact bytes, prints its check code, and stays what it is', async () => {
    const view = value(await desk.api.cases.get({ caseId }));
    const seal = view.case.agreements[0]?.seal;
    expect(seal).toMatchObject({ on, pages: sealed.pages, pdf: { sha256: sealed.file.sha256 } });
    expect(seal?.checkCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await textOf(sealed.bytes)).toContain(`校验码${seal?.checkCode ?? ''}`);
    const again = value(await desk.api.documents.preview({ ...input, documentId: 'D13', on: day('2026-06-30') }));
    expect(Buffer.compare(again.bytes, sealed.bytes)).toBe(0);
    expect(await desk.api.documents.sealAgreement({ caseId, versionId: 'v1', on })).toMatchObject({
      ok: false,
      refusal: { type: 'agreement-sealed' },
    });
  });

  it('is recognised by its bytes and by its code', async () => {
    const check = await desk.api.documents.checkPdf({ bytes: new Uint8Array(sealed.bytes) });
    expect(check).toMatchObject({ result: 'sealed', caseId, version: 1, sealedOn: on, isCurrent: true });
    const code = check.result === 'sealed' ? check.checkCode : '';
    for (const typed of [code, code.toLowerCase(), code.replace('-', ' '), ` ${code.replace('-', '')}`])
      expect(await desk.api.documents.checkCode({ code: typed })).toMatchObject({ result: 'sealed', checkCode: code });
    expect(await desk.api.documents.checkCode({ code: 'ZZZZ-ZZZZ' })).toEqual({ result: 'unknown', sha256: null });
  });

  it('is never recognised as sealed with one byte changed, wherever it is', async () => {
    const step = Math.max(1, Math.floor(sealed.bytes.length / 60));
    for (let at = 0; at < sealed.bytes.length; at += step) {
      const bytes = new Uint8Array(sealed.bytes);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect((await desk.api.documents.checkPdf({ bytes })).result).not.toBe('sealed');
    }
  });

  it('is told to differ when it was saved again, even without its properties', async () => {
    const copy = await PDFDocument.load(sealed.bytes);
    expect(await desk.api.documents.checkPdf({ bytes: new Uint8Array(await copy.save()) })).toMatchObject({
      result: 'differs',
      caseId,
    });
    copy.setKeywords([]);
    expect(await desk.api.documents.checkPdf({ bytes: new Uint8Array(await copy.save()) })).toMatchObject({
      result: 'differs',
      caseId,
    });
  });

  it('another PDF and no PDF are unknown', async () => {
    const other = await PDFDocument.create();
    other.addPage();
    for (const bytes of [new Uint8Array(await other.save()), new TextEncoder().encode('not a PDF'), new Uint8Array()])
      expect(await desk.api.documents.checkPdf({ bytes })).toMatchObject({ result: 'unknown' });
    expect(await checkCodeInPdf(new Uint8Array([37, 80, 68, 70]))).toBeNull();
  });
});

it('two cases with the same words have different check codes', async () => {
  const other = 'case-twin';
  await toTheAgreement(other);
  for (const signer of signers) await sign(other, signer);
  value(await desk.api.documents.sealAgreement({ caseId: other, versionId: 'v1', on }));
  const codes = await Promise.all(
    [caseId, other].map(
      async (id) => value(await desk.api.cases.get({ caseId: id })).case.agreements[0]?.seal?.checkCode,
    ),
  );
  expect(new Set(codes).size).toBe(2);
});
