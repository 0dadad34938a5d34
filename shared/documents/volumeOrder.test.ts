import { describe, expect, it } from 'vitest';
import type { FileRef } from '../case/parts.ts';
import type { RegisteredCase } from '../case/state.ts';
import { aCase, day } from '../../tests/builders/paperCase.ts';
import { settledCase } from '../../tests/builders/paperStories.ts';
import { paperRegistry } from './registry.ts';
import { volumeItems, volumePlaces } from './volumeOrder.ts';

const file = (name: string): FileRef => ({
  sha256: Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64),
  name,
  mediaType: 'application/pdf',
  sizeBytes: 1,
});
const paper = (documentId: string, on = '2026-03-01', recipient = '') => ({
  paperId: `${documentId}${on}${recipient}`,
  documentId,
  on: day(on),
  pdf: file(`${documentId}${on}${recipient}`),
  pages: 1,
  recipient,
});
const evidence = (name: string, withdrawnFor: string | null = null): RegisteredCase['evidence'][number] => ({
  evidenceId: name,
  name,
  kind: 'documentary',
  providedBy: null,
  isOriginal: true,
  purpose: '',
  isSensitive: false,
  files: [file(name)],
  withdrawnFor,
});
const titles = (c: RegisteredCase) => volumeItems(c).map(({ title }) => title);

describe('the order of a volume', () => {
  it('has a place for every number of the catalogue, and only one', () => {
    const numbers = volumePlaces.flatMap(({ documents }) => documents);
    expect(new Set(numbers).size).toBe(numbers.length);
    const plain = Array.from({ length: 31 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`);
    const variants = [
      'D02b',
      'D06b',
      'D09b',
      'D09c',
      'D09d',
      'D13b',
      'D14b',
      'D15b',
      'D16b',
      'D17b',
      'D18b',
      'D28b',
      'D29b',
    ];
    const more = ['D32', 'D32b'];
    expect(numbers.toSorted()).toEqual([...plain, ...variants, ...more].toSorted());
    for (const { id } of paperRegistry) expect(numbers).toContain(id);
  });

  it('is that of the union file: letter, acceptance, consent, identity, authority, rights, evidence, sessions, result, closing', () => {
    const ids = [
      'D25',
      'D14b',
      'D14',
      'D11',
      'D07',
      'D08',
      'D10',
      'D09',
      'D05',
      'D03',
      'D06',
      'D24',
      'D23',
      'D30',
      'D15',
    ];
    const c = aCase({ papers: ids.map((id) => paper(id)), evidence: [evidence('考勤表'), evidence('身份证复印件')] });
    const order = volumeItems(c).map(({ files }) => files[0]?.name.slice(0, 3));
    expect(order).toEqual([
      'D06',
      'D03',
      'D05',
      '身份证',
      'D09',
      'D10',
      'D08',
      '考勤表',
      'D07',
      'D11',
      'D30',
      'D14',
      'D14',
      'D15',
      'D24',
      'D23',
      'D25',
    ]);
  });

  it('puts a number only a newer version knows last', () => {
    expect(titles(aCase({ papers: [paper('D44'), paper('D25')] }))).toEqual(['结案报告', 'D44']);
  });
});

describe('what belongs into it', () => {
  it('of each paper the newest for each recipient; notices and records of sessions for every day', () => {
    const c = aCase({
      papers: [
        paper('D08', '2026-03-01', '周建国'),
        paper('D08', '2026-03-05', '周建国'),
        paper('D08', '2026-03-01', '某公司'),
        paper('D11', '2026-03-02'),
        paper('D11', '2026-03-09'),
      ],
    });
    expect(volumeItems(c).map(({ title, on }) => [title, on])).toEqual([
      ['权利义务告知书（某公司）', '2026-03-01'],
      ['权利义务告知书（周建国）', '2026-03-05'],
      ['调解笔录', '2026-03-02'],
      ['调解笔录', '2026-03-09'],
    ]);
  });

  it('every one of the papers about one of several payments, letters or services', () => {
    const c = aCase({
      papers: [
        paper('D24', '2026-03-01', '甲'),
        { ...paper('D24', '2026-03-01', '甲'), paperId: 'x', pdf: file('other') },
      ],
    });
    expect(titles(c)).toHaveLength(2);
  });

  it('the sealed agreement instead of its drafts, each sealed version; no earlier volume', () => {
    const settled = settledCase();
    const [version] = settled.agreements;
    if (version === undefined) throw new Error('the story has an agreement');
    const seal = (name: string) => ({ on: day('2026-02-06'), pdf: file(name), pages: 3, checkCode: 'AAAA-BBBB' });
    const c: RegisteredCase = {
      ...settled,
      agreements: [
        { ...version, seal: seal('first') },
        { ...version, versionId: 'v2', seal: seal('second') },
        { ...version, versionId: 'v3', seal: null },
      ],
      papers: [paper('D13'), paper('D26')],
      evidence: [],
      receipts: [],
    };
    expect(volumeItems(c).map(({ title, files }) => [title, files[0]?.name])).toEqual([
      ['调解协议书（第1版）', 'first'],
      ['调解协议书（第2版）', 'second'],
    ]);
  });

  it('not withdrawn evidence, nor evidence without a file', () => {
    const c = aCase({ evidence: [evidence('甲'), evidence('乙', '撤回'), { ...evidence('丙'), files: [] }] });
    expect(titles(c)).toEqual(['甲']);
  });

  it('scans of what was signed on paper, each sheet once, and receipts', () => {
    const settled = settledCase();
    const [version] = settled.agreements;
    if (version === undefined) throw new Error('the story has an agreement');
    const signed = (name: string, image: FileRef | null) =>
      ({ signer: { kind: 'mediator', name }, on: day('2026-02-05'), method: 'paper', image }) as const;
    const sheet = file('sheet');
    const c: RegisteredCase = {
      ...settled,
      agreements: [
        {
          ...version,
          seal: null,
          signatures: [signed('甲', sheet), signed('乙', sheet), signed('丙', sheet), signed('丁', null)],
        },
      ],
      papers: [],
      evidence: [],
      receipts: [
        {
          receiptId: 'r',
          paymentId: 'p',
          on: day('2026-03-20'),
          amountFen: 1,
          receipts: [file('slip'), file('slip2')],
          note: '',
        },
        { receiptId: 's', paymentId: 'p', on: day('2026-03-21'), amountFen: 1, receipts: [], note: '' },
      ],
    };
    expect(volumeItems(c).map(({ title, files }) => [title, files.length])).toEqual([
      ['调解协议书签字页（甲等3人）', 1],
      ['履行凭证', 2],
    ]);
  });
});
