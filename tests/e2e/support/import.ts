/** Cases brought in by the window's import, for what would take long to type. */
import { expect, type Page } from '@playwright/test';
import type { IntakeCaseInput } from '../../../shared/intakeFile/schema.ts';
import { dialog, guide } from './caseFile.ts';
import { button } from './fields.ts';

/** Imports the cases; answers where each one stands, in the order of the file. */
export const importCases = async (page: Page, cases: readonly IntakeCaseInput[]): Promise<readonly string[]> => {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '案件', exact: true }).click();
  await button(page, '导入').click();
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'cases.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ cases })),
    });
  const links = dialog(page).getByRole('link');
  await expect(links).toHaveCount(cases.length, { timeout: 60_000 });
  const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await button(dialog(page), '关闭').first().click();
  return places;
};

export const openImported = async (page: Page, place: string | undefined): Promise<void> => {
  await page.evaluate((href) => {
    location.hash = href;
  }, place ?? '');
  await expect(guide(page)).toBeVisible();
};

/** The same case with every day moved, so that what happened on `day` happened `ago` days before today. */
export const movedTo = (
  c: IntakeCaseInput,
  { day, ago }: { readonly day: string; readonly ago: number },
): IntakeCaseInput => {
  const DAY_MS = 86_400_000;
  const CHINA_MS = 8 * 3_600_000;
  // Today is a day in China, as it is at the desk.
  const today = new Date(Date.now() + CHINA_MS).toISOString().slice(0, 10);
  const shift = Date.parse(today) / DAY_MS - ago - Date.parse(day) / DAY_MS;
  const moved = (text: string): string => new Date(Date.parse(text) + shift * DAY_MS).toISOString().slice(0, 10);
  const raw: unknown = JSON.parse(JSON.stringify(c), (_, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? moved(value) : value,
  );
  // Only days were replaced, by days.
  return raw as IntakeCaseInput;
};
