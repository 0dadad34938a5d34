import { describe, expect, it } from 'vitest';
import { type DocumentTemplate, documentTemplateSchema } from './template.ts';
import { templateFields, unsuppliedFields } from './templateFields.ts';

const sample: DocumentTemplate = {
  id: 'sample',
  style: 'official',
  version: 1,
  everyPage: '{{caseNumber}}',
  blocks: [
    { kind: 'title', text: '{{title?}}{{caseNumber?}}' },
    {
      kind: 'when',
      field: 'payments',
      blocks: [
        {
          kind: 'table',
          from: 'payments',
          columns: [{ title: '序号', text: '{{index}}{{amount}}{{^caseNumber}}', width: 1 }],
        },
      ],
    },
    { kind: 'signatures', from: 'signers' },
  ],
};

describe('the fields of a template', () => {
  it('are listed with their use; one demanding place makes a field required', () => {
    expect(templateFields(sample)).toEqual([
      { path: 'caseNumber', use: 'text', optional: false },
      { path: 'title', use: 'text', optional: true },
      { path: 'payments', use: 'condition', optional: true },
      { path: 'payments[].amount', use: 'text', optional: false },
      { path: 'signers', use: 'list', optional: true },
    ]);
  });

  it('are compared with what a builder supplies, into the first item of a list', () => {
    expect(unsuppliedFields(sample, { caseNumber: null, title: '', payments: [{}] })).toEqual([
      'payments[].amount',
      'signers',
    ]);
  });
});

describe('a stored template', () => {
  it('is accepted as written', () => {
    expect(documentTemplateSchema.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
  });

  it.each([
    ['a malformed placeholder', { kind: 'title', text: '{{case number}}' }],
    ['an unknown block', { kind: 'picture' }],
    ['a block with a stray property', { kind: 'pageBreak', html: '<b>' }],
    [
      'totals that do not match the columns',
      { kind: 'table', from: 'a', columns: [{ title: '', text: '', width: 1 }], totals: [] },
    ],
  ])('is refused for %s', (_reason, block) => {
    expect(documentTemplateSchema.safeParse({ ...sample, blocks: [block] }).success).toBe(false);
  });
});
