import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locateFontFiles } from './fontFiles.ts';

describe('the font files', () => {
  let resources = '';
  beforeEach(async () => {
    resources = await mkdtemp(path.join(tmpdir(), 'resources-'));
  });
  afterEach(() => rm(resources, { recursive: true }));

  it('come from the packaged resources when all three are there', async () => {
    const fonts = path.join(resources, 'fonts');
    await mkdir(fonts);
    const names = ['NotoSerifSC_400Regular.ttf', 'NotoSerifSC_700Bold.ttf', 'harfbuzz-subset.wasm'];
    for (const name of names) await writeFile(path.join(fonts, name), '');
    expect(Object.values(locateFontFiles(resources))).toEqual(names.map((name) => path.join(fonts, name)));
  });

  it('come from the modules otherwise', () => {
    expect(locateFontFiles(resources)).toEqual(locateFontFiles());
    expect(locateFontFiles().regularFont).toContain('node_modules');
  });
});
