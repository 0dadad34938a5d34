/**
 * Reported cases brought in by import: R8 with one way to secure its agreement out of three, R6 with a caution on the one that is open, R2 with an
 * award behind it and four instalments, R7 with a round that failed before.
 */
import { demoFile } from '../../shared/intakeFile/demoCases.ts';
import type { IntakeCaseInput } from '../../shared/intakeFile/schema.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { dialog, expectState, part } from './support/caseFile.ts';
import { openOffice } from './support/entry.ts';
import { button } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { importCases, movedTo, openImported } from './support/import.ts';

/** The reported case of so many workers, some days after its agreement, before any way to secure it was taken. */
const agreed = (workers: number, { ago }: { readonly ago: number }): IntakeCaseInput => {
  const c = demoFile().cases.find((one) => one.workers.length === workers);
  if (c?.outcome?.kind !== 'agreement') throw new Error(`an agreement of ${workers}`);
  const { outcome } = c;
  const unpaid = (outcome.payments ?? []).map((payment) => ({ ...payment, paidOn: null }));
  return movedTo(
    { ...c, outcome: { ...outcome, payments: unpaid, confirmation: null, closedOn: null } },
    { day: outcome.agreedOn, ago },
  );
};

test('the chooser says which of the three ways is open to couriers without a labour relation', async ({ page }) => {
  await openOffice(page);
  const [place] = await importCases(page, [agreed(20, { ago: 3 })]);
  await openImported(page, place);
  await expectState(page, '达成协议');

  const chooser = part(page, '保障');
  const way = (name: string) => chooser.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(way('司法确认')).toContainText(/还剩 (2[7-9]|3\d) 天/);
  await expect(way('仲裁审查')).toContainText('没有劳动关系');
  await expect(way('支付令')).toContainText('现在不能走');
  await expect(part(page, '履行')).toContainText('¥402,836.00');
  await expectAccessible(page, 'the chooser');
  await expectNoSidewaysScroll(page, 'the chooser');

  await button(way('司法确认'), '双方申请司法确认').click();
  await expect(dialog(page)).toContainText('深圳市新坪物流服务有限公司');
  await button(dialog(page), '记下申请').click();
  await expect(dialog(page)).toBeHidden();
  await expect(way('司法确认')).toContainText('已经选了');
});

test('nine workers, three of whom have their labour relation confirmed: the court is asked first, no commission reviews it', async ({
  page,
}) => {
  await openOffice(page);
  const [place] = await importCases(page, [agreed(9, { ago: 3 })]);
  await openImported(page, place);
  await expectState(page, '司法确认');
  const chooser = part(page, '保障');
  const way = (name: string) => chooser.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(way('司法确认')).toContainText('各地法院做法不一');
  await expect(way('仲裁审查')).toContainText('确认劳动关系的协议不能申请仲裁审查');
  await expect(part(page, '诉求')).toContainText('社会保险待遇损失');
  await expect(part(page, '履行')).toContainText('¥129,600.00');
});

test('seven sales staff with an award behind them: both numbers stay on the file, the four instalments are owed', async ({
  page,
}) => {
  await openOffice(page);
  const [place] = await importCases(page, [agreed(7, { ago: 7 })]);
  await openImported(page, place);
  await expectState(page, '司法确认');
  await expect(page.getByText('（2022）鄂0606诉前调415号').first()).toBeVisible();
  await expect(page.getByText('樊劳人仲裁字〔2022〕第19号').first()).toBeVisible();
  await expect(part(page, '履行')).toContainText('¥703,500.00');
  const chooser = part(page, '保障');
  const way = (name: string) => chooser.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await button(way('司法确认'), '双方申请司法确认').click();
  await button(dialog(page), '记下申请').click();
  await expect(dialog(page)).toBeHidden();
  await expect(way('仲裁审查')).toContainText('已经申请司法确认，不能再申请仲裁审查');
});

test('a failed round stays in the story, folded, and the paper of the commission secures the second', async ({
  page,
}) => {
  const riders = demoFile().cases.filter(({ earlierRounds = [] }) => earlierRounds.length > 0);
  await openOffice(page);
  const [place] = await importCases(page, riders);
  await openImported(page, place);
  await expectState(page, '履行');
  await expect(page.getByText('第 2 轮', { exact: true })).toBeVisible();
  const rounds = part(page, '以前各轮');
  await rounds.getByText('第 1 轮').click();
  await expect(rounds).toContainText('未达成');
  await expect(part(page, '保障')).toContainText('仲裁委已经根据协议制作仲裁调解书');
  await expectAccessible(page, 'a case of two rounds');
});
