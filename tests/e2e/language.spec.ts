/** English is complete: no Chinese is left in what the app itself says. Data (names, stories, the office) stay as they were typed. */
import type { Page } from '@playwright/test';
import { settled } from './support/accessible.ts';
import { openSampleOffice } from './support/entry.ts';
import { expect, test } from './support/fixtures.ts';

/** Words of the app: labels, buttons, headings of sections, column heads, hints. Names of data among them are taken out by the caller. */
const appWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const selectors = 'label, button, h2, h3, th, legend, dt, summary, [role=columnheader], [role=radio], nav a';
    return Array.from(document.querySelectorAll(selectors), (element) => element.textContent ?? '');
  });
const HAN = /\p{Script=Han}/u;
/** Shown in Chinese on purpose: the switch back, the name of the product. */
const OWN = ['中文', '和解台', '和'];

const expectEnglish = async (page: Page, name: string, data: readonly string[] = []): Promise<void> => {
  await settled(page);
  const words = await appWords(page);
  const left = words.filter((text) =>
    HAN.test([...OWN, ...data].reduce((rest, known) => rest.replaceAll(known, ''), text)),
  );
  expect(left, name).toEqual([]);
};

test('English from the first screen on, and back', async ({ page }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectEnglish(page, 'welcome');
  await page
    .getByRole('button', { name: /^Set up this office/i })
    .or(page.getByRole('button').nth(1))
    .first()
    .click();
  await expectEnglish(page, 'first run');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
});

test('the pages of a working desk are English throughout', async ({ page }) => {
  await openSampleOffice(page);
  await page.getByRole('button', { name: 'English' }).click();
  const office = ['示例调解员', '示例', '鄂随工调'];
  for (const [name, hash] of [
    ['workbench', '/'],
    ['case list', '/cases'],
    ['intake', '/cases/new'],
    ['check a PDF', '/check'],
    ['calendar', '/calendar'],
    ['days off', '/calendar/years'],
    ['why this date', '/calendar/why'],
    ['calculators', '/calculators'],
    ['a calculator', '/calculators/double-wage'],
    ['settings', '/settings'],
    ['wording of papers', '/templates'],
    ['wording of one paper', '/templates/rights-notice'],
    ['rules and numbers', '/settings/rules'],
  ] as const) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectEnglish(page, name, office);
  }
});

test('a case, its record and its agreement are English around the data', async ({ page }) => {
  await openSampleOffice(page);
  await page.getByRole('button', { name: 'English' }).click();
  const data = ['示例调解员', '示例', '鄂随工调', '陈凤霞', '郑永福', '随州市恒远物流有限公司'];
  const show = (hash: string): Promise<void> =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);
  await show(`/search/${encodeURIComponent('恒远物流')}`);
  await page.getByRole('main').getByRole('link').filter({ hasText: '恒远物流' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('恒远物流');
  await expectEnglish(page, 'case', data);
  await page.getByRole('button', { name: 'End the mediation' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectEnglish(page, 'dialog of a step', data);
  await page.keyboard.press('Escape');
  const address = new URL(page.url()).hash.slice(1);
  for (const [name, then] of [
    ['session record', '/session/new'],
    ['agreement', '/agreement'],
  ] as const) {
    await show(`${address}${then}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('恒远物流');
    await expectEnglish(page, name, data);
  }
});
