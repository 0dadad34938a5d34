/** Every area of words, one line each per language. A new feature adds zh/<area>.ts, en/<area>.ts and its two lines here. */
import { common as commonEn } from './en/common.ts';
import { events as eventsEn } from './en/events.ts';
import { form as formEn } from './en/form.ts';
import { problems as problemsEn } from './en/problems.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import type { Shape } from './shape.ts';
import { common } from './zh/common.ts';
import { events } from './zh/events.ts';
import { form } from './zh/form.ts';
import { problems } from './zh/problems.ts';
import { refusals } from './zh/refusals.ts';

export const zh = {
  common,
  events,
  form,
  problems,
  refusals,
};
export const en: Shape<typeof zh> = {
  common: commonEn,
  events: eventsEn,
  form: formEn,
  problems: problemsEn,
  refusals: refusalsEn,
};
