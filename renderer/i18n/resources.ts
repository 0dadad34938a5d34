/** Every area of words, one line each per language. A new feature adds zh/<area>.ts, en/<area>.ts and its two lines here. */
import { calendarPage as calendarPageEn } from './en/calendarPage.ts';
import { calculators as calculatorsEn } from './en/calculators.ts';
import { caseList as caseListEn } from './en/caseList.ts';
import { cases as casesEn } from './en/cases.ts';
import { checkPdf as checkPdfEn } from './en/checkPdf.ts';
import { common as commonEn } from './en/common.ts';
import { conflicts as conflictsEn } from './en/conflicts.ts';
import { consultations as consultationsEn } from './en/consultations.ts';
import { courier as courierEn } from './en/courier.ts';
import { elsewhere as elsewhereEn } from './en/elsewhere.ts';
import { offices as officesEn } from './en/offices.ts';
import { entry as entryEn } from './en/entry.ts';
import { events as eventsEn } from './en/events.ts';
import { form as formEn } from './en/form.ts';
import { frame as frameEn } from './en/frame.ts';
import { handIn as handInEn } from './en/handIn.ts';
import { importFile as importFileEn } from './en/importFile.ts';
import { intake as intakeEn } from './en/intake.ts';
import { letters as lettersEn } from './en/letters.ts';
import { papers as papersEn } from './en/papers.ts';
import { problems as problemsEn } from './en/problems.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { rules as rulesEn } from './en/rules.ts';
import { search as searchEn } from './en/search.ts';
import { session as sessionEn } from './en/session.ts';
import { settings as settingsEn } from './en/settings.ts';
import { statistics as statisticsEn } from './en/statistics.ts';
import { sync as syncEn } from './en/sync.ts';
import { workbench as workbenchEn } from './en/workbench.ts';
import { agreement as agreementEn } from './en/agreement.ts';
import { signing as signingEn } from './en/signing.ts';
import { after as afterEn } from './en/after.ts';
import { roster as rosterEn } from './en/roster.ts';
import { group as groupEn } from './en/group.ts';
import { templates as templatesEn } from './en/templates.ts';
import type { Shape } from './shape.ts';
import { calendarPage } from './zh/calendarPage.ts';
import { calculators } from './zh/calculators.ts';
import { caseList } from './zh/caseList.ts';
import { cases } from './zh/cases.ts';
import { checkPdf } from './zh/checkPdf.ts';
import { common } from './zh/common.ts';
import { conflicts } from './zh/conflicts.ts';
import { consultations } from './zh/consultations.ts';
import { courier } from './zh/courier.ts';
import { elsewhere } from './zh/elsewhere.ts';
import { offices } from './zh/offices.ts';
import { entry } from './zh/entry.ts';
import { events } from './zh/events.ts';
import { form } from './zh/form.ts';
import { frame } from './zh/frame.ts';
import { handIn } from './zh/handIn.ts';
import { importFile } from './zh/importFile.ts';
import { intake } from './zh/intake.ts';
import { letters } from './zh/letters.ts';
import { papers } from './zh/papers.ts';
import { problems } from './zh/problems.ts';
import { refusals } from './zh/refusals.ts';
import { rules } from './zh/rules.ts';
import { search } from './zh/search.ts';
import { session } from './zh/session.ts';
import { settings } from './zh/settings.ts';
import { statistics } from './zh/statistics.ts';
import { sync } from './zh/sync.ts';
import { workbench } from './zh/workbench.ts';
import { agreement } from './zh/agreement.ts';
import { signing } from './zh/signing.ts';
import { after } from './zh/after.ts';
import { roster } from './zh/roster.ts';
import { group } from './zh/group.ts';
import { templates } from './zh/templates.ts';

export const zh = {
  calendarPage,
  calculators,
  caseList,
  cases,
  checkPdf,
  common,
  conflicts,
  consultations,
  courier,
  elsewhere,
  offices,
  entry,
  events,
  form,
  frame,
  handIn,
  importFile,
  intake,
  letters,
  papers,
  templates,
  problems,
  refusals,
  rules,
  search,
  session,
  settings,
  statistics,
  sync,
  workbench,
  agreement,
  signing,
  after,
  roster,
  group,
};
export const en: Shape<typeof zh> = {
  calendarPage: calendarPageEn,
  calculators: calculatorsEn,
  caseList: caseListEn,
  cases: casesEn,
  checkPdf: checkPdfEn,
  common: commonEn,
  conflicts: conflictsEn,
  consultations: consultationsEn,
  courier: courierEn,
  elsewhere: elsewhereEn,
  offices: officesEn,
  entry: entryEn,
  events: eventsEn,
  form: formEn,
  frame: frameEn,
  handIn: handInEn,
  importFile: importFileEn,
  intake: intakeEn,
  letters: lettersEn,
  papers: papersEn,
  templates: templatesEn,
  problems: problemsEn,
  refusals: refusalsEn,
  rules: rulesEn,
  search: searchEn,
  session: sessionEn,
  settings: settingsEn,
  statistics: statisticsEn,
  sync: syncEn,
  workbench: workbenchEn,
  agreement: agreementEn,
  signing: signingEn,
  after: afterEn,
  roster: rosterEn,
  group: groupEn,
};
