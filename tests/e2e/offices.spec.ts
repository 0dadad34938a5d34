/** Two offices and a hub: a case is shared, worked on by both, handed over, and seen from above. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSerious, expectNoSidewaysScroll } from './support/accessible.ts';
import { dialog, part } from './support/caseFile.ts';
import { openOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect } from './support/fixtures.ts';
import { openIntake, register, tellWageCase } from './support/intake.ts';
import { office, otherOffice, rider } from './support/invented.ts';
import { enrolAt, exchangeNow, openCaseOf } from './support/sync.ts';
import { test } from './support/twoDesks.ts';

test('a case is shared with another office, then handed over; the first office keeps it to read', async ({
  page,
  other,
  hub,
}) => {
  test.setTimeout(240_000);
  const href = await test.step('two offices', async () => {
    await openOffice(page);
    await openIntake(page);
    await tellWageCase(page, { receivedOn: '2026-01-19' });
    await register(page);
    await expect(part(page, '经过')).toBeVisible();
    const registered = new URL(page.url()).hash;
    await openOffice(other, otherOffice);
    await enrolAt(page, await hub.newCode(office.code));
    await enrolAt(other, await hub.newCode(otherOffice.code));
    await exchangeNow(page);
    return registered;
  });

  await test.step('share', async () => {
    // The list of offices comes with the first exchange after the other one was there.
    await page.reload();
    await expect(async () => {
      await exchangeNow(page);
      await openCaseOf(page, href);
      await expect(button(page, '转介共办')).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await button(page, '转介共办').click();
    await field(dialog(page), '哪个单位').selectOption({ label: `${otherOffice.name}（${otherOffice.code}）` });
    await expect(dialog(page).getByRole('checkbox', { name: '工作备注' })).not.toBeChecked();
    await dialog(page).getByRole('checkbox', { name: rider.name }).check();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expectNoSerious(page, 'sharing');
    await expectNoSidewaysScroll(page, 'sharing');
    await button(dialog(page), '转介').click();
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByText(`已转介${otherOffice.name}共同办理`)).toBeVisible();
    await exchangeNow(page);
  });

  await test.step('the other office works on it', async () => {
    await expectInList(other, rider.name);
    await openCaseOf(other, href);
    await expect(other.getByText(`与${office.name}共同办理`)).toBeVisible();
    await expect(part(other, '联动')).toContainText('转来本单位');
    await expectAccessible(other, 'a shared case');
  });

  await test.step('hand over', async () => {
    await openCaseOf(page, href);
    await button(page, '移交案件').click();
    await field(dialog(page), '哪个单位').selectOption({ label: `${otherOffice.name}（${otherOffice.code}）` });
    await dialog(page).getByRole('checkbox', { name: rider.name }).check();
    await button(dialog(page), '移交').click();
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByText(`已移交${otherOffice.name}办理`)).toBeVisible();
    await exchangeNow(page);
  });

  await test.step('it is theirs, and may be seen from above', async () => {
    await openCaseOf(other, href);
    await expect(other.getByText(`与${office.name}共同办理`)).toBeHidden({ timeout: 30_000 });
    await hub.supervise(otherOffice.code, office.code);
    await page.evaluate(() => {
      location.hash = '#/cases';
    });
    await expect(page.getByText(rider.name)).toHaveCount(0);
    await page.getByRole('radio', { name: '其他单位' }).click();
    await expect(page.getByRole('grid').getByText(rider.name)).toBeVisible();
    await expect(page.getByRole('grid').getByText(otherOffice.name)).toBeVisible();
    await expectAccessible(page, 'cases of other offices');
  });
});

const expectInList = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/cases';
  });
  await expect(page.getByRole('grid').getByText(name)).toBeVisible({ timeout: 30_000 });
};
