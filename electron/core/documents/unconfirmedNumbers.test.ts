/** A paper tells of every number in it that nobody has confirmed: held to what each paper prints, by printing it with another number. */
import { describe, expect, it } from 'vitest';
import { builtFields, contextOf, paperRow, templateOf } from '../../../tests/support/drawPaper.ts';
import { hrCase, hrOneStopCase, hrSettledCase } from '../../../tests/builders/hrStories.ts';
import { aCase, day } from '../../../tests/builders/paperCase.ts';
import { storiesOf } from '../../../tests/support/paperStory.ts';
import { filledWords } from '../../../shared/documents/filledWords.ts';
import { fillTemplate } from '../../../shared/documents/fillTemplate.ts';
import type { PaperContext } from '../../../shared/documents/paperContext.ts';
import { paperRegistry } from '../../../shared/documents/registry.ts';
import { unconfirmedNumbers } from '../../../shared/documents/unconfirmedNumbers.ts';
import { limitRows } from '../../../shared/settings/limitRows.ts';
import type { Setting } from '../../../shared/settings/setting.ts';

const own = (key: string, value: number, confirmed: boolean): Setting => ({
  key,
  place: '',
  value,
  unit: 'day',
  source: { zh: '本市规定', en: 'local rule' },
  validFrom: day('2000-01-01'),
  confirmed,
});
const wordsOf = (id: string, context: PaperContext): string =>
  filledWords(fillTemplate(templateOf(paperRow(id)), builtFields(paperRow(id), context)));
/** The numbers that change the words of the paper when they change. */
const printed = (id: string, context: PaperContext): readonly string[] =>
  Object.entries(limitRows)
    .filter(([key]) => wordsOf(id, { ...context, settings: [own(key, 77, true)] }) !== wordsOf(id, context))
    .map(([, { title }]) => title.zh);
const told = (id: string, context: PaperContext): readonly string[] =>
  unconfirmedNumbers(id, context).map(({ zh }) => zh);

const lines = paperRegistry.flatMap(({ id }) => storiesOf(id).map((story) => [id, story.track, story] as const));

it.each(lines)('%s on %s tells of exactly the unconfirmed numbers it prints', (id, _track, { case: c, more }) => {
  const context = contextOf(c, more);
  expect(told(id, context).toSorted()).toEqual(printed(id, context).toSorted());
});

describe('a number', () => {
  it('is told until the office confirms it, whether shipped or its own', () => {
    const context = contextOf(hrSettledCase());
    expect(told('D13', context)).toEqual(['调解协议生效后申请仲裁审查的期限']);
    expect(told('D13', { ...context, settings: [own('limit.B05', 10, false)] })).toHaveLength(1);
    expect(told('D13', { ...context, settings: [own('limit.B05', 10, true)] })).toEqual([]);
  });

  it('of one-stop mediation is told with its cap; on the court track the statute gives all', () => {
    expect(told('D03', contextOf(hrOneStopCase()))).toEqual(printed('D03', contextOf(hrOneStopCase())));
    expect(told('D03', contextOf(hrOneStopCase()))).toHaveLength(2);
    expect(told('D03', contextOf(hrCase()))).toEqual(['受理后结束调解的期限']);
    expect(told('D03', contextOf(aCase()))).toEqual([]);
  });
});
