/**
 * Opens the font files an office chose and hands them out per paper style. A file that is gone or broken is replaced by the next
 * installed one of its role's chain, in the end by the bundled font, and the paper says so: a paper is never refused for its font.
 */
import { open as openFile, stat } from 'node:fs/promises';
import {
  chainPlace,
  commonCharacters,
  fontRoles,
  type FontProblem,
  FontRole,
} from '../../../shared/documents/fontRoles.ts';
import type { PaperNote } from '../../../shared/documents/paperNotes.ts';
import type { DocumentStyle } from '../../../shared/documents/template.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import type { ChosenFaces } from '../documents/faces.ts';
import type { OpenFont } from '../documents/fonts.ts';
import type { PdfRenderer } from '../documents/renderPdf.ts';
import type { FontChoice, FontChoices } from './fontChoices.ts';
import { findInstalledFonts, type InstalledFace, readAtOf } from './installedFonts.ts';
import { largestFaceBytes, readFaceHeads, takeFace } from './sfntFile.ts';

export type PaperFaces = { readonly faces: ChosenFaces; readonly notes: readonly PaperNote[] };
type FontRefusal = { readonly type: FontProblem };
export type FontShelf = {
  /** Looks through the folders again. */
  readonly installed: () => Promise<readonly InstalledFace[]>;
  /** Opens a file and tries it with the commonest characters; refuses with the reason why it cannot be used. */
  readonly open: (choice: FontChoice) => Promise<Result<OpenFont, FontRefusal>>;
  readonly facesFor: (style: DocumentStyle) => Promise<PaperFaces>;
};
export type FontShelfDeps = {
  readonly folders: readonly string[];
  readonly choices: () => FontChoices;
  readonly openFont: PdfRenderer['openFont'];
};

export const createFontShelf = ({ folders, choices, openFont }: FontShelfDeps): FontShelf => {
  const opened = new Map<string, Promise<Result<OpenFont, FontRefusal>>>();
  const open: FontShelf['open'] = async (choice) => {
    const key = await keyOf(choice);
    if (key === null) return refuse({ type: 'font-missing' });
    const known = opened.get(key) ?? tried(choice, openFont);
    opened.delete(key);
    opened.set(key, known);
    for (const oldest of [...opened.keys()].slice(0, -mostOpen)) opened.delete(oldest);
    return known;
  };
  const installed = (): Promise<readonly InstalledFace[]> => findInstalledFonts(folders);
  return {
    installed,
    open,
    facesFor: async (style) => {
      const chosen = choices()[style];
      const parts = await Promise.all(
        FontRole.map(async (role) => {
          const choice = chosen[role];
          return choice === undefined ? null : { role, ...(await settled(choice, role, { open, installed })) };
        }),
      );
      const kept = parts.filter((part) => part !== null);
      return {
        faces: Object.assign({}, ...kept.map(({ role, font }) => facesOf(role, font))) as ChosenFaces,
        notes: kept.flatMap(({ note }) => (note === null ? [] : [note])),
      };
    },
  };
};

/** Each holds a font in memory of its own. */
const mostOpen = 8;

/** A file that was replaced is another font. */
const keyOf = async ({ file, index }: FontChoice): Promise<string | null> => {
  const found = await stat(file).catch(() => null);
  return found === null ? null : `${file}\0${index}\0${found.size}\0${found.mtimeMs}`;
};

const tried = async (
  choice: FontChoice,
  openFont: FontShelfDeps['openFont'],
): Promise<Result<OpenFont, FontRefusal>> => {
  try {
    const handle = await openFile(choice.file, 'r');
    try {
      const readAt = readAtOf(handle);
      const head = (await readFaceHeads(readAt))[choice.index];
      if (head === undefined) return refuse({ type: 'font-damaged' });
      if (head.isForbidden) return refuse({ type: 'font-forbidden' });
      if (head.isCff) return refuse({ type: 'font-cff' });
      if (head.sizeBytes > largestFaceBytes) return refuse({ type: 'font-too-large' });
      const bytes = await takeFace(readAt, choice.index);
      const font = await openFont({ label: choice.label, name: postScriptName(head.names.en), bytes });
      if (![...commonCharacters].every((character) => font.draws(character)))
        return refuse({ type: 'font-not-chinese' });
      font.cut(new Set(commonCharacters));
      return ok(font);
    } finally {
      await handle.close();
    }
  } catch {
    // Whatever the reader of a foreign file stumbles over, the file cannot be used.
    return refuse({ type: 'font-damaged' });
  }
};

type Finder = Pick<FontShelf, 'open' | 'installed'>;
type Settled = { readonly font: OpenFont | null; readonly note: PaperNote | null };

const settled = async (choice: FontChoice, role: FontRole, finder: Finder): Promise<Settled> => {
  const wanted = await finder.open(choice);
  if (wanted.ok) return { font: wanted.value, note: null };
  const font = await nextInChain(choice, role, finder);
  const type = wanted.refusal.type === 'font-missing' ? 'font-missing' : 'font-damaged';
  return { font, note: { type, font: choice.label, used: font?.label ?? bundledLabel } };
};

const bundledLabel = 'Noto Serif SC';

/** The first installed font of the chain that can be used: those after the missing one, then those before it. */
const nextInChain = async (
  choice: FontChoice,
  role: FontRole,
  { open, installed }: Finder,
): Promise<OpenFont | null> => {
  const missing = chainPlace(role, [choice.label]) ?? -1;
  const { length } = fontRoles[role].chain;
  const turn = (place: number): number => (place - missing + length) % length;
  const candidates = (await installed())
    .filter((face) => face.problem === null && face.file !== choice.file)
    .flatMap((face) => {
      const place = chainPlace(role, face.names);
      return place === null ? [] : [{ face, turn: turn(place) }];
    })
    .toSorted((left, right) => left.turn - right.turn);
  for (const { face } of candidates) {
    const font = await open(face);
    if (font.ok) return font.value;
  }
  return null;
};

/** 黑体 also serves **words** in the text and the heads of tables. */
const facesOf = (role: FontRole, font: OpenFont | null): ChosenFaces => {
  if (font === null) return {};
  return role === 'heading' ? { heading: font, strong: font } : { [role]: font };
};

/** A name that PDF takes: letters, digits and hyphens. */
const postScriptName = (name: string): string => {
  const plain = name.replace(/[^A-Za-z0-9-]/g, '');
  return plain === '' ? 'OfficeFont' : plain.slice(0, 60);
};
