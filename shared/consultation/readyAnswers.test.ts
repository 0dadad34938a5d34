import { expect, test } from 'vitest';
import { DisputeTypeCode } from '../case/codes.ts';
import { answersFor, answerWords, readyAnswers } from './readyAnswers.ts';

test('every answer cites its articles in both languages, and is short enough to say', () => {
  for (const { id, text, article } of readyAnswers) {
    expect(article.zh, id).toMatch(/第[一二三四五六七八九十百]+条/);
    expect(article.en, id).toMatch(/Art\. \d/);
    expect(text.zh.length, id).toBeLessThan(160);
    expect(text.en.length, id).toBeGreaterThan(40);
  }
  expect(new Set(readyAnswers.map(({ id }) => id)).size).toBe(readyAnswers.length);
});

test('a topic brings its own answers first and the general ones after', () => {
  const ids = answersFor(['08']).map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(['injury', 'legal-aid']);
  expect(ids).toContain('limitation');
  expect(ids).not.toContain('arrears');
});

test('every topic has something to say, and none offers an answer twice', () => {
  for (const code of DisputeTypeCode) {
    const ids = answersFor([code, '02']).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('what is inserted carries its articles', () => {
  const [arrears] = answersFor(['02']);
  if (arrears === undefined) throw new Error('wages have an answer');
  expect(answerWords(arrears).zh).toMatch(
    /申请仲裁。（劳动合同法第三十条、第八十五条；劳动争议调解仲裁法第二十七条）$/,
  );
});
