/**
 * Where the Electron binary is, if it is there. Asking the `electron` package itself would start its download, so its files are read
 * instead. A failed download is remembered in node_modules: no second start waits for it again.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from './setup.mjs';

const electronDir = join(root, 'node_modules', 'electron');
const failureNote = join(root, 'node_modules', '.hejie-no-electron');
const DOWNLOAD_LIMIT_MS = 180_000;

/** Path of the binary, or null when it was not downloaded. */
export const electronBinary = () => {
  const pathFile = join(electronDir, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronDir, 'dist');
  const binary = join(dist, readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
};

export const forgetFailedDownload = () => rmSync(failureNote, { force: true });
export const isDownloadKnownToFail = () => existsSync(failureNote);

/** One bounded try to fetch the binary; null, and remembered, when it does not come. */
export const downloadElectron = async () => {
  const isThere = await install();
  const binary = isThere ? electronBinary() : null;
  if (binary === null) writeFileSync(failureNote, '');
  return binary;
};

const install = () =>
  new Promise((settle) => {
    const child = spawn(projectNode, [join(electronDir, 'install.js')], { cwd: root, stdio: 'ignore' });
    const limit = setTimeout(() => child.kill('SIGKILL'), DOWNLOAD_LIMIT_MS);
    child.on('error', () => settle(false));
    child.on('close', (code) => {
      clearTimeout(limit);
      settle(code === 0);
    });
  });
