/** What is typed at intake is never lost: not by a power cut, not by a refusal, not by the Enter of an input method. */
import type { Locator, Page } from '@playwright/test';
import { guide } from './support/caseFile.ts';
import { openOffice, openSampleOffice, signIn } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { claim, openIntake, register, respondents, tellWageCase, workers } from './support/intake.ts';
import { firm, rider } from './support/invented.ts';

const WRONG_ID = '421302198806120041';
const WRONG_CODE = '91421300MA4B6Q7D8K';

test('typing survives a power cut and a reload', async ({ page, desk, problems }) => {
  // The page left open meets a core that is gone, then one that is locked.
  problems.allow(/ERR_|Failed to fetch|401|423/);
  await openOffice(page);
  await openIntake(page);
  await field(workers(page), '姓名').fill(rider.name);
  // An amount that cannot be read yet is kept as it stands. Its fault must not push the next button away under the mouse.
  await field(claim(page, 1), '金额').fill('一万左右');
  await button(page, '再加一项').click();
  await Promise.all([kept(page, '工资流水'), button(page, '工资流水').click()]);

  await desk.kill();
  await desk.restart();
  await page.goto(desk.url());
  await signIn(page);
  await page.getByRole('navigation', { name: '没有写完的' }).getByRole('link', { name: rider.name }).click();
  await expectTyped(page);

  await page.reload();
  await expectTyped(page);
});

/** Settles once the core has acknowledged a draft with this text in it. */
const kept = (page: Page, text: string): Promise<unknown> =>
  page.waitForResponse(
    (response) =>
      response.ok() &&
      response.url().endsWith('/rpc/drafts/put') &&
      (response.request().postData() ?? '').includes(text),
  );

const expectTyped = async (page: Page): Promise<void> => {
  await expect(field(workers(page), '姓名')).toHaveValue(rider.name);
  await expect(field(claim(page, 1), '金额')).toHaveValue('一万左右');
  await expect(claim(page, 2)).toBeVisible();
  await expect(page.getByRole('region', { name: '证据' }).getByLabel('名称')).toHaveValue('工资流水');
};

test('a refused intake says what is wrong beside its field and keeps every word', async ({ page }) => {
  await openOffice(page);
  await openIntake(page);
  await tellWageCase(page, { receivedOn: '2026-01-19' });
  const idNumber = field(workers(page), '身份证号');
  await idNumber.fill(WRONG_ID);
  await register(page);
  await expectFault(idNumber, '身份证号最后一位与前面不符');
  await expect(idNumber, 'the first fault takes the focus').toBeFocused();
  await expect(idNumber).toHaveValue(WRONG_ID);
  await expect(field(page, '发生了什么')).toHaveValue(/青年路站点送外卖/);
  await expect(field(claim(page, 1), '金额')).toHaveValue('12,345.67');

  await field(workers(page), '号码核对不上，仍要使用的理由').fill('已看原件，号码确实如此');
  await register(page);
  await expect(page.getByRole('heading', { name: `${rider.name} 诉 ${firm.name}`, level: 1 })).toBeVisible();
  await expect(page.getByText('已看原件，号码确实如此')).toBeVisible();
});

test('an empty name is only missed when one tries to register', async ({ page }) => {
  await openOffice(page);
  await openIntake(page);
  const name = field(workers(page), '姓名');
  await name.focus();
  await name.blur();
  await expect(name).not.toHaveAttribute('aria-invalid');
  await register(page);
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(field(respondents(page), '单位名称')).toHaveAttribute('aria-invalid', 'true');
  await page
    .getByRole('alert')
    .getByRole('button', { name: /^单位名称/ })
    .click();
  await expect(field(respondents(page), '单位名称')).toBeFocused();
});

test('a credit code that does not add up warns and does not block', async ({ page }) => {
  await openOffice(page);
  await openIntake(page);
  await tellWageCase(page, { receivedOn: '2026-01-19' });
  const code = field(respondents(page), '统一社会信用代码');
  await code.fill(WRONG_CODE);
  await expect(respondents(page)).toContainText('信用代码核对不上');
  await expect(code).not.toHaveAttribute('aria-invalid');
  await register(page);
  await expect(page.getByRole('heading', { name: `${rider.name} 诉 ${firm.name}`, level: 1 })).toBeVisible();
});

test('a party seen before is offered, not retyped', async ({ page }) => {
  await openOffice(page);
  await openIntake(page);
  await tellWageCase(page, { receivedOn: '2026-01-19' });
  await register(page);
  await expect(page.getByRole('heading', { name: `${rider.name} 诉 ${firm.name}`, level: 1 })).toBeVisible();

  await openIntake(page);
  await field(workers(page), '姓名').fill(rider.name);
  await field(workers(page), '身份证号').fill(rider.idNumber);
  const seen = page.getByRole('complementary', { name: `以前来过：${rider.name}` });
  await expect(seen).toContainText('身份证号相同');
  await button(seen, '补上空着的').click();
  await expect(field(workers(page), '电话')).toHaveValue(rider.phone);
  await button(workers(page), '工作情况、住址（可以以后补）').click();
  await expect(field(workers(page), '住址')).toHaveValue(rider.address);

  await field(respondents(page), '电话').fill(firm.phone);
  const firmSeen = page.getByRole('complementary', { name: `以前来过：${firm.name}` });
  await expect(firmSeen).toContainText('电话相同');
  await button(firmSeen, '补上空着的').click();
  await expect(field(respondents(page), '单位名称')).toHaveValue(firm.name);
  await button(respondents(page), '代码、法定代表人、地址（可以以后补）').click();
  await expect(field(respondents(page), '统一社会信用代码')).toHaveValue(firm.creditCode);
});

test('Enter inside the Chinese input method chooses a word and never submits', async ({ page }) => {
  await openOffice(page);
  await openIntake(page);
  const name = field(workers(page), '姓名');
  await composeAndPressEnter(page, name, '郑秋');
  await expect(page.getByRole('heading', { name: '登记案件', level: 1 })).toBeVisible();
  await expect(page.getByRole('alert'), 'nothing was submitted, so nothing was refused').toHaveCount(0);
  await expect(name).toHaveValue('郑秋');
  // Enter after a name is a habit, and submits nothing either.
  await name.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);

  // The search box is the one place where a plain Enter acts; it must wait for the input method, too.
  const search = page.getByRole('combobox', { name: '搜索案件，或输入要做的事' });
  await composeAndPressEnter(page, search, '设置');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(page.getByRole('heading', { name: '登记案件', level: 1 }), 'nothing was opened yet').toBeVisible();
  await search.press('Enter');
  await expect(page.getByRole('heading', { name: '设置', level: 1 })).toBeVisible();
});

/** Composes a text as an input method does, and takes it with Enter. */
const composeAndPressEnter = async (page: Page, input: Locator, text: string): Promise<void> => {
  await input.focus();
  await input.press('End');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'zheng', selectionStart: 5, selectionEnd: 5 });
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await devtools.send('Input.insertText', { text });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, windowsVirtualKeyCode: 13 });
  await devtools.detach();
};

/** The fault is on the screen and read out with its field. */
const expectFault = async (input: Locator, text: string): Promise<void> => {
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await expect(input).toHaveAccessibleDescription(new RegExp(text));
};

test('a session record left half written is found again from the workbench', async ({ page }) => {
  await openSampleOffice(page);
  await page.getByRole('link', { name: '案件', exact: true }).click();
  await page.getByRole('searchbox', { name: '姓名、单位或案号' }).fill('恒远');
  await page.getByRole('grid').getByText('恒远').click();
  await button(guide(page), '记录调解').click();
  // Nothing is typed: a row added with a button counts as much.
  await Promise.all([kept(page, '居民身份证'), button(page, '都到了').click()]);
  await page.getByRole('link', { name: '工作台' }).click();
  const unfinished = page.getByRole('navigation', { name: '没有写完的' });
  await unfinished.getByRole('link', { name: /^调解笔录 · 陈凤霞 诉/ }).click();
  await expect(page.getByRole('heading', { name: '调解笔录', level: 1 })).toBeVisible();
  await expect(page.getByRole('group', { name: '陈凤霞', exact: true })).toBeVisible();
});
