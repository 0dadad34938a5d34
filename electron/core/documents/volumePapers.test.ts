/** The pages that make a volume (D26) and the sheet with the recovery key: what must stand on them, and how they looked to a person. */
import { describe, expect, it } from 'vitest';
import { settledCase } from '../../../tests/builders/paperStories.ts';
import { day } from '../../../tests/builders/paperCase.ts';
import { paperOffice, templateOf, wordsOf } from '../../../tests/support/drawPaper.ts';
import { expectGolden } from '../../../tests/support/expectGolden.ts';
import { testRenderer } from '../../../tests/support/papers.ts';
import type { Fields } from '../../../shared/documents/template.ts';
import { unsuppliedFields } from '../../../shared/documents/templateFields.ts';
import {
  type BoundVolume,
  volumeBackFields,
  volumeContentsFields,
  volumeCoverFields,
  volumeGapFields,
  volumeNotesFields,
} from '../../../shared/documents/volumeFields.ts';

const volume: BoundVolume = {
  case: {
    ...settledCase(),
    archive: { on: day('2026-04-02'), volume: '2026-15', retentionYears: 10 },
  },
  office: paperOffice,
  on: day('2026-04-02'),
  items: [
    { title: '委派（委托）调解函登记表', on: day('2026-01-20'), firstPage: 1, pages: 1, gap: '' },
    { title: '权利义务告知书（周建国）', on: day('2026-01-21'), firstPage: 2, pages: 3, gap: '' },
    { title: '通话录音', on: null, firstPage: 5, pages: 1, gap: '录音、录像、表格等电子文件没有页面，另行保存。' },
    { title: '调解协议书', on: day('2026-02-06'), firstPage: 6, pages: 3, gap: '' },
  ],
};
const pages: readonly (readonly [slug: string, fields: Fields, words: readonly string[]])[] = [
  [
    'volume-cover',
    volumeCoverFields(volume),
    [
      '鄂随工调〔2026〕15号',
      '类别劳动争议调解',
      '周建国',
      '随州市晨光装饰工程有限公司',
      '案由劳动报酬争议',
      '达成书面协议',
      '调解员王芳',
      '立案日期2026年1月20日',
      '结案日期2026年3月25日',
      '归档日期2026年4月2日',
      '保管期限10年',
      '8页',
    ],
  ],
  ['volume-contents', volumeContentsFields(volume), ['权利义务告知书（周建国）2026年1月21日2—4', '见备考表']],
  ['volume-notes', volumeNotesFields(volume), ['通话录音', '另行保存', '立卷人', '检查人', '8页']],
  ['volume-back', volumeBackFields(volume), ['封底', '4件，8页']],
  ['volume-gap', volumeGapFields('通话录音', '录音、录像、表格等电子文件没有页面，另行保存。'), ['通话录音']],
];

const drawn = async (slug: string, fields: Fields): Promise<Uint8Array> => {
  const result = await testRenderer.render({
    template: templateOf({ slug }),
    fields,
    footer: { isOmitted: true },
    metadata: { title: slug, createdOn: volume.on },
  });
  if (!result.ok) throw new Error(`${slug}: ${result.refusal.type}`);
  return result.value.bytes;
};

describe.each(pages)('%s', (slug, fields, words) => {
  it('holds what the file asks for, every placeholder supplied', async () => {
    expect(unsuppliedFields(templateOf({ slug }), fields)).toEqual([]);
    const text = await wordsOf(await drawn(slug, fields));
    expect(words.filter((wanted) => !text.includes(wanted))).toEqual([]);
  });

  it('looks and reads as it did when a person last looked at it', async () => {
    await expectGolden(slug, await drawn(slug, fields));
  });
});
