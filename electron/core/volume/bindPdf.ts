/**
 * Takes the pages of a PDF into a volume as they are, each with its number. What a page can do (links, scripts, forms) stays behind; what
 * it shows comes along, stamps and filled fields included. The file may be foreign: a broken or locked one is told apart, never half bound.
 */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  type PDFPage,
  PDFRef,
  ParseSpeeds,
} from '@cantoo/pdf-lib';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import type { PdfSink } from './pdfSink.ts';
import { numberOperators, type PageBox, type StampFont, stampFontName } from './stamp.ts';

export type BindRefusal = { readonly type: 'locked' | 'damaged' };
export type Binding = {
  readonly sink: PdfSink;
  readonly pagesRoot: PDFRef;
  readonly font: StampFont;
  /** Of the first page; null: cover, contents and the like carry no number. */
  readonly firstNumber: number | null;
};

/** The pages in order, written to the sink; nothing is written when it refuses. */
export const bindPdf = async (bytes: Uint8Array, binding: Binding): Promise<Result<readonly PDFRef[], BindRefusal>> => {
  const source = await openSource(bytes);
  if (!source.ok) return source;
  const { sink } = binding;
  const target = sink.newContext();
  try {
    const pages = source.value.getPages();
    const isWhole = source.value.catalog.Pages().Count().asNumber() === pages.length && pages.every(isComplete);
    if (pages.length === 0 || !isWhole) return refuse({ type: 'damaged' });
    const copier = PDFObjectCopier.for(source.value.context, target);
    const refs = pages.map((page, index) =>
      boundPage(page, copier, {
        ...binding,
        target,
        number: binding.firstNumber === null ? null : binding.firstNumber + index,
      }),
    );
    sink.adopt(target);
    return ok(refs);
  } catch {
    // A foreign file whose parts do not fit each other; nothing of it has been written, and nothing of it may go into a message.
    return refuse({ type: 'damaged' });
  }
};

/** Half a file often still opens: then pages are missing, or what they should show. */
const isComplete = (page: PDFPage): boolean => {
  const contents = page.node.Contents();
  if (page.node.has(PDFName.of('Contents')) && contents === undefined) return false;
  const streams = contents instanceof PDFArray ? contents.asArray() : [];
  const resources = page.node.Resources();
  const shown = ['XObject', 'Font'].flatMap(
    (kind) => resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.values() ?? [],
  );
  return [...streams, ...shown].every((part) => page.doc.context.lookup(part) !== undefined);
};

const openSource = async (bytes: Uint8Array): Promise<Result<PDFDocument, BindRefusal>> => {
  const options = { updateMetadata: false, parseSpeed: ParseSpeeds.Fast };
  try {
    const document = await PDFDocument.load(bytes, { ...options, ignoreEncryption: true });
    if (!document.isEncrypted) return ok(document);
  } catch {
    return refuse({ type: 'damaged' });
  }
  try {
    // Many statements can be read by everybody and are only locked against changes: their password is empty.
    return ok(await PDFDocument.load(bytes, { ...options, password: '' }));
  } catch {
    return refuse({ type: 'locked' });
  }
};

type Bound = Binding & { readonly target: PDFContext; readonly number: number | null };

const boundPage = (page: PDFPage, copier: PDFObjectCopier, bound: Bound): PDFRef => {
  const { target } = bound;
  const node = page.node;
  const looks = annotationLooks(node.Annots());
  for (const key of behaviours) node.delete(PDFName.of(key));
  const copy = copier.copy(node);
  const annotations = looks.map((look) => target.register(lookCopy(look, copier, target)));
  const box = boxOf(page);
  copy.set(PDFName.of('Parent'), bound.pagesRoot);
  copy.set(PDFName.of('Resources'), withStampFont(copy.get(PDFName.of('Resources')), bound));
  copy.set(PDFName.of('Contents'), wrapped(copy, bound, box));
  if (annotations.length > 0) copy.set(PDFName.of('Annots'), target.obj(annotations));
  return target.register(copy);
};

/** Entries of a page that do something, or point out of it. */
const behaviours = [
  'AA',
  'Annots',
  'B',
  'Metadata',
  'PieceInfo',
  'StructParents',
  'Thumb',
  'Tabs',
  'Trans',
  'Dur',
] as const;

/** How an annotation looks, without what it does. */
type Look = { readonly rect: PDFArray; readonly appearance: PDFDict; readonly state: PDFName | undefined };

const annotationLooks = (annotations: PDFArray | undefined): readonly Look[] => {
  if (annotations === undefined) return [];
  return Array.from({ length: annotations.size() }, (_, index) => annotations.lookup(index)).flatMap((annotation) => {
    if (!(annotation instanceof PDFDict)) return [];
    const flags = annotation.lookup(PDFName.of('F'));
    const isHidden = flags instanceof PDFNumber && (flags.asNumber() & 0b100010) !== 0;
    const rect = annotation.lookup(PDFName.of('Rect'));
    const appearance = annotation.lookup(PDFName.of('AP'));
    const state = annotation.lookup(PDFName.of('AS'));
    if (isHidden || !(appearance instanceof PDFDict) || !(rect instanceof PDFArray)) return [];
    return [{ rect, appearance, state: state instanceof PDFName ? state : undefined }];
  });
};

const lookCopy = ({ rect, appearance, state }: Look, copier: PDFObjectCopier, target: PDFContext): PDFDict => {
  const normal = appearance.get(PDFName.of('N'));
  return target.obj({
    Type: 'Annot',
    // A stamp shows its appearance and does nothing; printed like the page.
    Subtype: 'Stamp',
    F: 4,
    Rect: copier.copy(rect),
    AP: target.obj(normal === undefined ? {} : { N: copier.copy(normal) }),
    ...(state === undefined ? {} : { AS: state }),
  });
};

const boxOf = (page: PDFPage): PageBox => {
  const { x, y, width, height } = page.getCropBox();
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  return { left: x, bottom: y, right: x + width, top: y + height, turn };
};

/** The page's own resources with our font beside its own; resources are often shared, so neither is changed in place. */
const withStampFont = (resources: ReturnType<PDFDict['get']>, { target, font }: Bound): PDFDict => {
  const own = dictOf(resources, target);
  const fonts = dictOf(own?.get(PDFName.of('Font')), target);
  const merged = own?.clone(target) ?? target.obj({});
  const withOurs = fonts?.clone(target) ?? target.obj({});
  withOurs.set(PDFName.of(stampFontName), font.ref);
  merged.set(PDFName.of('Font'), withOurs);
  return merged;
};

const dictOf = (value: ReturnType<PDFDict['get']>, target: PDFContext): PDFDict | null => {
  const found = value instanceof PDFRef ? target.lookup(value) : value;
  return found instanceof PDFDict ? found : null;
};

/** The page's content between q and Q, so that whatever it left turned or scaled does not turn our number. */
const wrapped = (copy: PDFDict, { target, font, number }: Bound, box: PageBox) => {
  const contents = copy.get(PDFName.of('Contents'));
  const found = contents instanceof PDFRef ? target.lookup(contents) : contents;
  const own = contents === undefined ? [] : found instanceof PDFArray ? found.asArray() : [contents];
  const stamp = number === null ? 'Q' : `Q ${numberOperators(font, number, box)}`;
  return target.obj([target.register(target.stream('q\n')), ...own, target.register(target.stream(`\n${stamp}`))]);
};
