/** What two computers recorded apart in a consultation and in a letter is reviewed once, in words, and is then the same on both. */
import type { Page } from '@playwright/test';
import { expectNoSerious } from './support/accessible.ts';
import { dialog } from './support/caseFile.ts';
import { openOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect } from './support/fixtures.ts';
import type { Hub } from './support/hub.ts';
import { office, rider } from './support/invented.ts';
import { expectStep, serve, SOURCE, take, write } from './support/letters.ts';
import { enrolAt, exchangeNow, joinWith } from './support/sync.ts';
import { test } from './support/twoDesks.ts';

const rail = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });
const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

/** Both computers stand in the office, the second with everything the first has. */
const together = async (page: Page, other: Page, hub: Hub): Promise<void> => {
  await enrolAt(page, await hub.newCode(office.code));
  await joinWith(other, await hub.newCode(office.code));
  await exchangeNow(other);
};
const meetAgain = async (pages: readonly [Page, Page], hub: Hub): Promise<void> => {
  await hub.start();
  for (const one of [pages[0], pages[1], pages[0]]) await exchangeNow(one);
};
type Settled = { readonly hash: string; readonly reason: string; readonly stands: string };
/** The second computer takes the first record; afterwards it stands on both, and nothing is left to review. */
const settle = async ([page, other]: readonly [Page, Page], { hash, reason, stands }: Settled): Promise<void> => {
  await dialog(other).getByRole('radio').first().check();
  await button(dialog(other), reason).click();
  await button(dialog(other), '核对完成').click();
  await expect(dialog(other)).toBeHidden();
  for (const one of [other, page]) await exchangeNow(one);
  for (const one of [page, other]) {
    await goTo(one, hash);
    await expect(one.getByText(stands).first()).toBeVisible();
    await expect(one.getByText(/两台电脑记得不一样/)).toHaveCount(0);
  }
};

test('two corrections of one consultation are compared in words, and the chosen one stands on both', async ({
  page,
  other,
  hub,
}) => {
  await openOffice(page);
  await rail(page, '咨询').click();
  await page.getByRole('main').getByRole('link', { name: '登记咨询' }).first().click();
  await field(page, '咨询人').fill(rider.name);
  await page.getByRole('checkbox', { name: '劳动报酬', exact: true }).check();
  await field(page, '问题').fill('两个月的配送费没有发，能不能要回来？');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^已登记 .*1号$/)).toBeVisible();
  await rail(page, '咨询').click();
  await page.getByRole('grid').getByRole('rowgroup').getByRole('row').first().click();
  await page.keyboard.press('Enter');
  await expect(button(page, '更正')).toBeVisible();
  const hash = new URL(page.url()).hash;
  await together(page, other, hub);
  await hub.stop();
  const correct = async (one: Page, minutes: string, topic: string): Promise<void> => {
    await goTo(one, hash);
    await button(one, '更正').click();
    await field(dialog(one), '用时').fill(minutes);
    await dialog(one).getByRole('checkbox', { name: topic, exact: true }).check();
    await button(dialog(one), '存下更正').click();
    await expect(dialog(one)).toBeHidden();
  };
  await correct(page, '20', '工伤待遇');
  await correct(other, '45', '社会保险');
  await meetAgain([page, other], hub);
  await goTo(other, hash);
  await other.emulateMedia({ reducedMotion: 'reduce' });
  await button(other, '核对：咨询内容').click();
  for (const words of ['20', '45', '劳动报酬、工伤待遇', '劳动报酬、社会保险'])
    await expect(dialog(other).getByText(words, { exact: true })).toBeVisible();
  await expectNoSerious(other, 'the review of a consultation');
  await settle([page, other], { hash, reason: '与当事人核对过', stands: '工伤待遇' });
});

test('a letter signed out on two computers goes no further until a person says under which number', async ({
  page,
  other,
  hub,
}) => {
  await openOffice(page);
  await rail(page, '函件').click();
  await button(page, '起草函件').first().click();
  await field(dialog(page), '起草日期').fill('2026-03-02');
  await button(dialog(page), '开始起草').click();
  await write(page);
  await take(page, { step: '送审', on: '2026-03-03' });
  await take(page, { step: '审核', on: '2026-03-03' });
  await expectStep(page, '签发');
  const hash = new URL(page.url()).hash;
  await together(page, other, hub);
  await hub.stop();
  const issue = async (one: Page, on: string): Promise<void> => {
    await goTo(one, hash);
    await take(one, {
      step: '签发',
      on,
      more: async () => {
        await field(dialog(one), '预计送达日期').fill('2026-03-06');
        await field(dialog(one), '期限').fill('5');
        await field(dialog(one), '依据').fill(SOURCE);
      },
    });
    await expectStep(one, '送达');
  };
  await issue(page, '2026-03-04');
  await issue(other, '2026-03-05');
  await meetAgain([page, other], hub);
  await goTo(other, hash);
  await other.emulateMedia({ reducedMotion: 'reduce' });
  await button(other, '核对：签发').click();
  for (const words of ['鄂随工调提〔2026〕1号', '鄂随工调提〔2026〕10001号', '2026年3月4日', '2026年3月5日'])
    await expect(dialog(other).getByText(words, { exact: true }).first()).toBeVisible();
  await expectNoSerious(other, 'the review of a letter');
  await settle([page, other], { hash, reason: '按原件核对过', stands: '鄂随工调提〔2026〕1号' });
  await serve(page, '2026-03-06');
});
