/**
 * A mediation that fails: it is ended with its reason, the parties are told the right way on and its last day, the court gets its report,
 * says what it does, and the case is closed. The worker left on 31 December 2025, so the year for arbitration ends on 31 December 2026.
 */
import type { Page } from '@playwright/test';
import { expectState, guide, part, takeStep } from './support/caseFile.ts';
import { openOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { openIntake, register, tellWageCase, workers } from './support/intake.ts';
import { court, firm, rider } from './support/invented.ts';
import { expectPaper } from './support/papers.ts';
import { acceptReferral, appointMediator, endMediation, receiveReferral } from './support/steps.ts';

const NUMBER = '鄂随工调〔2026〕1号';

test('a failed mediation shows the way on, is reported and closed', async ({ page }) => {
  await test.step('intake', async () => {
    await openOffice(page);
    await openIntake(page);
    await tellWageCase(page, { receivedOn: '2026-01-19' });
    await field(workers(page), '离职日期').fill('2025-12-31');
    await register(page);
  });
  await test.step('to the mediation', async () => {
    await receiveReferral(page, '2026-01-20');
    await acceptReferral(page, '2026-01-20');
    await appointMediator(page, '2026-01-21');
  });
  await test.step('end', () => end(page));
  await test.step('papers', () => expectPapers(page));
  await test.step('court', () => reportAndClose(page));
});

const end = async (page: Page): Promise<void> => {
  await endMediation(page, '2026-02-06');
  await expectState(page, '终止，向法院报告');
  await expect(part(page, '履行')).toContainText('2026年2月6日 终止：分歧较大未达成');
  await expect(button(guide(page), '记录调解'), 'nothing more to mediate').toHaveCount(0);
};

const expectPapers = async (page: Page): Promise<void> => {
  await expectPaper(
    page,
    '调解终结（不成）告知书',
    [NUMBER, `${rider.name}：`, '于2026年2月6日终结', '先申请仲裁', '2026年12月31日', '盖章处'],
    { on: '2026-02-06', to: rider.name },
  );
  await expectPaper(
    page,
    '调解情况报告',
    [`${court}：`, '调解期限届满2026年2月24日', '2026年2月6日终结', '分歧较大', firm.name],
    { on: '2026-02-09' },
  );
};

const reportAndClose = async (page: Page): Promise<void> => {
  await takeStep(page, {
    step: '已向法院报告',
    confirm: '记下已报告',
    fill: (form) => field(form, '日期').fill('2026-02-09'),
  });
  await expectState(page, '法院后续处理');
  await takeStep(page, {
    step: '登记法院处理',
    confirm: '记下处理',
    fill: async (form) => {
      await form.getByRole('radio', { name: '告知先申请仲裁' }).check();
      await field(form, '日期').fill('2026-02-26');
    },
  });
  await takeStep(page, {
    step: '结案',
    confirm: '结案',
    fill: async (form) => {
      await expect(
        form.getByRole('radio', { name: '达成书面协议' }),
        'no outcome the record does not bear out',
      ).toHaveCount(0);
      await field(form, '结案日期').fill('2026-02-26');
    },
  });
  await expectState(page, '结案归档');
  await expect(part(page, '履行')).toContainText('2026年2月26日 结案：分歧较大未达成');
  await expectPaper(page, '结案报告', [NUMBER, '分歧较大未达成', '2026年2月26日']);
};
