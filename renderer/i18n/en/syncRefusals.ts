import type { SyncRefusalType } from '../zh/syncRefusals.ts';

export const syncRefusals: { readonly [K in SyncRefusalType]: string } = {
  unreachable:
    'The hub cannot be reached just now. Check the network and whether the hub is on, then try again. Everything typed is still here.',
  'other-hub':
    'The computer at this address is not the hub the code names; nothing was sent. Ask whoever runs the hub for a new code.',
  'hub-refuses': '{{why}}',
  'hub-faulty':
    'The hub is in trouble and gave no proper answer. Try again in a while, or tell whoever runs it. Everything typed is still here.',
  'own-fault':
    'This program met a fault while exchanging. Everything saved is safe and it is tried again; if it stays so, tell the administrator.',
  'chain-forked':
    'The hub remembers another history of this computer: its data folder was probably copied, or an old backup brought back. Please stop here and tell the administrator.',
  'code-unreadable':
    'This code cannot be read; it may not have been copied whole. It has three parts with # between them: paste all of it.',
  'person-unknown':
    'The office has nobody with this sign-in name. Check the spelling with its administrator; the same code can still be used.',
};
