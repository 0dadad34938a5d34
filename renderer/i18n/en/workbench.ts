import type { Shape } from '../shape.ts';
import type { workbench as zh } from '../zh/workbench.ts';

export const workbench: Shape<typeof zh> = {
  title: 'Workbench',
  greeting: '{{day}}, {{name}}',
  due: 'Today',
  dueSub: 'Due soon, or to be done now',
  overdue: 'Overdue',
  overdueSub: 'Past their date: these first',
  waiting: 'Waiting',
  waitingSub: 'A party or the court has to answer',
  recent: 'Recent cases',
  allCases: 'All cases',
  register: 'Register a case',
  sample: 'Sample',
  showAll_one: 'Show all {{count}}',
  showAll_other: 'Show all {{count}}',
  showLess: 'Show fewer',
  emptyDue: 'Nothing is due today.',
  emptyOverdue: 'Nothing is overdue.',
  emptyWaiting: 'Nobody owes us an answer.',
  emptyWhat: 'No cases yet',
  emptyWhy:
    'When someone comes in or the court sends a referral, start by registering it. What is due, late or awaited will line up here by itself.',
  emptySamples: 'Look at sample cases first',
  unfinished: 'Unfinished',
  unfinishedOpen: 'Go on writing',
  draftKinds: {
    intake: 'Registration',
    session: 'Session record',
    agreement: 'Agreement',
    form: 'Form',
    roster: 'Roster',
    consultation: 'Consultation',
    letter: 'Letter',
  },
};
