import { describe, expect, it } from 'vitest';
import { amountPairs, amountsInText, readCapitalAmount } from './amountsInText.ts';

describe('a capital amount', () => {
  it.each([
    ['肆万零捌佰元整', 4_080_000],
    ['柒佰壹拾贰元陆角伍分', 71_265],
    ['壹万陆仟肆佰零玖元零贰分', 1_640_902],
    ['叁佰贰拾伍元零肆分', 32_504],
    ['壹仟肆佰零玖元伍角', 140_950],
    ['陆仟零柒元壹角肆分', 600_714],
    ['壹拾万柒仟元伍角叁分', 10_700_053],
    ['壹拾元整', 1_000],
    ['拾元整', 1_000],
    ['壹拾万零壹拾元整', 10_001_000],
    ['壹仟万元整', 1_000_000_000],
    ['壹亿零壹仟元整', 10_000_100_000],
    ['伍分', 5],
    ['零元整', 0],
    ['贰拾叁万圆正', 23_000_000],
  ])('%s is %i fen', (text, fen) => expect(readCapitalAmount(text)).toBe(fen));

  it.each(['', '四万元', '肆万', '元整', '肆角伍角'])('is not read from "%s"', (text) =>
    expect(readCapitalAmount(text)).toBeNull(),
  );
});

describe('sums in a text', () => {
  it.each([
    ['支付¥40,800.00', 4_080_000],
    ['支付人民币40800元', 4_080_000],
    ['支付4.08万元', 4_080_000],
    ['支付４０，８００．００元', 4_080_000],
    ['支付￥ 712.65元', 71_265],
  ])('%s', (text, fen) => expect(amountsInText(text).map((amount) => amount.fen)).toEqual([fen]));

  it('are not dates, spans of time or numbers of people', () => {
    expect(amountsInText('于2026年3月20日前向11名申请人支付，逾期超过15日的，按每日万分之五计算')).toEqual([]);
  });

  it('pair a figure with the capital amount beside it, in either order', () => {
    const fen = (text: string) => amountPairs(text).map(({ figure, capital }) => [figure.fen, capital.fen]);
    expect(fen('人民币40,800.00元（大写：肆万零捌佰元整）')).toEqual([[4_080_000, 4_080_000]]);
    expect(fen('人民币肆万零捌佰元整（¥40,900.00）')).toEqual([[4_090_000, 4_080_000]]);
    expect(fen('首期10,000元，二期人民币贰万元整')).toEqual([]);
  });
});
