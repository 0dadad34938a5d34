/**
 * Consultations as a volunteer at a service point meets them: written with the keyboard while somebody asks, anonymous if wished, printed, and
 * turned into a case without typing anything twice.
 */
import type { Page } from '@playwright/test';
import { openOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { claim, register, respondents, workers } from './support/intake.ts';
import { firm, mediator, rider } from './support/invented.ts';
import { press, type } from './support/keyboard.ts';
import { NUMBER } from './support/journey.ts';
import { expectInk, expectPrinted, paper } from './support/papers.ts';

const SITE = '解放路工会驿站';
const question = '两个月的配送费没有发，能不能要回来？';
const rail = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });
const chip = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const rows = (page: Page) => page.getByRole('grid').getByRole('rowgroup').getByRole('row');

test('two slips in a row need no mouse, the second no name', async ({ page }) => {
  await openOffice(page);
  await press(page, rail(page, '咨询'));
  await press(page, page.getByRole('main').getByRole('link', { name: '登记咨询' }).first());

  await expect(field(page, '咨询人'), 'writing can begin at once').toBeFocused();
  await page.keyboard.insertText(rider.name);
  await type(page, field(page, '电话'), rider.phone);
  await type(page, field(page, '服务点'), SITE);
  await press(page, chip(page, '劳动报酬'), 'Space');
  await type(page, field(page, '问题'), question);
  await press(page, chip(page, '申请调解'), 'Space');
  await press(page, button(page, '插入：拖欠工资'));
  await expect(field(page, '答复')).toHaveValue(/劳动合同法第三十条/);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^已登记 .*1号$/)).toBeVisible();

  await expect(field(page, '咨询人'), 'the next slip is open').toBeFocused();
  await expect(field(page, '咨询人')).toHaveValue('');
  await expect(field(page, '服务点'), 'the place stays').toHaveValue(SITE);
  await press(page, chip(page, '工伤待遇'), 'Space');
  await type(page, field(page, '问题'), '下班路上被撞了，算不算工伤？');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^已登记 .*2号$/)).toBeVisible();

  await press(page, rail(page, '咨询'));
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).filter({ hasText: '匿名' })).toContainText('工伤待遇');
  await expect(rows(page).filter({ hasText: rider.name }), 'the phone is masked in lists').toContainText('139****0021');
  await expect(page.getByText(/^2 件 · 2 分/), 'the hours of the month').toBeVisible();
});

test('a slip that misses its question says so beside it and keeps the rest', async ({ page }) => {
  await openOffice(page);
  await rail(page, '咨询').click();
  await page.getByRole('main').getByRole('link', { name: '登记咨询' }).first().click();
  await field(page, '咨询人').fill(rider.name);
  await button(page, '存并下一个').click();
  await expect(field(page, '问题')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, '咨询人')).toHaveValue(rider.name);
});

test('a slip becomes a case in one act with everything carried over', async ({ page }) => {
  await openOffice(page);
  await rail(page, '咨询').click();
  await page.getByRole('main').getByRole('link', { name: '登记咨询' }).first().click();
  await field(page, '咨询人').fill(rider.name);
  await field(page, '电话').fill(rider.phone);
  await field(page, '所在单位').fill(firm.name);
  await field(page, '渠道').selectOption({ label: '司机之家' });
  await field(page, '服务点').fill(SITE);
  await chip(page, '劳动报酬').check();
  await field(page, '问题').fill(question);
  await button(page, '转为案件').click();

  await expect(page.getByRole('heading', { name: '登记案件', level: 1 })).toBeVisible();
  await expect(page.getByText(/由咨询 .*1号 转来/)).toBeVisible();
  await expect(field(workers(page), '姓名')).toHaveValue(rider.name);
  await expect(field(workers(page), '电话')).toHaveValue(rider.phone);
  await expect(field(respondents(page), '单位名称')).toHaveValue(firm.name);
  await expect(field(page, '发生了什么')).toHaveValue(question);
  await expect(page.getByRole('radio', { name: '司机之家', exact: true })).toBeChecked();
  await field(claim(page, 1), '金额').fill('12,345.67');
  await register(page);
  await expect(page.getByRole('heading', { name: `${rider.name} 诉 ${firm.name}`, level: 1 })).toBeVisible();

  await rail(page, '咨询').click();
  await expect(rows(page).first()).toContainText(NUMBER);
  await rows(page).first().click();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`转为案件 ${NUMBER}`), 'the slip noted the case by itself').toBeVisible();
  await expectSlipPaper(page);
  await page.getByRole('link', { name: `打开案件 ${NUMBER}` }).click();
  await expect(page.getByRole('heading', { name: `${rider.name} 诉 ${firm.name}`, level: 1 })).toBeVisible();
});

const expectSlipPaper = async (page: Page): Promise<void> => {
  await button(page, '打印登记表').click();
  const slip = paper(page, '法律咨询登记表');
  await expectInk(slip);
  await expectPrinted(slip, [rider.name, SITE, question, NUMBER, mediator.name]);
  await page.keyboard.press('Escape');
};
