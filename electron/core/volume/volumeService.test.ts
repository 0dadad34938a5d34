/** The volume of a case on a real desk: what goes in, step by step through the contract, kept until the next one or the purge. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VolumeDone, VolumeStep } from '../../../shared/api/volume.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import type { FileRef } from '../../../shared/case/parts.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { execute, FOUNDER, foundDesk, purgeIn, registerIn, type TestDesk } from '../../../tests/support/desk.ts';
import { foreignPdf, lockedPdf, photo } from '../../../tests/support/evidence.ts';
import { pdfStructure, pdfText } from '../../../tests/support/pdf.ts';

let desk: TestDesk;
const caseId = 'case-volume';
const on = localDate('2026-06-30');

const put = async (name: string, mediaType: string, bytes: Uint8Array): Promise<FileRef> => {
  const kept = await desk.api.files.put({ name, mediaType, bytes: new Uint8Array(bytes) });
  if (!kept.ok) throw new Error(kept.refusal.type);
  return kept.value;
};
const addEvidence = (evidenceId: string, name: string, files: readonly FileRef[]) =>
  execute(
    desk.api,
    caseId,
    caseCommand('AddEvidence', {
      evidence: {
        evidenceId,
        name,
        kind: 'documentary',
        providedBy: null,
        isOriginal: false,
        purpose: '',
        isSensitive: false,
        files: [...files],
      },
    }),
  );
const issue = async (documentId: string) => {
  const issued = await desk.api.documents.issue({
    caseId,
    documentId,
    on,
    partyId: null,
    sessionId: null,
    act: 'printed',
  });
  if (!issued.ok) throw new Error(issued.refusal.type);
};
const steps = async (id = caseId): Promise<readonly VolumeStep[]> => {
  const found: VolumeStep[] = [];
  for await (const step of await desk.api.documents.volume({ caseId: id, on })) found.push(step);
  return found;
};
const bound = async (): Promise<VolumeDone> => {
  const last = (await steps()).at(-1);
  if (last?.kind !== 'done') throw new Error('the volume was not finished');
  return last;
};
const download = async (): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for (let index = 0; ; index += 1) {
    const part = await desk.api.documents.volumePart({ caseId, index });
    if (part === null) return new Uint8Array(Buffer.concat(parts));
    parts.push(part);
  }
};

beforeAll(async () => {
  desk = await foundDesk();
  await registerIn(desk.api, caseId);
  await issue('D05');
  await issue('D08');
  await addEvidence('e1', '考勤表', [
    await put('a.jpg', 'image/jpeg', photo(300, 400)),
    await put('b.pdf', 'application/pdf', await foreignPdf(2)),
  ]);
  await addEvidence('e2', '申请人身份证', [await put('c.jpg', 'image/jpeg', photo(400, 300))]);
  await addEvidence('e3', '银行流水', [await put('d.pdf', 'application/pdf', await lockedPdf('secret'))]);
});
afterAll(() => desk.dispose());

describe('the volume of a case', () => {
  it('holds papers and evidence in the order of the file, and says what is missing', async () => {
    const done = await bound();
    expect(done.gaps).toMatchObject([{ title: '银行流水', reason: 'locked' }]);
    expect(done.fileName).toMatch(/^D26-.*\.pdf$/);
    const bytes = await download();
    expect(bytes.length).toBe(done.sizeBytes);
    const { marks, pages } = await pdfStructure(bytes);
    expect(marks.map(({ title }) => title)).toEqual([
      '封面',
      '卷内目录',
      '调解意愿征询书',
      '申请人身份证',
      '权利义务告知书',
      '考勤表',
      '银行流水',
      '备考表',
      '封底',
    ]);
    expect(pages).toBe(done.pages);
    const texts = (await pdfText(bytes)).map((text) => text.replace(/\s/g, ''));
    expect(texts[0]).toContain('劳动争议调解案卷');
    const first = (title: string) => (marks.find((mark) => mark.title === title)?.page ?? 0) - 2;
    const [photos, bank] = [first('考勤表'), first('银行流水')];
    expect(texts[1]).toContain(`考勤表${photos}—${photos + 2}`);
    expect(texts[1]).toContain(`银行流水${bank}见备考表`);
    expect(texts[bank + 1]).toContain('文件设有打开密码');
    expect(texts.at(-2)).toContain(`${bank}银行流水文件设有打开密码`);
    expect(texts.at(-2)).toContain(`本卷共有材料5件，编${pages - 4}页`);
  });

  it('tells every step and is in the log', async () => {
    const found = await steps();
    expect(found.filter(({ kind }) => kind === 'progress')).toHaveLength(7);
    expect(found[0]).toEqual({ kind: 'progress', done: 0, of: 6, pages: 0, title: '调解意愿征询书' });
    const view = await desk.api.cases.get({ caseId });
    if (!view.ok) throw new Error(view.refusal.type);
    expect(view.value.history.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ act: 'saved', what: 'D26' }),
    );
  });

  it('stopped in the middle leaves the earlier one as it was', async () => {
    const before = await download();
    for await (const step of await desk.api.documents.volume({ caseId, on })) if (step.kind === 'progress') break;
    const stop = new AbortController();
    const heard: string[] = [];
    for await (const step of await desk.api.documents.volume({ caseId, on }, { signal: stop.signal })) {
      heard.push(step.kind);
      stop.abort();
    }
    expect(heard).not.toContain('done');
    expect(Buffer.compare(await download(), before)).toBe(0);
  });

  it('takes the place of the earlier one', async () => {
    await addEvidence('e4', '后补的照片', [await put('z.jpg', 'image/jpeg', photo(310, 400))]);
    await bound();
    expect((await pdfStructure(await download())).marks.map(({ title }) => title)).toContain('后补的照片');
  });

  it('is refused for a case nobody knows, and there is none to fetch', async () => {
    expect(await steps('case-nowhere')).toMatchObject([{ kind: 'refused', refusal: { type: 'case-unknown' } }]);
    expect(await desk.api.documents.volumePart({ caseId: 'case-nowhere', index: 0 })).toBeNull();
  });

  it('is not for those who may not see whole ID numbers', async () => {
    const keeper = { name: '孙丽', signInName: 'sun.li', password: '管理员的口令也要够长' } as const;
    await desk.api.desk.addPerson({ ...keeper, roles: ['administrator'] });
    await desk.api.desk.signIn(keeper);
    expect(await steps()).toMatchObject([{ kind: 'refused', refusal: { type: 'role-missing' } }]);
    expect(await desk.api.documents.volumePart({ caseId, index: 0 })).toBeNull();
    await desk.api.desk.signIn(FOUNDER);
  });

  it('goes with the case', async () => {
    const { files } = desk.open();
    expect(files.volumes.part(caseId, 0)).not.toBeNull();
    purgeIn(desk, caseId);
    expect(files.volumes.part(caseId, 0)).toBeNull();
  });
});
