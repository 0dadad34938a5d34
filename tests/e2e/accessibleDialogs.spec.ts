/** What lies over the pages under the automated accessibility check: dialogs, menus, the signing room, the locked door. Light and dark. */
import type { Page } from '@playwright/test';
import { expectNoSerious } from './support/accessible.ts';
import { dialog, guide } from './support/caseFile.ts';
import { openSampleOffice } from './support/entry.ts';
import { button } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { expectInk } from './support/papers.ts';

// A full check of a page takes a second or two, and there are many.
test.describe.configure({ timeout: 300_000 });

const schemes = ['light', 'dark'] as const;

for (const colorScheme of schemes) {
  test(`dialogs are free of serious findings, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openSampleOffice(page);
    await openCase(page, '恒远物流');
    for (const step of ['终止调解', '双方同意延期'])
      await checkDialog(page, step, () => button(guide(page), step).click());
    await checkDialog(page, '添加证据', () => button(page, '添加证据').click());
    await checkDialog(page, 'calculate a claim', () => button(page, '计算 拖欠工资').click());
    await checkDialog(page, '添加劳动者', () => button(page, '添加劳动者').click());
    await checkDialog(page, 'ID number', () => button(page, '显示').first().click());
    // A paper with nothing to say yet does not open; it says what it waits for.
    await button(guide(page), '打开 调解通知').focus();
    await expect(guide(page).getByText('还缺：一次已经约定的调解').first()).toBeVisible();
    await expectNoSerious(page, 'a paper that waits');
    await openCase(page, '楚兴钢构');
    for (const act of ['转介、移送', '收到移送', '关键日期', '添加时效中断'])
      await checkDialog(page, act, () => button(page, act).first().click());
    await checkDialog(page, 'a proceeding', async () => {
      await button(page, '登记其他程序').click();
      await page.getByRole('menuitem', { name: '先予执行' }).click();
    });
    await goTo(page, '/cases');
    await button(page, '选择列').click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectNoSerious(page, 'menu of columns');
    await page.keyboard.press('Escape');
    await checkDialog(page, 'import', () => button(page, '导入').click());
    await goTo(page, '/settings');
    await checkDialog(page, 'add a person', () => button(page, '添加人员').click());
    await checkDialog(page, 'change the office', () => button(page, '修改').click());
    await checkDialog(page, 'remove samples', () => button(page, '移除全部示例案件').click());
    await goTo(page, '/settings/rules');
    await checkDialog(page, 'confirm a number', () => button(page, '确认 月最低工资标准').click());
    await checkDialog(page, 'a number of our own', () =>
      button(page, '改为本单位的数字：月最低工资标准').first().click(),
    );
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('红霞');
    await expect(page.getByRole('option', { name: /柏红霞/ }).first()).toBeVisible();
    await expectNoSerious(page, 'palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/锁定/);
    await expectNoSerious(page, 'locked');
  });

  test(`signing is free of serious findings, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openSampleOffice(page);
    await openCase(page, '捷行速运');
    await checkDialog(page, 'a paper', async () => {
      await button(guide(page), '打开 调解协议书').click();
      await expectInk(dialog(page).getByRole('document'));
    });
    await button(guide(page), '请当事人签字').click();
    // The case has twenty workers, so the room begins with who signs.
    await expect(page.getByRole('heading', { name: '谁来签' })).toBeVisible();
    await expectNoSerious(page, 'who signs');
    await page.getByLabel('只看没签的').check();
    const people = page.getByRole('grid', { name: '签字名单' });
    await people.getByRole('row').nth(1).click();
    await expect(page.getByRole('heading', { name: /^请 .+ 签名$/ })).toBeVisible();
    await expectNoSerious(page, 'signing');
    await button(page, '在纸上签').click();
    await expectNoSerious(page, 'signing on paper');
    await button(page, '宣读').click();
    await expect(page.getByRole('region', { name: '请一起读一遍协议' })).toBeVisible();
    await expectNoSerious(page, 'reading');
    await checkDialog(page, 'staff exit', () => button(page, '工作人员退出').click());
  });
}

/** Opens the case of the sample office whose respondent is `firm`. */
const openCase = async (page: Page, firm: string): Promise<void> => {
  await goTo(page, `/search/${encodeURIComponent(firm)}`);
  await page.getByRole('main').getByRole('link').filter({ hasText: firm }).first().click();
  await expect(guide(page)).toBeVisible();
};

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

const checkDialog = async (page: Page, name: string, open: () => Promise<void>): Promise<void> => {
  await open();
  const shown = dialog(page).or(page.getByRole('alertdialog'));
  await expect(shown, name).toBeVisible();
  await expectNoSerious(page, name);
  await page.keyboard.press('Escape');
  await expect(shown, name).toBeHidden();
};
