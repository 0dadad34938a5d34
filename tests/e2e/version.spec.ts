/** A change after signing is a new version: the signed one stays as it is, and a check of its PDF says that there is a newer one. */
import type { Page } from '@playwright/test';
import { clause, openAgreement } from './support/agreement.ts';
import { expectState, guide, part } from './support/caseFile.ts';
import { button } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { firm, mediator, rider } from './support/invented.ts';
import { expectPrinted, paper, type SavedFile, savedPdf } from './support/papers.ts';
import { recordSession } from './support/session.ts';
import { seal, signOnPaper } from './support/signing.ts';
import { openCaseInMediation } from './support/steps.ts';

test('a change after sealing is a new version, and the old PDF is known as the old one', async ({ page }) => {
  await test.step('to the agreement', () => toTheAgreement(page));
  const first = await test.step('first version', () => signAndSeal(page, '2026-02-04'));
  await test.step('second version', () => change(page));
  const second = await test.step('sign anew', () => signAndSeal(page, '2026-02-06'));
  expect(second.sha256).not.toBe(first.sha256);
  await test.step('check both', async () => {
    await expectVerdict(page, first, '是封存件，但已有新版本');
    await expectVerdict(page, second, '是封存的那一份');
  });
});

const toTheAgreement = async (page: Page): Promise<void> => {
  await openCaseInMediation(page);
  await button(guide(page), '直接记录调解').click();
  await recordSession(page, { heldOn: '2026-02-03' });
  await openAgreement(page);
  await page.getByLabel('拟定日期').fill('2026-02-04');
  await button(page, '请当事人签字').click();
};

const signAndSeal = async (page: Page, on: string): Promise<SavedFile> => {
  await button(page, '已经当面读过，去签字').click();
  for (const name of [rider.name, firm.name, mediator.name]) await signOnPaper(page, name, on);
  await seal(page);
  return savedPdf(page, button(page, '保存到文件'));
};

const change = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: '回到案件' }).click();
  await expectState(page, '司法确认');
  await button(guide(page), '重新协商（新版本）').click();
  await expect(page.getByRole('heading', { name: '调解协议书 · 第 2 稿', level: 1 })).toBeVisible();
  await page.getByLabel('拟定日期').fill('2026-02-06');
  await button(page, '自己写一条').click();
  await clause(page, 4).fill('公司同时为申请人出具2025年6月至12月的跑单记录。');
  await expectPrinted(paper(page, '协议实样'), ['（四）公司同时为申请人出具2025年6月至12月的跑单记录。']);
  await button(page, '请当事人签字').click();
};

const expectVerdict = async (page: Page, { bytes, name }: SavedFile, verdict: string): Promise<void> => {
  await page.getByRole('link', { name: '核验' }).click();
  await page
    .getByRole('main')
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes });
  await expect(page.getByRole('heading', { name: verdict })).toBeVisible();
  await page.getByRole('link', { name: '打开案件' }).click();
  await expect(part(page, '文书')).toContainText('第 2 稿');
};
