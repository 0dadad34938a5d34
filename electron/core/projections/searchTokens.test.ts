import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from './searchExcerpt.ts';
import { indexTokens, matchExpression, searchForm, searchTerms } from './searchTokens.ts';

describe('tokens of a text', () => {
  it('are all pairs of neighbouring Chinese characters, and the last character alone', () => {
    expect(indexTokens('张三丰')).toBe('张三 三丰 丰');
  });

  it('part Chinese characters from digits and Latin letters', () => {
    expect(indexTokens('沿河大道12号ABC楼')).toBe('沿河 河大 大道 道 12 号 abc 楼');
    expect(indexTokens('鄂随工调〔2026〕15号')).toBe('鄂随 随工 工调 调 2026 15 号');
  });

  it('are the same for full-width and half-width writing', () => {
    expect(indexTokens('ＡＢ１２')).toBe(indexTokens('ab12'));
  });

  it('keep rare characters and pass over dots in names and variation marks', () => {
    expect(indexTokens('㛃䶮𬭎')).toBe('㛃䶮 䶮𬭎 𬭎');
    expect(searchForm('阿卜杜·热合曼')).toBe(searchForm('阿卜杜•热合曼'));
    expect(searchForm('葛\u{e0100}某')).toBe('葛某');
  });
});

describe('what is typed', () => {
  it('asks for every word between spaces, wide spaces too', () => {
    expect(searchTerms(' 王小明　物流 ')).toEqual(['王小明', '物流']);
    expect(matchExpression('王小明 物流')).toBe('"王小 小明" AND "物流"');
  });

  it('of one character asks for a beginning', () => {
    expect(matchExpression('张')).toBe('"张"*');
  });

  it('of a number or a word asks for its beginning', () => {
    expect(matchExpression('〔2026〕1')).toBe('"2026 1"*');
    expect(matchExpression('工调〔2026')).toBe('"工调 调 2026"*');
  });

  it('without a letter or digit asks for nothing', () => {
    expect(matchExpression('，。 "*"')).toBeNull();
  });

  it('can never leave the quotes of its expression', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        const expression = matchExpression(typed) ?? '""';
        expect(expression.replaceAll(/"[\p{Script=Han}\p{L}\p{N}\p{M} ]*"\*?/gu, 'x')).toMatch(/^x( AND x)*$/);
      }),
    );
  });
});

describe('the excerpt', () => {
  const text = `${'前'.repeat(40)}拖欠工资三个月，共计５８００元${'后'.repeat(80)}\n第二行`;
  it('shows the words around the match, of its own line only', () => {
    expect(excerptOf(text, '工资')).toBe(`…${'前'.repeat(14)}拖欠工资三个月，共计５８００元${'后'.repeat(31)}…`);
  });
  it('finds what was written in another width', () => {
    expect(excerptOf(text, '5800元')).toContain('５８００元');
    expect(excerptOf(text, '第二')).toBe('第二行');
  });
  it('is null where nothing stands', () => {
    expect(excerptOf(text, '仲裁')).toBeNull();
    expect(excerptOf(text, '')).toBeNull();
  });
  it('never cuts a character in two', () => {
    const rare = '𬭎'.repeat(60);
    expect(excerptOf(`${rare}甲乙${rare}`, '甲乙')).not.toMatch(
      /(^|[^\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff]([^\udc00-\udfff]|$)/,
    );
  });
});
