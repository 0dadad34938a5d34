import type { Shape } from '../shape.ts';
import type { sync as zh } from '../zh/sync.ts';

const UPDATE = 'Update the hub and all computers to the same version, then press "Exchange now".';
const ASK_RUNNER = 'Show this page to whoever runs the hub; nothing is lost here.';
const WAIT = 'Nothing to do: it is offered again by itself. If it stays so, tell the administrator.';

export const sync: Shape<typeof zh> = {
  fetching: {
    all: 'All of them',
    'open-cases': 'Those of open cases only',
    'on-use': 'When they are used',
  },
  fetchingHint: {
    all: 'Every file the hub has comes to this computer and can be seen without a network.',
    'open-cases':
      'Files of open cases and open letters can be seen without a network; the others are fetched when opened.',
    'on-use':
      'Files are fetched when opened and take the least room; without a network only those fetched before can be seen.',
  },
  fetchingStill: 'It takes long and is still on its way.',
  fetchingTitle: 'Fetching files',
  fetchingBody:
    'For this computer alone. Files added here always go to the hub; what was fetched stays here. On its page, a single case can have its files kept on this computer.',
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
  refusedDo: {
    'event-unreadable': UPDATE,
    'event-too-large': 'Open it and record very long texts or rosters in several steps.',
    'id-wrong': ASK_RUNNER,
    'signature-wrong': ASK_RUNNER,
    'device-unknown': 'Ask whoever runs the hub for a new code and enrol this computer again in the settings.',
    'device-revoked':
      'Whoever runs the hub looks into it: if all is well, what colleagues have of that computer can be accepted. Then press "Exchange now".',
    'office-wrong': ASK_RUNNER,
    'stream-of-another-office':
      'The case may have been handed over. Tell the office that has it now what it needs to know.',
    'office-unknown': 'Check the office, then hand the case over or share it again.',
    'chain-gap': WAIT,
    'chain-fork': 'Please stop using this computer and tell the administrator.',
    'parent-missing': WAIT,
    'data-invalid': UPDATE,
    'person-unknown': 'It is offered again once the hub knows the person who recorded it.',
    'role-missing': "The administrator checks that person's roles under Settings, People.",
  },
  parkedWhy: {
    unreadable: 'It cannot be read: a newer version of Hejie Desk may have written it.',
    'id-wrong': 'Its contents do not agree with its check sum; it may have been damaged on the way.',
    'signature-wrong': 'Its signature does not agree, so nobody can say who wrote it.',
    'device-unknown': 'The computer that wrote it is not known here yet.',
    'parent-missing': 'An earlier record that it builds on has not arrived.',
  },
  parkedDo: {
    unreadable: 'Update Hejie Desk on this computer; it is then read in by itself.',
    'id-wrong': 'Tell the administrator; it is kept as it came and stands in no case.',
    'signature-wrong': 'Tell the administrator; it is kept as it came and stands in no case.',
    'device-unknown': "Nothing to do: it is read in once that computer's enrolment arrives.",
    'parent-missing': 'Nothing to do: it is read in once the earlier record arrives.',
  },
  doing: {
    'handing-over': 'Handing records to the hub…',
    'taking-in': 'Taking in new records…',
    'files-up': 'Handing files to the hub…',
    'files-down': 'Fetching files…',
  },
  refusedWhy: {
    'event-unreadable': 'The hub cannot read this record; it may be an older version.',
    'event-too-large': 'This record is too large for the hub.',
    'id-wrong': 'The check of this record does not match.',
    'signature-wrong': 'The signature of this record does not match.',
    'device-unknown': 'The hub does not know the computer that wrote it.',
    'device-revoked': 'The hub has taken the computer out that wrote this.',
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
  stopped: {
    'client-too-old': 'This version is too old; the exchange rests',
    'hub-too-old': 'The hub is older than this version; the exchange rests',
    revoked: 'This computer has been taken out',
    'other-hub': 'Not the hub it was; the exchange rests',
    'chain-forked': 'The data may have been copied; the exchange rests',
  },
  waiting: {
    unreachable:
      'The hub cannot be reached: there may be no network, or the hub is off. Work goes on as usual and nothing is lost.',
    'other-hub': "Another computer answers at the hub's address, so nothing was sent. Please tell the administrator.",
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
  elsewhere: 'On another computer, not at the hub',
  elsewhereHint: 'What a courier file brought, or what has its receipt.',
  upBytes: 'about {{size}} to hand over',
  coming: 'Still to come',
  downBytes: 'about {{size}}',
  clockAhead:
    'The clock of this computer is {{span}} ahead of the hub. Please check it; legal dates follow the dates people type.',
  clockBehind:
    'The clock of this computer is {{span}} behind the hub. Please check it; legal dates follow the dates people type.',
  years_one: 'about {{count}} year',
  years_other: 'about {{count}} years',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  hours_one: '{{count}} hour',
  hours_other: '{{count}} hours',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  arriving: 'Catching up',
  arrivingOf: '{{arrived}} of {{total}} records have come',
  arrivingHint: 'The cases with the newest activity come first and can be worked on; the rest follows.',
  parked: {
    title_one: 'Cannot be read in yet: {{count}} record',
    title_other: 'Cannot be read in yet: {{count}} records',
    body: 'They came from elsewhere, are kept whole and tried again with every exchange; nothing else waits for them.',
    count: 'How many',
  },
  place: {
    column: 'Hub',
    hub: 'At the hub',
    hubHint: 'The hub has everything that is saved here.',
    here: 'Only here',
    hereHint: 'Some of it is only on this computer; it is handed over by itself once the hub can be reached.',
    elsewhere: 'on another computer',
    elsewhereHint:
      'A courier file brought it, or its receipt came: another computer has it too, the hub not yet. It is handed over once there is a network.',
    refused: 'Not taken by the hub',
    refusedHint: '{{why}} Everything is safe here; what to do stands on the exchange page.',
  },
  now: 'Exchange now',
  nowDone: 'Exchanged: this computer is the same as the hub.',
  nowLeft: 'Exchanged. Some of it has not been handed over; what it is stands on this page.',
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
    outOnlyHere_one:
      '{{count}} record is only on this computer, which was taken out and cannot hand it over. Take it to a colleague with a courier file below, and ask whoever runs the hub to accept it.',
    outOnlyHere_other:
      '{{count}} records are only on this computer, which was taken out and cannot hand them over. Take them to a colleague with a courier file below, and ask whoever runs the hub to accept them.',
    outElsewhere_one:
      "{{count}} record is kept on a colleague's computer, but the hub does not have it yet. Ask whoever runs the hub to accept it; that computer then hands it over.",
    outElsewhere_other:
      "{{count}} records are kept on a colleague's computer, but the hub does not have them yet. Ask whoever runs the hub to accept them; that computer then hands them over.",
    outFiles_one:
      '{{count}} file (evidence, sealed PDF) is not at the hub, and this computer was taken out. Take it to a colleague in the courier file.',
    outFiles_other:
      '{{count}} files (evidence, sealed PDFs) are not at the hub, and this computer was taken out. Take them to a colleague in the courier file.',
    noElsewhere_one:
      '{{count}} record is kept on another computer, but the hub does not have it yet. Connect and wait until it is handed over.',
    noElsewhere_other:
      '{{count}} records are kept on another computer, but the hub does not have them yet. Connect and wait until they are handed over.',
    noRefused: 'Some of them were not taken by the hub: see the records below first.',
  },
  refused: {
    title_one: 'Not taken by the hub: {{count}} record',
    title_other: 'Not taken by the hub: {{count}} records',
    body: 'They are safe here. "Exchange now" offers them again, and so does an update.',
    what: 'Belongs to',
    why: 'Why',
    'what-to-do': 'What to do',
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
    codeHint:
      'A text that begins with http and has two # in it; spaces and line breaks do not matter. Each code can be used once.',
    do: 'Link',
    doing: 'Linking…',
    done: 'Linked; exchanging with the hub now.',
  },
};
