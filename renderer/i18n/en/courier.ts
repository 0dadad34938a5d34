import type { Shape } from '../shape.ts';
import type { courier as zh } from '../zh/courier.ts';

export const courier: Shape<typeof zh> = {
  title: 'Without a network: courier files',
  lead: 'Write what other computers do not have yet into one encrypted file, take it there on a stick and read it in; what is written on the way back carries the receipt. Only the computers you choose can open it.',
  refusals: {
    'courier-no-room':
      'The disk is full. Nothing was finished and no half file was left. Please make room and try again.',
    'courier-too-large-here':
      'This disk holds no single file of that size. Please choose "at most 2 GB each" and write again.',
    'courier-place-gone':
      'The file was gone while it was being read; the stick may have been pulled out. What was read before is kept; plug it in and choose the file again.',
    'courier-place-read-only': 'Nothing may be written there. Please check the write protection or take another stick.',
    'courier-receiver-unknown': 'One of the chosen computers is no longer in this office. Please choose again.',
    'courier-not-one': 'This is no courier file; nothing was read in. Please choose a file that ends in .hejie.',
    'courier-newer':
      'A newer version of the desk wrote this file, and this one cannot read it yet; nothing was read in. Please update first, then read it.',
    'courier-not-for-us':
      'This file was not written for this computer, so it cannot be opened; nothing was read in. If it was written here, read it on another computer; if elsewhere, tick this computer there and write it again.',
    'courier-damaged':
      'This file is not whole or was changed; nothing of it was read in. Please copy it again, or have it written again.',
    'courier-sender-unknown':
      'The computer that wrote this file is not in this office; nothing of it was read in. Please find out where it comes from.',
    'courier-sender-revoked':
      'The hub has taken out the computer that wrote this file, so nothing was read in. Please ask the administrator.',
    'courier-other-office': 'This file belongs to another office; nothing was read in.',
    'courier-signature-wrong':
      'The signature is not that of the computer it names; nothing of it was read in. Please do not use this file and tell the administrator.',
    'courier-content-wrong':
      'A record or a file in it does not check out; nothing of it was read in. Please tell the administrator and have it written again.',
    'courier-part-other':
      'This part was not written together with those read before and was not kept. Please choose the parts that were written at one time.',
  },
  failed:
    'This program met an unexpected fault and did not finish. What was saved is safe; please try again, and tell the administrator if it stays so.',
  take: {
    title: 'Take along on a stick',
    alone: 'This is the only computer of the office, so there is nowhere to take it.',
    to: 'For whom',
    everybody: 'Every computer of the office',
    unnamed: 'a computer without a name',
    never: 'nothing written for it yet',
    written: 'last written {{at}}',
    confirmed_one: '{{count}} record confirmed',
    confirmed_other: '{{count}} records confirmed',
    unconfirmed_one: '{{count}} record without a receipt yet',
    unconfirmed_other: '{{count}} records without a receipt yet',
    size: 'Size of each part',
    whole: 'One file',
    fat: 'At most 2 GB',
    own: 'Own size',
    ownSize: 'At most (MB)',
    ownSizeWrong: 'Please enter a whole number from 2 to 1000000.',
    fatHint:
      'Old sticks (FAT32) hold no single file of 4 GB or more. Several parts may travel stick by stick and be read in any order.',
    nobody: 'Please choose for whom first.',
    load: 'This would go: {{events}}, {{files}}, about {{size}}.',
    loadNothing: 'They have every record; the file carries only the receipt.',
    events_one: '{{count}} record',
    events_other: '{{count}} records',
    files_one: '{{count}} file',
    files_other: '{{count}} files',
    write: 'Write the file',
    writing: 'Writing; you can go on working.',
    stop: 'Stop',
    stopped: 'Stopped; nothing was left behind.',
  },
  out: {
    title: 'Ready to be taken',
    body: 'Written {{at}} for {{to}}: {{events}}, {{files}}.',
    save: 'Save to the stick',
    saveNamed: 'Save to the stick: {{name}}',
    part: 'Part {{part}} of {{parts}}',
    saving: 'Fetching…',
    saved: 'It is being saved. Wait until that has finished before you eject the stick.',
    hint: 'Choose the stick when saving; with several parts you may change the stick before the next one.',
    clear: 'Clear the copy here',
    cleared: 'Cleared; what is on the stick stays.',
  },
  bring: {
    title: 'Read in from a stick',
    body: 'Choose the courier files on the stick, several at once if you like. Pulling it out half-way does no harm, nor does reading twice.',
    choose: 'Choose courier files…',
    reading: 'Fetching {{name}}',
    checking: 'Checking {{name}}',
    taking: 'Reading in {{name}}; you can go on working.',
    done: 'From {{from}}: {{events}} and {{files}} are new here.',
    doneNothing: 'From {{from}}: everything was here already. The receipt was noted.',
    known: 'From {{from}}: this file was read in before; nothing changed.',
    waiting: 'Kept part {{read}} of {{parts}}. Still missing: {{missing}}.',
    answer: 'To let them know it has arrived, write a file for them above and take it back.',
  },
  arriving: {
    title: 'Not complete yet',
    body: 'From {{from}}, written {{at}}: of {{parts}} parts here {{read}}, still missing {{missing}}.',
    complete: 'From {{from}}, written {{at}}: all {{parts}} parts are here and not read in yet.',
    goOn: 'Go on reading',
    drop: 'Drop',
    dropTitle: 'Drop these parts?',
    dropBody: 'Only the incomplete parts on this computer go; the files on the stick stay and can be read again.',
  },
  and: ', ',
  receiptTitle: 'What a receipt says',
  receipt:
    'With a receipt these records are no longer on this computer only: another one keeps them. They are not at the hub yet; that computer hands them over for this one once it has a network.',
};
