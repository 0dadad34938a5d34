/**
 * The main job in the window, by mouse: a walk-in wage case from the first start to the closing report. Business dates are those of early
 * 2026, so that the printed deadlines are known: accepted on 20 January, 30 days end inside the Spring Festival holiday and roll to
 * 24 February (K2); effective on 5 February, 30 days end on a Saturday and roll to Monday 9 March.
 */
import type { Page } from '@playwright/test';
import { dialog, expectState, guide, takeStep } from './support/caseFile.ts';
import { enterDesk, foundOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { agree, hold, NUMBER, signAndSeal, takeIn, TOTAL_IN_WORDS, toTheMediation } from './support/journey.ts';
import { court, firm, office, rider } from './support/invented.ts';
import { expectPaper, type SavedFile, savedPdf, solid } from './support/papers.ts';

test('a walk-in wage case becomes a sealed agreement, is paid and closed', async ({ page }) => {
  await test.step('first run', () => firstRun(page));
  await test.step('intake', () => takeIn(page));
  await test.step('to the mediation', () => toTheMediation(page));
  await test.step('session', () => hold(page));
  await test.step('agreement', () => agree(page));
  await test.step('signing', () => signAndSeal(page));
  const sealed = await test.step('the sealed file', () => saveSealed(page));
  await test.step('check a PDF', () => checkFiles(page, sealed));
  await test.step('after', () => finish(page));
});

const firstRun = async (page: Page): Promise<void> => {
  await foundOffice(page);
  const key = solid(await page.getByRole('group', { name: '恢复密钥' }).innerText());
  expect(key).toMatch(/^[0-9A-Z]{50,}$/);
  const sheet = await savedPdf(page, button(page, '保存密钥单 PDF'));
  expect(sheet.text.replaceAll('-', ''), 'the sheet shows the same key').toContain(key);
  expect(sheet.text).toContain(solid(office.name));
  await enterDesk(page);
  await expect(page.getByText(key.slice(0, 8)), 'the key is seen once').toHaveCount(0);
};

const saveSealed = async (page: Page): Promise<SavedFile> => {
  const sealed = await savedPdf(page, button(page, '保存到文件'));
  expect(sealed.text).toContain(NUMBER);
  expect(sealed.text).toContain(solid(rider.idNumber));
  return sealed;
};

const checkFiles = async (page: Page, sealed: SavedFile): Promise<void> => {
  await page.getByRole('link', { name: '核验' }).click();
  await give(page, sealed.bytes);
  await expect(page.getByRole('heading', { name: '是封存的那一份' })).toBeVisible();
  await expect(page.getByText(sealed.sha256)).toBeVisible();
  await expect(page.getByText(NUMBER)).toBeVisible();
  await button(page, '再核验一份').click();
  const tampered = Buffer.from(sealed.bytes);
  const at = Math.floor(tampered.length / 2);
  tampered.writeUInt8(tampered.readUInt8(at) ^ 1, at);
  await give(page, tampered);
  await expect(page.getByRole('heading', { name: '与封存的不一样' })).toBeVisible();
  await page.getByRole('link', { name: '打开案件' }).click();
};

const give = (page: Page, buffer: Buffer): Promise<void> =>
  page
    .getByRole('main')
    .locator('input[type=file]')
    .setInputFiles({ name: '协议.pdf', mimeType: 'application/pdf', buffer });

const finish = async (page: Page): Promise<void> => {
  await expectState(page, '司法确认');
  await expectPaper(page, '司法确认申请书', [
    NUMBER,
    court,
    '至2026年3月9日止',
    TOTAL_IN_WORDS,
    firm.legalRepresentative,
  ]);
  await expectLastDay(page, '调解协议生效 → 共同申请司法确认', '3月9日');
  await takeStep(page, {
    step: '双方申请司法确认',
    confirm: '记下申请',
    fill: (form) => field(form, '日期').fill('2026-02-10'),
  });
  await payFirst(page);
  await takeStep(page, {
    step: '登记法院裁定',
    confirm: '记下裁定',
    fill: async (form) => {
      await field(form, '裁定日期').fill('2026-03-03');
      await field(form, '收到裁定日期').fill('2026-03-05');
    },
  });
  await takeStep(page, {
    step: '结案',
    confirm: '结案',
    fill: (form) => field(form, '结案日期').fill('2026-03-10'),
  });
  await expectState(page, '结案归档');
  await expectPaper(page, '结案报告', [
    NUMBER,
    '达成书面协议',
    '2026年3月3日，人民法院裁定调解协议有效',
    '6,172.842026年2月27日',
    '尚未履行的金额：人民币6,172.83元',
  ]);
};

/** A deadline of the past stands among those that are over, with its last day. */
const expectLastDay = async (page: Page, name: string, day: string): Promise<void> => {
  await guide(page).getByText('已办或已届满的期限').click();
  await expect(guide(page).getByRole('listitem').filter({ hasText: name }).last()).toContainText(day);
};

const payFirst = async (page: Page): Promise<void> => {
  await button(page, '登记第 1 期收款').click();
  await field(dialog(page), '收款日期').fill('2026-02-27');
  await expect(field(dialog(page), '收到多少')).toHaveValue('6,172.84');
  await button(dialog(page), '记下收款').click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('table', { name: '各期付款' }).getByRole('row').nth(1)).toContainText('已履行');
  await expect(page.getByRole('table', { name: '各期付款' }).getByRole('row').nth(2)).not.toContainText('已履行');
};
