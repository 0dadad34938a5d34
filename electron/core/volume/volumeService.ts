/**
 * The volume of a case on an open desk: what belongs into it, its own pages, and where it goes. It is no event: a volume can be bound again
 * at any time from what is in the log, so only the last one is kept, on this computer, until the next one or the purge.
 */
import type { VolumeInput, VolumeStep } from '../../../shared/api/volume.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import type { Fields } from '../../../shared/documents/template.ts';
import {
  type BoundItem,
  volumeBackFields,
  volumeContentsFields,
  volumeCoverFields,
  volumeGapFields,
  volumeNotesFields,
} from '../../../shared/documents/volumeFields.ts';
import { volumeItems } from '../../../shared/documents/volumeOrder.ts';
import { refuse } from '../../../shared/kernel/result.ts';
import type { ReadTemplate } from '../documents/paperTemplates.ts';
import type { PdfRenderer } from '../documents/renderPdf.ts';
import type { FontShelf } from '../officeFonts/fontShelf.ts';
import type { PaperDeps } from '../papers.ts';
import { type BindDeps, bindVolume, hasPages, type VolumeOrder } from './bindVolume.ts';

export type VolumeTools = {
  readonly deps: PaperDeps;
  readonly renderer: PdfRenderer;
  readonly fonts: FontShelf;
  readonly readTemplate: ReadTemplate;
};

/** Step by step; ends with the kept file or a refusal, or with nothing once `signal` is aborted. */
export async function* volumeSteps(
  tools: VolumeTools,
  input: VolumeInput,
  signal?: AbortSignal,
): AsyncGenerator<VolumeStep, void> {
  const { deps } = tools;
  // It carries whole ID numbers, so its making is in the log like every other way they leave; whoever may not, is refused here.
  const seen = caseCommand('NotePersonalDataSeen', { act: 'saved', what: 'D26', reason: '' });
  const loaded = deps.execute(input.caseId, seen);
  if (!loaded.ok) {
    yield { kind: 'refused', refusal: loaded.refusal };
    return;
  }
  const c = loaded.value;
  yield* fetched(deps, c, signal);
  if (signal?.aborted === true) return;
  const fileName = `D26-${c.registration.number.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')}.pdf`;
  const writer = deps.files.volumes.begin(input.caseId);
  let isKept = false;
  try {
    const binding = bindDeps(tools, c, { on: input.on, write: writer.write });
    for await (const step of bindVolume(binding, orderOf(deps, c, input), signal)) {
      if (step.kind === 'progress') yield step;
      else {
        isKept = true;
        yield { kind: 'done', sizeBytes: writer.finish(), fileName, pages: step.pages, gaps: step.gaps };
      }
    }
  } finally {
    // Stopped, left or failed: nothing of it stays.
    if (!isKept) writer.drop();
  }
}

/** Fetches what lies at the hub and has pages; what does not come leaves a sheet in its place. */
async function* fetched(
  { files, bring }: PaperDeps,
  c: RegisteredCase,
  signal: AbortSignal | undefined,
): AsyncGenerator<VolumeStep, void> {
  const bound = volumeItems(c).flatMap((item) => item.files.filter(({ mediaType }) => hasPages(mediaType)));
  const named = new Set(bound.map(({ sha256 }) => sha256));
  const lacking = [...named].filter((sha256) => !files.isKept(sha256));
  if (lacking.length === 0) return;
  const of = lacking.length;
  yield { kind: 'fetching', left: of, of };
  for await (const left of bring(lacking, signal ?? new AbortController().signal)) yield { kind: 'fetching', left, of };
}

const orderOf = ({ files, away }: PaperDeps, c: RegisteredCase, { on }: VolumeInput): VolumeOrder => ({
  title: `劳动争议调解案卷 ${c.registration.number}`,
  createdOn: on,
  parts: volumeItems(c).map((item) => ({
    title: item.title,
    on: item.on,
    files: item.files.map(({ sha256, mediaType }) => ({
      mediaType,
      load: () => {
        const found = files.get(sha256);
        if (found.ok) return found;
        return refuse({ type: away([sha256]).type === 'files-at-hub' ? 'at-hub' : 'missing' });
      },
    })),
  })),
});

type Making = { readonly on: VolumeInput['on']; readonly write: BindDeps['write'] };

const bindDeps = (tools: VolumeTools, c: RegisteredCase, { on, write }: Making): BindDeps => {
  const draw = drawer(tools, c, on);
  const volume = (items: readonly BoundItem[]) => ({ case: c, office: tools.deps.office(), on, items });
  return {
    write,
    cutFont: tools.renderer.cutBundled,
    drawGap: (title, reason) => draw('volume-gap', volumeGapFields(title, reason)),
    drawFront: async (items) => ({
      cover: await draw('volume-cover', volumeCoverFields(volume(items))),
      contents: await draw('volume-contents', volumeContentsFields(volume(items))),
      notes: await draw('volume-notes', volumeNotesFields(volume(items))),
      back: await draw('volume-back', volumeBackFields(volume(items))),
    }),
  };
};

const drawer =
  ({ renderer, fonts, readTemplate }: VolumeTools, c: RegisteredCase, on: VolumeInput['on']) =>
  async (slug: string, fields: Fields): Promise<Uint8Array> => {
    const { faces } = await fonts.facesFor('form');
    const request = {
      template: await readTemplate(slug),
      faces,
      footer: { isOmitted: true },
      metadata: { title: c.registration.number, createdOn: on },
    } as const;
    const drawn = await renderer.render({ ...request, fields });
    if (drawn.ok) return drawn.value.bytes;
    if (drawn.refusal.type !== 'glyph-missing') throw new Error('a page of the volume needs a picture');
    // A name of a file may hold anything; a volume is not refused for it.
    const again = await renderer.render({ ...request, fields: withoutCharacters(fields, drawn.refusal.characters) });
    if (!again.ok) throw new Error(`a page of the volume cannot be drawn: ${again.refusal.type}`);
    return again.value.bytes;
  };

const withoutCharacters = (fields: Fields, characters: readonly string[]): Fields => {
  const text = (value: string): string =>
    [...value].map((character) => (characters.includes(character) ? '□' : character)).join('');
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value === 'string') return [name, text(value)];
      return [name, isList(value) ? value.map((item) => withoutCharacters(item, characters)) : value];
    }),
  );
};

const isList = (value: Fields[string]): value is readonly Fields[] => Array.isArray(value);
