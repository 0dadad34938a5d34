/** The local web shell as a person meets it: the link, the page behind it, and what a used link says. */
import { expect, test } from './support/fixtures.ts';

test('the link opens the app in Chinese, and the address keeps no token', async ({ page }) => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  expect(page.url()).not.toContain('token');
});

test('a used link shows what to do instead of the app', async ({ page, desk, browser, problems }) => {
  problems.allow(/403/);
  const other = await browser.newContext();
  const stranger = await other.newPage();
  await stranger.goto(desk.url());
  await expect(stranger.locator('body')).toContainText('这个链接已经用过');
  await stranger.goto(new URL(desk.url()).origin);
  await expect(stranger.locator('body')).toContainText('这个链接已经用过');
  await other.close();
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('after a power cut the same office opens again under a new link', async ({ page, desk, problems }) => {
  problems.allow(/ERR_|Failed to fetch|401/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await desk.restart();
  await page.goto(desk.url());
  await expect(page.getByRole('heading').first()).toBeVisible();
});
