/** Two computers of one office: linking one to a hub, bringing in the other, exchanging, and what the exchange says of itself. */
import { expect, type Locator, type Page } from '@playwright/test';
import { dialog, part } from './caseFile.ts';
import { enterDesk } from './entry.ts';
import { button, field } from './fields.ts';
import { mediator } from './invented.ts';

export const openSyncPage = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/sync';
  });
  await expect(page.getByRole('heading', { name: '同步', level: 1 })).toBeVisible();
};

/** From the page of the exchange through the settings and back; the hub has everything afterwards. */
export const enrolAt = async (page: Page, code: string): Promise<void> => {
  await openSyncPage(page);
  await page.getByRole('link', { name: '接入中心…' }).click();
  await button(page, '接入中心…').click();
  await field(dialog(page), '接入码').fill(code);
  await button(dialog(page), '接入').click();
  await expect(dialog(page)).toBeHidden();
  await openSyncPage(page);
  await expectInStep(page);
};

/** From the first screen of a new computer to its workbench. */
export const joinWith = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('button', { name: /^加入已有单位/ }).click();
  await field(page, '接入码').fill(code);
  await field(page, '登录名').fill(mediator.signInName);
  await field(page, '这台电脑上的密码').fill(mediator.password);
  await field(page, '再输一次密码').fill(mediator.password);
  await button(page, '加入单位').click();
  await expect(page.getByRole('heading', { name: '恢复密钥' })).toBeVisible();
  await enterDesk(page);
};

/** Exchanges now and waits until this computer has handed over and taken in everything. */
export const exchangeNow = async (page: Page): Promise<void> => {
  await openSyncPage(page);
  await button(page, '现在交换').click();
  await expectInStep(page);
};

export const savedWord = (page: Page): Locator => page.getByRole('banner').getByRole('status');

const expectInStep = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { name: '与中心一致' })).toBeVisible();
  await expect(savedWord(page)).toHaveText('已存本机 · 中心已有');
};

export const openCaseOf = async (page: Page, caseHref: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, caseHref);
  await expect(part(page, '经过')).toBeVisible();
};

/** Writes what happened anew on the case page. */
export const rewriteFacts = async (page: Page, facts: string): Promise<void> => {
  await button(page, '修改经过').click();
  await field(dialog(page), '发生了什么').fill(facts);
  await button(dialog(page), '保存经过').click();
  await expect(dialog(page)).toBeHidden();
};
