/** Where courier files lie on this computer, and how they get there: whole under their name, or not at all. */
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const outFolder = (courierDir: string, set: string): string => join(courierDir, 'out', set);
export const inFolder = (courierDir: string, set: string): string => join(courierDir, 'in', set);
export const inPartPath = (courierDir: string, set: string, part: number): string =>
  join(inFolder(courierDir, set), `${part}.hejie`);
/** What a page is sending, before it is known what it is. */
export const arrivalPath = (courierDir: string, arrival: string): string => join(courierDir, 'arriving', arrival);

/** Writes beside the name, syncs, renames. Whatever goes wrong, nothing is left. */
export async function* writeWhole(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<number, void, void> {
  const temporary = `${path}.writing`;
  let isWhole = false;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(temporary, 'w', 0o600);
  try {
    for await (const chunk of chunks) {
      await writeAll(file, chunk);
      yield chunk.length;
    }
    await file.sync();
    await file.close();
    await rename(temporary, path);
    isWhole = true;
    await syncFolder(dirname(path));
  } finally {
    if (!isWhole) {
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
    }
  }
}

/** Writes all of it at a place of the file; null: where the file is. */
export const writeAll = async (file: FileHandle, bytes: Uint8Array, position: number | null = null): Promise<void> => {
  for (let at = 0; at < bytes.length; ) {
    const place = position === null ? null : position + at;
    at += (await file.write(bytes, at, bytes.length - at, place)).bytesWritten;
  }
};

/** Moves a file that is whole to its place. */
export const moveWhole = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const file = await open(from, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(from, to);
  await syncFolder(dirname(to));
};

/** Removes every folder but those named. */
export const keepOnly = async (folder: string, names: readonly string[]): Promise<void> => {
  const found = await readdir(folder).catch((error: unknown): readonly string[] => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of found) if (!names.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
};

const syncFolder = async (folder: string): Promise<void> => {
  // Windows cannot open a folder; its file system orders the rename itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
