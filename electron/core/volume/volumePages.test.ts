/** The volume's own pages: every placeholder has its field, and what D26 must tell stands on the cover (reference 4.1). */
import { describe, expect, it } from 'vitest';
import { settledCase } from '../../../tests/builders/paperStories.ts';
import { resourcesDir } from '../../../tests/support/desk.ts';
import { fillTemplate } from '../../../shared/documents/fillTemplate.ts';
import type { Fields } from '../../../shared/documents/template.ts';
import { unsuppliedFields } from '../../../shared/documents/templateFields.ts';
import {
  type BoundItem,
  volumeBackFields,
  volumeContentsFields,
  volumeCoverFields,
  volumeGapFields,
  volumeNotesFields,
} from '../../../shared/documents/volumeFields.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { templatesIn } from '../documents/paperTemplates.ts';

const items: readonly BoundItem[] = [
  { title: '受理通知书', on: localDate('2026-01-20'), firstPage: 1, pages: 2, gap: '' },
  { title: '录音', on: null, firstPage: 3, pages: 1, gap: '没有页面' },
];
const office = { name: '某市总工会', code: '某工', district: '某市', address: '', phone: '' };
const archive = { on: localDate('2026-04-01'), volume: '2026-15', retentionYears: 10 };
const volume = { case: { ...settledCase(), archive }, office, on: localDate('2026-03-25'), items };
const read = templatesIn(resourcesDir);
const wordsOf = async (slug: string, fields: Fields): Promise<string> => {
  const template = await read(slug);
  expect(unsuppliedFields(template, fields)).toEqual([]);
  const filled = fillTemplate(template, fields);
  expect(filled.missing).toEqual([]);
  return JSON.stringify(filled.blocks);
};

describe('the pages of a volume', () => {
  it('cover: number, kind, parties, cause, result, mediator, days, retention, pages', async () => {
    const words = await wordsOf('volume-cover', volumeCoverFields(volume));
    const { registration } = volume.case;
    for (const part of [
      registration.number,
      '周建国',
      '随州市晨光装饰工程有限公司',
      '劳动报酬争议',
      '王芳',
      '2026年1月20日',
    ])
      expect(words).toContain(part);
    for (const part of ['2026-15', '2026年4月1日', '10年', '2件', '3页', '立卷人', '检查人'])
      expect(words).toContain(part);
  });

  it('cover of an open case leaves blank what is not known yet', async () => {
    const open = { ...volume, case: { ...volume.case, closing: null, archive: null, ending: null } };
    await wordsOf('volume-cover', volumeCoverFields(open));
  });

  it('contents: each item with its pages, and where something is missing', async () => {
    const words = await wordsOf('volume-contents', volumeContentsFields(volume));
    for (const part of ['受理通知书', '1—2', '录音', '"3"', '见备考表']) expect(words).toContain(part);
  });

  it('notes, back and the sheet for something missing', async () => {
    expect(await wordsOf('volume-notes', volumeNotesFields(volume))).toContain('没有页面');
    const whole = { ...volume, items: items.slice(0, 1) };
    expect(await wordsOf('volume-notes', volumeNotesFields(whole))).toContain('卷内材料齐全');
    expect(await wordsOf('volume-back', volumeBackFields(volume))).toContain('2件，3页');
    expect(await wordsOf('volume-gap', volumeGapFields('录音', '没有页面'))).toContain('录音');
  });
});
