import type { Shape } from '../shape.ts';
import type { papers as zh } from '../zh/papers.ts';

export const papers: Shape<typeof zh> = {
  /** What may not have come to this computer yet. */
  volume: {
    make: 'Whole volume as PDF',
    hint: 'Binds every paper and piece of evidence in the order of the file, with cover, contents, page numbers and bookmarks.',
    fetching: 'Fetching files from the hub',
    left_one: 'Fetching files from the hub first: {{count}} to come',
    left_other: 'Fetching files from the hub first: {{count}} to come',
    making: 'Binding the volume',
    step: '{{title}} ({{done}}/{{of}})',
    front: 'Drawing contents and cover',
    saving: 'Fetching the file',
    stop: 'Stop binding',
    stopped: 'Stopped; nothing half-finished was left behind.',
    failed: 'The volume was not finished; nothing in the case has changed. You can try again.',
    done_one: '{{count}} page bound, saved as {{name}}.',
    done_other: '{{count}} pages bound, saved as {{name}}.',
    gapsTitle: 'Some items have no pages to bind; a sheet in their place says why',
    gap: 'Page {{page}} {{title}}: {{why}}',
    gaps: {
      locked: 'the file is locked with a password',
      damaged: 'the file is damaged',
      missing: 'the file is not on this computer yet',
      'at-hub':
        'the file is at the hub and could not be fetched now; it is noted, and will be there when the volume is made again',
      'no-pages': 'recordings, videos and sheets have no pages',
    },
  },
  saveWord: 'Save as Word',
  notesTitle: 'This paper can be used; please note',
  notesBetween: '; ',
  notes: {
    'template-newer':
      "The office's own wording was saved by a newer version of the program; the shipped one is used. Please update.",
    'font-missing':
      'The file of the font "{{font}}" is gone; "{{used}}" is used instead. Choose another one in the settings.',
    'font-damaged':
      'The file of the font "{{font}}" cannot be read; "{{used}}" is used instead. Choose another one in the settings.',
    'font-lacks': 'The font "{{font}}" has no glyph for {{characters}}; these are set in Noto Serif SC.',
    'numbers-unconfirmed':
      'The office has not confirmed these numbers of days in the paper: {{numbers}}. Check them, and confirm them on the page of rules.',
  },
  /** A paper drawn while it is written. */
  live: {
    drawing: 'Drawing…',
    failed: 'The paper cannot be drawn just now. Everything you typed is kept; it is tried again.',
    refused: 'The paper cannot be drawn: {{why}}',
  },
  fonts: {
    title: 'Fonts of papers',
    body: 'Papers are set in the bundled Noto Serif SC. Where this computer has FangSong, XiaoBiaoSong and the like, they can be used instead. Only for this computer.',
    style: { official: 'Official papers (notices, letters)', form: 'Forms and agreements (applications, records)' },
    bundled: 'Noto Serif SC (bundled)',
    none: 'No Chinese font was found in the font folders of this computer; papers use the bundled one.',
    usual: 'Usual',
    others: 'Other fonts',
    changed: 'Font changed; papers drawn from now on use it.',
    reload: 'Look for fonts again',
    whyNot: '{{count}} fonts cannot be used',
  },
  fontProblems: {
    'font-cff': 'This kind of font file (OpenType CFF) is not supported yet; please choose a .ttf or .ttc font.',
    'font-forbidden': 'The maker of this font does not allow embedding it; please choose another one.',
    'font-damaged': 'The font file cannot be read; please choose another one.',
    'font-too-large': 'The font file is too large; please choose another one.',
    'font-not-chinese': 'This font lacks common Chinese characters; please choose another one.',
    'font-missing': 'The font file is no longer on this computer; please look for fonts again.',
  },
};
