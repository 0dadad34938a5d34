/** The intake page (登记案件), section by section in the order in which a person tells the story. */
import { expect, type Locator, type Page } from '@playwright/test';
import { button, field } from './fields.ts';
import { commission, court, firm, rider, story } from './invented.ts';

export const openIntake = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '登记' }).click();
  await expect(page.getByRole('heading', { name: '登记案件', level: 1 })).toBeVisible();
  await expect(field(workers(page), '姓名')).toBeVisible();
};

export const workers = (page: Page): Locator => page.getByRole('region', { name: '劳动者', exact: true });
export const respondents = (page: Page): Locator => page.getByRole('region', { name: '被申请人', exact: true });
export const claim = (page: Page, number: number): Locator =>
  page.getByRole('group', { name: `诉求 ${number}`, exact: true });

export const track = (page: Page, name: '法院+工会' | '人社+工会'): Locator =>
  page.getByRole('radiogroup', { name: '办理机制' }).getByRole('radio', { name });

type WageCase = {
  readonly receivedOn: string;
  /** Default: the court is asked to refer the walk-in. */
  readonly on?: '法院+工会' | '人社+工会';
};

/** Fills in the invented walk-in wage case. */
export const tellWageCase = async (page: Page, { receivedOn, on = '法院+工会' }: WageCase): Promise<void> => {
  await field(page, '收到日期').fill(receivedOn);
  await expect(track(page, '人社+工会'), 'proposed for a walk-in').toBeChecked();
  await track(page, on).check();
  await field(workers(page), '姓名').fill(rider.name);
  await field(workers(page), '电话').fill(rider.phone);
  await field(workers(page), '身份证号').fill(rider.idNumber);
  await field(workers(page), '用工形式').selectOption('新就业形态（符合确立劳动关系）');
  await field(workers(page), '岗位').fill(rider.trade);
  await button(workers(page), '工作情况、住址（可以以后补）').click();
  await field(workers(page), '住址').fill(rider.address);
  await field(respondents(page), '单位名称').fill(firm.name);
  await field(respondents(page), '电话').fill(firm.phone);
  await button(respondents(page), '代码、法定代表人、地址（可以以后补）').click();
  await field(respondents(page), '统一社会信用代码').fill(firm.creditCode);
  await field(respondents(page), '法定代表人').fill(firm.legalRepresentative);
  await field(respondents(page), '地址').fill(firm.address);
  await field(page, '发生了什么').fill(story);
  await field(claim(page, 1), '金额').fill('12,345.67');
  await button(page, '工资流水').click();
  await (on === '法院+工会' ? field(page, '法院').fill(court) : field(page, '仲裁委').fill(commission));
};

/** Presses 登记; the case page or the refused form follows. */
export const register = (page: Page): Promise<void> =>
  button(page.getByRole('form', { name: '登记案件' }), '登记').click();
