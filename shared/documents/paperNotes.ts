/** What a person should know about a paper that was drawn all the same: a font that could not be used as chosen, a number nobody has confirmed. Never a reason to refuse. */
import type { Text } from '../kernel/text.ts';

export type PaperNote =
  /** The office's own wording comes from a newer version of the program; the shipped one was used. */
  | { readonly type: 'template-newer' }
  /** The chosen file is gone or cannot be read; `used` was taken instead. Names are those of fonts, e.g. 仿宋_GB2312. */
  | { readonly type: 'font-missing'; readonly font: string; readonly used: string }
  | { readonly type: 'font-damaged'; readonly font: string; readonly used: string }
  /** The font has no glyph for these characters; they are set in the bundled one. */
  | { readonly type: 'font-lacks'; readonly font: string; readonly characters: readonly string[] }
  /** The paper prints or counts with these settings, which the office has not confirmed. */
  | { readonly type: 'numbers-unconfirmed'; readonly numbers: readonly Text[] };
