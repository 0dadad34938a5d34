/** The door of the desk: locked, a wrong password, a forgotten one. */
import { enterDesk, foundOffice, signIn } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { mediator } from './support/invented.ts';

test('a locked desk shows nothing and opens where it was left', async ({ page }) => {
  await foundOffice(page);
  await enterDesk(page);
  await page.getByRole('link', { name: '设置' }).click();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: '工作台已锁定' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: '主导航' })).toHaveCount(0);

  await field(page, '登录名').fill(mediator.signInName);
  await field(page, '密码').fill('not the right words');
  await field(page, '密码').press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(field(page, '登录名')).toHaveValue(mediator.signInName);

  await signIn(page);
  await expect(page.getByRole('heading', { name: '设置', level: 1 })).toBeVisible();
});

test('the recovery key opens the desk when the password is forgotten', async ({ page, desk, problems }) => {
  problems.allow(/ERR_|Failed to fetch|401|423/);
  await foundOffice(page);
  const key = await page.getByRole('group', { name: '恢复密钥' }).innerText();
  await enterDesk(page);
  // The page must have arrived whole: a power cut in the middle of its loading is another story.
  await expect(page.getByRole('heading', { name: '工作台', level: 1 })).toBeVisible();
  await desk.restart();
  await page.goto(desk.url());

  await button(page, '忘记密码，用恢复密钥').click();
  await field(page, '恢复密钥').fill(`${key.slice(0, 4) === 'AAAA' ? 'BBBB' : 'AAAA'}${key.slice(4)}`);
  await chooseNewPassword();
  await expect(field(page, '恢复密钥')).toHaveAccessibleDescription(/恢复密钥对不上/);

  // Read from paper: small letters, any spaces.
  await field(page, '恢复密钥').fill(key.toLowerCase().replaceAll(/\s+/g, '  '));
  await chooseNewPassword();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();

  async function chooseNewPassword(): Promise<void> {
    await field(page, '登录名').fill(mediator.signInName);
    await field(page, '新密码').fill('a kettle on the stove');
    await field(page, '再输一次密码').fill('a kettle on the stove');
    await button(page, '设新密码并登录').click();
  }
});
