/** The agreement editor: payments by the planner, the real paper beside the form. */
import { expect, type Locator, type Page } from '@playwright/test';
import { dialog } from './caseFile.ts';
import { button, field } from './fields.ts';

export const openAgreement = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: '起草协议' }).click();
  await expect(page.getByRole('heading', { name: '调解协议书 · 第 1 稿', level: 1 })).toBeVisible();
};

export const clause = (page: Page, number: number): Locator => field(page, `第 ${number} 条内容`);

type Plan = { readonly count: number; readonly firstDueOn: string; readonly account: string };

/** Spreads the agreed total over monthly instalments. */
export const planInstalments = async (page: Page, { count, firstDueOn, account }: Plan): Promise<void> => {
  await button(page, '分期…').click();
  const plan = dialog(page);
  await field(plan, '分几期').fill(String(count));
  await field(plan, '第一期付款日').fill(firstDueOn);
  await field(plan, '收款账户').fill(account);
  await expect(plan.getByRole('region', { name: '分期结果' }).getByRole('listitem')).toHaveCount(count);
  await button(plan, '用这个分期').click();
  await expect(plan).toBeHidden();
};
