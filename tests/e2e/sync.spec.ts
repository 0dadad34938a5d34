/** Two computers of one office and a hub between them: both work while it is away, both see what clashed, one settles it for both. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSerious, expectNoSidewaysScroll } from './support/accessible.ts';
import { dialog, part } from './support/caseFile.ts';
import { openOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect } from './support/fixtures.ts';
import type { Hub } from './support/hub.ts';
import { openIntake, register, tellWageCase } from './support/intake.ts';
import { mediator, office, rider } from './support/invented.ts';
import { enrolAt, exchangeNow, joinWith, openCaseOf, openSyncPage, rewriteFacts, savedWord } from './support/sync.ts';
import { test } from './support/twoDesks.ts';

const HERE = '欠薪三个月，公司口头答应过年前付清。';
const THERE = '欠薪四个月，公司口头答应过年前付清。';

test('a fact changed on two computers apart is reviewed once and the same on both', async ({ page, other, hub }) => {
  const href = await test.step('found and enrol', () => foundAndEnrol(page, hub));
  await test.step('join', () => join(other, hub, href));
  await test.step('apart', async () => {
    await hub.stop();
    await changeApart(page, href, HERE);
    await changeApart(other, href, THERE);
  });
  await test.step('together again', async () => {
    await hub.start();
    for (const one of [page, other, page]) await exchangeNow(one);
  });
  await test.step('both see it', async () => {
    for (const one of [page, other]) await expectConflict(one, href);
  });
  await test.step('one settles it', () => settle(other));
  await test.step('both are the same', async () => {
    for (const one of [other, page]) await exchangeNow(one);
    for (const one of [page, other]) {
      await openCaseOf(one, href);
      await expect(part(one, '经过')).toContainText(HERE);
      await expect(one.getByText(/两台电脑记得不一样/)).toHaveCount(0);
      await openSyncPage(one);
      await expect(one.getByRole('heading', { name: /^等人核对的/ })).toHaveCount(0);
    }
  });
});

test('who joins is told kindly what does not fit, and nothing typed is lost', async ({ page, other, hub }) => {
  await openOffice(page);
  await enrolAt(page, await hub.newCode(office.code));
  await other.getByRole('button', { name: /^加入已有单位/ }).click();
  await expectAccessible(other, 'joining');
  const code = await hub.newCode(office.code);
  await field(other, '接入码').fill('http://127.0.0.1');
  await field(other, '登录名').fill('nobody');
  await field(other, '这台电脑上的密码').fill(mediator.password);
  await field(other, '再输一次密码').fill(mediator.password);
  await button(other, '加入单位').click();
  await expect(field(other, '接入码')).toHaveAccessibleDescription(/没有复制完整/);

  await field(other, '接入码').fill(`${code.slice(0, -4)}AAAA`);
  await button(other, '加入单位').click();
  await expect(field(other, '接入码')).toHaveAccessibleDescription(/这个接入码中心不认/);

  await field(other, '接入码').fill(code);
  await button(other, '加入单位').click();
  await expect(field(other, '登录名')).toHaveAccessibleDescription(/没有这个登录名/);

  await button(other, '返回').click();
  await other.getByRole('button', { name: /^加入已有单位/ }).click();
  await expect(field(other, '接入码')).toHaveValue(code);
  await field(other, '登录名').fill(mediator.signInName);
  await button(other, '加入单位').click();
  await expect(other.getByRole('heading', { name: '恢复密钥' })).toBeVisible();
});

const foundAndEnrol = async (page: Page, hub: Hub): Promise<string> => {
  await openOffice(page);
  await openIntake(page);
  await tellWageCase(page, { receivedOn: '2026-01-19' });
  await register(page);
  await expect(part(page, '经过')).toBeVisible();
  const href = new URL(page.url()).hash;
  await expect(savedWord(page)).toHaveText('已存本机');
  await openSyncPage(page);
  await expect(page.getByRole('heading', { name: '还没有接入中心' })).toBeVisible();
  await expect(page.getByText('没有接入中心，所有内容只在这台电脑上。')).toBeVisible();
  await enrolAt(page, await hub.newCode(office.code));
  await expect(page.getByText(/^可以。/)).toBeVisible();
  await expectAccessible(page, 'the exchange');
  return href;
};

const join = async (other: Page, hub: Hub, href: string): Promise<void> => {
  await joinWith(other, await hub.newCode(office.code));
  await exchangeNow(other);
  await openCaseOf(other, href);
  await expect(part(other, '当事人')).toContainText(rider.name);
};

/** Goes on working without the hub; the desk says calmly what is only here, and that it may not be taken away now. */
const changeApart = async (one: Page, href: string, facts: string): Promise<void> => {
  await openCaseOf(one, href);
  await rewriteFacts(one, facts);
  await expect(part(one, '经过')).toContainText(facts);
  await expect(savedWord(one)).toHaveText(/^已存本机 · \d+ 条只在本机$/);
  await openSyncPage(one);
  await expect(one.getByRole('heading', { name: '暂时没有连上，会自动再试' })).toBeVisible();
  await expect(one.getByText(/^还不可以。/)).toBeVisible();
};

const expectConflict = async (one: Page, href: string): Promise<void> => {
  await openSyncPage(one);
  await expect(one.getByRole('heading', { name: '等人核对的：1 处' })).toBeVisible();
  await one.evaluate(() => {
    location.hash = '#/';
  });
  await expect(one.getByRole('navigation', { name: '等人核对的：1 处' })).toContainText(rider.name);
  await openCaseOf(one, href);
  // A dialog that is still fading in has no contrast to check.
  await one.emulateMedia({ reducedMotion: 'reduce' });
  await button(one, '核对：经过').click();
  for (const facts of [HERE, THERE]) {
    await expect(dialog(one).getByRole('radio', { name: new RegExp(facts.slice(0, 5)) })).toBeVisible();
  }
  await expectNoSerious(one, 'the review');
  await expectNoSidewaysScroll(one, 'the review');
};

/** Takes the record of the other computer, with a ready reason. */
const settle = async (one: Page): Promise<void> => {
  await dialog(one)
    .getByRole('radio', { name: new RegExp(HERE.slice(0, 5)) })
    .check();
  await button(dialog(one), '与当事人核对过').click();
  await button(dialog(one), '核对完成').click();
  await expect(dialog(one)).toBeHidden();
  await expect(one.getByRole('main'), 'the page has the focus of the button that is gone').toBeFocused();
};
