/** A letter of union supervision walked through its page: written, reviewed, signed out, served. */
import { expect, type Page } from '@playwright/test';
import { dialog } from './caseFile.ts';
import { button, field } from './fields.ts';
import { firm } from './invented.ts';
import { expectInk, expectPrinted, paper } from './papers.ts';

export const SOURCE = '本单位工会劳动法律监督工作规定';
export const matter = '拖欠2026年1月、2月工资';
export const panel = (page: Page) => page.getByRole('complementary', { name: '办到哪里' });
export const expectStep = (page: Page, name: string): Promise<void> =>
  expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(name);

type Step = { readonly step: string; readonly on: string; readonly day?: string; readonly more?: () => Promise<void> };
/** Opens a step from the panel, fills in its day and whatever else, and gives it. */
export const take = async (page: Page, { step, on, day = '日期', more }: Step): Promise<void> => {
  await button(panel(page), step).click();
  await field(dialog(page), day).fill(on);
  await more?.();
  await dialog(page).getByRole('button').last().click();
  await expect(dialog(page)).toBeHidden();
};

/** The text of a reminder; what is missing is asked for first. */
export const write = async (page: Page): Promise<void> => {
  await button(panel(page), '送审').click();
  await expect(field(page, '事由'), 'what is missing is asked for').toHaveAttribute('aria-invalid', 'true');
  await field(page, '收文单位（主送）').fill(firm.name);
  await field(page, '事由').fill(matter);
  await field(page, '查明的事实').fill('贵单位自2026年1月起未向十二名骑手支付配送费，共计36800元。');
  await button(page, '插入条文').click();
  await page.getByRole('menuitem', { name: /及时足额支付劳动报酬/ }).click();
  await field(page, '提示事项').fill('请依法核实，及时足额支付。');
  await expectPrinted(paper(page, '函件实样'), ['十二名骑手', '劳动合同法》第三十条']);
};

type SentOut = {
  readonly code: string;
  readonly submitted: string;
  readonly issued: string;
  readonly days: string;
};

/** To review, approved, signed out with a time to answer that the office has not set yet. */
export const sendOut = async (page: Page, { code, submitted, issued, days }: SentOut): Promise<void> => {
  await take(page, { step: '送审', on: submitted });
  await expectStep(page, '审核');
  await take(page, { step: '审核', on: submitted });
  await expectStep(page, '签发');
  await button(panel(page), '签发').click();
  const form = dialog(page);
  await expect(form.getByText('本单位还没有录入统一的答复期限')).toBeVisible();
  await expect(field(form, '代字')).toHaveValue(code);
  await field(form, '日期').fill(issued);
  await field(form, '预计送达日期').fill(nextDay(issued));
  await button(form, '签发').click();
  await expect(field(form, '期限'), 'no time to answer is made up').toHaveAttribute('aria-invalid', 'true');
  await field(form, '期限').fill(days);
  await field(form, '依据').fill(SOURCE);
  await expect(form.getByText(/函上将印：请于2026年\d+月\d+日前书面答复/)).toBeVisible();
  await button(form, '签发').click();
  await expect(form).toBeHidden();
  await expectStep(page, '送达');
  await expectInk(paper(page, '函件实样'));
};

const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

export const serve = (page: Page, on: string): Promise<void> =>
  take(page, {
    step: '登记送达',
    on,
    day: '签收日期',
    more: () => field(dialog(page), '签收人').fill(firm.legalRepresentative),
  });
