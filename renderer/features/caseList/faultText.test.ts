import { beforeAll, describe, expect, it } from 'vitest';
import { startI18n } from '../../i18n/i18n.ts';
import { faultText } from './faultText.ts';

beforeAll(() => startI18n('zh'));

describe('faultText', () => {
  it('says what is wrong with an ID number', () => {
    expect(faultText('id-number check-digit')).toContain('最后一位');
  });
  it('fills dates and events into the words of a refusal', () => {
    expect(faultText('date-after 2026-03-01')).toBe('日期不能晚于2026年3月1日。');
    expect(faultText('needs-first ConsentAsked')).toBe('要先记下“征询调解意愿”，才能做这一步。');
  });
  it('names what it does not know', () => {
    expect(faultText('name-unknown')).toBe('这个名字不在本案的当事人里。');
    expect(faultText('Invalid option')).toContain('Invalid option');
  });
  it('says what the shape of the file lacks', () => {
    expect(faultText('required')).toBe('请填写这一项。');
    expect(faultText('required-row:1')).toBe('至少要有 1 项。');
    expect(faultText('not-a-choice')).toBe('请从列出的选项里选。');
  });
});
