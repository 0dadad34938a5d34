import { expect, it } from 'vitest';
import { emptyLetter } from '../../../shared/letter/nextDraft.ts';
import { drawableText, isSameText, onForm, withLaw } from './letterForm.ts';

const blank = emptyLetter({ name: '随州市总工会', phone: '0722-1235100' }, { name: '周明兰' });

it('draws what is typed, and the last drawable text while a part is too long', () => {
  expect(drawableText({ ...blank, matter: ' 拖欠工资 ' }, blank).matter).toBe('拖欠工资');
  const tooLong = { ...blank, matter: '长'.repeat(5000) };
  expect(drawableText(tooLong, blank)).toBe(blank);
});

it('spaces around a part are no change, another word is', () => {
  expect(isSameText(drawableText({ ...blank, matter: '  ' }, blank), blank)).toBe(true);
  expect(isSameText({ ...blank, matter: '拖欠工资' }, blank)).toBe(false);
});

it('finds the field of the form for a fault of the command', () => {
  expect(onForm('content.addressee.name')).toBe('addressee.name');
  expect(onForm('on')).toBe('on');
});

it('adds a provision once', () => {
  expect(withLaw(withLaw([], '甲'), '甲')).toEqual(['甲']);
  expect(withLaw(['甲'], '乙')).toEqual(['甲', '乙']);
});
