/**
 * A template after its fields were filled in: conditions decided, lists unrolled, every text a row of runs. This is the
 * only input of the layout engine, so the engine knows nothing about fields. Made by fillTemplate.ts.
 */
import type { Align, DocumentStyle, ImageValue } from './template.ts';

export type TextRun = { readonly text: string; readonly bold: boolean };
export type FilledText = readonly TextRun[];

export type FilledParagraph = {
  readonly kind: 'paragraph';
  readonly text: FilledText;
  readonly indent?: number;
  readonly align?: Align;
  readonly keepWithNext?: boolean;
};
export type FilledKeyValueTable = {
  readonly kind: 'keyValueTable';
  readonly columns: 2 | 4;
  readonly cells: readonly FilledCell[];
};
export type FilledCell = {
  readonly label: FilledText;
  readonly value: FilledText;
  readonly wide: boolean;
  readonly minLines: number;
};
export type FilledTable = {
  readonly kind: 'table';
  readonly columns: readonly { readonly title: FilledText; readonly width: number; readonly align: Align }[];
  readonly rows: readonly (readonly FilledText[])[];
  readonly totals: readonly FilledText[] | null;
  /** Said in one wide row when there are no rows. */
  readonly whenEmpty: FilledText | null;
};
export type FilledSigner = {
  readonly label: string;
  readonly name: string;
  readonly role: string;
  /** Empty: year, month and day are left to write by hand. */
  readonly date: string;
  readonly image: ImageValue | null;
  /** An organisation: the place for its stamp is marked. */
  readonly seal: boolean;
};
export type FilledSignatures = { readonly kind: 'signatures'; readonly signers: readonly FilledSigner[] };
export type FilledSeal = {
  readonly kind: 'seal';
  readonly body: FilledText;
  readonly date: FilledText;
  readonly sealed: boolean;
};

export type FilledImprint = {
  readonly kind: 'imprint';
  /** Empty: nobody gets a copy. */
  readonly copyTo: FilledText;
  readonly issuer: FilledText;
  readonly date: FilledText;
};

export type FilledBlock =
  | { readonly kind: 'title'; readonly text: FilledText }
  | { readonly kind: 'letterhead'; readonly text: FilledText }
  | { readonly kind: 'documentNumber'; readonly text: FilledText; readonly align: 'right' | 'center' }
  | { readonly kind: 'addressee'; readonly text: FilledText }
  | FilledParagraph
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: FilledText }
  | FilledKeyValueTable
  | FilledTable
  | FilledSignatures
  | FilledSeal
  | FilledImprint
  | { readonly kind: 'spacer'; readonly lines: number }
  | { readonly kind: 'pageBreak' }
  | { readonly kind: 'attachmentNote'; readonly items: readonly FilledText[] }
  | { readonly kind: 'cutLine'; readonly text: FilledText };

export type FilledDocument = {
  readonly style: DocumentStyle;
  readonly letterForm: boolean;
  readonly compact: boolean;
  readonly largeText: boolean;
  readonly everyPage: FilledText | null;
  readonly blocks: readonly FilledBlock[];
  /** Paths of the required fields without a value, e.g. 'caseNumber' or 'payments[0].amount'; each once. */
  readonly missing: readonly string[];
};
