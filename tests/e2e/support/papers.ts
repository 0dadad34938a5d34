/** Papers as they stand on the screen and as they are saved. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { pdfText } from '../../support/pdf.ts';
import { dialog, guide } from './caseFile.ts';
import { button, field } from './fields.ts';

/** The paper shown under this title, drawn page by page. */
export const paper = (page: Page, title: string): Locator => page.getByRole('document', { name: title, exact: true });

/** Waits until the first page has ink on it: a canvas may be there and still be white. */
export const expectInk = (shown: Locator): Promise<void> =>
  expect
    .poll(() => shown.locator('canvas').first().evaluate(darkShare), { message: 'the page has ink on it' })
    .toBeGreaterThan(0.005);

/** Share of dark pixels. Runs in the page. */
const darkShare = (element: SVGElement | HTMLElement): number => {
  if (!(element instanceof HTMLCanvasElement)) return 0;
  const data = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [];
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128 && (data[at + 3] ?? 0) > 128) dark += 1;
  return dark / (data.length / 4);
};

/** That the shown paper contains each text, wherever its lines break. */
export const expectPrinted = async (shown: Locator, texts: readonly string[]): Promise<void> => {
  for (const text of texts)
    await expect
      .poll(async () => solid(await shown.innerText()), { message: `printed: ${text}` })
      .toContain(solid(text));
};

type PaperChoices = { readonly on?: string; readonly to?: string };

/** Opens a paper from the guide, looks at it and closes it again. */
export const expectPaper = async (
  page: Page,
  title: string,
  texts: readonly string[],
  { on, to }: PaperChoices = {},
): Promise<void> => {
  await button(guide(page), `打开 ${title}`).click();
  if (on !== undefined) await field(dialog(page), '文书日期').fill(on);
  if (to !== undefined) await field(dialog(page), '给谁').selectOption(to);
  await expectInk(paper(page, title));
  await expectPrinted(paper(page, title), texts);
  await button(dialog(page), '关闭').click();
  await expect(dialog(page)).toBeHidden();
};

export type SavedFile = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly text: string;
};

/** Presses a button that saves a PDF and reads what was saved. */
export const savedPdf = async (page: Page, save: Locator): Promise<SavedFile> => {
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString('latin1'), 'a PDF was saved').toBe('%PDF-');
  const text = solid((await pdfText(new Uint8Array(bytes))).join(''));
  return { name: download.suggestedFilename(), bytes, sha256: createHash('sha256').update(bytes).digest('hex'), text };
};

/** Without the spaces and line breaks that depend on the layout. */
export const solid = (text: string): string => text.replaceAll(/\s/g, '');
