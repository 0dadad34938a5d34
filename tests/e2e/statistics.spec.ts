/** Statistics: a figure that is looked at, opened, traced to its case and taken along as an Excel file; and who may not see any. */
import exceljs from 'exceljs';
import type { Page } from '@playwright/test';
import { settled } from './support/accessible.ts';
import { openOffice, openSampleOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { office } from './support/invented.ts';

const nav = (page: Page) => page.getByRole('navigation', { name: '主导航' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const openStatistics = async (page: Page): Promise<void> => {
  await nav(page).getByRole('link', { name: '统计', exact: true }).click();
  await expect(page.getByRole('table', { name: '表1 劳动争议调解月报' })).toBeVisible();
};
const showYear = async (page: Page): Promise<void> => {
  await page.getByRole('radiogroup', { name: '统计期' }).getByText('年', { exact: true }).click();
  await expect(title(page)).toContainText('年度 ·');
  await settled(page);
};
/** The figure of the sum row under a head, as a number that can be pressed; a rate behind it shows it again. */
const totalOf = (page: Page, name: string) =>
  page
    .getByRole('row', { name: /^合计/ })
    .getByRole('button', { name: new RegExp(`^${name}：`) })
    .first();
const counted = async (page: Page, name: string): Promise<number> =>
  Number((await totalOf(page, name).innerText()).replaceAll(',', ''));

test('a number of the table opens its cases, and the way back finds them still open', async ({ page }) => {
  await openSampleOffice(page);
  await openStatistics(page);
  await showYear(page);
  await expect(page.getByText('不能上报')).toBeVisible();

  const closed = await counted(page, '办结');
  expect(closed).toBeGreaterThan(10);
  await totalOf(page, '办结').click();
  const cases = page.getByRole('region', { name: /年度 · 办结/ });
  await expect(cases.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(cases.getByRole('heading', { level: 2 })).toContainText(`${closed} 件`);
  await expect(cases.getByRole('grid')).toHaveAttribute('aria-rowcount', String(closed + 1));

  await cases.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toContainText(' 诉 ');
  await page.goBack();
  await expect(cases.getByRole('heading', { level: 2 })).toContainText(`${closed} 件`);
  await button(cases, '关闭').click();
  await expect(cases).toBeHidden();
});

test('a quarter and a year are chosen as such, not by a month', async ({ page }) => {
  await openSampleOffice(page);
  await openStatistics(page);
  await expect(page.getByLabel('月份')).toBeVisible();
  await page.getByRole('radiogroup', { name: '统计期' }).getByText('季', { exact: true }).click();
  await expect(page.getByLabel('月份')).toHaveCount(0);
  const year = page.getByRole('combobox', { name: '年份' });
  const quarter = page.getByRole('combobox', { name: '季度' });
  await year.selectOption({ index: 1 });
  await quarter.selectOption('第二季度');
  const chosen = await year.inputValue();
  await expect(title(page)).toContainText(`${chosen}年4月至6月 ·`);
  await button(page, '下一期').click();
  await expect(quarter).toHaveValue('3');

  await showYear(page);
  await expect(quarter).toHaveCount(0);
  await expect(title(page)).toContainText(`${chosen}年度 ·`);
  await year.selectOption({ index: 0 });
  await expect(title(page)).toContainText(`${Number(chosen) + 1}年度 ·`);
});

test('the numerator and the denominator of the success rate open their own cases; another variant divides otherwise', async ({
  page,
}) => {
  await openSampleOffice(page);
  await openStatistics(page);
  await showYear(page);
  const [succeeded, accepted] = [await counted(page, '成功'), await counted(page, '受理')];
  const figures = page.getByRole('definition').filter({ hasText: '÷' });
  await expect(figures).toContainText('成功数 ÷ 办结数');
  await button(page, '调解成功率的算法 成功数 ÷ 办结数 口径未确认').click();
  await page.getByRole('menuitemradio', { name: '成功数 ÷ 受理数' }).click();
  await expect(figures).toContainText(`${succeeded} ÷ ${accepted}`);
  await figures.getByRole('button', { name: /^受理：/ }).click();
  await expect(page.getByRole('region', { name: /年度 · 受理/ }).getByRole('heading')).toContainText(`${accepted} 件`);
});

test('the Excel file begins with the title and has the same sum', async ({ page }) => {
  await openSampleOffice(page);
  await openStatistics(page);
  await showYear(page);
  const accepted = await counted(page, '受理');
  const download = page.waitForEvent('download');
  await button(page, '导出 Excel').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^表1 劳动争议调解月报 \d{4}年度\.xlsx$/);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(await file.path());
  const sheet = workbook.worksheets[0];
  expect(sheet?.getCell('A1').value).toBe('表1 劳动争议调解月报');
  expect(sheet?.getRow(7).getCell(3).value).toBe(accepted);
});

test('an office without cases is told so; a volunteer finds no statistics', async ({ page }) => {
  await openOffice(page);
  await nav(page).getByRole('link', { name: '统计', exact: true }).click();
  await expect(title(page)).toContainText(office.name);
  await expect(page.getByText('这段时间没有案件')).toBeVisible();

  await nav(page).getByRole('link', { name: '设置' }).click();
  await button(page, '添加人员').click();
  const dialog = page.getByRole('dialog', { name: '添加人员' });
  await field(dialog, '姓名').fill('赵明');
  await field(dialog, '登录名').fill('zhao.ming');
  await dialog.getByText('志愿者：').click();
  await dialog.getByText('调解员：').click();
  await field(dialog, '密码').fill('a bench under the tree');
  await field(dialog, '再输一次密码').fill('a bench under the tree');
  await button(dialog, '添加人员').click();
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+l');
  await field(page, '登录名').fill('zhao.ming');
  await field(page, '密码').fill('a bench under the tree');
  await button(page, '登录').click();
  await expect(nav(page)).toBeVisible();
  await expect(nav(page).getByRole('link', { name: '统计' })).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '/statistics';
  });
  await expect(page.getByText('这里的数字不对您的职责开放')).toBeVisible();
});
