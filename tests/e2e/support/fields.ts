/** Finding fields as a person does, by the words beside them. */
import type { Locator, Page } from '@playwright/test';

/** The words of a label end with “必填” where something must be filled in. */
export const field = (within: Page | Locator, label: string): Locator =>
  within.getByLabel(new RegExp(`^${escaped(label)}(必填)?$`)).and(within.locator('input, textarea, select'));

/** A button by its whole name. */
export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
