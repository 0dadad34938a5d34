/** The session record (调解笔录). */
import { expect, type Locator, type Page } from '@playwright/test';
import { button, field } from './fields.ts';
import { firm, rider } from './invented.ts';

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** A session in which both sides meet: who was there, what each said, one round of offers, the points agreed. */
export const recordSession = async (page: Page, { heldOn }: { readonly heldOn: string }): Promise<void> => {
  await expect(page.getByRole('heading', { name: '调解笔录', level: 1 })).toBeVisible();
  await field(page, '调解日期').fill(heldOn);
  await field(page, '开始').fill('09:30');
  await field(page, '结束').fill('11:05');
  await button(page, '都到了').click();
  const there = part(page, '到场的人');
  for (const name of [rider.name, firm.legalRepresentative])
    await there.getByRole('group', { name, exact: true }).getByRole('checkbox', { name: '已核对' }).check();
  await page.getByRole('checkbox', { name: /^已告知权利义务/ }).check();
  await page.getByRole('radio', { name: '问过，都不申请' }).check();
  await say(page, rider.name, '我只要把两个月的配送费拿到手。');
  await say(page, firm.legalRepresentative, '公司认这笔钱，一次拿不出，想分两次给。');
  await offer(page, '劳动者方出价', '12345.67');
  await offer(page, '单位方出价', '11000');
  const agreed = page.getByRole('group', { name: '已经一致的', exact: true });
  await button(agreed, '添一条一致意见').click();
  await agreed.getByRole('textbox', { name: '第 1 条', exact: true }).fill('欠付的配送费为12345.67元，分两次付清');
  await page.getByRole('radio', { name: '达成一致' }).check();
  await button(page, '记入案卷').click();
  await expect(page.getByText('已记入案卷', { exact: true })).toBeVisible();
};

const say = async (page: Page, name: string, words: string): Promise<void> => {
  const statements = part(page, '各方怎么说');
  await button(statements, `${name}说`).click();
  await statements.getByLabel('内容', { exact: true }).last().fill(words);
};

const offer = async (page: Page, side: '劳动者方出价' | '单位方出价', yuan: string): Promise<void> => {
  const offers = page.getByRole('complementary', { name: '让步与报价' });
  await button(offers, side).click();
  await offers.getByLabel('金额', { exact: true }).last().fill(yuan);
};
