/**
 * The HR track in the window: a walk-in applies, the body mediates and puts its seal on, both apply for arbitration review; and an agreement
 * that is not kept ends in a payment order. Business dates of early 2026, so that the two clocks of fifteen days are known.
 */
import type { Page } from '@playwright/test';
import type { IntakeCaseInput } from '../../shared/intakeFile/schema.ts';
import { expectState, guide, part, takeStep } from './support/caseFile.ts';
import { openOffice } from './support/entry.ts';
import { button, field } from './support/fields.ts';
import { expect, test } from './support/fixtures.ts';
import { acceptApplication, askOtherSide, receiveApplication, recordAct } from './support/hrSteps.ts';
import { importCases, openImported } from './support/import.ts';
import { openIntake, register, tellWageCase } from './support/intake.ts';
import { commission, firm, mediator, office, rider, story } from './support/invented.ts';
import { agree, hold } from './support/journey.ts';
import { readToTheParties, seal, signOnScreen } from './support/signing.ts';
import { appointMediator, tellRights } from './support/steps.ts';

test('a walk-in applies; the agreement is sealed by the body and reviewed by the arbitration commission', async ({
  page,
}) => {
  await openOffice(page);
  await test.step('intake', () => takeIn(page));
  await test.step('application to mediation', () => toTheMediation(page));
  await test.step('session', () => hold(page));
  await test.step('agreement', () => agree(page));
  await test.step('signing', () => sign(page));
  await test.step('arbitration review', () => review(page));
});

const takeIn = async (page: Page): Promise<void> => {
  await openIntake(page);
  await tellWageCase(page, { receivedOn: '2026-01-19', on: '人社+工会' });
  await register(page);
  await expect(page.getByRole('heading', { name: `${rider.name} 诉 ${firm.name}`, level: 1 })).toBeVisible();
  await expect(page.getByText('人社+工会', { exact: true })).toBeVisible();
};

const toTheMediation = async (page: Page): Promise<void> => {
  await receiveApplication(page, '2026-01-20');
  await askOtherSide(page, '2026-01-21');
  await acceptApplication(page, '2026-01-22');
  await expectState(page, '调解中');
  await expect(guide(page).getByRole('region', { name: '从收到申请起' })).toContainText('2月4日');
  await expect(guide(page).getByRole('region', { name: '从受理起' })).toContainText('2月6日');
  await appointMediator(page, '2026-01-22');
  await tellRights(page, '2026-01-22');
};

const sign = async (page: Page): Promise<void> => {
  await readToTheParties(page);
  await signOnScreen(page, rider.name, '2026-02-04');
  await signOnScreen(page, firm.name, '2026-02-05');
  await signOnScreen(page, mediator.name, '2026-02-05');
  await expect(page.getByRole('heading', { name: `加盖 ${office.name} 的印章` })).toBeVisible();
  await field(page, '盖章日期').fill('2026-02-06');
  await button(page, '已加盖印章').click();
  await seal(page);
  await expect(
    page.getByText('2026年2月6日', { exact: true }).first(),
    'the seal is the last of the three',
  ).toBeVisible();
  await page
    .getByRole('link', { name: '打开案件' })
    .or(page.getByRole('link', { name: '回到案件' }))
    .click();
};

const review = async (page: Page): Promise<void> => {
  await expectState(page, '达成协议');
  await takeStep(page, {
    step: '双方申请仲裁审查',
    confirm: '记下申请',
    fill: async (form) => {
      await expect(form.getByRole('combobox', { name: '向谁申请' })).toHaveValue(commission);
      await field(form, '提交日期').fill('2026-02-09');
    },
  });
  await expectState(page, '仲裁审查');
  await recordAct(page, '受理', '2026-02-11');
  await recordAct(page, '制作仲裁调解书（双方签收）', '2026-02-24');
  await expectState(page, '履行');
  const course = part(page, '程序');
  await expect(course).toContainText('仲裁审查');
  await expect(course).toContainText('2月24日');
  await expect(button(guide(page), '申请强制执行').first()).toBeVisible();
};

const onSchedule = (): IntakeCaseInput => ({
  track: 'hr-union',
  receivedOn: '2026-01-19',
  acceptedOn: '2026-01-20',
  channel: '11',
  court: commission,
  bodyKind: 'arbitration-centre',
  disputeTypes: ['02'],
  workers: [{ ...rider, employmentForm: '01' }],
  respondents: [{ ...firm }],
  claims: [{ kind: 'wage-arrears', amountFen: 1_234_567 }],
  facts: story,
  sessions: [{ heldOn: '2026-02-03', minutes: '双方对账。' }],
  outcome: {
    kind: 'agreement',
    agreedOn: '2026-02-04',
    clauses: ['被申请人分两期付清。'],
    payments: [
      { amountFen: 617_284, dueOn: '2026-02-27', payer: firm.name, payee: rider.name, paidOn: '2026-02-27' },
      { amountFen: 617_283, dueOn: '2026-03-27', payer: firm.name, payee: rider.name },
    ],
    signatures: [rider.name, firm.legalRepresentative, 'mediator'].map((who) => ({ who, on: '2026-02-04' })),
  },
});

test('an instalment that is not paid leads to a payment order and, without objection, to enforcement', async ({
  page,
}) => {
  await openOffice(page);
  const [place] = await importCases(page, [onSchedule()]);
  await openImported(page, place);
  await expectState(page, '达成协议');
  await expect(part(page, '履行')).toContainText('逾期');
  await takeStep(page, {
    step: '申请支付令',
    confirm: '记下申请',
    fill: async (form) => {
      await expect(field(form, '请求金额'), 'what is overdue, and no more').toHaveValue('6,172.83');
      await expect(form.getByText(firm.name), 'only the worker can apply').toHaveCount(0);
      await field(form, '提交日期').fill('2026-04-07');
    },
  });
  await expectState(page, '支付令');
  await recordAct(page, '受理', '2026-04-10');
  await recordAct(page, '发出支付令', '2026-04-17');
  await recordAct(page, '单位收到支付令', '2026-04-20');
  await recordAct(page, '逾期未异议也未清偿，支付令生效', '2026-05-06');
  await expectState(page, '履行');
  await expect(part(page, '程序')).toContainText('支付令生效');
  await takeStep(page, {
    step: '申请强制执行',
    confirm: '记下申请',
    fill: (form) => field(form, '日期').fill('2026-05-08'),
  });
  await expectState(page, '强制执行');
});
