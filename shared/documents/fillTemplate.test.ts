import { describe, expect, it } from 'vitest';
import type { FilledText } from './filledBlock.ts';
import { blankRule, fillTemplate } from './fillTemplate.ts';
import type { Block, DocumentTemplate, Fields } from './template.ts';

const template = (...blocks: readonly Block[]): DocumentTemplate => ({
  id: 'sample',
  style: 'form',
  version: 1,
  blocks,
});

const words = (text: FilledText): string => text.map((run) => run.text).join('');

const firstText = (block: Block, fields: Fields): string => {
  const filled = fillTemplate(template(block), fields).blocks[0];
  return filled !== undefined && 'text' in filled ? words(filled.text) : '';
};

describe('placeholders', () => {
  it('puts the value in its place', () => {
    expect(firstText({ kind: 'paragraph', text: '申请人{{name}}，{{age}}岁。' }, { name: '周建国', age: 41 })).toBe(
      '申请人周建国，41岁。',
    );
  });

  it('prints a blank rule for a missing value and reports its path once', () => {
    const filled = fillTemplate(template({ kind: 'paragraph', text: '{{name}}、{{name}}、{{phone}}' }), { name: ' ' });
    expect(filled.missing).toEqual(['name', 'phone']);
    expect(filled.blocks[0]).toMatchObject({ text: [{ text: `${blankRule}、${blankRule}、${blankRule}` }] });
  });

  it('prints nothing and reports nothing for a missing optional value', () => {
    const filled = fillTemplate(template({ kind: 'paragraph', text: '电话{{phone?}}' }), { phone: null });
    expect(filled).toMatchObject({ missing: [], blocks: [{ text: [{ text: '电话' }] }] });
  });

  it('never reads markup from a value', () => {
    expect(fillTemplate(template({ kind: 'paragraph', text: '{{a}}**{{b}}**' }), { a: '**x**{{b}}', b: '粗' })).toEqual(
      {
        style: 'form',
        letterForm: false,
        compact: false,
        largeText: false,
        everyPage: null,
        missing: [],
        blocks: [
          {
            kind: 'paragraph',
            text: [
              { text: '**x**{{b}}', bold: false },
              { text: '粗', bold: true },
            ],
          },
        ],
      },
    );
  });

  it('keeps a single pair of asterisks as it stands', () => {
    expect(firstText({ kind: 'paragraph', text: '甲**乙' }, {})).toBe('甲**乙');
  });
});

describe('lists', () => {
  const payments = [{ amount: '1,000.00' }, { amount: '' }, { amount: '3.00' }];

  it('numbers the items and reports which item lacks a value', () => {
    const filled = fillTemplate(
      template({ kind: 'list', from: 'payments', text: '支付{{amount}}元', numbering: 'chinese' }),
      { payments },
    );
    expect(filled.blocks.map((block) => ('text' in block ? words(block.text) : ''))).toEqual([
      '一、支付1,000.00元',
      `二、支付${blankRule}元`,
      '三、支付3.00元',
    ]);
    expect(filled.missing).toEqual(['payments[1].amount']);
  });

  it('reads the item inside a list and the document after a caret', () => {
    const block: Block = {
      kind: 'each',
      from: 'parties',
      blocks: [{ kind: 'paragraph', text: '{{index}}{{ordinal}}{{name}}{{^name}}{{other?}}' }],
    };
    expect(firstText(block, { name: '外', other: 'x', parties: [{ name: '内' }] })).toBe('1一内外');
  });

  it('prints an empty table only when the template has words for it', () => {
    const table: Block = { kind: 'table', from: 'rows', columns: [{ title: '金额', text: '{{amount}}', width: 1 }] };
    expect(fillTemplate(template(table), { rows: [] }).blocks).toEqual([]);
    expect(fillTemplate(template({ ...table, whenEmpty: '无' }), {}).blocks).toMatchObject([{ rows: [] }]);
  });

  it('takes the totals of a table from the document', () => {
    const table: Block = {
      kind: 'table',
      from: 'rows',
      columns: [{ title: '金额', text: '{{amount}}', width: 1, align: 'right' }],
      totals: ['{{total}}'],
    };
    expect(fillTemplate(template(table), { rows: [{ amount: '1' }], total: '1' }).blocks).toMatchObject([
      { rows: [[[{ text: '1' }]]], totals: [[{ text: '1' }]] },
    ]);
  });
});

describe('conditions', () => {
  const block: Block = {
    kind: 'when',
    field: 'agent',
    blocks: [{ kind: 'paragraph', text: '有' }],
    otherwise: [{ kind: 'paragraph', text: '无' }],
  };

  it.each([true, 1, 'x', [{}]])('holds for %j', (agent) => expect(firstText(block, { agent })).toBe('有'));
  it.each([false, 0, '', ' ', null, []])('does not hold for %j', (agent) =>
    expect(firstText(block, { agent })).toBe('无'),
  );
  it('does not hold for an absent field', () => expect(firstText(block, {})).toBe('无'));
});

describe('signatures', () => {
  it('leaves what is unknown empty, to be written by hand', () => {
    const signers = [{ label: '申请人', name: '周建国', image: { kind: 'image', sha256: 'ab' } }, { label: '调解员' }];
    const block: Block = { kind: 'signatures', from: 'signers' };
    expect(fillTemplate(template(block), { signers } as Fields)).toMatchObject({
      missing: [],
      blocks: [
        {
          signers: [
            { label: '申请人', name: '周建国', role: '', date: '', image: { sha256: 'ab' }, seal: false },
            { label: '调解员', name: '', image: null },
          ],
        },
      ],
    });
  });
});

it('fills the imprint; a copy line nobody asked for stays empty', () => {
  const block: Block = { kind: 'imprint', copyTo: '{{copies?}}', issuer: '{{office}}', date: '{{on}}' };
  expect(fillTemplate(template(block), { office: '某中心' })).toMatchObject({
    missing: ['on'],
    blocks: [{ copyTo: [], issuer: [{ text: '某中心' }], date: [{ text: blankRule }] }],
  });
});

it('numbers the attachments of both kinds', () => {
  const block: Block = { kind: 'attachmentNote', items: ['身份证明'], from: 'papers', text: '{{title}}' };
  expect(fillTemplate(template(block), { papers: [{ title: '协议书' }] }).blocks).toMatchObject([
    { items: [[{ text: '身份证明' }], [{ text: '协议书' }]] },
  ]);
});
