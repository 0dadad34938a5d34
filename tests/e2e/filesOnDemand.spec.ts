/** A second computer that fetches files on use: what the hub has is named, fetched when wanted, and comes by itself into the volume. */
import type { Page } from '@playwright/test';
import { screenshot } from '../support/evidence.ts';
import { expectAccessible } from './support/accessible.ts';
import { dialog, part } from './support/caseFile.ts';
import { button, field } from './support/fields.ts';
import { expect } from './support/fixtures.ts';
import type { Hub } from './support/hub.ts';
import { office } from './support/invented.ts';
import { savedPdf } from './support/papers.ts';
import { endMediation, openCaseInMediation } from './support/steps.ts';
import { enrolAt, exchangeNow, joinWith, openCaseOf, openSyncPage } from './support/sync.ts';
import { test } from './support/twoDesks.ts';

const FETCHED = '工资条.png';
const AT_HUB = '考勤表.png';

test('files stay at the hub until they are used: one is fetched by hand, the rest for the volume', async ({
  page,
  other,
  hub,
}) => {
  const href = await test.step('two computers', () => twoComputers(page, other, hub));
  await test.step('the second one fetches on use', () => fetchOnUse(other));
  await test.step('evidence on the first one', async () => {
    await openCaseOf(page, href);
    await addPictures(page);
    await endMediation(page, '2026-02-06');
    await exchangeNow(page);
    await exchangeNow(other);
  });
  await test.step('one is fetched and shows itself', () => fetchByHand(other, href));
  await test.step('without the hub the volume names what is there', async () => {
    await hub.stop();
    const volume = await savedPdf(other, button(other, '整卷 PDF'));
    expect(volume.text).toContain('文件在中心，装订时没有取到这台电脑');
    const gaps = other.getByRole('listitem').filter({ hasText: '文件在中心，这次没有取到' });
    await expect(gaps).toHaveCount(1);
    await expect(gaps).toContainText('工资和考勤（2/2）');
    await expectAccessible(other, 'a volume that lacks a file');
    await hub.start();
  });
  await test.step('with the hub it fetches what it lacks', async () => {
    const volume = await savedPdf(other, button(other, '整卷 PDF'));
    expect(volume.text).toContain('劳动争议调解案卷');
    expect(volume.text).not.toContain('文件在中心');
    // A picture shows itself once it comes into sight.
    await button(other, `打开 ${AT_HUB}`).scrollIntoViewIfNeeded();
    await expect(picture(other, AT_HUB)).toBeVisible();
    await expect(other.getByText('文件在中心，这次没有取到', { exact: false })).toHaveCount(0);
  });
});

const twoComputers = async (page: Page, other: Page, hub: Hub): Promise<string> => {
  await openCaseInMediation(page);
  const href = new URL(page.url()).hash;
  await enrolAt(page, await hub.newCode(office.code));
  await joinWith(other, await hub.newCode(office.code));
  await exchangeNow(other);
  return href;
};

const fetchOnUse = async (page: Page): Promise<void> => {
  await openSyncPage(page);
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  const onUse = page.getByRole('group', { name: '附件取回方式' }).getByRole('radio', { name: '用到时再取' });
  await onUse.click();
  await expect(onUse).toBeChecked();
  await expect(page.getByText('附件打开时才取，这台电脑上占的地方最少', { exact: false })).toBeVisible();
};

const addPictures = async (page: Page): Promise<void> => {
  await button(page, '添加证据').click();
  await field(dialog(page), '名称').fill('工资和考勤');
  const files = [FETCHED, AT_HUB].map((name, index) => ({
    name,
    mimeType: 'image/png',
    buffer: Buffer.from(screenshot(600, 400 + index)),
  }));
  await dialog(page).locator('input[type=file]').setInputFiles(files);
  for (const { name } of files) await expect(dialog(page).getByText(name)).toBeVisible();
  await button(dialog(page), '添加证据').click();
  await expect(dialog(page)).toBeHidden();
};

/** The thumbnail of a file that is here. */
const picture = (page: Page, name: string) => button(page, `打开 ${name}`).locator('img');

const fetchByHand = async (page: Page, href: string): Promise<void> => {
  await openCaseOf(page, href);
  const evidence = part(page, '证据');
  for (const name of [FETCHED, AT_HUB])
    await expect(evidence.getByRole('group', { name })).toContainText('在中心，还没有取回');
  await button(evidence, `取回: ${FETCHED}`).click();
  await expect(picture(page, FETCHED)).toBeVisible();
  await expect(evidence.getByRole('group', { name: AT_HUB })).toContainText('在中心，还没有取回');
};
