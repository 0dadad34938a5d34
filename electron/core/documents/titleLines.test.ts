import { describe, expect, it } from 'vitest';
import { cellRow, type Measure, plainText } from './cells.ts';
import { titleLines } from './titleLines.ts';

const measure: Measure = (character) => (/[\u2000-\uffff]/u.test(character) ? 1 : 0.5);
const broken = (title: string, characters: number): readonly string[] =>
  titleLines(cellRow(plainText(title), { size: 1, tracking: 0, face: 'title' }, measure), characters).map((line) =>
    line.cells.map((cell) => cell.character).join(''),
  );

describe('a title', () => {
  it('that fits stays on one line', () => expect(broken('受理通知书', 20)).toEqual(['受理通知书']));

  it('of two lines is a trapezoid cut between words', () => {
    const lines = broken('关于移送随州市晨光装饰工程有限公司拖欠劳动报酬问题线索的函', 20);
    expect(lines.join('')).toBe('关于移送随州市晨光装饰工程有限公司拖欠劳动报酬问题线索的函');
    expect(lines).toHaveLength(2);
    expect(lines[0]?.length).not.toBe(lines[1]?.length);
    expect(lines[0]).toMatch(/公司$|工程$|有限$/u);
  });

  it('of three lines is no hourglass', () => {
    const title =
      '关于建议依法查处随州市晨光装饰工程有限公司拖欠周建国等二十三名劳动者工资和未依法缴纳社会保险费问题的意见书';
    const lines = broken(title, 20);
    expect(lines.join('')).toBe(title);
    expect(lines).toHaveLength(3);
    const [first = '', second = '', third = ''] = lines;
    expect(second.length < first.length && second.length < third.length).toBe(false);
  });

  it('too long for three lines is broken like text', () => {
    expect(broken('字'.repeat(45), 10).map((line) => line.length)).toEqual([10, 10, 10, 10, 5]);
  });
});
