/**
 * A template and its fields to a PDF with real text. The only way in to this folder. Deterministic: the same template, fields,
 * pictures, footer and metadata give the same bytes, so a sealed paper can be drawn again and compared.
 * What the font cannot draw is refused before anything is drawn; missing field values are reported, not refused.
 */
import type { FilledBlock } from '../../../shared/documents/filledBlock.ts';
import { fillTemplate } from '../../../shared/documents/fillTemplate.ts';
import type { DocumentTemplate, Fields, ImageValue } from '../../../shared/documents/template.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { PaperNote } from '../../../shared/documents/paperNotes.ts';
import type { Mark } from './drawing.ts';
import type { CutFont } from './embedFont.ts';
import { type ChosenFaces, type FaceFonts, faceFonts } from './faces.ts';
import { type FontBytes, FontDamaged, type OpenFont, openPaperFonts, type PaperFonts } from './fonts.ts';
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
  /** Fonts of this computer that the office chose; the bundled one draws whatever they lack. */
  readonly faces?: ChosenFaces;
  readonly images?: (sha256: string) => Uint8Array | null;
};

export type RenderedPdf = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Required fields without a value: blank rules stand in their places. */
  readonly missing: readonly string[];
  /** Characters a chosen font lacks. */
  readonly notes: readonly PaperNote[];
};

export type PdfRefusal =
  | { readonly type: 'glyph-missing'; readonly characters: readonly string[] }
  /** A signature is not on this computer (yet), or its file is not a PNG. */
  | { readonly type: 'image-missing'; readonly sha256s: readonly string[] };

export type PdfRenderer = {
  readonly render: (request: PdfRequest) => Promise<Result<RenderedPdf, PdfRefusal>>;
  /** Opens the fonts ahead of the first paper (about 100 ms); call it when a started app is idle. */
  readonly prepare: () => Promise<void>;
  /** Opens a font file of this computer for `PdfRequest.faces`; throws whatever a broken file makes its reader throw. */
  readonly openFont: PaperFonts['open'];
  /** The bundled font with only these characters, for what is written onto finished pages; what it lacks is left out. */
  readonly cutBundled: (characters: ReadonlySet<string>) => Promise<CutFont>;
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
    render: async (request) => renderWith(await once(), request),
    prepare: async () => {
      await once();
    },
    openFont: async (font) => (await once()).open(font),
    cutBundled: async (characters) => {
      const { regular } = await once();
      return regular.cut(new Set([...characters].filter(regular.draws)));
    },
  };
};

/** A chosen font whose glyphs turn out to be broken is left out, and the paper says so. */
const renderWith = async (fonts: PaperFonts, request: PdfRequest): ReturnType<PdfRenderer['render']> => {
  try {
    return await render(fonts, request);
  } catch (error) {
    const chosen = Object.entries(request.faces ?? {});
    if (!(error instanceof FontDamaged) || chosen.every(([, font]) => font.label !== error.font)) throw error;
    const kept = Object.fromEntries(chosen.filter(([, font]) => font.label !== error.font));
    const drawn = await renderWith(fonts, { ...request, faces: kept });
    const note = { type: 'font-damaged', font: error.font, used: fonts.regular.label } as const;
    return drawn.ok ? ok({ ...drawn.value, notes: [note, ...drawn.value.notes] }) : drawn;
  }
};

const render = async (fonts: PaperFonts, request: PdfRequest): Promise<Result<RenderedPdf, PdfRefusal>> => {
  const document = fillTemplate(request.template, request.fields);
  const lost = lostImages(document.blocks, request);
  if (lost.length > 0)
    return refuse({ type: 'image-missing', sha256s: lost.flatMap((image) => ('sha256' in image ? image.sha256 : [])) });

  const page = pageStyleOf(document);
  const faces = faceFonts(fonts, request.faces ?? {});
  const context: LayoutContext = {
    page,
    area: typeArea(page),
    measure: faces.widthOf,
    pngOf: (image) => pngOf(image, request) ?? new Uint8Array(),
  };
  const pages = layoutPages(context, document, request.footer ?? {});

  const used = usedFonts(pages.flat(), faces);
  if (used.undrawn.length > 0) return refuse({ type: 'glyph-missing', characters: used.undrawn });
  const cuts = new Map([...used.characters].map(([font, characters]) => [font, font.cut(characters)]));
  const bytes = await writePdf({ width: page.width, height: page.height, pages, faces, cuts }, request.metadata);
  return ok({ bytes, pages: pages.length, missing: document.missing, notes: used.notes });
};

type UsedFonts = {
  readonly characters: ReadonlyMap<OpenFont, ReadonlySet<string>>;
  /** What not even the bundled font has. */
  readonly undrawn: readonly string[];
  readonly notes: readonly PaperNote[];
};

const usedFonts = (marks: readonly Mark[], faces: FaceFonts): UsedFonts => {
  const characters = new Map<OpenFont, Set<string>>();
  const helped = new Map<string, Set<string>>();
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    for (const { character, face } of mark.characters) {
      addTo(characters, faces.fontFor(character, face), character);
      const lacking = faces.lackingFont(character, face);
      if (lacking !== null) addTo(helped, lacking.label, character);
    }
  }
  const undrawn = [...characters].flatMap(([font, set]) => [...set].filter((character) => !font.draws(character)));
  const notes = [...helped].map(([font, set]) => ({ type: 'font-lacks' as const, font, characters: [...set] }));
  return { characters, undrawn: [...new Set(undrawn)], notes };
};

const addTo = <K>(sets: Map<K, Set<string>>, key: K, character: string): void => {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([character]));
  else known.add(character);
};

const pngOf = (image: ImageValue, request: PdfRequest): Uint8Array | null => {
  const bytes = 'png' in image ? image.png : (request.images?.(image.sha256) ?? null);
  return bytes !== null && isPng(bytes) ? bytes : null;
};

const lostImages = (blocks: readonly FilledBlock[], request: PdfRequest): readonly ImageValue[] =>
  blocks.flatMap((block) =>
    block.kind === 'signatures'
      ? block.signers.flatMap(({ image }) => (image !== null && pngOf(image, request) === null ? image : []))
      : [],
  );
