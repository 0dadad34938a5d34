import { describe, expect, it } from 'vitest';
import type { Piece, TextMark } from './drawing.ts';
import { paginate } from './paginate.ts';

const markOf = (name: string): TextMark => ({
  kind: 'text',
  x: 0,
  y: 0,
  size: 1,
  ink: 'black',
  characters: [{ character: name, face: 'body', offset: 0 }],
});

const piece = (name: string, height: number, more: Partial<Piece> = {}): Piece => ({
  height,
  spaceBefore: 0,
  keepWithNext: false,
  isText: true,
  marks: [markOf(name)],
  ...more,
});

/** Each page as names with their tops. */
const dealt = (...pieces: readonly Piece[]) =>
  paginate(pieces, 100).map((marks) =>
    marks.map((mark) => (mark.kind === 'text' ? `${mark.characters[0]?.character}@${mark.y}` : '')),
  );

describe('pages', () => {
  it('fill from the top down', () => {
    expect(dealt(piece('a', 60), piece('b', 40), piece('c', 10))).toEqual([['a@0', 'b@60'], ['c@0']]);
  });

  it('exist even without content', () => expect(dealt()).toEqual([[]]));

  it('start without the gap of their first piece', () => {
    expect(dealt(piece('a', 60), piece('b', 30, { spaceBefore: 5 }), piece('c', 50, { spaceBefore: 9 }))).toEqual([
      ['a@0', 'b@65'],
      ['c@0'],
    ]);
  });

  it('drop empty space at their top', () => {
    expect(dealt(piece('a', 90), piece('space', 20, { isSpace: true, marks: [] }), piece('b', 10))).toEqual([
      ['a@0'],
      ['b@0'],
    ]);
  });

  it('begin where a block asks for it, but leave no empty page', () => {
    expect(dealt(piece('a', 10, { startsPage: true }), piece('b', 10, { startsPage: true }))).toEqual([
      ['a@0'],
      ['b@0'],
    ]);
  });
});

describe('kept pieces', () => {
  it('move together', () => {
    expect(dealt(piece('a', 60), piece('head', 20, { keepWithNext: true }), piece('b', 30))).toEqual([
      ['a@0'],
      ['head@0', 'b@20'],
    ]);
  });

  it('are dealt out when they fit no page, with the beginning still together', () => {
    const kept = { keepWithNext: true };
    const group = [piece('t', 20, kept), piece('u', 20, kept), piece('1', 40, kept), piece('2', 40, kept)];
    expect(dealt(piece('a', 50), ...group)).toEqual([['a@0'], ['t@0', 'u@20', '1@40'], ['2@0']]);
  });
});

describe('tables', () => {
  const header = piece('H', 10, { keepWithNext: true });

  it('repeat their header on each page', () => {
    const row = (name: string) => piece(name, 40, { headerAgain: header });
    expect(dealt(header, row('1'), row('2'), row('3'))).toEqual([
      ['H@0', '1@10', '2@50'],
      ['H@0', '3@10'],
    ]);
  });

  it('cut a row taller than a page, and only then', () => {
    const tall: Piece = piece('tall', 150, {
      headerAgain: header,
      split: (room) => [piece('upper', room), piece('lower', 150 - room, { headerAgain: header })],
    });
    expect(dealt(piece('a', 30), tall)).toEqual([
      ['a@0', 'upper@30'],
      ['H@0', 'lower@10'],
    ]);
  });

  it('let a piece that cannot be cut run over the edge rather than vanish', () => {
    expect(dealt(piece('a', 10), piece('huge', 300), piece('b', 10))).toEqual([['a@0'], ['huge@0'], ['b@0']]);
  });
});
