/**
 * Template + fields = the words of a paper. Pure: the same input gives the same blocks. A required field without a value
 * never stops a paper: it prints a blank rule to fill in by hand and is reported, because offices do print half-known forms.
 */
import type { FilledBlock, FilledDocument, FilledSigner, FilledText, TextRun } from './filledBlock.ts';
import { numberMark, ordinal } from './numbering.ts';
import { type Block, type DocumentTemplate, type Fields, type FieldValue, placeholderPattern } from './template.ts';

/** Printed where a required value is unknown. */
export const blankRule = '＿＿＿＿';

/** Fills in `fields`. A missing list counts as empty; a missing condition as false. */
export const fillTemplate = (template: DocumentTemplate, fields: Fields): FilledDocument => {
  const missing = new Set<string>();
  const scope: Scope = { root: fields, item: fields, path: '', position: null, missing };
  const blocks = fillBlocks(template.blocks, scope);
  const everyPage = template.everyPage === undefined ? null : fillText(template.everyPage, scope);
  return {
    style: template.style,
    letterForm: template.letterForm ?? false,
    compact: template.compact ?? false,
    largeText: template.largeText ?? false,
    everyPage,
    blocks,
    missing: [...missing],
  };
};

/** Where names are looked up: the current list item (or the document) and, after a caret, the document. */
type Scope = {
  readonly root: Fields;
  readonly item: Fields;
  readonly path: string;
  readonly position: number | null;
  readonly missing: Set<string>;
};

const fillBlocks = (blocks: readonly Block[], scope: Scope): readonly FilledBlock[] =>
  blocks.flatMap((block) => fillBlock(block, scope));

const fillBlock = (block: Block, scope: Scope): readonly FilledBlock[] => {
  switch (block.kind) {
    case 'title':
    case 'letterhead':
    case 'addressee':
    case 'heading':
    case 'paragraph':
      return [{ ...block, text: fillText(block.text, scope) }];
    case 'documentNumber':
      return [{ kind: block.kind, text: fillText(block.text, scope), align: block.align ?? 'right' }];
    case 'keyValueTable':
      return [{ kind: block.kind, columns: block.columns, cells: fillCells(block.cells, scope) }];
    case 'table':
      return fillTable(block, scope);
    case 'list':
      return itemScopes(block.from, scope).map((item, position) => ({
        kind: 'paragraph',
        text: joined(plain(numberMark(block.numbering, position + 1)), fillText(block.text, item)),
      }));
    case 'when':
      return fillBlocks(holds(valueOf(block.field, scope)) ? block.blocks : (block.otherwise ?? []), scope);
    case 'each':
      return itemScopes(block.from, scope).flatMap((item) => fillBlocks(block.blocks, item));
    case 'signatures': {
      const signers = itemScopes(block.from, scope).map(fillSigner);
      return signers.length === 0 ? [] : [{ kind: block.kind, signers }];
    }
    case 'seal':
      return [
        {
          kind: block.kind,
          body: fillText(block.body, scope),
          date: fillText(block.date, scope),
          sealed: block.sealed ?? true,
        },
      ];
    case 'imprint':
      return [
        {
          kind: block.kind,
          copyTo: fillText(block.copyTo ?? '', scope),
          issuer: fillText(block.issuer, scope),
          date: fillText(block.date, scope),
        },
      ];
    case 'attachmentNote': {
      const standing = (block.items ?? []).map((item) => fillText(item, scope));
      const listed =
        block.from === undefined
          ? []
          : itemScopes(block.from, scope).map((item) => fillText(block.text ?? '{{name}}', item));
      const items = [...standing, ...listed];
      return items.length === 0 ? [] : [{ kind: block.kind, items }];
    }
    case 'cutLine':
      return [{ kind: block.kind, text: fillText(block.text ?? '', scope) }];
    case 'spacer':
    case 'pageBreak':
      return [block];
  }
};

const fillCells = (cells: Extract<Block, { kind: 'keyValueTable' }>['cells'], scope: Scope) =>
  cells.map((cell) => ({
    label: fillText(cell.label, scope),
    value: fillText(cell.value, scope),
    wide: cell.wide ?? false,
    minLines: cell.minLines ?? 1,
  }));

const fillTable = (block: Extract<Block, { kind: 'table' }>, scope: Scope): readonly FilledBlock[] => {
  const rows = itemScopes(block.from, scope).map((item) => block.columns.map((column) => fillText(column.text, item)));
  if (rows.length === 0 && block.whenEmpty === undefined) return [];
  return [
    {
      kind: 'table',
      columns: block.columns.map((column) => ({
        title: fillText(column.title, scope),
        width: column.width,
        align: column.align ?? 'left',
      })),
      rows,
      totals: block.totals === undefined ? null : block.totals.map((total) => fillText(total, scope)),
      whenEmpty: block.whenEmpty === undefined ? null : fillText(block.whenEmpty, scope),
    },
  ];
};

const fillSigner = (scope: Scope): FilledSigner => {
  const image = scope.item.image;
  return {
    label: textOf(scope.item.label) ?? '',
    name: textOf(scope.item.name) ?? '',
    role: textOf(scope.item.role) ?? '',
    date: textOf(scope.item.date) ?? '',
    image: isImage(image) ? image : null,
    seal: scope.item.seal === true,
  };
};

/** Template text to runs: bold marks are read before values go in, so a value can never turn bold on. */
const fillText = (text: string, scope: Scope): FilledText => {
  const parts = text.split('**');
  // An odd number of marks means the last one is a plain pair of asterisks.
  const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join('**')];
  const runs = paired.map((part, index) => ({ text: fillPlaceholders(part, scope), bold: index % 2 === 1 }));
  return runs.filter((run) => run.text !== '');
};

const fillPlaceholders = (text: string, scope: Scope): string =>
  text.replace(placeholderPattern, (_match, caret: string, name: string, optional: string) => {
    const counted = scope.position === null || caret === '^' ? null : countOf(name, scope.position);
    const value = counted ?? textOf(valueOf(caret + name, scope));
    if (value !== null) return value;
    if (optional === '?') return '';
    scope.missing.add(caret === '^' ? name : scope.path + name);
    return blankRule;
  });

const countOf = (name: string, position: number): string | null => {
  if (name === 'index') return String(position);
  return name === 'ordinal' ? ordinal(position) : null;
};

const valueOf = (name: string, scope: Scope): FieldValue | undefined =>
  name.startsWith('^') ? scope.root[name.slice(1)] : scope.item[name];

const itemScopes = (from: string, scope: Scope): readonly Scope[] => {
  const list = valueOf(from, scope);
  if (!isList(list)) return [];
  const path = from.startsWith('^') ? from.slice(1) : scope.path + from;
  return list.map((item, index) => ({ ...scope, item, path: `${path}[${index}].`, position: index + 1 }));
};

/** A value as printed; null when there is nothing to print. A list or picture inside a text counts as nothing. */
const textOf = (value: FieldValue | undefined): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return null;
};

const holds = (value: FieldValue | undefined): boolean => {
  if (isList(value)) return value.length > 0;
  return typeof value === 'string' ? value.trim() !== '' : Boolean(value);
};

const isList = (value: FieldValue | undefined): value is readonly Fields[] => Array.isArray(value);

const isImage = (value: FieldValue | undefined): value is Extract<FieldValue, { kind: 'image' }> =>
  typeof value === 'object' && value !== null && !isList(value) && value.kind === 'image';

const plain = (text: string): FilledText => (text === '' ? [] : [{ text, bold: false }]);

const joined = (first: FilledText, second: FilledText): readonly TextRun[] => [...first, ...second];
