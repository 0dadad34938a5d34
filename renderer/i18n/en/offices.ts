import type { Shape } from '../shape.ts';
import type { offices as zh } from '../zh/offices.ts';

export const offices: Shape<typeof zh> = {
  toOffice: {
    office: 'Which office',
    none: 'The hub has not told this computer of other offices yet. Connect and exchange once first.',
    parts: 'What goes along',
    always: 'Registration, parties, claims, facts, agreement and payments (always)',
    handoverMeans:
      "The whole case becomes the other office's. It stays here as it is now and can only be read. They can hand it back.",
  },
  place: {
    shared: 'Another office shared this case; only the office whose case it is hands it on.',
    past: 'This case was handed over to another office. It stays here as it was then and can only be read.',
    reader: 'This is a case of an office below yours; it can only be read here.',
    pastTitle: 'Handed over to {{office}}',
    readerTitle: 'A case of {{office}}',
    sharedTitle: 'Worked on together with {{office}}',
    sharedOut: 'Shared with {{offices}}',
  },
};
