/**
 * Which fields a template speaks of. A test asks it of every template, so that a field builder can never fall behind the
 * layout it feeds; the template editor lists them to its user.
 */
import { type Block, type DocumentTemplate, type Fields, type FieldValue, placeholderPattern } from './template.ts';

export type TemplateField = {
  /** 'caseNumber', or 'payments[].amount' for a field of each item of a list. */
  readonly path: string;
  readonly use: 'text' | 'list' | 'condition';
  /** True when no place in the template demands a value. */
  readonly optional: boolean;
};

/** Every field named by the template, in order of first use. */
export const templateFields = (template: DocumentTemplate): readonly TemplateField[] => {
  const uses = [...usesOfText(template.everyPage ?? '', ''), ...usesOfBlocks(template.blocks, '')];
  const byPath = new Map<string, TemplateField>();
  for (const use of uses) {
    const known = byPath.get(use.path);
    byPath.set(use.path, known === undefined ? use : { ...known, optional: known.optional && use.optional });
  }
  return [...byPath.values()];
};

/** Paths the template names and `fields` does not hold at all; a null is held. Lists are checked in their first item. */
export const unsuppliedFields = (template: DocumentTemplate, fields: Fields): readonly string[] =>
  templateFields(template)
    .map((field) => field.path)
    .filter((path) => !isHeld(path.split('[].'), fields));

const isHeld = (path: readonly string[], fields: Fields): boolean => {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  if (!(name in fields)) return false;
  const first = firstItem(fields[name]);
  return first === undefined || isHeld(rest, first);
};

const firstItem = (value: FieldValue | undefined): Fields | undefined => (Array.isArray(value) ? value[0] : undefined);

const usesOfBlocks = (blocks: readonly Block[], path: string): readonly TemplateField[] =>
  blocks.flatMap((block) => usesOfBlock(block, path));

const usesOfBlock = (block: Block, path: string): readonly TemplateField[] => {
  const text = (...texts: readonly (string | undefined)[]) => texts.flatMap((part) => usesOfText(part ?? '', path));
  switch (block.kind) {
    case 'keyValueTable':
      return block.cells.flatMap((cell) => text(cell.label, cell.value));
    case 'table': {
      const items = within(block.from, path);
      return [
        listUse(block.from, path),
        ...block.columns.flatMap((column) => [...text(column.title), ...usesOfText(column.text, items)]),
        ...text(...(block.totals ?? []), block.whenEmpty),
      ];
    }
    case 'list':
      return [listUse(block.from, path), ...usesOfText(block.text, within(block.from, path))];
    case 'when':
      return [
        { path: resolved(block.field, path), use: 'condition', optional: true },
        ...usesOfBlocks(block.blocks, path),
        ...usesOfBlocks(block.otherwise ?? [], path),
      ];
    case 'each':
      return [listUse(block.from, path), ...usesOfBlocks(block.blocks, within(block.from, path))];
    case 'signatures':
      return [listUse(block.from, path)];
    case 'seal':
      return text(block.body, block.date);
    case 'imprint':
      return text(block.copyTo, block.issuer, block.date);
    case 'attachmentNote':
      return [
        ...text(...(block.items ?? [])),
        ...(block.from === undefined
          ? []
          : [listUse(block.from, path), ...usesOfText(block.text ?? '{{name}}', within(block.from, path))]),
      ];
    case 'spacer':
    case 'pageBreak':
      return [];
    case 'title':
    case 'letterhead':
    case 'documentNumber':
    case 'addressee':
    case 'paragraph':
    case 'heading':
    case 'cutLine':
      return text(block.text);
  }
};

const usesOfText = (text: string, path: string): readonly TemplateField[] =>
  [...text.matchAll(placeholderPattern)].flatMap(([, caret = '', name = '', optional = '']) =>
    isCounter(name, path)
      ? []
      : [{ path: resolved(caret + name, path), use: 'text' as const, optional: optional === '?' }],
  );

// {{index}} and {{ordinal}} are supplied by the list itself.
const isCounter = (name: string, path: string): boolean => path !== '' && (name === 'index' || name === 'ordinal');

const listUse = (from: string, path: string): TemplateField => ({
  path: resolved(from, path),
  use: 'list',
  optional: true,
});

const resolved = (name: string, path: string): string => (name.startsWith('^') ? name.slice(1) : path + name);

const within = (from: string, path: string): string => `${resolved(from, path)}[].`;
