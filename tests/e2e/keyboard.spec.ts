/**
 * The essential path of the first journey without a mouse: from the first start to a sealed agreement, every business date today as the
 * forms propose it, the signatures given on paper.
 */
import type { Page } from '@playwright/test';
import { clause } from './support/agreement.ts';
import { dialog, expectState, guide, part } from './support/caseFile.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { claim, respondents, track, workers } from './support/intake.ts';
import { court, firm, mediator, office, rider, story } from './support/invented.ts';
import { press, tabTo, type } from './support/keyboard.ts';
import { expectInk, paper } from './support/papers.ts';

test('the first journey needs no mouse', async ({ page }) => {
  await test.step('first run', () => firstRun(page));
  await test.step('intake', () => takeIn(page));
  await test.step('to the mediation', () => toTheMediation(page));
  await test.step('session', () => hold(page));
  await test.step('agreement and signing', () => agree(page));
});

const firstRun = async (page: Page): Promise<void> => {
  await press(page, page.getByRole('button', { name: /^建立本办公室/ }));
  await type(page, field(page, '办公室名称'), office.name);
  await type(page, field(page, '案号字头'), office.code);
  await type(page, field(page, '行政区划'), office.district);
  await page.keyboard.press('Control+Enter');
  await type(page, field(page, '姓名'), mediator.name);
  await type(page, field(page, '登录名'), mediator.signInName);
  await type(page, field(page, '密码'), mediator.password);
  await type(page, field(page, '再输一次密码'), mediator.password);
  await press(page, button(page, '建立办公室'));
  await press(page, page.getByRole('checkbox', { name: /我已经把恢复密钥写下来/ }), 'Space');
  await press(page, button(page, '进入工作台'));
};

const takeIn = async (page: Page): Promise<void> => {
  await press(page, page.getByRole('link', { name: '登记新案件' }));
  await tabTo(page, track(page, '人社+工会'));
  await page.keyboard.press('ArrowLeft');
  await expect(track(page, '法院+工会')).toBeChecked();
  await type(page, field(workers(page), '姓名'), rider.name);
  await type(page, field(workers(page), '电话'), rider.phone);
  await type(page, field(workers(page), '身份证号'), rider.idNumber);
  await type(page, field(respondents(page), '单位名称'), firm.name);
  await press(page, button(respondents(page), '代码、法定代表人、地址（可以以后补）'));
  await type(page, field(respondents(page), '法定代表人'), firm.legalRepresentative);
  await type(page, field(page, '发生了什么'), story);
  await type(page, field(claim(page, 1), '金额'), '12345.67');
  await type(page, field(page, '法院'), court);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: `${rider.name} 诉 ${firm.name}`, level: 1 })).toBeVisible();
  await expect(part(page, '诉求')).toContainText('¥12,345.67');
};

/** Presses a step of the guide, and its dialog's button with the days as proposed. */
const step = async (page: Page, name: string, confirm: string, before?: () => Promise<void>): Promise<void> => {
  await press(page, button(guide(page), name));
  await expect(dialog(page)).toBeVisible();
  await before?.();
  await press(page, button(dialog(page), confirm));
  await expect(dialog(page)).toBeHidden();
};

const toTheMediation = async (page: Page): Promise<void> => {
  await step(page, '登记法院调解函', '记下收到', () =>
    press(page, dialog(page).getByRole('checkbox', { name: '函中写明双方已同意调解' }), 'Space'),
  );
  await step(page, '签收接受', '签收接受');
  await step(page, '确定调解员', '选定调解员');
  await step(page, '登记已告知', '记下已告知');
  await expectState(page, '调解中');
  await expect(guide(page).getByRole('article').filter({ hasText: '委派调解' })).toContainText('法定最后一天');
};

const hold = async (page: Page): Promise<void> => {
  await press(page, button(guide(page), '记录调解'));
  await press(page, button(page, '都到了'));
  for (const name of [rider.name, firm.legalRepresentative]) {
    const row = page.getByRole('group', { name, exact: true });
    await press(page, row.getByRole('checkbox', { name: '已核对' }), 'Space');
  }
  await press(page, page.getByRole('checkbox', { name: /^已告知权利义务/ }), 'Space');
  await press(page, button(page, `${rider.name}说`));
  await expect(page.getByLabel('内容', { exact: true })).toBeFocused();
  await page.keyboard.insertText('我只要把两个月的配送费拿到手。');
  const result = page.getByRole('radio', { name: '达成一致' });
  await tabTo(page, result.or(page.getByRole('radio', { name: '没有达成' })).first());
  await page.keyboard.press('Space');
  await expect(result).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('已记入案卷', { exact: true })).toBeVisible();
};

const agree = async (page: Page): Promise<void> => {
  await press(page, page.getByRole('link', { name: '起草协议' }));
  await expectInk(paper(page, '协议实样'));
  await mend(page);
  await press(page, button(page, '请当事人签字'));
  await readAloud(page);
  for (const name of [rider.name, firm.name, mediator.name]) {
    await expect(page.getByRole('heading', { name: `请 ${name} 签名` })).toBeVisible();
    await press(page, button(page, '在纸上签'));
    await press(page, button(page, '记下已在纸上签'));
  }
  await expect(page.getByRole('heading', { name: '都签好了，请把设备交还工作人员' })).toBeVisible();
  await type(page, field(page, `${mediator.name}的登录密码`), mediator.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '协议已封存' })).toBeVisible();
  await expectInk(paper(page, '协议已封存'));
  await press(page, page.getByRole('link', { name: '双方申请司法确认' }));
  await expectState(page, '司法确认');
  const window = guide(page).getByRole('article').filter({ hasText: '调解协议生效' });
  // Thirty days, a few more where the last one rolls over rest days.
  await expect(window).toContainText(/还剩 3\d 天/);
};

/** No address was told, so a clause has a gap that must not be signed: the check leads to it, and it is left out. */
const mend = async (page: Page): Promise<void> => {
  await press(page, page.locator('summary').filter({ hasText: '1 处必须改' }));
  await press(page, page.getByRole('listitem').getByRole('button', { name: /^必须改/ }));
  await expect(clause(page, 3)).toBeFocused();
  await press(page, button(page, '删去第 3 条'));
  await expect(page.getByText('处必须改')).toHaveCount(0);
};

/** The one button keeps the focus: Enter leads through the whole text. */
const readAloud = async (page: Page): Promise<void> => {
  const last = button(page, '都听懂了，去签字');
  await expect(button(page, '听懂了')).toBeFocused();
  const progress = page.getByText(/^第 \d+ 段，共 \d+ 段$/);
  const total = Number(/共 (\d+)/.exec(await progress.innerText())?.[1]);
  for (let at = 2; at <= total; at += 1) {
    await page.keyboard.press('Enter');
    await expect(progress).toHaveText(`第 ${at} 段，共 ${total} 段`);
  }
  await expect(last).toBeFocused();
  await page.keyboard.press('Enter');
};
