/**
 * Input methods leave full-width letters and digits behind, and copied text brings spaces. Numbers and codes are read
 * after this; names and other prose never pass through here. Pure; anyone may call it.
 */

/** Full-width ASCII (Ａ, １, ．, ，) becomes plain ASCII; every other character stays as it is. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** Half width, with all spaces (wide and zero-width ones included) taken out. */
export const toCompactCode = (text: string): string => toHalfWidth(text).replace(/[\s\u200B-\u200D\u2060]/g, '');
