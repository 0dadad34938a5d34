/** A collective case on the screen: the roster, the representatives, signing and paying for many. */
import { expect, type Locator, type Page } from '@playwright/test';
import { personIdNumber, personName, personPhone } from '../../../shared/intakeFile/people.ts';
import { dialog, guide, part } from './caseFile.ts';
import { button, field } from './fields.ts';

const FIRST = 20;
/** The n-th of the workers who come by the roster. */
export const workerName = (n: number): string => personName(FIRST + n);
const idOf = (n: number): string => personIdNumber(FIRST + n);

/** The roster as somebody's spreadsheet: one ID number rounded by it, one amount in words. */
export const rosterText = (people: number): string =>
  [
    ['序号', '姓名', '身份证号码', '联系电话', '入职时间', '工种', '欠薪（元）', '加班费'],
    ...Array.from({ length: people }, (_, n) => [
      String(n + 1),
      workerName(n),
      n === 4 ? '4.21303E+17' : idOf(n),
      personPhone(FIRST + n),
      '2025/3/1',
      '木工',
      n === 9 ? '一万二' : '12,000.50',
      '800',
    ]),
    ['合计', '', '', '', '', '', '', ''],
  ]
    .map((row) => row.join('\t'))
    .join('\n');
export const RIGHT_ID = idOf(4);

export const grid = (page: Page): Locator => page.getByRole('grid', { name: '名册表格' });

/** Puts the text on the clipboard and pastes it where the sheet is active, as a person does. */
export const pasteRoster = async (page: Page, text: string): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await grid(page).getByRole('gridcell').first().click();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
};

/** Goes to a faulty cell from the list and types over it. */
export const correct = async (page: Page, row: number, text: string): Promise<void> => {
  const faults = page.getByRole('region', { name: '核对清单' });
  await button(faults, `第 ${row} 行`).first().click();
  await expect(grid(page).getByRole('textbox', { name: new RegExp(`^第 ${row} 行 `) })).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

/** Ticks people in a list by their names. */
const pick = async (list: Locator, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    await list.getByRole('searchbox').fill(name);
    await list.getByRole('row', { name, exact: true }).click();
  }
  await list.getByRole('searchbox').fill('');
};
const list = (within: Locator, name: string): Locator => within.getByRole('group', { name: new RegExp(`^${name}`) });

export const elect = async (page: Page, names: readonly string[], on: string): Promise<void> => {
  await button(part(page, '当事人'), '推选代表人').click();
  const form = dialog(page);
  await pick(list(form, '代表人'), names);
  await expect(list(form, '哪些人推选并签名').getByRole('status')).toHaveText('已选 40 / 40 人');
  await field(form, '推选日期').fill(on);
  await button(form, '记下推选').click();
  await expect(form).toBeHidden();
  await expect(part(page, '当事人')).toContainText(names.join('、'));
};

/** All of those who may consent do, but for some who were not there. */
export const consent = async (page: Page, absent: readonly string[], on: string): Promise<void> => {
  await button(part(page, '当事人'), '记被代表人同意').click();
  const form = dialog(page);
  const people = list(form, '哪些人同意');
  await people.getByRole('button', { name: /^全选/ }).click();
  await pick(people, absent);
  await field(form, '同意日期').fill(on);
  await button(form, '记下同意').click();
  await expect(form).toBeHidden();
};

/** Records on paper, at once, everybody of the list who has not signed. */
export const signRestOnPaper = async (page: Page, count: number, on: string): Promise<void> => {
  await button(page, '批量记纸质签字').click();
  const form = dialog(page);
  await form.getByRole('button', { name: `全选（${count} 人）` }).click();
  await field(form, '签署日期').fill(on);
  await button(form, '记下签字').click();
  await expect(form).toBeHidden();
};

/** From the list of signers to one person's turn. */
export const callToSign = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('searchbox', { name: '按姓名查找' }).fill(name);
  await page.getByRole('row', { name, exact: true }).click();
};

export const payAll = async (page: Page, on: string): Promise<void> => {
  await button(part(page, '履行'), '批量记录付款').click();
  const form = dialog(page);
  await field(form, '收款日期').fill(on);
  await form.getByRole('button', { name: /^记下 \d+ 笔付款$/ }).click();
  await expect(form).toBeHidden();
};

/** Leaves the signing room as the staff do. */
export const leaveSigning = async (page: Page, password: string): Promise<void> => {
  await button(page, '工作人员退出').click();
  await dialog(page).locator('input[type=password]').fill(password);
  await button(dialog(page), '退出签署').click();
  await expect(guide(page)).toBeVisible();
};
