import type { Shape } from '../shape.ts';
import type { problems as zh } from '../zh/problems.ts';

export const problems: Shape<typeof zh> = {
  required: 'Please fill this in.',
  'required-choice': 'Please choose one.',
  'required-row': 'At least {{limit}} needed.',
  'too-many-rows': 'At most {{limit}}.',
  'too-short': 'At least {{limit}} characters.',
  'too-long': 'At most {{limit}} characters; please shorten it.',
  'too-small': 'Not less than {{limit}}.',
  'too-large': 'Not more than {{limit}}.',
  'not-a-number': 'Please type a number.',
  'not-whole': 'Please type a whole number.',
  'not-an-amount': 'Please type an amount such as 12,800.50, at most two decimals.',
  'not-a-date': 'Please type a date that exists, such as 2026-03-05.',
  'not-a-time': 'Please type a time such as 09:30.',
  'not-a-code': 'The form does not fit; look for stray characters.',
  'not-a-choice': 'Please choose one of the options.',
  'passwords-differ': 'The two passwords differ.',
  'password-short': 'At least 10 characters; longer is safer.',
  'fifteen-digits': 'This is an old 15-digit number; use the 18 digits of the present card.',
  length: 'An ID number has 18 characters; please compare.',
  character: 'There is a character that no ID number has; please compare.',
  'date-does-not-exist': 'The birth date in the number does not exist; please compare.',
  'future-date': 'The birth date in the number lies in the future; please compare.',
  'check-digit': 'The last character does not fit the others: probably one digit was miscopied.',
  invalid: 'Please look at this again.',
};
