import { describe, expect, it, vi } from 'vitest';
import type { InsertableField } from '../../../shared/api/templates.ts';
import { type Block, documentTemplateSchema } from '../../../shared/documents/template.ts';
import { blockKinds, doubled, freshBlock, inserted, moved, removed, tidied } from './blocks.ts';
import { fieldsInScope, fieldsNamed, markOf, scopeWithin, withField } from './fieldScope.ts';
import { createTemplateStore } from './templateStore.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const texts = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => ('text' in block ? (block.text ?? '') : block.kind));
const abc = ['a', 'b', 'c'].map(paragraph);

describe('a list of blocks', () => {
  it('moves by one place, and not beyond its ends', () => {
    expect(texts(moved(abc, 0, 1))).toEqual(['b', 'a', 'c']);
    expect(texts(moved(abc, 2, -1))).toEqual(['a', 'c', 'b']);
    expect(moved(abc, 0, -1)).toBe(abc);
    expect(moved(abc, 2, 1)).toBe(abc);
    expect(moved(abc, 9, 1)).toBe(abc);
  });

  it('puts in, doubles and takes out', () => {
    expect(texts(inserted(abc, 1, paragraph('x')))).toEqual(['a', 'x', 'b', 'c']);
    expect(texts(doubled(abc, 1))).toEqual(['a', 'b', 'b', 'c']);
    expect(texts(removed(abc, 0))).toEqual(['b', 'c']);
  });

  it('knows a fresh block of every kind that a template may hold', () => {
    for (const kind of blockKinds) {
      const block = freshBlock(kind, { list: 'payments', condition: 'isDelegated' });
      const template = { id: 'x', style: 'form', version: 1, blocks: [block] };
      expect([kind, documentTemplateSchema.safeParse(template).success]).toEqual([kind, true]);
    }
  });

  it('loses the empty lines among enclosures, however deep', () => {
    const note: Block = { kind: 'attachmentNote', items: ['甲', '', ' ', '乙'] };
    const clean: Block = { kind: 'attachmentNote', items: ['甲', '乙'] };
    const nest = (block: Block): Block => ({
      kind: 'when',
      field: 'a',
      blocks: [{ kind: 'each', from: 'b', blocks: [block] }],
    });
    expect(tidied([nest(note), note])).toEqual([nest(clean), clean]);
  });
});

describe('fields', () => {
  const field = (path: string, kind: InsertableField['kind'] = 'text'): InsertableField => ({
    path,
    kind,
    meaning: null,
    sample: '',
  });
  const all = [
    field('office'),
    field('payments', 'list'),
    field('payments[].amount'),
    field('payments[].parts[].name'),
  ];
  const names = (scope: string) => fieldsInScope(all, scope).map(({ name }) => name);

  it('of the paper are named as they are, inside a list with ^, and the item keeps its own', () => {
    expect(names('')).toEqual(['office', 'payments']);
    expect(names('payments[].')).toEqual(['amount', '^office', '^payments']);
    expect(names(scopeWithin('payments[].', 'parts'))).toEqual(['name', '^office', '^payments']);
    expect(scopeWithin('payments[].', '^payments')).toBe('payments[].');
  });

  it('of a text are listed once each, unknown ones left out', () => {
    const inScope = fieldsInScope(all, 'payments[].');
    const named = fieldsNamed('{{amount}}、{{^office?}}、{{amount}}、{{other}}、{{index}}', inScope);
    expect(named.map(({ name }) => name)).toEqual(['amount', '^office']);
  });

  it('are typed with both pairs of braces, by the name they have in their list', () => {
    expect(['lastDay', '^office', 'payments[].amount', 'payments[].parts[].name'].map(markOf)).toEqual([
      '{{lastDay}}',
      '{{^office}}',
      '{{amount}}',
      '{{name}}',
    ]);
  });

  it('are put in at the caret or over what is chosen', () => {
    expect(withField('甲乙', { start: 1, end: 1 }, 'office')).toEqual({ text: '甲{{office}}乙', caret: 11 });
    expect(withField('甲乙', { start: 0, end: 2 }, 'a')).toEqual({ text: '{{a}}', caret: 5 });
  });
});

describe('the wording being edited', () => {
  const template = (text: string) => ({ id: 'x', style: 'form', version: 1, blocks: [paragraph(text)] }) as const;

  it('tells what a person changed apart from what was loaded', () => {
    const store = createTemplateStore(template('一'));
    const [any, typed] = [vi.fn(), vi.fn()];
    store.subscribe(any);
    const stop = store.subscribeTyped(typed);
    store.set(template('二'));
    store.load(template('三'));
    expect([any.mock.calls.length, typed.mock.calls.length]).toEqual([2, 1]);
    stop();
    store.set(template('四'));
    expect([any.mock.calls.length, typed.mock.calls.length]).toEqual([3, 1]);
  });

  it('goes back to its marks, one after the other, and not beyond what was loaded', () => {
    const store = createTemplateStore(template('一'));
    for (const next of ['二', '三']) {
      store.mark();
      store.set(template(next));
    }
    store.undo();
    expect(store.get()).toEqual(template('二'));
    store.undo();
    store.undo();
    expect([store.get(), store.canUndo()]).toEqual([template('一'), false]);
    store.mark();
    store.load(template('五'));
    expect(store.canUndo()).toBe(false);
  });
});
