/**
 * How personal data is shown where the reader does not need all of it (个人信息保护法 Art 6, 51). A mask is for display
 * only: it is never stored in place of the value, and showing the value is a logged act elsewhere.
 */
import { toCompactCode } from '../kernel/halfWidth.ts';

/** 420300199001010017 → 420300********0017. Shorter papers keep only their two ends. */
export const maskIdNumber = (idNumber: string): string => {
  const text = toCompactCode(idNumber);
  return text.length >= 15 ? keepEnds(text, 6, 4) : keepEnds(text, 1, 1);
};

/** 13800001234 → 138****1234. Shorter numbers keep their last two digits. */
export const maskPhone = (phone: string): string => {
  const text = toCompactCode(phone);
  return text.length >= 11 ? keepEnds(text, 3, 4) : keepEnds(text, 0, 2);
};

/** 王小明 → 王××. The number of signs stops at two, so that the length of a long name is not told either. */
export const maskName = (name: string): string => {
  const characters = Array.from(name.trim());
  if (characters.length <= 1) return '×'.repeat(characters.length);
  return `${characters[0]}${'×'.repeat(Math.min(characters.length - 1, 2))}`;
};

const keepEnds = (text: string, head: number, tail: number): string => {
  const hidden = text.length - head - tail;
  if (hidden <= 0) return '*'.repeat(text.length);
  return `${text.slice(0, head)}${'*'.repeat(hidden)}${text.slice(text.length - tail)}`;
};
