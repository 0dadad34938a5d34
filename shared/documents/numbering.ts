/** Numbers of clauses and headings as Chinese papers write them (GB/T 9704-2012, 7.3.3: 一、（一） 1. （1）). */
import type { Numbering } from './template.ts';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 = 一, 12 = 十二, 20 = 二十, 105 = 一百零五; from 1 to 999. */
export const ordinal = (position: number): string => {
  if (!Number.isInteger(position) || position < 1 || position > 999) throw new RangeError('an ordinal is 1 to 999');
  const hundreds = Math.floor(position / 100);
  const tens = Math.floor((position % 100) / 10);
  const ones = position % 10;
  const head = hundreds === 0 ? '' : `${digits[hundreds]}百`;
  const rest = position % 100;
  if (rest === 0) return head;
  if (tens === 0) return `${head}${hundreds === 0 ? '' : '零'}${digits[ones]}`;
  // 十二 alone, but 一百一十二 after a hundred.
  const ten = tens === 1 && hundreds === 0 ? '十' : `${digits[tens]}十`;
  return `${head}${ten}${ones === 0 ? '' : digits[ones]}`;
};

/** The mark in front of the item at `position` (from 1). */
export const numberMark = (numbering: Numbering, position: number): string => {
  switch (numbering) {
    case 'chinese':
      return `${ordinal(position)}、`;
    case 'bracketed':
      return `（${ordinal(position)}）`;
    case 'arabic':
      return `${position}. `;
    case 'arabicBracketed':
      return `（${position}）`;
    case 'article':
      return `第${ordinal(position)}条　`;
    case 'none':
      return '';
  }
};
