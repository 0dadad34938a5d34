/**
 * Forty workers of one firm: the roster pasted with two faults and put right, three representatives, one agreement with a payment each, consents
 * of most, signatures of the representatives, the firm and the mediator, the rest on paper at once, the seal, and the pay day of all.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { openAgreement } from './support/agreement.ts';
import { dialog, expectState, guide, part, takeStep } from './support/caseFile.ts';
import {
  callToSign,
  consent,
  correct,
  elect,
  grid,
  leaveSigning,
  pasteRoster,
  payAll,
  RIGHT_ID,
  rosterText,
  signRestOnPaper,
  workerName,
} from './support/collective.ts';
import { openOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { claim, openIntake, register, respondents, track, workers } from './support/intake.ts';
import { court, firm, mediator, rider, story } from './support/invented.ts';
import { seal, signOnPaper, signOnScreen } from './support/signing.ts';
import { acceptReferral, appointMediator, receiveReferral } from './support/steps.ts';

const representatives = [workerName(0), workerName(1), workerName(2)];
const absent = [workerName(30), workerName(31)];

test('forty workers: from a pasted roster to the pay day', async ({ page }) => {
  await openOffice(page);
  await test.step('register the first worker and the firm', () => takeIn(page));
  await test.step('paste the roster, put two faults right, import', () => bringRoster(page));
  await test.step('to the mediation', () => toTheMediation(page));
  await test.step('agreement', () => agree(page));
  await test.step('consents and signatures', () => signAll(page));
  await test.step('pay day', () => pay(page));
});

const takeIn = async (page: Page): Promise<void> => {
  await openIntake(page);
  await field(page, '收到日期').fill('2026-01-19');
  await track(page, '法院+工会').check();
  await field(workers(page), '姓名').fill(rider.name);
  await field(workers(page), '身份证号').fill(rider.idNumber);
  await page.getByRole('checkbox', { name: /^人数多/ }).check();
  await field(respondents(page), '单位名称').fill(firm.name);
  await button(respondents(page), '代码、法定代表人、地址（可以以后补）').click();
  await field(respondents(page), '法定代表人').fill(firm.legalRepresentative);
  await field(page, '发生了什么').fill(story);
  await field(claim(page, 1), '金额').fill('12,345.67');
  await field(page, '法院').fill(court);
  await register(page);
  await expect(page.getByRole('heading', { name: '劳动者名册', level: 1 })).toBeVisible();
};

const bringRoster = async (page: Page): Promise<void> => {
  await expectAccessible(page, 'an empty roster');
  await pasteRoster(page, rosterText(39));
  const faults = page.getByRole('region', { name: '核对清单' });
  await expect(faults.getByRole('status')).toHaveText('要改 2 处');
  await expectAccessible(page, 'a roster with faults');
  await expect(grid(page)).toContainText('39 人');
  await correct(page, 5, RIGHT_ID);
  await correct(page, 10, '1.2万');
  await expect(faults.getByRole('status')).toHaveText('核对无误，可以导入');
  await expect(grid(page)).toContainText('¥468,019.00');
  await button(page, '导入 39 人').click();
  await expect(button(page, '已登记 40 人')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('searchbox', { name: '按姓名、电话或岗位查找' }).fill(workerName(9));
  const row = page.getByRole('grid').getByRole('row', { name: workerName(9), exact: true });
  await expect(row).toContainText('¥12,800.00');
  await expect(row).toContainText('********');
  await expectAccessible(page, 'the registered workers');
  await page.getByRole('link', { name: '回到案件' }).click();
};

const toTheMediation = async (page: Page): Promise<void> => {
  await receiveReferral(page, '2026-01-20');
  await acceptReferral(page, '2026-01-20');
  await appointMediator(page, '2026-01-21');
  await elect(page, representatives, '2026-01-21');
  await takeStep(page, {
    step: '登记已告知',
    confirm: '记下已告知',
    fill: async (form) => {
      await field(form, '日期').fill('2026-01-21');
      await expect(form.getByText('已选 41 / 41 人')).toBeVisible();
    },
  });
  await expectState(page, '调解中');
  await button(guide(page), '记录调解').click();
  await field(page, '调解日期').fill('2026-02-03');
  await button(page, '代表人和对方都到了').click();
  await expect(page.getByRole('group', { name: representatives[0] ?? '', exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: /^已告知权利义务/ }).check();
  await page.getByRole('radio', { name: '问过，都不申请' }).check();
  await page.getByRole('radio', { name: '达成一致' }).check();
  await button(page, '记入案卷').click();
  await expect(page.getByText('已记入案卷', { exact: true })).toBeVisible();
};

const agree = async (page: Page): Promise<void> => {
  await openAgreement(page);
  await field(page, '拟定日期').fill('2026-02-04');
  await button(page, '分期…').click();
  const plan = dialog(page);
  await plan.getByRole('radio', { name: '按诉求的百分比' }).check();
  await field(plan, '给诉求的百分之几').fill('80');
  await field(plan, '分几期').fill('1');
  await field(plan, '第一期付款日').fill('2026-02-27');
  await button(plan, '用这个分期').click();
  await expect(plan).toBeHidden();
  const payments = page.getByRole('grid', { name: '付款' });
  await expect(payments).toContainText('40 笔');
  await expect(payments.getByRole('row').nth(1)).toContainText('9,876.54');
  await expect(payments.getByRole('row').nth(2)).toContainText('10,240.40');
  await button(page, '请当事人签字').click();
  await expect(page.getByText('已签 0 / 42')).toBeVisible();
};

const signAll = async (page: Page): Promise<void> => {
  await leaveSigning(page, mediator.password);
  await consent(page, absent, '2026-02-04');
  await expect(part(page, '当事人')).toContainText('由代表人签 35 人，未签 5 人');
  await button(guide(page), '请当事人签字').click();
  await button(page, '名单').click();
  await expectAccessible(page, 'the list of signers');
  await callToSign(page, representatives[0] ?? '');
  await signOnScreen(page, representatives[0] ?? '', '2026-02-04');
  await button(page, '名单').click();
  await callToSign(page, firm.name);
  await signOnPaper(page, firm.name, '2026-02-04');
  await button(page, '名单').click();
  await signRestOnPaper(page, 4, '2026-02-05');
  await callToSign(page, mediator.name);
  await signOnScreen(page, mediator.name, '2026-02-05');
  await seal(page);
  await expect(page.getByText('2026年2月5日', { exact: true })).toBeVisible();
};

const pay = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: '回到案件' }).first().click();
  await payAll(page, '2026-02-27');
  await expect(part(page, '履行')).toContainText('全部付清，2026年2月27日 付完。');
  await expect(part(page, '历史')).toContainText('×40');
};
