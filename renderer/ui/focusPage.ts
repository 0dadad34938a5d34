/** When what had the focus has left the page, the page itself takes it, so that the keyboard goes on there and not before everything. */
export const focusPageIfLost = (): void => {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) document.querySelector('main')?.focus();
};
