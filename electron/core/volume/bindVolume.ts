/**
 * Joins the papers and evidence of a case into one PDF with page numbers and bookmarks. The body is bound first, file by file; then cover,
 * contents, notes and back page are drawn, because only now the page numbers are known. What cannot be bound leaves a sheet in its place
 * that says which item is missing and why. Stopping leaves nothing behind.
 */
import type { PDFRef } from '@cantoo/pdf-lib';
import type { VolumeGap, VolumeProgress } from '../../../shared/api/volume.ts';
import type { BoundItem } from '../../../shared/documents/volumeFields.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { refuse, type Result } from '../../../shared/kernel/result.ts';
import { type CutFont, embedFont } from '../documents/embedFont.ts';
import { bindImage } from './bindImage.ts';
import { type Binding, bindPdf } from './bindPdf.ts';
import { createPdfSink, type PdfSink } from './pdfSink.ts';
import { stampCharacters, type StampFont } from './stamp.ts';
import { type FileRoots, writeStructure } from './volumeStructure.ts';

export type VolumeFile = {
  readonly mediaType: string;
  /** Refused when this computer does not have it. Called once, in turn, so that one file is in memory at a time. */
  readonly load: () => Result<Uint8Array, { readonly type: 'missing' | 'at-hub' }>;
};
export type VolumePart = {
  readonly title: string;
  readonly on: LocalDate | null;
  readonly files: readonly VolumeFile[];
};
export type FrontPages = { readonly [page in 'cover' | 'contents' | 'notes' | 'back']: Uint8Array };
export type BindDeps = {
  /** Takes the bytes of the volume, in order; complete only once the volume is told to be bound. */
  readonly write: (bytes: Uint8Array) => void;
  readonly cutFont: (characters: ReadonlySet<string>) => Promise<CutFont>;
  readonly drawGap: (title: string, reason: string) => Promise<Uint8Array>;
  readonly drawFront: (items: readonly BoundItem[]) => Promise<FrontPages>;
};
export type VolumeOrder = {
  readonly parts: readonly VolumePart[];
  readonly title: string;
  readonly createdOn: LocalDate;
};
export type BoundVolume = {
  readonly kind: 'bound';
  readonly pages: number;
  readonly gaps: readonly VolumeGap[];
};

/** Yields before every file and ends with the bound volume; stops without one when `signal` is aborted. */
export async function* bindVolume(
  deps: BindDeps,
  order: VolumeOrder,
  signal?: AbortSignal,
): AsyncGenerator<VolumeProgress | BoundVolume, void> {
  const bench = await openBench(deps, order);
  const of = order.parts.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  for (const part of order.parts) {
    const firstPage = bench.body.length + 1;
    const gapsBefore = bench.gaps.length;
    for (const [index, file] of part.files.entries()) {
      yield { kind: 'progress', done, of, pages: bench.body.length, title: part.title };
      if (await isStopped(signal)) return;
      const caption = part.files.length === 1 ? part.title : `${part.title}（${index + 1}/${part.files.length}）`;
      await bindFile(bench, file, caption);
      done += 1;
    }
    const gap = gapsText(bench.gaps.slice(gapsBefore));
    bench.items.push({ title: part.title, on: part.on, firstPage, pages: bench.body.length - firstPage + 1, gap });
  }
  yield { kind: 'progress', done, of, pages: bench.body.length, title: '' };
  if (await isStopped(signal)) return;
  yield await finished(bench, order);
}

/** What is being put together. */
type Bench = {
  readonly deps: BindDeps;
  readonly sink: PdfSink;
  readonly roots: FileRoots;
  readonly font: StampFont;
  readonly body: PDFRef[];
  readonly items: BoundItem[];
  readonly gaps: VolumeGap[];
};

const openBench = async (deps: BindDeps, { parts }: VolumeOrder): Promise<Bench> => {
  const sink = createPdfSink(deps.write);
  const roots = { catalog: sink.reserve(), info: sink.reserve(), pages: sink.reserve(), outlines: sink.reserve() };
  const cut = await deps.cutFont(stampCharacters(parts.map(({ title }) => title)));
  const context = sink.newContext();
  const ref = embedFont(context, cut);
  sink.adopt(context);
  return { deps, sink, roots, font: { ref, cut }, body: [], items: [], gaps: [] };
};

/** Lets calls of the pages in between: binding a large file takes a while. */
const isStopped = async (signal: AbortSignal | undefined): Promise<boolean> => {
  await new Promise((settle) => setImmediate(settle));
  return signal?.aborted === true;
};

const bindFile = async (bench: Bench, file: VolumeFile, caption: string): Promise<void> => {
  const number = bench.body.length + 1;
  const binding = bindingOf(bench, number);
  const bound = await pagesOfFile(file, caption, binding);
  if (bound.ok) {
    bench.body.push(...bound.value);
    return;
  }
  const gap = { title: caption, reason: bound.refusal.type, page: number };
  bench.gaps.push(gap);
  bench.body.push(...(await ownPages(await bench.deps.drawGap(caption, gapWords[gap.reason]), binding)));
};

const bindingOf = ({ sink, roots, font }: Bench, firstNumber: number | null): Binding => ({
  sink,
  pagesRoot: roots.pages,
  font,
  firstNumber,
});

type Pages = Result<readonly PDFRef[], { readonly type: VolumeGap['reason'] }>;

const pageKinds = ['application/pdf', 'image/jpeg', 'image/png'] as const;
const pageKind = (mediaType: string): (typeof pageKinds)[number] | undefined =>
  pageKinds.find((kind) => kind === mediaType.toLowerCase().split(';')[0]?.trim());

/** Whether a file of the kind is bound; for others a sheet stands in their place. */
export const hasPages = (mediaType: string): boolean => pageKind(mediaType) !== undefined;

const pagesOfFile = async (file: VolumeFile, caption: string, binding: Binding): Promise<Pages> => {
  const kind = pageKind(file.mediaType);
  if (kind === undefined) return refuse({ type: 'no-pages' });
  const loaded = file.load();
  if (!loaded.ok) return loaded;
  const bytes = loaded.value;
  return kind === 'application/pdf' ? bindPdf(bytes, binding) : bindImage({ bytes, mediaType: kind, caption }, binding);
};

/** Pages that we drew ourselves. */
const ownPages = async (bytes: Uint8Array, binding: Binding): Promise<readonly PDFRef[]> => {
  const bound = await bindPdf(bytes, binding);
  if (!bound.ok) throw new Error(`a page drawn for the volume is ${bound.refusal.type}`);
  return bound.value;
};

/** As they stand on the sheet and in the notes. */
const gapWords: { readonly [R in VolumeGap['reason']]: string } = {
  locked: '文件设有打开密码，无法装入。',
  damaged: '文件已经损坏，读不出来。',
  missing: '文件还没有传到这台电脑。',
  'at-hub': '文件在中心，装订时没有取到这台电脑。',
  'no-pages': '录音、录像、表格等电子文件没有页面，另行保存。',
};

const gapsText = (gaps: readonly VolumeGap[]): string =>
  [...new Set(gaps.map(({ reason }) => gapWords[reason]))].join('');

const finished = async (bench: Bench, { title, createdOn }: VolumeOrder): Promise<BoundVolume> => {
  const { sink, roots, body, items } = bench;
  const front = await bench.deps.drawFront(items);
  const unnumbered = bindingOf(bench, null);
  const cover = await ownPages(front.cover, unnumbered);
  const contents = await ownPages(front.contents, unnumbered);
  const notes = await ownPages(front.notes, unnumbered);
  const back = await ownPages(front.back, unnumbered);
  const before = [...cover, ...contents];
  const after = [...notes, ...back];
  const marks = [
    { title: '封面', page: cover[0] },
    { title: '卷内目录', page: contents[0] },
    ...items.map((item) => ({ title: item.title, page: body[item.firstPage - 1] })),
    { title: '备考表', page: notes[0] },
    { title: '封底', page: back[0] },
  ];
  writeStructure(sink, roots, { before, body, after, marks, title, createdOn });
  sink.finish({ root: roots.catalog, info: roots.info });
  return { kind: 'bound', pages: before.length + body.length + after.length, gaps: bench.gaps };
};
