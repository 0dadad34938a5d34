/**
 * One matter through the letters of union supervision, each after the one before was of no use: reminder (提示函), opinion (意见书), proposal
 * (建议书). Business dates lie in early 2026, so every time to answer is over and its day is known.
 */
import type { Page } from '@playwright/test';
import { dialog } from './support/caseFile.ts';
import { openOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { firm } from './support/invented.ts';
import { expectStep, matter, panel, sendOut, serve, SOURCE, take, write } from './support/letters.ts';
import { expectInk, expectPrinted, paper } from './support/papers.ts';

const rail = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });

test('a reminder nobody answers becomes an opinion and then a proposal', async ({ page }) => {
  await openOffice(page);
  await test.step('reminder', async () => {
    await rail(page, '函件').click();
    await button(page, '起草函件').first().click();
    await field(dialog(page), '起草日期').fill('2026-03-02');
    await button(dialog(page), '开始起草').click();
    await write(page);
    await sendOut(page, { code: '鄂随工调提', submitted: '2026-03-03', issued: '2026-03-04', days: '5' });
    await expectPrinted(paper(page, '函件实样'), [firm.name, matter, '鄂随工调提〔2026〕1号', '2026年3月12日']);
    await serve(page, '2026-03-05');
    await expectOverdue(page, '2026年3月12日');
  });
  await test.step('opinion', async () => {
    await escalate(page, '2026-03-13');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('工会劳动法律监督意见书');
    await expect(field(page, '收文单位（主送）'), 'what was known is carried over').toHaveValue(firm.name);
    await expect(field(page, '前期监督情况')).toHaveValue(/鄂随工调提〔2026〕1号.*2026年3月5日送达.*逾期未书面答复/);
    await field(page, '调查人（姓名、监督员证号，两人以上）').fill('周明兰（鄂工监001）、李建国（鄂工监002）');
    await sendOut(page, { code: '鄂随工调意', submitted: '2026-03-13', issued: '2026-03-16', days: '10' });
    await expectPrinted(paper(page, '函件实样'), ['鄂随工调意〔2026〕1号', '2026年3月31日', '逾期未书面答复']);
    await serve(page, '2026-03-17');
    await expectOverdue(page, '2026年3月31日');
  });
  await test.step('proposal', async () => {
    await escalate(page, '2026-04-01');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('工会劳动法律监督建议书');
    await expect(field(page, '所涉用人单位')).toHaveValue(firm.name);
    await field(page, '收文单位（主送）').fill('随州市人力资源和社会保障局');
    await sendOut(page, { code: '鄂随工调建', submitted: '2026-04-01', issued: '2026-04-02', days: '15' });
    await expectPrinted(paper(page, '函件实样'), ['随州市人力资源和社会保障局', '鄂随工调建〔2026〕1号', firm.name]);
    await expectReceipt(page);
  });
  await test.step('the chain and the year', async () => {
    await panel(page).getByRole('link', { name: '意见书 鄂随工调意〔2026〕1号' }).click();
    await expectStep(page, '已升级');
    await panel(page).getByRole('link', { name: '提示函 鄂随工调提〔2026〕1号' }).click();
    await expect(panel(page).getByRole('link', { name: '意见书 鄂随工调意〔2026〕1号' })).toBeVisible();
    await rail(page, '函件').click();
    await expect(page.getByText(/提示函 1 · 意见书 1 · 建议书 1 .* 逾期未答复 2/)).toBeVisible();
    await page.getByRole('radiogroup', { name: '办到哪一步' }).getByText('已了结').click();
    await expect(page.getByRole('grid').getByRole('rowgroup').getByRole('row')).toHaveCount(2);
  });
});

const expectOverdue = async (page: Page, day: string): Promise<void> => {
  await expectStep(page, '逾期未答复');
  await expect(panel(page)).toContainText(`最迟 ${day}`);
  await panel(page).getByText('为什么是这天').click();
  await expect(panel(page), 'the day names where its length comes from').toContainText(SOURCE);
};

const escalate = (page: Page, on: string): Promise<void> => take(page, { step: '升级为下一份文书', on });

const expectReceipt = async (page: Page): Promise<void> => {
  await button(panel(page), '打开 送达回证').click();
  await expectInk(paper(page, '送达回证'));
  await expectPrinted(paper(page, '送达回证'), ['工会劳动法律监督建议书', '随州市人力资源和社会保障局']);
  await page.keyboard.press('Escape');
};
