import type { Shape } from '../shape.ts';
import type { sync as zh } from '../zh/sync.ts';

export const sync: Shape<typeof zh> = {
  title: 'Exchange',
  lead: 'How this computer and the hub keep each other up to date. Work goes on without a network.',
  hubCodes: {
    CODE_INVALID:
      'The hub does not know this code: it may have been used, be out of date, or be mistyped. Ask whoever runs the hub for a new one.',
    OFFICE_EXISTS:
      'Another computer has founded this office already. On this one choose "Join an office" instead of founding it again.',
    OFFICE_OTHER: 'This code is for another office; the number prefix differs. Check with whoever runs the hub.',
    OFFICE_MISSING:
      'The hub has not seen this office yet. First enrol the computer on which it was founded, then join from here.',
    DEVICE_UNKNOWN:
      'The hub does not know this computer. Ask whoever runs the hub for a new code and enrol again in the settings.',
    DEVICE_REVOKED:
      'The hub has taken this computer out and exchanges no more with it. Everything is still here; speak to the administrator.',
    SESSION_INVALID: 'The connection to the hub has expired and is being made again.',
    CLIENT_TOO_OLD:
      'This version of the desk is too old to exchange with the hub. Work goes on as usual; please update.',
    HUB_TOO_OLD:
      'The hub is older than this desk and cannot exchange with it yet. Work goes on as usual; whoever runs the hub should update it.',
    TOO_MANY: 'The hub is busy. Please try again in a while.',
    FILE_MISSING:
      'The hub does not have one of the files yet: the computer that wrote it has still to hand it over. It is fetched by itself.',
    FILE_PART_WRONG: 'One of the files did not arrive whole; it is sent again by itself.',
    FILE_WRONG:
      'One of the files differed when it had reached the hub and was not taken. The original here is whole; it is sent again by itself.',
  },
  refusedWhy: {
    'event-unreadable': 'The hub cannot read this record; it may be an older version.',
    'event-too-large': 'This record is too large for the hub.',
    'id-wrong': 'The check of this record does not match.',
    'signature-wrong': 'The signature of this record does not match.',
    'device-unknown': 'The hub does not know the computer that wrote it.',
    'device-revoked': 'The hub has taken this computer out.',
    'office-wrong': 'This record belongs to another office.',
    'stream-of-another-office': 'At the hub this case belongs to another office.',
    'office-unknown':
      'The hub does not know the office it was to go to. Check the office and hand it over or share it again.',
    'chain-gap': 'The hub lacks earlier records of this computer.',
    'chain-fork': 'The hub remembers another history of this computer.',
    'parent-missing': 'The hub lacks a record that this one builds on.',
    'data-invalid': 'The hub finds its content incomplete; it may be an older version.',
    'person-unknown': 'The hub does not know yet who recorded it.',
    'role-missing': 'At the hub, whoever recorded it does not have this role.',
  },
  state: {
    notLinked: 'Not linked to a hub',
    notLinkedBody:
      'Everything is kept encrypted on this computer and work goes on as usual. With a hub, the computers of one office keep themselves alike.',
    resting: 'Same as the hub',
    restingBody: 'Everything saved here is at the hub, and everything new from elsewhere is here.',
    restingOnlyHere: 'Exchanged with the hub just now',
    restingOnlyHereBody: 'Some of it has not been handed over; what it is stands below.',
    working: 'Exchanging…',
    workingBody: 'No need to wait; just go on working.',
    waiting: 'Not connected just now, trying again by itself',
  },
  waiting: {
    unreachable:
      'The hub cannot be reached: there may be no network, or the hub is off. Work goes on as usual and nothing is lost.',
    'other-hub': 'Another computer answers at the hub’s address, so nothing was sent. Please tell the administrator.',
    'hub-faulty': 'The hub is in trouble and gave no proper answer. Work goes on as usual and nothing is lost.',
    'own-fault':
      'This program met a fault while exchanging. Everything saved is safe; if it stays so, tell the administrator.',
    'chain-forked':
      'The hub remembers another history of this computer: its data folder was probably copied, or an old backup brought back. The exchange rests so that nothing is mixed up; please tell the administrator.',
  },
  nextTry: 'Next try at {{at}}.',
  address: 'Address of the hub',
  lastSuccess: 'Last success',
  never: 'none yet',
  onlyHere: 'Only on this computer',
  records_one: '{{count}} record',
  records_other: '{{count}} records',
  none: 'none',
  files_one: '{{count}} file',
  files_other: '{{count}} files',
  awaited: 'On their way here',
  awaitedHint: 'Files that cases name and that have not arrived on this computer; they come by themselves.',
  clockAhead:
    'The clock of this computer is {{span}} ahead of the hub. Please check it; legal dates follow the dates people type.',
  clockBehind:
    'The clock of this computer is {{span}} behind the hub. Please check it; legal dates follow the dates people type.',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  hours_one: '{{count}} hour',
  hours_other: '{{count}} hours',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  arriving: 'Catching up',
  arrivingOf: '{{arrived}} of {{total}} records have come',
  arrivingHint: 'The cases with the newest activity come first and can be worked on; the rest follows.',
  parked: 'Cannot be read in yet',
  parkedHint:
    'Records from elsewhere that wait for earlier ones, or for an update here. They are kept whole and tried again by themselves.',
  place: {
    column: 'Hub',
    hub: 'At the hub',
    hubHint: 'The hub has everything that is saved here.',
    here: 'Only here',
    hereHint: 'Some of it is only on this computer; it is handed over by itself once the hub can be reached.',
    refused: 'Not taken by the hub',
    refusedHint: '{{why}} Everything is safe here; what to do stands on the exchange page.',
  },
  now: 'Exchange now',
  nowDone: 'Exchanged: this computer is the same as the hub.',
  nowLeft_one: 'Exchanged; {{count}} record is still only on this computer.',
  nowLeft_other: 'Exchanged; {{count}} records are still only on this computer.',
  go: {
    title: 'May this computer go?',
    body: 'Look here before it is repaired, handed back or wiped.',
    yes: 'Yes.',
    yesBody:
      'The hub has every record of this computer and nothing else is here alone; it may go or be wiped. Lock the desk first.',
    no: 'Not yet.',
    noNotLinked: 'It is not linked to a hub, so everything is on this computer alone. Link it first, or make a backup.',
    noOnlyHere_one:
      '{{count}} record is only on this computer. Connect to the network, press "Exchange now", and wait for the yes.',
    noOnlyHere_other:
      '{{count}} records are only on this computer. Connect to the network, press "Exchange now", and wait for the yes.',
    noDrafts_one: '{{count}} unfinished form is only here. Finish it or clear it.',
    noDrafts_other: '{{count}} unfinished forms are only here. Finish them or clear them.',
    noFiles_one:
      '{{count}} file (evidence, sealed PDF) is not at the hub yet. Connect to the network and let it finish.',
    noFiles_other:
      '{{count}} files (evidence, sealed PDFs) are not at the hub yet. Connect to the network and let them finish.',
    noRefused: 'Some of them were not taken by the hub: see the records below first.',
  },
  refused: {
    title_one: 'Not taken by the hub: {{count}} record',
    title_other: 'Not taken by the hub: {{count}} records',
    body: 'They are safe here. "Exchange now" offers them again, and so does an update.',
    what: 'Belongs to',
    why: 'Why',
    office: 'Data of the office',
    unnumbered: 'no number',
    open: 'Open',
  },
  kinds: { case: 'Case', consultation: 'Consultation', letter: 'Letter', office: 'Office' },
  settings: {
    title: 'Exchange with a hub',
    body: 'Through a hub the computers of one office keep themselves alike. The office or the authority above it runs it.',
    linked: 'Linked',
    page: 'See the exchange',
    enrol: 'Link to a hub…',
    enrolAgain: 'Use another code…',
    dialog: 'Link to a hub',
    dialogBody:
      'Paste the code from whoever runs the hub. From then on the records of this computer are handed to the hub by themselves.',
    code: 'Enrolment code',
    codeHint: 'A text that begins with http and has two # in it. Each code can be used once.',
    do: 'Link',
    doing: 'Linking…',
    done: 'Linked; exchanging with the hub now.',
  },
};
