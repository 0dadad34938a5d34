/**
 * What a paper looks like, as data: a template is a list of blocks and is JSON-storable, so that an office can later edit
 * its own copy. It holds layout and standing words only; facts arrive as fields (see fillTemplate.ts), drawing happens in
 * electron/core/documents. Anyone may read it; templates from files or the log go through `documentTemplateSchema`.
 *
 * Text markup inside any `text`:
 *   {{name}}    the field; missing prints a blank rule ＿＿＿ and is reported
 *   {{name?}}   the field; missing prints nothing and is not reported
 *   {{^name}}   inside a list: the document's own field instead of the item's (also {{^name?}}, and in `from` and `field`)
 *   {{index}} {{ordinal}}  inside a list: 1, 2, 3 and 一, 二, 三
 *   **words**   bold (only in the template; asterisks in a value stay asterisks)
 *   ☐ ☑         empty and ticked box (drawn from □ and ✓, which the bundled font has)
 *   a line break starts a new paragraph with the same indent
 */
import { z } from 'zod';

/** 'official' follows GB/T 9704-2012 (issued papers); 'form' is the looser A4 of applications, minutes and tables. */
export const documentStyles = ['official', 'form'] as const;
export type DocumentStyle = (typeof documentStyles)[number];

/** A signature or picture: its content hash (resolved by the renderer's `images`) or the PNG bytes themselves. */
export type ImageValue =
  | { readonly kind: 'image'; readonly sha256: string }
  | { readonly kind: 'image'; readonly png: Uint8Array };

/** One fact for a paper, already formatted: money, dates and numbers in words come from the field builders. */
export type FieldValue = string | number | boolean | null | readonly Fields[] | ImageValue;
export type Fields = { readonly [name: string]: FieldValue };

const aligns = ['left', 'center', 'right'] as const;
export type Align = (typeof aligns)[number];

/** chinese 一、 · bracketed （一） · arabic 1. · arabicBracketed （1） · article 第一条 · none. */
export const numberings = ['chinese', 'bracketed', 'arabic', 'arabicBracketed', 'article', 'none'] as const;
export type Numbering = (typeof numberings)[number];

export type TitleBlock = { readonly kind: 'title'; readonly text: string };
/** The issuing body's name in red over a red rule, or over a double one in a letter (发文机关标志); a title follows below. */
export type LetterheadBlock = { readonly kind: 'letterhead'; readonly text: string };
export type DocumentNumberBlock = {
  readonly kind: 'documentNumber';
  readonly text: string;
  readonly align?: 'right' | 'center';
};
/** 主送机关: flush left; a full-width colon is added when the text does not end with one. */
export type AddresseeBlock = { readonly kind: 'addressee'; readonly text: string };
export type ParagraphBlock = {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Characters of first-line indent; 2 when absent and the text is justified. */
  readonly indent?: number;
  /** Absent: justified. */
  readonly align?: Align;
  /** Keeps the paragraph on the page of the block after it (a sentence that leads into a table). */
  readonly keepWithNext?: boolean;
};
/** Level 1 一、 bold, 2 （一） bold, 3 1. normal weight: the numbers are part of the text. Never the last line of a page. */
export type HeadingBlock = { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string };
/** A bordered grid of label and value cells; `columns` counts both (2 = one pair per row, 4 = two pairs). */
export type KeyValueTableBlock = {
  readonly kind: 'keyValueTable';
  readonly columns: 2 | 4;
  readonly cells: readonly KeyValueCell[];
};
export type KeyValueCell = {
  readonly label: string;
  readonly value: string;
  /** Takes the whole row of a 4-column table. */
  readonly wide?: boolean;
  /** Least height of the value in lines: room to write by hand. */
  readonly minLines?: number;
};
/** One row per item of the list field `from`. The header repeats on each page; a row is cut only if taller than a page. */
export type TableBlock = {
  readonly kind: 'table';
  readonly from: string;
  readonly columns: readonly TableColumn[];
  /** One last row over the document's fields, e.g. ["合计", "", "{{totalAmount}}"]; as many texts as columns. */
  readonly totals?: readonly string[];
  /** Printed in one row over all columns when the list is empty; absent: an empty list prints no table. */
  readonly whenEmpty?: string;
};
export type TableColumn = {
  readonly title: string;
  /** Text over the item's fields. */
  readonly text: string;
  /** Share of the width, relative to the other columns. */
  readonly width: number;
  readonly align?: Align;
};
/** One indented paragraph per item, numbered. */
export type ListBlock = {
  readonly kind: 'list';
  readonly from: string;
  readonly text: string;
  readonly numbering: Numbering;
};
/** Shows `blocks` if the field holds: true, a non-empty text, a number other than 0, a list with items, an image. */
export type WhenBlock = {
  readonly kind: 'when';
  readonly field: string;
  readonly blocks: readonly Block[];
  readonly otherwise?: readonly Block[];
};
/** Repeats `blocks` for each item of a list; placeholders inside mean the item's fields. */
export type EachBlock = { readonly kind: 'each'; readonly from: string; readonly blocks: readonly Block[] };
/**
 * Places to sign, two per row, kept together and never alone on a page. Each item of `from` may hold: `label` (申请人),
 * `name`, `role` (法定代表人 …), `date` (formatted; missing prints 年 月 日 to fill in by hand), `image` (the signature; missing
 * leaves a line to sign by hand), `seal` (true: an organisation, prints the place for its stamp).
 */
export type SignaturesBlock = { readonly kind: 'signatures'; readonly from: string };
/** 署名 and 成文日期 of the issuing body with the place for its seal (never a picture of a seal). GB/T 9704-2012 7.3.5. */
export type SealBlock = {
  readonly kind: 'seal';
  readonly body: string;
  readonly date: string;
  /** False: the body signs without a seal. */
  readonly sealed?: boolean;
};
/**
 * 版记 at the foot of the last page: 抄送 (no line when it is empty), 印发机关, 印发日期. A letter shows only 抄送. GB/T 9704-2012 7.4.
 */
export type ImprintBlock = {
  readonly kind: 'imprint';
  readonly copyTo?: string;
  readonly issuer: string;
  readonly date: string;
};
/** Empty lines; halves are allowed. */
export type SpacerBlock = { readonly kind: 'spacer'; readonly lines: number };
export type PageBreakBlock = { readonly kind: 'pageBreak' };
/** 附件： with its items numbered when there is more than one; standing `items`, then those of the list field `from`. */
export type AttachmentNoteBlock = {
  readonly kind: 'attachmentNote';
  readonly items?: readonly string[];
  readonly from?: string;
  /** Text per item of `from`. */
  readonly text?: string;
};
/** A dashed line to tear or cut at, with words in its middle (回执). */
export type CutLineBlock = { readonly kind: 'cutLine'; readonly text?: string };

export type Block =
  | TitleBlock
  | LetterheadBlock
  | DocumentNumberBlock
  | AddresseeBlock
  | ParagraphBlock
  | HeadingBlock
  | KeyValueTableBlock
  | TableBlock
  | ListBlock
  | WhenBlock
  | EachBlock
  | SignaturesBlock
  | SealBlock
  | ImprintBlock
  | SpacerBlock
  | PageBreakBlock
  | AttachmentNoteBlock
  | CutLineBlock;

export type DocumentTemplate = {
  readonly id: string;
  readonly style: DocumentStyle;
  readonly version: number;
  /** 信函格式 for a 函: double red rules, the number at the right, no page number on page 1 (GB/T 9704-2012, 10.1). */
  readonly letterForm?: boolean;
  /** Small type and narrow margins, for a sheet that is looked up rather than read. */
  readonly compact?: boolean;
  /** Larger type (18 pt) for reading to a party with weak eyes. */
  readonly largeText?: boolean;
  /** One line above the page number of every page, for papers signed page by page (调解笔录): plain text with fields. */
  readonly everyPage?: string;
  readonly blocks: readonly Block[];
};

/** Finds {{name}}, {{name?}}, {{^name}} and {{^name?}}: groups caret, name, question mark. */
export const placeholderPattern = /\{\{(\^?)([A-Za-z][A-Za-z0-9]*)(\??)\}\}/g;

const text = z
  .string()
  .max(20_000)
  .refine((value) => !/\{\{|\}\}/.test(value.replace(placeholderPattern, '')), 'a placeholder is not well formed');
const fieldName = z.string().regex(/^\^?[A-Za-z][A-Za-z0-9]*$/, 'a field name: letters and digits, a letter first');
const blocks = z.lazy(() => z.array(blockSchema).max(500));

const tableSchema = z
  .strictObject({
    kind: z.literal('table'),
    from: fieldName,
    columns: z
      .array(
        z.strictObject({
          title: text,
          text,
          width: z.number().positive(),
          align: z.exactOptional(z.enum(aligns)),
        }),
      )
      .min(1)
      .max(12),
    totals: z.exactOptional(z.array(text)),
    whenEmpty: z.exactOptional(text),
  })
  .refine((table) => table.totals === undefined || table.totals.length === table.columns.length, {
    path: ['totals'],
    message: 'as many totals as columns',
  });

const keyValueTableSchema = z.strictObject({
  kind: z.literal('keyValueTable'),
  columns: z.union([z.literal(2), z.literal(4)]),
  cells: z
    .array(
      z.strictObject({
        label: text,
        value: text,
        wide: z.exactOptional(z.boolean()),
        minLines: z.exactOptional(z.int().min(1).max(30)),
      }),
    )
    .min(1),
});

const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), text }),
  z.strictObject({ kind: z.literal('letterhead'), text }),
  z.strictObject({ kind: z.literal('documentNumber'), text, align: z.exactOptional(z.enum(['right', 'center'])) }),
  z.strictObject({ kind: z.literal('addressee'), text }),
  z.strictObject({
    kind: z.literal('paragraph'),
    text,
    indent: z.exactOptional(z.number().min(0).max(20)),
    align: z.exactOptional(z.enum(aligns)),
    keepWithNext: z.exactOptional(z.boolean()),
  }),
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2), z.literal(3)]), text }),
  keyValueTableSchema,
  tableSchema,
  z.strictObject({ kind: z.literal('list'), from: fieldName, text, numbering: z.enum(numberings) }),
  z.strictObject({ kind: z.literal('when'), field: fieldName, blocks, otherwise: z.exactOptional(blocks) }),
  z.strictObject({ kind: z.literal('each'), from: fieldName, blocks }),
  z.strictObject({ kind: z.literal('signatures'), from: fieldName }),
  z.strictObject({ kind: z.literal('seal'), body: text, date: text, sealed: z.exactOptional(z.boolean()) }),
  z.strictObject({ kind: z.literal('imprint'), copyTo: z.exactOptional(text), issuer: text, date: text }),
  z.strictObject({ kind: z.literal('spacer'), lines: z.number().positive().max(40) }),
  z.strictObject({ kind: z.literal('pageBreak') }),
  z.strictObject({
    kind: z.literal('attachmentNote'),
    items: z.exactOptional(z.array(text)),
    from: z.exactOptional(fieldName),
    text: z.exactOptional(text),
  }),
  z.strictObject({ kind: z.literal('cutLine'), text: z.exactOptional(text) }),
]);

/** Parses a template that came from a file, the log or an editor; everything inside the program is already typed. */
export const documentTemplateSchema: z.ZodType<DocumentTemplate> = z.strictObject({
  id: z.string().min(1).max(80),
  style: z.enum(documentStyles),
  version: z.int().positive(),
  letterForm: z.exactOptional(z.boolean()),
  compact: z.exactOptional(z.boolean()),
  largeText: z.exactOptional(z.boolean()),
  everyPage: z.exactOptional(text),
  blocks,
});
