/** The sample office as somebody meets it who only wants to look: workbench, list, search, every case, and all of it gone in one act. */
import type { Page } from '@playwright/test';
import { settled } from './support/accessible.ts';
import { openSampleOffice } from './support/entry.ts';
import { button } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';

const nav = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
const rows = (page: Page) => page.getByRole('grid').getByRole('rowgroup').getByRole('row');

test('the workbench says of every row why it is there and what to do', async ({ page }) => {
  await openSampleOffice(page);
  for (const lane of ['今天', '已逾期', '等对方']) {
    const links = page.getByRole('region', { name: lane }).getByRole('link');
    await expect(links.first(), lane).toBeVisible();
    for (const text of await links.allInnerTexts()) expect(text, lane).toMatch(/(天|到期|已等|已过|逾期)/);
  }
  await page.getByRole('region', { name: '已逾期' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(' 诉 ');
});

test('the list filters, sorts, shows other columns and selects several rows', async ({ page }) => {
  await openSampleOffice(page);
  await nav(page, '案件').click();
  await expect(page.getByText('50 件', { exact: true })).toBeVisible();
  // The window of the journeys is 1280 pixels wide.
  await expect(rows(page).first()).toBeVisible();
  expect(await page.getByRole('grid').evaluate((grid) => grid.scrollWidth - grid.clientWidth), 'fits').toBe(0);
  const steps = await rows(page)
    .locator('.hj-chip')
    .evaluateAll((chips) => chips.map((chip) => chip.scrollWidth - chip.clientWidth));
  expect(steps.length).toBeGreaterThan(10);
  expect(Math.max(...steps), 'no step is cut').toBe(0);
  await page.getByRole('searchbox', { name: '姓名、单位或案号' }).fill('物流');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('searchbox', { name: '姓名、单位或案号' }).fill('');
  await expect(page.getByText('50 件', { exact: true })).toBeVisible();

  await page.getByRole('columnheader', { name: '诉求' }).getByRole('button').click();
  const amounts = async (): Promise<readonly number[]> =>
    (
      await rows(page)
        .getByText(/^¥[\d,.]+$/)
        .allInnerTexts()
    ).map((text) => Number(text.replaceAll(/[¥,]/g, '')));
  await expect.poll(async () => isSorted(await amounts()), 'sorted by amount').toBe(true);

  await button(page, '选择列').click();
  await page.getByRole('menuitemcheckbox', { name: '调解员' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: '调解员' })).toBeVisible();

  const box = (n: number) => rows(page).nth(n).getByRole('gridcell', { name: '选择这一行' });
  await box(0).click();
  await box(3).click({ modifiers: ['Shift'] });
  await expect(page.getByText('已选 4 件')).toBeVisible();

  await page.getByRole('radiogroup', { name: '状态' }).getByText('已结', { exact: true }).click();
  await expect(page.getByText('50 件', { exact: true })).toHaveCount(0);
});

const isSorted = (values: readonly number[]): boolean =>
  values.length > 5 &&
  (values.every((v, i) => v >= (values[i - 1] ?? v)) || values.every((v, i) => v <= (values[i - 1] ?? v)));

test('two characters find a case by name, employer and story', async ({ page }) => {
  await openSampleOffice(page);
  for (const [text, firm] of [
    ['骑士', '北京骑士在途科技有限公司'],
    ['欠条', '台前县宏达门窗加工部'],
    ['直播', '随州市融合传媒文化有限公司'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill(text);
    await expect(page.getByText(firm).first(), text).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('every sample case opens with a guide that names its step', async ({ page }) => {
  await openSampleOffice(page);
  await nav(page, '案件').click();
  // Tall enough for every row to be there.
  await page.setViewportSize({ width: 1280, height: 3000 });
  await expect(rows(page)).toHaveCount(50);
  for (let n = 0; n < 50; n += 1) {
    await rows(page).nth(n).click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(' 诉 ');
    await settled(page);
    await expect(page.getByRole('complementary').getByText('现在').first()).toBeVisible();
    await nav(page, '案件').click();
  }
});

test('the samples go in one act, after one question', async ({ page }) => {
  await openSampleOffice(page);
  await nav(page, '设置').click();
  await button(page, '移除全部示例案件').click();
  const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: /移除/ }).click();
  await expect(question).toBeHidden();
  await nav(page, '案件').click();
  await expect(rows(page)).toHaveCount(0);
  await nav(page, '工作台').click();
  await expect(page.getByRole('region', { name: '已逾期' }).getByRole('link')).toHaveCount(0);
});
