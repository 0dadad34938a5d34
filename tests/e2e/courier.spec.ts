/** Two computers of one office and no network: what one wrote goes to the other in a file, and the receipt comes back the same way. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { part } from './support/caseFile.ts';
import { openOffice } from './support/entry.ts';
import { button } from './support/fields.ts';
import { expect } from './support/fixtures.ts';
import { openIntake, register, tellWageCase } from './support/intake.ts';
import { office } from './support/invented.ts';
import { enrolAt, exchangeNow, joinWith, openCaseOf, openSyncPage, rewriteFacts, savedWord } from './support/sync.ts';
import { test } from './support/twoDesks.ts';

const FACTS = '欠薪三个月，公司口头答应过年前付清。';

test('a record goes to another computer on a stick, and its receipt comes back', async ({ page, other, hub }, info) => {
  const href = await test.step('two computers that have met once', async () => {
    await openOffice(page);
    await enrolAt(page, await hub.newCode(office.code));
    await joinWith(other, await hub.newCode(office.code));
    await exchangeNow(other);
    await exchangeNow(page);
    await hub.stop();
    await openIntake(page);
    await tellWageCase(page, { receivedOn: '2026-01-19' });
    await register(page);
    await expect(part(page, '经过')).toBeVisible();
    const { hash } = new URL(page.url());
    await rewriteFacts(page, FACTS);
    await expect(savedWord(page)).toHaveText(/^已存本机 · \d+ 条只在本机$/);
    return hash;
  });

  const stick = info.outputPath('there.hejie');
  await test.step('written for the other', async () => {
    await write(page, stick);
    await expect(page.getByText(/条还没有回执/)).toBeVisible();
    await expectAccessible(page, 'courier files');
  });

  await test.step('a damaged copy is refused whole', async () => {
    const damaged = info.outputPath('damaged.hejie');
    const bytes = await readFile(stick);
    bytes.fill(0, bytes.length - 40);
    await writeFile(damaged, bytes);
    await read(other, damaged);
    await expect(other.getByText(/^这个文件不完整，或者被改动过，整个没有读入。/)).toBeVisible();
  });

  await test.step('read in by the other', async () => {
    await read(other, stick);
    await expect(other.getByText(/^来自 .+：新读入 \d+ 条记录，0 个文件。$/)).toBeVisible();
    await openCaseOf(other, href);
    await expect(part(other, '经过')).toContainText(FACTS);
  });

  await test.step('the receipt', async () => {
    const back = info.outputPath('back.hejie');
    await openSyncPage(other);
    await write(other, back);
    await read(page, back);
    await expect(page.getByText(/^来自 /)).toBeVisible();
    await expect(page.getByText(/\d+ 条已确认收到/)).toBeVisible();
    await expect(page.getByText(/条还没有回执/)).toHaveCount(0);
    await expect(savedWord(page)).toHaveText(/^已存本机 · \d+ 条中心还没有$/);
    await expect(page.getByText(/^还不可以。/)).toBeVisible();
    await expect(page.getByText(/另一台电脑已经收好，但中心还没有/)).toBeVisible();
  });
});

test('what a computer wrote before it was taken out counts once whoever runs the hub says so', async ({
  page,
  other,
  hub,
}, info) => {
  const stick = info.outputPath('last.hejie');
  const href = await test.step('two computers with one case', async () => {
    await openOffice(page);
    await enrolAt(page, await hub.newCode(office.code));
    await openIntake(page);
    await tellWageCase(page, { receivedOn: '2026-01-19' });
    await register(page);
    await expect(part(page, '经过')).toBeVisible();
    const { hash } = new URL(page.url());
    await joinWith(other, await hub.newCode(office.code));
    for (const one of [page, other]) await exchangeNow(one);
    return hash;
  });

  await test.step('the second writes without a network and is taken out', async () => {
    await hub.stop();
    await openCaseOf(other, href);
    await rewriteFacts(other, FACTS);
    await write(other, stick);
    // Before the hub serves again: the computer would hand over what it has as soon as it is there.
    await hub.revokeNewest();
    await hub.start();
    await openSyncPage(other);
    await button(other, '现在交换').click();
    await expect(other.getByRole('heading', { name: '这台电脑已被停用' })).toBeVisible();
    await expect(other.getByText(/它已被停用，自己交不上去了。请用下面的信使文件带到同事的电脑/)).toBeVisible();
  });

  await test.step('a colleague has it; the hub does not take it and says who can help', async () => {
    await read(page, stick);
    await openCaseOf(page, href);
    await expect(part(page, '经过')).toContainText(FACTS);
    await openSyncPage(page);
    await button(page, '现在交换').click();
    await expect(page.getByText('写这条记录的电脑已经被中心停用。')).toBeVisible();
    await expect(page.getByText(/请中心的管理人员核实/)).toBeVisible();
    await expect(savedWord(page)).toHaveText('已存本机 · 1 条中心还没有 · 有记录中心没有收下');
    await expect(page.getByText(/^还不可以。/)).toBeVisible();
    await expectAccessible(page, 'a record of a computer that was taken out');
  });

  await test.step('accepted, it is at the hub', async () => {
    await hub.acceptNewest();
    await exchangeNow(page);
    await expect(page.getByText('写这条记录的电脑已经被中心停用。')).toHaveCount(0);
    await expect(page.getByText(/^可以。/)).toBeVisible();
  });
});

/** Writes for every computer and saves the one file. */
const write = async (one: Page, path: string): Promise<void> => {
  await openSyncPage(one);
  await button(one, '写好文件').click();
  await expect(one.getByRole('heading', { name: '写好了，等着带走' })).toBeVisible();
  const saving = one.waitForEvent('download');
  await one.getByRole('button', { name: /^存到U盘/ }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^信使-.+-\d{4}-\d\d-\d\d-[0-9a-f]{8}-1of1\.hejie$/);
  await download.saveAs(path);
};

const read = async (one: Page, path: string): Promise<void> => {
  await openSyncPage(one);
  const choosing = one.waitForEvent('filechooser');
  await button(one, '选信使文件…').click();
  await (await choosing).setFiles(path);
};
