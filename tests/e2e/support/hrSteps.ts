/** The steps of the HR track from the application to the mediation, each by its dialog with its own day. */
import type { Page } from '@playwright/test';
import { takeStep } from './caseFile.ts';
import { button, field } from './fields.ts';

export const receiveApplication = (page: Page, on: string): Promise<void> =>
  takeStep(page, {
    step: '登记调解申请',
    confirm: '记下申请',
    fill: async (form) => {
      await field(form, '收到申请日期').fill(on);
      await form.getByRole('radio', { name: '口头' }).check();
    },
  });

/** The applicant has consented by applying: only the other side is asked. */
export const askOtherSide = async (page: Page, on: string): Promise<void> => {
  await takeStep(page, {
    step: '征询对方意愿',
    confirm: '记下已征询',
    fill: (form) => field(form, '日期').fill(on),
  });
  await takeStep(page, {
    step: '登记答复',
    confirm: '保存答复',
    fill: async (form) => {
      await button(form, '全部同意').click();
      await field(form, '日期').fill(on);
    },
  });
};

export const acceptApplication = (page: Page, on: string): Promise<void> =>
  takeStep(page, { step: '受理', confirm: '受理', fill: (form) => field(form, '受理日期').fill(on) });

/** Records what a proceeding came to, on its day. */
export const recordAct = (page: Page, step: string, on: string): Promise<void> =>
  takeStep(page, { step, confirm: '记下处理', fill: (form) => field(form, '日期').fill(on) });
