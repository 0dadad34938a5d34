/** Every page of the app under the automated accessibility check: Chinese and English, light and dark, and text at twice its size. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, settled } from './support/accessible.ts';
import { openSampleOffice } from './support/entry.ts';
import { expect, test } from './support/fixtures.ts';

// A dozen pages in one test, a second or more each for the check alone.
test.describe.configure({ timeout: 300_000 });

type Visit = { readonly name: string; readonly go: (page: Page) => Promise<void> };

const to = (hash: string) => async (page: Page) => {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
};
/** Opens the case of the sample office whose respondent is `firm`. */
const toCase =
  (firm: string, then = '') =>
  async (page: Page): Promise<void> => {
    await to(`/search/${encodeURIComponent(firm)}`)(page);
    const link = page.getByRole('main').getByRole('link').filter({ hasText: firm }).first();
    const hash = new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1);
    await to(`${hash}${then}`)(page);
  };

/** Opens the first row of a register. */
const toFirst =
  (hash: string) =>
  async (page: Page): Promise<void> => {
    await to(hash)(page);
    await page.getByRole('grid').getByRole('rowgroup').getByRole('row').first().click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('grid')).toHaveCount(0);
  };

const visits: readonly Visit[] = [
  { name: 'workbench', go: to('/') },
  { name: 'case list', go: to('/cases') },
  { name: 'intake', go: to('/cases/new') },
  { name: 'consultations', go: to('/consultations') },
  { name: 'a consultation', go: toFirst('/consultations') },
  { name: 'a new consultation', go: to('/consultations/new') },
  { name: 'letters', go: to('/letters') },
  { name: 'a letter', go: toFirst('/letters') },
  { name: 'search', go: to(`/search/${encodeURIComponent('工资')}`) },
  { name: 'check a PDF', go: to('/check') },
  { name: 'statistics', go: to('/statistics') },
  { name: 'calendar', go: to('/calendar') },
  { name: 'days off', go: to('/calendar/years') },
  { name: 'a notice on days off', go: to('/calendar/notice/2027') },
  { name: 'why this date', go: to('/calendar/why') },
  { name: 'calculators', go: to('/calculators') },
  { name: 'a calculator', go: to('/calculators/final-award-limit') },
  { name: 'settings', go: to('/settings') },
  { name: 'wording of papers', go: to('/templates') },
  { name: 'wording of one paper', go: to('/templates/rights-notice') },
  { name: 'rules and numbers', go: to('/settings/rules') },
  { name: 'a case in mediation', go: toCase('恒远物流') },
  { name: 'a case of 38 workers in performance', go: toCase('恒兴铸造') },
  { name: 'a failed case', go: toCase('明珠电子') },
  { name: 'a closed case', go: toCase('迅达里程') },
  { name: 'a case of the HR track with letters', go: toCase('楚兴钢构') },
  { name: 'performance after arbitration review', go: toCase('桃源饮品') },
  { name: 'a payment order', go: toCase('远航印刷') },
  { name: 'session record', go: toCase('恒远物流', '/session/new') },
  { name: 'agreement', go: toCase('恒远物流', '/agreement') },
  { name: 'an empty roster', go: toCase('恒远物流', '/roster') },
  { name: 'the roster of 38 workers', go: toCase('恒兴铸造', '/roster') },
];

const visitAll = async (page: Page, check: (page: Page, name: string) => Promise<void>): Promise<void> => {
  for (const { name, go } of visits) {
    await go(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await check(page, name);
  }
};
const prefer = (page: Page, preferences: object): Promise<void> =>
  page.evaluate((chosen) => localStorage.setItem('hejie.preferences', JSON.stringify(chosen)), preferences);

test('every page is free of serious findings in Chinese, light', async ({ page }) => {
  await expectAccessible(page, 'first run');
  await openSampleOffice(page);
  await visitAll(page, expectAccessible);
});

test('every page is free of serious findings in English, dark', async ({ page }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await expectAccessible(page, 'first run in English');
  await page.getByRole('button', { name: '中文' }).click();
  await openSampleOffice(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await visitAll(page, expectAccessible);
});

test('nothing is wider than the smallest window with text at twice its size', async ({ page }) => {
  await openSampleOffice(page);
  await prefer(page, { theme: 'light', textSize: '200' });
  await page.reload();
  await visitAll(page, async (at, name) => {
    await settled(at);
    await expectNoSidewaysScroll(at, name);
  });
});
