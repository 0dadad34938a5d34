/** The blocks of a filled paper as Word has them: the same words in the same order, measures as near as Word's own layout allows. */
import { BorderStyle, type FileChild, PageBreak, Paragraph, type Table } from 'docx';
import type {
  FilledBlock,
  FilledDocument,
  FilledParagraph,
  FilledSeal,
  FilledText,
} from '../../../shared/documents/filledBlock.ts';
import { millimetres } from '../documents/pageStyle.ts';
import { wordImprint, wordKeyValueTable, wordSignatures, wordTable } from './wordTables.ts';
import { charactersOf, paragraphs, type ParagraphFormat, plain, twips, type WordContext } from './wordText.ts';

export const wordBlocks = (context: WordContext, { blocks, letterForm }: FilledDocument): readonly FileChild[] => {
  const slipFrom = blocks.findIndex(({ kind }) => kind === 'cutLine');
  return blocks.flatMap((block, index) => {
    const after = blocks[index + 1]?.kind;
    // Nobody signs a sheet without text on it, and a slip to tear off is one piece of paper.
    const isOfSlip = slipFrom >= 0 && index >= slipFrom;
    const isKept = after !== undefined && (isFoot(after) || isOfSlip);
    const children = wordBlock(context, block, {
      before: blocks[index - 1]?.kind,
      after,
      letterForm,
      isKept,
      isOfSlip,
    });
    // Two tables in a row would become one, and a floating one needs a paragraph to hang on.
    return isTable(block) ? [...children, smallGap(isKept, after === undefined ? 1 : 6)] : children;
  });
};

const isFoot = (kind: FilledBlock['kind']): boolean => kind === 'signatures' || kind === 'seal';

type Surroundings = {
  readonly before: FilledBlock['kind'] | undefined;
  readonly after: FilledBlock['kind'] | undefined;
  readonly letterForm: boolean;
  /** Stays on the page of what follows. */
  readonly isKept: boolean;
  readonly isOfSlip: boolean;
};

const wordBlock = (context: WordContext, block: FilledBlock, around: Surroundings): readonly (Paragraph | Table)[] => {
  const { page } = context;
  const body: ParagraphFormat = { size: page.size, pitch: page.pitch, align: 'justify', face: 'body' };
  const isOfficial = page.style === 'official';
  switch (block.kind) {
    case 'title': {
      const gap = isOfficial && (around.before === 'documentNumber' || around.before === 'letterhead') ? 2 : 1;
      const spaceBefore = around.before === undefined ? 0 : page.pitch * gap;
      const format = { size: page.titleSize, pitch: page.titlePitch, align: 'center', face: 'title' } as const;
      return paragraphs(context, block.text, { ...format, spaceBefore, keepNext: true });
    }
    case 'letterhead':
      return letterhead(context, block.text, around);
    case 'documentNumber': {
      const isUnderHead = around.before === 'letterhead';
      return paragraphs(context, block.text, {
        ...body,
        size: isOfficial ? page.size : page.tableSize,
        align: around.letterForm ? 'right' : block.align,
        spaceBefore: isUnderHead && !around.letterForm ? page.pitch * 2 : page.pitch * 0.25,
        keepNext: true,
        ...(isUnderHead && !around.letterForm ? { border: { bottom: redLine(BorderStyle.SINGLE) } } : {}),
      });
    }
    case 'addressee': {
      const isEnded = /[:：]$/u.test(block.text.at(-1)?.text ?? '');
      const text = isEnded ? block.text : [...block.text, ...plain('：')];
      return paragraphs(context, text, { ...body, align: 'left', spaceBefore: page.pitch * (isOfficial ? 1 : 0.5) });
    }
    case 'heading':
      return paragraphs(context, block.text, {
        ...body,
        face: headingFaces[block.level],
        indent: firstLine(2, body),
        keepNext: true,
      });
    case 'paragraph':
      return wordParagraph(context, { ...block, keepWithNext: around.isKept || block.keepWithNext === true }, body);
    case 'keyValueTable':
      return wordKeyValueTable(context, block, { rowsTogether: around.isOfSlip, isKept: around.isKept });
    case 'table':
      return wordTable(context, block);
    case 'signatures':
      return wordSignatures(context, block.signers);
    case 'seal':
      return wordSeal(context, block, body);
    case 'imprint':
      return wordImprint(context, block, around.letterForm);
    case 'attachmentNote':
      return attachmentNote(context, block.items, { ...body, keepNext: around.isKept });
    case 'cutLine':
      return paragraphs(context, block.text, {
        ...body,
        size: page.tableSize,
        align: 'center',
        spaceBefore: page.pitch,
        keepNext: true,
        border: { top: { style: BorderStyle.DASHED, size: 6, color: '000000', space: 4 } },
      });
    case 'spacer':
      return paragraphs(context, [], { ...body, pitch: page.pitch * block.lines });
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
};

/** Word counts in characters, others in points. */
const firstLine = (characters: number, { size }: ParagraphFormat) => ({
  firstLineChars: characters * 100,
  firstLine: twips(characters * size),
});

const headingFaces = { 1: 'heading', 2: 'subheading', 3: 'body' } as const;
const red = 'C00000';

const isTable = ({ kind }: FilledBlock): boolean => ['table', 'keyValueTable', 'signatures', 'imprint'].includes(kind);

/** `height` in points; after the last table as little as Word takes, or a full page would be followed by an empty one. */
const smallGap = (keepNext: boolean, height: number): Paragraph =>
  new Paragraph({ keepNext, spacing: { line: twips(height), lineRule: 'exact' } });

const redLine = (style: (typeof BorderStyle)[keyof typeof BorderStyle]) => ({ style, size: 14, color: red, space: 8 });

const letterhead = (context: WordContext, text: FilledText, around: Surroundings): readonly Paragraph[] => {
  const { page } = context;
  const width = page.width - page.margin.left - page.margin.right;
  const size = Math.min(42, (width * 0.96) / Math.max(1, charactersOf(text)));
  const isOfficial = page.style === 'official';
  return paragraphs(context, text, {
    size,
    pitch: size * 1.5,
    align: 'center',
    face: 'title',
    color: red,
    keepNext: true,
    spaceBefore: isOfficial && !around.letterForm ? millimetres(35) - size / 4 : 0,
    ...(around.letterForm
      ? { border: { bottom: redLine(BorderStyle.THICK_THIN_SMALL_GAP) } }
      : around.after === 'documentNumber'
        ? {}
        : { border: { bottom: redLine(BorderStyle.SINGLE) } }),
  });
};

const wordParagraph = (context: WordContext, block: FilledParagraph, body: ParagraphFormat): readonly Paragraph[] => {
  const align = block.align ?? 'justify';
  const characters = block.indent ?? (align === 'justify' ? 2 : 0);
  return paragraphs(context, block.text, {
    ...body,
    align,
    keepNext: block.keepWithNext ?? false,
    ...(characters === 0 ? {} : { indent: firstLine(characters, body) }),
  });
};

/** 署名 centred over the date, the date four characters from the right; without a seal as GB/T 9704 7.3.5.2 has it. */
const wordSeal = (context: WordContext, seal: FilledSeal, body: ParagraphFormat): readonly Paragraph[] => {
  const [name, date] = [charactersOf(seal.body), charactersOf(seal.date)];
  const right = (characters: number) => ({ right: twips(Math.max(0, characters) * body.size) });
  const place = { ...body, align: 'right', keepNext: true } as const;
  if (!seal.sealed) {
    const dateEdge = Math.max(2, 2 + name - date - 2);
    return [
      ...paragraphs(context, seal.body, { ...place, spaceBefore: body.pitch, indent: right(2) }),
      ...paragraphs(context, seal.date, { ...place, keepNext: false, indent: right(dateEdge) }),
    ];
  }
  const note = { ...place, size: context.page.tableSize, color: '808080' };
  return [
    ...paragraphs(context, plain('（盖章处）'), { ...note, spaceBefore: body.pitch, indent: right(4 + date / 2 - 2) }),
    ...paragraphs(context, seal.body, { ...place, indent: right(4 + date / 2 - name / 2) }),
    ...paragraphs(context, seal.date, { ...place, keepNext: false, indent: right(4) }),
  ];
};

const attachmentNote = (
  context: WordContext,
  items: readonly FilledText[],
  body: ParagraphFormat,
): readonly Paragraph[] =>
  items.flatMap((item, index) => {
    const number = items.length === 1 ? '' : `${index + 1}. `;
    const head = index === 0 ? `附件：${number}` : number;
    const hanging = charactersOf(plain(number)) * body.size;
    return paragraphs(context, [...plain(head), ...item], {
      ...body,
      align: 'left',
      spaceBefore: index === 0 ? body.pitch : 0,
      indent:
        index === 0
          ? { left: twips(5 * body.size + hanging), hanging: twips(3 * body.size + hanging) }
          : { left: twips(5 * body.size + hanging), hanging: twips(hanging) },
    });
  });
