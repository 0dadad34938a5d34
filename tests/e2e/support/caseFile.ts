/** The case page: the guide at the right, the steps it offers, and the dialog of a step. */
import { expect, type Locator, type Page } from '@playwright/test';
import { button } from './fields.ts';

export const guide = (page: Page): Locator => page.getByRole('complementary', { name: '办案指引' });
/** A part of the story, e.g. 当事人 or 付款履行. A count may follow its name. */
export const part = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(String.raw`^${name}\s*\d*$`) });
export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Where the case stands, in the words of the guide. */
export const expectState = (page: Page, name: string): Promise<void> =>
  expect(guide(page).getByRole('heading', { level: 2 })).toContainText(name);

type Step = {
  readonly step: string;
  /** The button of the dialog. */
  readonly confirm: string;
  readonly fill?: (form: Locator) => Promise<void>;
};

/** Takes a step the guide offers: its button, the dialog, the dialog's button. */
export const takeStep = async (page: Page, { step, confirm, fill }: Step): Promise<void> => {
  // A reminder may offer the same step once more.
  await button(guide(page), step).first().click();
  const form = dialog(page);
  await expect(form).toBeVisible();
  await fill?.(form);
  await button(form, confirm).click();
  await expect(form).toBeHidden();
};
