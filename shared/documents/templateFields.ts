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

/** Where something stands in a template, as keys from its root: ['blocks', 3, 'cells', 0, 'value']. */
export type TemplatePlace = readonly (string | number)[];
/** One mention of a field. */
export type FieldUse = TemplateField & { readonly at: TemplatePlace };

/** Every mention of every field, in order. */
export const fieldUses = (template: DocumentTemplate): readonly FieldUse[] => [
  ...usesOfText(template.everyPage ?? '', { path: '', at: ['everyPage'] }),
  ...usesOfBlocks(template.blocks, { path: '', at: ['blocks'] }),
];

/** Every field named by the template, in order of first use. */
export const templateFields = (template: DocumentTemplate): readonly TemplateField[] => {
  const byPath = new Map<string, TemplateField>();
  for (const { path, use, optional } of fieldUses(template)) {
    const known = byPath.get(path);
    byPath.set(
      path,
      known === undefined ? { path, use, optional } : { ...known, optional: known.optional && optional },
    );
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

/** `path`: the list one is inside of, e.g. 'payments[].'; `at`: the place of what is looked at. */
type Spot = { readonly path: string; readonly at: TemplatePlace };

const into = ({ path, at }: Spot, ...keys: TemplatePlace): Spot => ({ path, at: [...at, ...keys] });
const inside = ({ path, at }: Spot, from: string, ...keys: TemplatePlace): Spot => ({
  path: within(from, path),
  at: [...at, ...keys],
});

const usesOfBlocks = (blocks: readonly Block[], spot: Spot): readonly FieldUse[] =>
  blocks.flatMap((block, index) => usesOfBlock(block, into(spot, index)));

const usesOfBlock = (block: Block, spot: Spot): readonly FieldUse[] => {
  switch (block.kind) {
    case 'keyValueTable':
      return block.cells.flatMap((cell, index) => [
        ...usesOfText(cell.label, into(spot, 'cells', index, 'label')),
        ...usesOfText(cell.value, into(spot, 'cells', index, 'value')),
      ]);
    case 'table':
      return [
        listUse(block.from, into(spot, 'from')),
        ...block.columns.flatMap((column, index) => [
          ...usesOfText(column.title, into(spot, 'columns', index, 'title')),
          ...usesOfText(column.text, inside(spot, block.from, 'columns', index, 'text')),
        ]),
        ...(block.totals ?? []).flatMap((total, index) => usesOfText(total, into(spot, 'totals', index))),
        ...usesOfText(block.whenEmpty ?? '', into(spot, 'whenEmpty')),
      ];
    case 'list':
      return [listUse(block.from, into(spot, 'from')), ...usesOfText(block.text, inside(spot, block.from, 'text'))];
    case 'when':
      return [
        { path: resolved(block.field, spot.path), use: 'condition', optional: true, at: [...spot.at, 'field'] },
        ...usesOfBlocks(block.blocks, into(spot, 'blocks')),
        ...usesOfBlocks(block.otherwise ?? [], into(spot, 'otherwise')),
      ];
    case 'each':
      return [
        listUse(block.from, into(spot, 'from')),
        ...usesOfBlocks(block.blocks, inside(spot, block.from, 'blocks')),
      ];
    case 'signatures':
      return [listUse(block.from, into(spot, 'from'))];
    case 'seal':
      return [...usesOfText(block.body, into(spot, 'body')), ...usesOfText(block.date, into(spot, 'date'))];
    case 'imprint':
      return [
        ...usesOfText(block.copyTo ?? '', into(spot, 'copyTo')),
        ...usesOfText(block.issuer, into(spot, 'issuer')),
        ...usesOfText(block.date, into(spot, 'date')),
      ];
    case 'attachmentNote':
      return [
        ...(block.items ?? []).flatMap((item, index) => usesOfText(item, into(spot, 'items', index))),
        ...(block.from === undefined
          ? []
          : [
              listUse(block.from, into(spot, 'from')),
              ...usesOfText(block.text ?? '{{name}}', inside(spot, block.from, 'text')),
            ]),
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
      return usesOfText(block.text, into(spot, 'text'));
    case 'cutLine':
      return usesOfText(block.text ?? '', into(spot, 'text'));
  }
};

const usesOfText = (text: string, { path, at }: Spot): readonly FieldUse[] =>
  [...text.matchAll(placeholderPattern)].flatMap(([, caret = '', name = '', optional = '']) =>
    isCounter(name, path)
      ? []
      : [{ path: resolved(caret + name, path), use: 'text' as const, optional: optional === '?', at }],
  );

// {{index}} and {{ordinal}} are supplied by the list itself.
const isCounter = (name: string, path: string): boolean => path !== '' && (name === 'index' || name === 'ordinal');

const listUse = (from: string, { path, at }: Spot): FieldUse => ({
  path: resolved(from, path),
  use: 'list',
  optional: true,
  at,
});

const resolved = (name: string, path: string): string => (name.startsWith('^') ? name.slice(1) : path + name);

const within = (from: string, path: string): string => `${resolved(from, path)}[].`;
