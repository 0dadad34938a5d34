/** The Chinese fonts of this computer, found in the usual folders by reading the heads of the files. Knows paths; the window never does. */
import { createHash } from 'node:crypto';
import { type FileHandle, open, readdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { type FontProblem, FontRole, chainPlace } from '../../../shared/documents/fontRoles.ts';
import { type FaceHead, largestFaceBytes, type ReadAt, readFaceHeads } from './sfntFile.ts';

export type InstalledFace = {
  /** Stands for path and face towards the window. */
  readonly fontId: string;
  readonly file: string;
  readonly index: number;
  readonly label: string;
  readonly english: string;
  readonly names: readonly string[];
  /** Why it cannot be used; null when nothing in its head speaks against it. */
  readonly problem: FontProblem | null;
};

/** Where fonts are installed, for everybody and for this person. */
export const usualFontFolders = (platform: NodeJS.Platform = process.platform): readonly string[] => {
  const home = homedir();
  switch (platform) {
    case 'win32':
      return [
        path.join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'),
        path.join(process.env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'Microsoft', 'Windows', 'Fonts'),
      ];
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', path.join(home, 'Library', 'Fonts')];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        path.join(home, '.local', 'share', 'fonts'),
        path.join(home, '.fonts'),
      ];
  }
};

/** Every face that serves Chinese, those of the official chains first. Unreadable files and folders are passed over. */
export const findInstalledFonts = async (folders: readonly string[]): Promise<readonly InstalledFace[]> => {
  const files = await fontFilesIn(folders);
  const found: InstalledFace[] = [];
  for (const file of files) found.push(...(await facesOf(file)));
  return found.toSorted((left, right) => placeOf(left) - placeOf(right) || left.label.localeCompare(right.label, 'zh'));
};

export const fontIdOf = (file: string, index: number): string =>
  createHash('sha256').update(`${file}\0${index}`).digest('hex').slice(0, 32);

/** Reads a part of an open file. */
export const readAtOf =
  (handle: FileHandle): ReadAt =>
  async (offset, length) => {
    const buffer = new Uint8Array(length);
    const { bytesRead } = await handle.read(buffer, 0, length, offset);
    return buffer.subarray(0, bytesRead);
  };

const fontEnding = /\.(?:ttf|ttc|otf|otc)$/i;
const deepest = 4;
const mostFiles = 4000;

const fontFilesIn = async (folders: readonly string[]): Promise<readonly string[]> => {
  const files = new Set<string>();
  const seen = new Set<string>();
  const walk = async (folder: string, depth: number): Promise<void> => {
    const real = await realpath(folder).catch(() => null);
    if (real === null || seen.has(real) || depth > deepest) return;
    seen.add(real);
    // A folder that may not be read holds no font for us.
    const entries = await readdir(real, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (files.size >= mostFiles) return;
      const inside = path.join(real, entry.name);
      if (entry.isDirectory()) await walk(inside, depth + 1);
      else if (fontEnding.test(entry.name)) files.add(inside);
    }
  };
  for (const folder of folders) await walk(folder, 0);
  return [...files];
};

const facesOf = async (file: string): Promise<readonly InstalledFace[]> => {
  let handle: FileHandle | null = null;
  try {
    handle = await open(file, 'r');
    const heads = await readFaceHeads(readAtOf(handle));
    return heads.filter(isWanted).map((head) => faceOf(file, head));
  } catch {
    // Not readable or not a font: other people's files, about which there is nothing to say.
    return [];
  } finally {
    await handle?.close();
  }
};

const isWanted = (head: FaceHead): boolean =>
  head.names.all.length > 0 && (head.isChinese || FontRole.some((role) => chainPlace(role, head.names.all) !== null));

const faceOf = (file: string, head: FaceHead): InstalledFace => ({
  fontId: fontIdOf(file, head.index),
  file,
  index: head.index,
  label: head.names.zh === '' ? head.names.en : head.names.zh,
  english: head.names.en === '' ? head.names.zh : head.names.en,
  names: head.names.all,
  problem: problemOf(head),
});

const problemOf = (head: FaceHead): FontProblem | null => {
  if (head.isForbidden) return 'font-forbidden';
  if (head.isCff) return 'font-cff';
  return head.sizeBytes > largestFaceBytes ? 'font-too-large' : null;
};

const placeOf = (face: InstalledFace): number =>
  Math.min(...FontRole.map((role) => chainPlace(role, face.names) ?? Number.POSITIVE_INFINITY), 1000);
