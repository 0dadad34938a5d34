/** A supervisor words a paper: sees it change, is stopped where the law is left out, puts it into use, goes back. And the volume of a case. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { screenshot } from '../support/evidence.ts';
import { dialog } from './support/caseFile.ts';
import { button, field } from './support/fields.ts';
import { openOffice, openSampleOffice } from './support/entry.ts';
import { expect, test } from './support/fixtures.ts';
import { expectInk, expectPrinted, paper, savedPdf } from './support/papers.ts';

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);
/** The text box that holds these words now. */
const boxWith = async (page: Page, words: string) => {
  const boxes = page.getByRole('textbox', { name: '文字' });
  await expect(boxes.first()).toBeVisible();
  const values = await boxes.evaluateAll((all) =>
    all.map((box) => (box instanceof HTMLTextAreaElement ? box.value : '')),
  );
  return boxes.nth(values.findIndex((value) => value.includes(words)));
};
const free = '不收取任何费用';

test('a paper is worded, checked, used and brought back', async ({ page }) => {
  await openOffice(page);
  await go(page, '/settings');
  await page.getByRole('link', { name: '修改文书范本' }).click();
  await page.getByRole('link', { name: /D08/ }).click();
  const shown = paper(page, '文书预览');
  await expectInk(shown);
  await expect(page.getByText('法律要求的内容都在，可以使用。')).toBeVisible();

  // Words of one's own beside what the law asks for.
  const fee = await boxWith(page, free);
  await fee.fill(`本单位调解劳动争议${free}，另设咨询窗口。`);
  await expectPrinted(shown, ['另设咨询窗口']);
  // Without it the paper cannot be used, and the page says which article asks for it.
  await fee.fill('另设咨询窗口。');
  await expect(page.getByText(`缺少“不收费（人民调解法第四条）”：要写明“${free}”。`)).toBeVisible();
  await expect(button(page, '启用这一版')).toHaveAttribute('aria-disabled', 'true');

  // What was typed outlives a reload, faults and all.
  await page.reload();
  await expect(page.getByText('缺少“不收费（人民调解法第四条）”', { exact: false })).toBeVisible();
  await (await boxWith(page, '另设咨询窗口')).fill(`本单位调解劳动争议${free}，另设咨询窗口。`);
  await expect(page.getByText('法律要求的内容都在，可以使用。')).toBeVisible();
  await button(page, '启用这一版').click();
  await button(page.getByRole('dialog'), '启用这一版').click();
  await expect(page.getByText('D08 · 本单位第 1 版')).toBeVisible();

  await page.getByRole('button', { name: '恢复原样' }).click();
  await button(page.getByRole('alertdialog'), '恢复原样').click();
  await expect(page.getByText('D08 · 原样')).toBeVisible();
  await page.getByRole('button', { name: '历次修改' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '拿来再改' }).click();
  await expectPrinted(shown, ['另设咨询窗口']);
});

test('a missing field is asked for as it is typed, and the help explains braces and asterisks', async ({ page }) => {
  await openOffice(page);
  await go(page, '/templates/acceptance-notice');
  const text = await boxWith(page, '自本调解组织签收之日起');
  await text.fill('**四、调解期限。**另行通知。');
  await expect(
    page.getByText(/特邀调解规定第二十七条.*照样打成 \{\{lastDay\}\}（要印粗体就打成 \*\*\{\{lastDay\}\}\*\*）/),
  ).toBeVisible();
  await text.fill('**四、调解期限。**至{{lastDay}届满。');
  await expect(page.getByText('字段要写成 {{lastDay}}，粗体要写成 **粗体字**')).toBeVisible();

  await page.getByText('怎么写', { exact: true }).click();
  await expect(page.getByText('两对星号之间的字印成粗体。')).toBeVisible();
  await text.fill('**四、调解期限。**至**{{lastDay}}**届满。');
  await expect(page.getByText('法律要求的内容都在，可以使用。')).toBeVisible();
});

test('a field is put in where the caret stands, and a block taken out can be brought back', async ({ page }) => {
  await openOffice(page);
  await go(page, '/templates/rights-notice');
  const title = page.getByRole('textbox', { name: '文字' }).first();
  await title.fill('告知书：');
  await page.getByRole('button', { name: '插入字段' }).first().click();
  await page.getByRole('searchbox', { name: '找字段：名称或者意思' }).fill('本单位电话');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /officePhone/ })
    .click();
  await expect(title).toHaveValue('告知书：{{officePhone}}');
  await page.getByRole('group', { name: '标题', exact: true }).getByRole('button', { name: '移除' }).click();
  await expect(page.getByRole('group', { name: '标题', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '撤销上一步' }).click();
  await expect(title).toHaveValue('告知书：{{officePhone}}');
});

test('the whole file of a case is saved as one PDF', async ({ page }) => {
  await openSampleOffice(page);
  await go(page, `/search/${encodeURIComponent('迅达里程')}`);
  await page.getByRole('main').getByRole('link').filter({ hasText: '迅达里程' }).first().click();
  const file = await savedPdf(page, page.getByRole('button', { name: '整卷 PDF' }));
  expect(file.name).toMatch(/^D26-.*\.pdf$/);
  for (const words of ['劳动争议调解案卷', '卷内目录', '备考表', '迅达里程']) expect(file.text).toContain(words);
  const read = await PDFDocument.load(file.bytes);
  await expect(page.getByText(`已装订 ${read.getPageCount()} 页`, { exact: false })).toBeVisible();
});

test('binding the volume is stopped half way: nothing is saved, and it can be started again', async ({ page }) => {
  await openSampleOffice(page);
  await go(page, `/search/${encodeURIComponent('迅达里程')}`);
  await page.getByRole('main').getByRole('link').filter({ hasText: '迅达里程' }).first().click();
  // Pictures with transparency are taken apart pixel by pixel, so binding these takes far longer than a press.
  await button(page, '添加证据').click();
  await field(dialog(page), '名称').fill('聊天记录截图');
  const pictures = Array.from({ length: 12 }, (_, index) => ({
    name: `截图${index + 1}.png`,
    mimeType: 'image/png',
    buffer: Buffer.from(screenshot(3_000, 3_000 + index)),
  }));
  await dialog(page).locator('input[type=file]').setInputFiles(pictures);
  for (const { name } of pictures) await expect(dialog(page).getByText(name)).toBeVisible();
  await button(dialog(page), '添加证据').click();
  await expect(dialog(page)).toBeHidden();

  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  const make = page.getByRole('button', { name: '整卷 PDF' });
  await make.click();
  await expect(page.getByRole('progressbar', { name: '正在装订整卷' })).toBeVisible();
  await button(page, '停止装订').click();
  await expect(page.getByText('已停止，没有留下半成品。')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: '正在装订整卷' })).toHaveCount(0);
  expect(saved).toEqual([]);

  const file = await savedPdf(page, make);
  expect(saved).toEqual([file.name]);
  expect(file.text).toContain('聊天记录截图');
  const read = await PDFDocument.load(file.bytes);
  await expect(page.getByText(`已装订 ${read.getPageCount()} 页`, { exact: false })).toBeVisible();
});
