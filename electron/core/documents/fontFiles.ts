/**
 * Where the paper font and the font cutter lie: in node_modules while developing and in the local web shell, in the packaged
 * app's resources otherwise (electron-builder copies the three files to `fonts/` there, see resources/fonts/NOTICE.md).
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FontBytes } from './fonts.ts';

export type FontFiles = { readonly [name in keyof FontBytes]: string };

/** Names in the packaged app, and the modules that hold the files before packaging. */
const packagedNames: FontFiles = {
  regularFont: 'NotoSerifSC_400Regular.ttf',
  boldFont: 'NotoSerifSC_700Bold.ttf',
  harfbuzzWasm: 'harfbuzz-subset.wasm',
};
const moduleFiles: FontFiles = {
  regularFont: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  boldFont: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  harfbuzzWasm: 'harfbuzzjs/dist/harfbuzz-subset.wasm',
};

/** Paths of the three files; `resourcesDir` is the packaged app's resources folder, used when it holds the fonts. */
export const locateFontFiles = (resourcesDir?: string): FontFiles => {
  const packaged =
    resourcesDir === undefined ? null : mapFiles(packagedNames, (name) => path.join(resourcesDir, 'fonts', name));
  if (packaged !== null && Object.values(packaged).every((file) => existsSync(file))) return packaged;
  const require = createRequire(import.meta.url);
  return mapFiles(moduleFiles, (name) => require.resolve(name));
};

/** Reads the files; hand `() => readFontFiles(locateFontFiles())` to the renderer so that only a first paper pays for it. */
export const readFontFiles = async (files: FontFiles): Promise<FontBytes> => {
  const [regularFont, boldFont, harfbuzzWasm] = await Promise.all([
    readFile(files.regularFont),
    readFile(files.boldFont),
    readFile(files.harfbuzzWasm),
  ]);
  return { regularFont, boldFont, harfbuzzWasm };
};

const mapFiles = (files: FontFiles, map: (name: string) => string): FontFiles => ({
  regularFont: map(files.regularFont),
  boldFont: map(files.boldFont),
  harfbuzzWasm: map(files.harfbuzzWasm),
});
