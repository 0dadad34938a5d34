/**
 * A template and its fields to a PDF with real text. The only way in to this folder. Deterministic: the same template, fields,
 * pictures, footer and metadata give the same bytes, so a sealed paper can be drawn again and compared.
 * What the font cannot draw is refused before anything is drawn; missing field values are reported, not refused.
 */
import type { FilledBlock } from '../../../shared/documents/filledBlock.ts';
import { fillTemplate } from '../../../shared/documents/fillTemplate.ts';
import type { DocumentTemplate, Fields, ImageValue } from '../../../shared/documents/template.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { Mark } from './drawing.ts';
import { type CharacterSets, type FontBytes, openPaperFonts, type PaperFonts } from './fonts.ts';
import type { Footer } from './furniture.ts';
import { layoutPages } from './layoutPages.ts';
import type { LayoutContext } from './layoutText.ts';
import { pageStyleOf, typeArea } from './pageStyle.ts';
import { isPng } from './png.ts';
import { type PdfMetadata, writePdf } from './writePdf.ts';

export type PdfRequest = {
  readonly template: DocumentTemplate;
  readonly fields: Fields;
  readonly footer?: Footer;
  readonly metadata: PdfMetadata;
  /** PNG bytes of a signature by content hash; needed only for fields that name pictures by hash. */
  readonly images?: (sha256: string) => Uint8Array | null;
};

export type RenderedPdf = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Required fields without a value: blank rules stand in their places. */
  readonly missing: readonly string[];
};

export type PdfRefusal =
  | { readonly type: 'glyph-missing'; readonly characters: readonly string[] }
  /** A signature is not on this computer (yet), or its file is not a PNG. */
  | { readonly type: 'image-missing'; readonly sha256: string | null };

export type PdfRenderer = {
  readonly render: (request: PdfRequest) => Promise<Result<RenderedPdf, PdfRefusal>>;
  /** Opens the fonts ahead of the first paper (about 100 ms); call it when a started app is idle. */
  readonly prepare: () => Promise<void>;
};

/** Fonts are opened at the first paper; a loader is called once. */
export const createPdfRenderer = (fonts: FontBytes | (() => Promise<FontBytes>)): PdfRenderer => {
  let opened: Promise<PaperFonts> | null = null;
  const open = async () => openPaperFonts(typeof fonts === 'function' ? await fonts() : fonts);
  const once = (): Promise<PaperFonts> => {
    opened ??= open();
    return opened;
  };
  return {
    render: async (request) => render(await once(), request),
    prepare: async () => {
      await once();
    },
  };
};

const render = async (fonts: PaperFonts, request: PdfRequest): Promise<Result<RenderedPdf, PdfRefusal>> => {
  const document = fillTemplate(request.template, request.fields);
  const lost = lostImage(document.blocks, request);
  if (lost !== null) return refuse({ type: 'image-missing', sha256: lost.sha256 });

  const page = pageStyleOf(document.style, document.largeText);
  const context: LayoutContext = {
    page,
    area: typeArea(page),
    measure: fonts.measure,
    pngOf: (image) => pngOf(image, request) ?? new Uint8Array(),
  };
  const pages = layoutPages(context, document, request.footer ?? {});

  const characters = charactersOf(pages.flat());
  const lacking = fonts.lacking(characters);
  if (lacking.length > 0) return refuse({ type: 'glyph-missing', characters: lacking });
  const bytes = await writePdf(
    { width: page.width, height: page.height, pages, ...fonts.cut(characters) },
    request.metadata,
  );
  return ok({ bytes, pages: pages.length, missing: document.missing });
};

const charactersOf = (marks: readonly Mark[]): CharacterSets => {
  // The space keeps a weight that a paper does not use from being an empty font.
  const regular = new Set([' ']);
  const bold = new Set([' ']);
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    for (const placed of mark.characters) (placed.bold ? bold : regular).add(placed.character);
  }
  return { regular, bold };
};

const pngOf = (image: ImageValue, request: PdfRequest): Uint8Array | null => {
  const bytes = 'png' in image ? image.png : (request.images?.(image.sha256) ?? null);
  return bytes !== null && isPng(bytes) ? bytes : null;
};

const lostImage = (blocks: readonly FilledBlock[], request: PdfRequest): { readonly sha256: string | null } | null => {
  for (const block of blocks) {
    if (block.kind !== 'signatures') continue;
    for (const { image } of block.signers) {
      if (image !== null && pngOf(image, request) === null) return { sha256: 'sha256' in image ? image.sha256 : null };
    }
  }
  return null;
};
