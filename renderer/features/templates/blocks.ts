/** Blocks of a wording as a list one works in: put in, moved, doubled, taken out; and a fresh one of each kind. */
import type { Block } from '../../../shared/documents/template.ts';

export const withBlock = (blocks: readonly Block[], index: number, block: Block): readonly Block[] =>
  blocks.with(index, block);

export const inserted = (blocks: readonly Block[], index: number, block: Block): readonly Block[] =>
  blocks.toSpliced(index, 0, block);

export const removed = (blocks: readonly Block[], index: number): readonly Block[] => blocks.toSpliced(index, 1);

/** By one place; at the ends nothing happens. */
export const moved = (blocks: readonly Block[], index: number, by: 1 | -1): readonly Block[] => {
  const block = blocks[index];
  const to = index + by;
  if (block === undefined || to < 0 || to >= blocks.length) return blocks;
  return blocks.toSpliced(index, 1).toSpliced(to, 0, block);
};

export const doubled = (blocks: readonly Block[], index: number): readonly Block[] => {
  const block = blocks[index];
  return block === undefined ? blocks : inserted(blocks, index + 1, block);
};

/** In the order in which they are offered. */
export const blockKinds = [
  'paragraph',
  'heading',
  'list',
  'keyValueTable',
  'table',
  'when',
  'each',
  'attachmentNote',
  'signatures',
  'seal',
  'imprint',
  'title',
  'letterhead',
  'documentNumber',
  'addressee',
  'cutLine',
  'spacer',
  'pageBreak',
] as const satisfies readonly Block['kind'][];

/** `list`: a list of the paper for blocks that need one; `condition`: a field that may hold. */
export type FreshNeeds = { readonly list: string; readonly condition: string };

export const freshBlock = (kind: Block['kind'], { list, condition }: FreshNeeds): Block => {
  switch (kind) {
    case 'title':
    case 'letterhead':
    case 'documentNumber':
    case 'addressee':
    case 'paragraph':
      return { kind, text: '' };
    case 'heading':
      return { kind, level: 1, text: '' };
    case 'cutLine':
      return { kind, text: '' };
    case 'keyValueTable':
      return { kind, columns: 4, cells: [{ label: '', value: '' }] };
    case 'table':
      return { kind, from: list, columns: [{ title: '', text: '', width: 1 }] };
    case 'list':
      return { kind, from: list, text: '', numbering: 'bracketed' };
    case 'when':
      return { kind, field: condition, blocks: [] };
    case 'each':
      return { kind, from: list, blocks: [] };
    case 'signatures':
      return { kind, from: 'signers' };
    case 'seal':
      return { kind, body: '{{office}}', date: '{{on}}' };
    case 'imprint':
      return { kind, issuer: '{{office}}', date: '{{on}}' };
    case 'attachmentNote':
      return { kind, items: [''] };
    case 'spacer':
      return { kind, lines: 1 };
    case 'pageBreak':
      return { kind };
  }
};

/** Without the empty lines that typing leaves among what is enclosed. */
export const tidied = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    if (block.kind === 'attachmentNote' && block.items !== undefined)
      return { ...block, items: block.items.filter((item) => item.trim() !== '') };
    if (block.kind === 'each') return { ...block, blocks: tidied(block.blocks) };
    if (block.kind !== 'when') return block;
    const otherwise = block.otherwise === undefined ? {} : { otherwise: tidied(block.otherwise) };
    return { ...block, blocks: tidied(block.blocks), ...otherwise };
  });
