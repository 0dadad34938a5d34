/** The threshold as a person meets it: first run and sign-in. */
import { expect, type Page } from '@playwright/test';
import { button, field } from './fields.ts';
import { mediator, office } from './invented.ts';

/** First run up to the recovery key, which is on the screen when this returns. */
export const foundOffice = async (page: Page, founded: typeof office = office): Promise<void> => {
  await page.getByRole('button', { name: /^建立本办公室/ }).click();
  await field(page, '办公室名称').fill(founded.name);
  await field(page, '案号字头').fill(founded.code);
  await field(page, '行政区划').fill(founded.district);
  await field(page, '地址').fill(founded.address);
  await field(page, '电话').fill(founded.phone);
  await button(page, '下一步').click();
  await field(page, '姓名').fill(mediator.name);
  await field(page, '登录名').fill(mediator.signInName);
  await typeNewPassword(page);
  await button(page, '建立办公室').click();
  await expect(page.getByRole('heading', { name: '恢复密钥' })).toBeVisible();
};

/** Past the recovery key to the workbench. */
export const enterDesk = async (page: Page): Promise<void> => {
  await page.getByRole('checkbox', { name: /我已经把恢复密钥写下来/ }).check();
  await button(page, '进入工作台').click();
  // Loading the samples draws and seals some thirty agreements before the desk opens.
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible({ timeout: 90_000 });
};

/** An office of one's own, open at the workbench. */
export const openOffice = async (page: Page, founded: typeof office = office): Promise<void> => {
  await foundOffice(page, founded);
  await enterDesk(page);
};

/** The sample office with its 50 cases, open at the workbench. */
export const openSampleOffice = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^打开示例办公室/ }).click();
  await typeNewPassword(page);
  await button(page, '建立办公室').click();
  await enterDesk(page);
};

export const signIn = async (page: Page): Promise<void> => {
  await field(page, '登录名').fill(mediator.signInName);
  await field(page, '密码').fill(mediator.password);
  await button(page, '登录').click();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
};

const typeNewPassword = async (page: Page): Promise<void> => {
  await field(page, '密码').fill(mediator.password);
  await field(page, '再输一次密码').fill(mediator.password);
};
