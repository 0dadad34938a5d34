/** A filled template to pages: each block to pieces, the rules that bind blocks to each other, then the pages. */
import type { FilledBlock, FilledDocument, FilledParagraph } from '../../../shared/documents/filledBlock.ts';
import type { Mark, Piece } from './drawing.ts';
import { layoutAddressee, layoutLetterhead, layoutNumber, layoutTitle } from './layoutHead.ts';
import { layoutAttachmentNote, layoutCutLine, layoutSeal } from './layoutFoot.ts';
import { layoutImprint } from './layoutImprint.ts';
import { layoutSignatures } from './layoutSignatures.ts';
import { layoutKeyValueTable, layoutTable, tableGap } from './layoutTable.ts';
import {
  bodyFormat,
  gridWidth,
  type LayoutContext,
  spaced,
  textPieces,
  unparted,
  withWholeEnds,
} from './layoutText.ts';
import { paginate } from './paginate.ts';

/** Marks per page, `y` from the top of the type area; headers and footers are not part of it. */
export const layoutDocument = (context: LayoutContext, document: FilledDocument): readonly (readonly Mark[])[] => {
  const pieces: Piece[] = [];
  const starts = new Set<number>();
  let startsPage = false;
  let slipFrom: number | null = null;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'pageBreak') {
      startsPage = true;
      continue;
    }
    const neighbours = {
      before: document.blocks[index - 1]?.kind,
      after: document.blocks[index + 1]?.kind,
      letterForm: document.letterForm,
    };
    const laid = spaced(layoutBlock(context, block, neighbours), gapAbove(context, block, neighbours.before));
    if (isFoot(block)) tieToText(pieces, starts);
    starts.add(pieces.length);
    if (block.kind === 'cutLine') slipFrom = pieces.length;
    pieces.push(...(startsPage ? onNewPage(laid) : laid));
    startsPage = startsPage && laid.length === 0;
  }
  return paginate(slipTogether(pieces, slipFrom), context.area.height);
};

/** What is torn off (回执) is one slip of paper: from the line to tear at to the end, on one page if it fits one. */
const slipTogether = (pieces: readonly Piece[], from: number | null): readonly Piece[] =>
  from === null ? pieces : [...pieces.slice(0, from), ...unparted(pieces.slice(from))];

/** What a block must know of its paper: headings of a paper and tables depend on what stands beside them. */
type Neighbours = {
  readonly before: FilledBlock['kind'] | undefined;
  readonly after: FilledBlock['kind'] | undefined;
  readonly letterForm: boolean;
};

const layoutBlock = (
  context: LayoutContext,
  block: Exclude<FilledBlock, { kind: 'pageBreak' }>,
  neighbours: Neighbours,
): readonly Piece[] => {
  const { page } = context;
  switch (block.kind) {
    case 'letterhead':
      return layoutLetterhead(context, block.text, {
        letterForm: neighbours.letterForm,
        hasNumber: neighbours.after === 'documentNumber',
      });
    case 'documentNumber':
      return layoutNumber(context, block.text, {
        align: block.align,
        underLetterhead: neighbours.before === 'letterhead',
        letterForm: neighbours.letterForm,
      });
    case 'title':
      return layoutTitle(
        context,
        block.text,
        neighbours.before === 'letterhead' || neighbours.before === 'documentNumber',
      );
    case 'addressee':
      return layoutAddressee(context, block.text);
    case 'heading': {
      const format = { ...bodyFormat(page), indent: gridWidth(page, 2), face: headingFaces[block.level], hangs: true };
      return spaced(textPieces(context, block.text, format), block.level === 1 ? headingGap(context) : 0, true);
    }
    case 'paragraph':
      return layoutParagraph(context, block);
    case 'keyValueTable':
      return layoutKeyValueTable(context, block);
    case 'table':
      return layoutTable(context, block);
    case 'signatures':
      return layoutSignatures(context, block.signers);
    case 'seal':
      return layoutSeal(context, block);
    case 'imprint':
      return layoutImprint(context, block, neighbours.letterForm);
    case 'attachmentNote':
      return layoutAttachmentNote(context, block.items);
    case 'cutLine':
      return [layoutCutLine(context, block.text)];
    case 'spacer':
      return [
        {
          height: block.lines * page.pitch,
          spaceBefore: 0,
          marks: [],
          keepWithNext: false,
          isText: false,
          isSpace: true,
        },
      ];
  }
};

/** 一、 is set in 黑体, （一） in 楷体, 1. in the body's own face (7.3.3). */
const headingFaces = { 1: 'heading', 2: 'subheading', 3: 'body' } as const;

const layoutParagraph = (context: LayoutContext, block: FilledParagraph): readonly Piece[] => {
  const { page } = context;
  const align = block.align ?? 'justify';
  const indent = gridWidth(page, block.indent ?? (align === 'justify' ? 2 : 0));
  const format = { ...bodyFormat(page, align), indent, hangs: align === 'justify' };
  const pieces = withWholeEnds(textPieces(context, block.text, format));
  return block.keepWithNext ? spaced(pieces, 0, true) : pieces;
};

// The official grid has no room between lines; a form breathes a little above its main headings.
const headingGap = (context: LayoutContext): number => (context.page.style === 'form' ? 6 : 0);

/** After a table, and in a form between its head and a text that follows at once: the head stands apart. */
const gapAbove = ({ page }: LayoutContext, { kind }: FilledBlock, before: FilledBlock['kind'] | undefined): number => {
  if (isTable(before)) return tableGap;
  const isUnderHead = before === 'title' || before === 'documentNumber';
  return isUnderHead && kind === 'paragraph' && page.style === 'form' ? page.pitch * 0.5 : 0;
};

const isTable = (kind: FilledBlock['kind'] | undefined): boolean => kind === 'table' || kind === 'keyValueTable';

const isFoot = ({ kind }: FilledBlock): boolean => kind === 'signatures' || kind === 'seal' || kind === 'imprint';

/** Lines of text that go along when the foot of a paper moves to the next page. */
const linesBesideFoot = 2;
/** So many more, at most, that the page before ends with a paragraph instead of in the middle of a sentence. */
const linesForWholeParagraph = 4;

/** Ties the last lines above a foot to it: nobody signs or seals a sheet without text on it. `starts`: where each block begins. */
const tieToText = (pieces: Piece[], starts: ReadonlySet<number>): void => {
  let lines = 0;
  let first = pieces.length;
  while (first > 0 && lines < linesBesideFoot) {
    const piece = pieces[first - 1];
    if (piece === undefined || piece.startsPage) break;
    first -= 1;
    if (piece.isText) lines += 1;
  }
  for (let index = wholeFrom(first, pieces, starts); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece !== undefined) pieces[index] = { ...piece, keepWithNext: true };
  }
};

const wholeFrom = (first: number, pieces: readonly Piece[], starts: ReadonlySet<number>): number => {
  for (let index = first; index > 0 && first - index <= linesForWholeParagraph; index -= 1) {
    if (starts.has(index)) return index;
    if (pieces[index]?.startsPage) break;
  }
  return first;
};

const onNewPage = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => (index === 0 ? { ...piece, startsPage: true } : piece));
