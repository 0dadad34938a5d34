/** Small files that are either the old or the new content, never half of one, whenever the power goes. */
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes beside the file, syncs, renames over it and syncs the folder. Readable by this user only. */
export const writeAtomically = (file: string, text: string): void => {
  const temporary = `${file}.new`;
  const handle = openSync(temporary, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
  syncFolder(dirname(file));
};

const syncFolder = (folder: string): void => {
  // Windows cannot open a folder; its file system orders the rename itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
