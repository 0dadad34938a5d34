/** The signing room: reading, one person after another, sealing. */
import { expect, type Page } from '@playwright/test';
import { button, field } from './fields.ts';
import { mediator } from './invented.ts';

/** Reads part by part to the end, as the mediator does aloud. */
export const readToTheParties = async (page: Page): Promise<void> => {
  await expect(page.getByRole('region', { name: '请一起读一遍协议' })).toBeVisible();
  const last = button(page, '都听懂了，去签字');
  const understood = button(page, '听懂了');
  const total = Number(/共 (\d+) 段/.exec(await page.getByText(/第 1 段，共 \d+ 段/).innerText())?.[1]);
  for (let at = 1; at < total; at += 1) await understood.click();
  await last.click();
};

/** Signs with the mouse in the field on the screen, with the day given. */
export const signOnScreen = async (page: Page, name: string, on: string): Promise<void> => {
  await expect(page.getByRole('heading', { name: `请 ${name} 签名` })).toBeVisible();
  await field(page, '签署日期').fill(on);
  await draw(page);
  await button(page, '确认签名').click();
};

/** Records a signature given on paper; the scan is brought back later or never. */
export const signOnPaper = async (page: Page, name: string, on: string): Promise<void> => {
  await expect(page.getByRole('heading', { name: `请 ${name} 签名` })).toBeVisible();
  await button(page, '在纸上签').click();
  await field(page, '签署日期').fill(on);
  await button(page, '记下已在纸上签').click();
};

/** The mediator checks the list of signatures and seals with the password. */
export const seal = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { name: '都签好了，请把设备交还工作人员' })).toBeVisible();
  await field(page, `${mediator.name}的登录密码`).fill(mediator.password);
  await button(page, '核对无误，封存协议').click();
  await expect(page.getByRole('heading', { name: '协议已封存' })).toBeVisible();
};

/** Two strokes, as a short name has. */
const draw = async (page: Page): Promise<void> => {
  const box = await page.getByLabel('签名处').boundingBox();
  if (box === null) throw new Error('there is no field to sign in');
  const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
  for (const stroke of [
    [at(0.2, 0.7), at(0.3, 0.25), at(0.42, 0.75), at(0.5, 0.3)],
    [at(0.58, 0.55), at(0.68, 0.3), at(0.74, 0.7), at(0.84, 0.4)],
  ]) {
    const [start, ...rest] = stroke;
    if (start === undefined) continue;
    await page.mouse.move(...start);
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(...point, { steps: 8 });
    await page.mouse.up();
  }
};
