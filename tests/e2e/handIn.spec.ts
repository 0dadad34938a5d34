/** From a default to the ready packet, and from a case to another office's online form, without typing anything twice. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoSerious } from './support/accessible.ts';
import { dialog, part } from './support/caseFile.ts';
import { openSampleOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { expectInk, paper, savedPdf } from './support/papers.ts';

const openOverdueCase = async (page: Page, who: string): Promise<void> => {
  await openSampleOffice(page);
  await page.getByRole('region', { name: '已逾期' }).getByRole('link').filter({ hasText: who }).click();
  await expect(part(page, '文书')).toBeVisible();
};

test('one click from an overdue instalment to the papers that pursue it', async ({ page }) => {
  await openOverdueCase(page, '柏红霞');
  await button(page, '第 1 期逾期：备好违约材料包').click();
  const packet = dialog(page);
  await expect(packet.getByRole('checkbox')).toHaveCount(3);
  await expectInk(paper(page, '强制执行申请书 · 柏红霞 — 随州市金鼎混凝土有限公司'));
  await expectNoSerious(page, 'the packet');
  await packet.getByRole('checkbox', { name: '调解协议书' }).uncheck();
  await button(packet, '预览证据清单 · 柏红霞').click();
  await expectInk(paper(page, '证据清单 · 柏红霞'));
  const file = await savedPdf(page, button(packet, '存成一个 PDF'));
  expect(file.name).toMatch(/^违约材料包-.*\.pdf$/);
  expect(file.text).toContain('强制执行申请书');
  expect(file.text).toContain('证据清单');
  expect(file.text).not.toContain('达成如下协议');
  await expect(packet).toBeHidden();
  // Each paper of the packet is in the case, as if printed alone.
  await expect(part(page, '文书').getByText('强制执行申请书')).toBeVisible();
  await expect(part(page, '文书').getByText('证据清单')).toBeVisible();
});

test('the transfer sheet masks numbers until it was said what they are needed for, then copies and saves', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openOverdueCase(page, '柏红霞');
  await button(page, '移交表').click();
  const sheet = dialog(page);
  await expect(sheet.getByText('421303********2835')).toBeVisible();
  await expectNoSerious(page, 'the transfer sheet');
  await button(sheet, '存为 Excel').focus();
  await expect(sheet.getByText('文件里是完整号码，请先写明用途、显示完整号码。').first()).toBeVisible();
  await field(sheet, '用途').fill('在法院平台录入');
  await button(sheet, '显示完整号码').click();
  await expect(sheet.getByText('421303199804202835')).toBeVisible();
  await button(sheet, '复制证件号码').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('421303199804202835');
  await button(sheet, '全部复制').click();
  const all = await page.evaluate(() => navigator.clipboard.readText());
  expect(all.indexOf('【案件信息】')).toBe(0);
  expect(all).toContain('姓名：柏红霞');

  await sheet.getByRole('radio', { name: /人社平台/ }).check();
  await expect(sheet.getByRole('heading', { name: '用人单位信息' })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), button(sheet, '存为 JSON').click()]);
  expect(download.suggestedFilename()).toMatch(/^D32b-.*\.json$/);
  const json = JSON.parse(await readFile(await download.path(), 'utf8')) as unknown;
  expect(json).toMatchObject({ format: 'hejie-transfer', target: 'hr' });
  await button(sheet, '关闭').click();
  await expect(part(page, '历史').getByText('在法院平台录入').first()).toBeVisible();
});
