/**
 * The main job from intake to the seal, step by step, the same in the local web shell and in the desktop window. Business dates are those
 * of early 2026, so that the printed deadlines are known: accepted on 20 January, 30 days end inside the Spring Festival holiday and
 * roll to 24 February (K2).
 */
import { expect, type Page } from '@playwright/test';
import { clause, openAgreement, planInstalments } from './agreement.ts';
import { expectState, guide, part } from './caseFile.ts';
import { button, field } from './fields.ts';
import { openIntake, register, tellWageCase } from './intake.ts';
import { firm, mediator, rider } from './invented.ts';
import { expectInk, expectPrinted, paper, solid } from './papers.ts';
import { recordSession } from './session.ts';
import { readToTheParties, seal, signOnScreen } from './signing.ts';
import { acceptReferral, appointMediator, receiveReferral, tellRights } from './steps.ts';

/** What the first case of an office prints. */
export const NUMBER = '鄂随工调〔2026〕1号';
export const TOTAL_IN_WORDS = '人民币壹万贰仟叁佰肆拾伍元陆角柒分';
const ACCOUNT = '郑秋生，随州曾都农商银行，6230000000000021';

export const takeIn = async (page: Page): Promise<void> => {
  await openIntake(page);
  await tellWageCase(page, { receivedOn: '2026-01-19' });
  await expect(page.getByText('由身份证号得出：女，1988年6月12日出生', { exact: false })).toBeVisible();
  await expect(page.getByText('信用代码核对无误')).toBeVisible();
  await register(page);
  await expect(page.getByRole('heading', { name: `${rider.name} 诉 ${firm.name}`, level: 1 })).toBeVisible();
  await expect(page.getByText(NUMBER).first()).toBeVisible();
  await expect(part(page, '诉求')).toContainText('¥12,345.67');
  await expect(part(page, '当事人'), 'the ID number is masked').toContainText('421302********004X');
};

export const toTheMediation = async (page: Page): Promise<void> => {
  await receiveReferral(page, '2026-01-20');
  await acceptReferral(page, '2026-01-20');
  await expectDeadline(page);
  await appointMediator(page, '2026-01-21');
  await expectState(page, '告知权利义务');
  await tellRights(page, '2026-01-21');
  await expectState(page, '调解中');
};

/** A04: 30 days from acceptance, its legal and its suggested last day, and why. */
const expectDeadline = async (page: Page): Promise<void> => {
  const card = guide(page).getByRole('article').filter({ hasText: '委派调解：签收法院移交材料' });
  await expect(card.getByText('法定最后一天')).toBeVisible();
  await expect(card).toContainText('2月24日');
  await expect(card).toContainText('2月19日');
  await card.getByText('为什么是这天').click();
  await expect(card).toContainText('特邀');
  await expect(card).toContainText('1月20日');
};

export const hold = async (page: Page): Promise<void> => {
  await button(guide(page), '记录调解').click();
  await recordSession(page, { heldOn: '2026-02-03' });
  const minutes = paper(page, '调解笔录');
  await expectInk(minutes);
  await expectPrinted(minutes, ['2026年2月3日', '9时30分至11时05分', '公司认这笔钱，一次拿不出，想分两次给']);
  expect(solid(await minutes.innerText()), 'an offer stays out of every paper').not.toContain('11,000');
};

export const agree = async (page: Page): Promise<void> => {
  await openAgreement(page);
  await field(page, '拟定日期').fill('2026-02-04');
  await planInstalments(page, { count: 2, firstDueOn: '2026-02-27', account: ACCOUNT });
  await expect(clause(page, 1)).toHaveValue(/自2026年2月27日起至2026年3月27日止分2期付清/);
  await expect(page.getByText(`大写：${TOTAL_IN_WORDS}`)).toBeVisible();
  const preview = paper(page, '协议实样');
  await expectInk(preview);
  await expectPrinted(preview, [NUMBER, '¥6,172.84', '¥6,172.83', '¥12,345.67', TOTAL_IN_WORDS, '2026年3月27日']);
  await button(page, '请当事人签字').click();
};

/** Everyone signs on the screen; the agreement is sealed and shown. */
export const signAndSeal = async (page: Page): Promise<void> => {
  await readToTheParties(page);
  await signOnScreen(page, rider.name, '2026-02-04');
  await signOnScreen(page, firm.name, '2026-02-05');
  await signOnScreen(page, mediator.name, '2026-02-05');
  const pictures = page.getByRole('list', { name: '签名核对' }).getByRole('img');
  await expect(pictures).toHaveCount(3);
  await seal(page);
  await expect(page.getByText('2026年2月5日', { exact: true })).toBeVisible();
  await expectInk(paper(page, '协议已封存'));
};
