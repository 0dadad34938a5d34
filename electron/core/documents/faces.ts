/**
 * What a piece of text is for, which decides the font it is set in. Layout knows faces only; which font file stands behind a face is
 * settled per character, because a chosen font may lack one that the bundled font has.
 */
import type { OpenFont } from './fonts.ts';

/** strong: **words** and table heads; subheading: level 2; number: page numbers, always in the bundled 宋体 (GB/T 9704-2012, 7.5). */
export const faces = ['body', 'strong', 'title', 'heading', 'subheading', 'number'] as const;
export type Face = (typeof faces)[number];

/** Fonts an office chose; a face without one is set in the bundled font. */
export type ChosenFaces = { readonly [face in Face]?: OpenFont };

export type FaceFonts = {
  readonly widthOf: (character: string, face: Face) => number;
  /** The font that draws the character: the chosen one if it can. */
  readonly fontFor: (character: string, face: Face) => OpenFont;
  /** The chosen font of a face that has to be helped out with this character; null where none has. */
  readonly lackingFont: (character: string, face: Face) => OpenFont | null;
};

export const faceFonts = (
  bundled: { readonly regular: OpenFont; readonly bold: OpenFont },
  chosen: ChosenFaces,
): FaceFonts => {
  const bundledFor = (face: Face): OpenFont => (face === 'body' || face === 'number' ? bundled.regular : bundled.bold);
  const fontFor = (character: string, face: Face): OpenFont => {
    const wanted = chosen[face];
    return wanted?.draws(character) ? wanted : bundledFor(face);
  };
  return {
    fontFor,
    widthOf: (character, face) => fontFor(character, face).widthOf(character),
    lackingFont: (character, face) => {
      const wanted = chosen[face];
      return wanted === undefined || wanted.draws(character) ? null : wanted;
    },
  };
};
