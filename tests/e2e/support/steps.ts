/** The steps from the court's letter to the mediation, each by its dialog with its own day. */
import type { Page } from '@playwright/test';
import { takeStep } from './caseFile.ts';
import { openOffice } from './entry.ts';
import { field } from './fields.ts';
import { openIntake, register, tellWageCase } from './intake.ts';

export const receiveReferral = (page: Page, on: string): Promise<void> =>
  takeStep(page, {
    step: '登记法院调解函',
    confirm: '记下收到',
    fill: async (form) => {
      await field(form, '日期').fill(on);
      await field(form, '函号').fill('（2026）鄂1303诉前调21号');
      await form.getByRole('checkbox', { name: '函中写明双方已同意调解' }).check();
    },
  });

export const acceptReferral = (page: Page, on: string): Promise<void> =>
  takeStep(page, {
    step: '签收接受',
    confirm: '签收接受',
    fill: (form) => field(form, '签收日期').fill(on),
  });

export const appointMediator = (page: Page, on: string): Promise<void> =>
  takeStep(page, { step: '确定调解员', confirm: '选定调解员', fill: (form) => field(form, '日期').fill(on) });

/** From the first screen to a delegated wage case whose mediator was chosen. */
export const openCaseInMediation = async (page: Page): Promise<void> => {
  await openOffice(page);
  await openIntake(page);
  await tellWageCase(page, { receivedOn: '2026-01-19' });
  await register(page);
  await receiveReferral(page, '2026-01-20');
  await acceptReferral(page, '2026-01-20');
  await appointMediator(page, '2026-01-21');
};

export const tellRights = (page: Page, on: string): Promise<void> =>
  takeStep(page, { step: '登记已告知', confirm: '记下已告知', fill: (form) => field(form, '日期').fill(on) });

export const endMediation = (page: Page, on: string): Promise<void> =>
  takeStep(page, {
    step: '终止调解',
    confirm: '终止调解',
    fill: async (form) => {
      await form.getByRole('radio', { name: '分歧较大未达成' }).check();
      await field(form, '日期').fill(on);
      await field(form, '说明').fill('差额较大，双方都不再让步');
    },
  });
