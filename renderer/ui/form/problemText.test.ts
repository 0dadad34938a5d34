import { beforeAll, describe, expect, it } from 'vitest';
import { startI18n } from '../../i18n/i18n.ts';
import { problemText, sentence } from './problemText.ts';

beforeAll(() => startI18n('zh'));

describe('problemText', () => {
  it('says the limit', () => {
    expect(problemText('too-long:200')).toBe('最多 200 个字，请精简。');
  });
  it('shows a finished sentence as it is', () => {
    expect(problemText(sentence('请核对。'))).toBe('请核对。');
  });
  it('has words for codes of the schema library and for unknown ones', () => {
    expect(problemText('invalid_type')).toBe(problemText('required'));
    expect(problemText('something new')).toBe(problemText('invalid'));
  });
});
