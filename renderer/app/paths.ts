/** The addresses of the pages, in one place: links are built here, routes.tsx matches the same patterns. */

export const paths = {
  workbench: '/',
  cases: '/cases',
  newCase: '/cases/new',
  /** A registration begun earlier, under its own address. */
  draft: (draftId: string) => `/cases/new/${encodeURIComponent(draftId)}`,
  case: (caseId: string) => `/cases/${encodeURIComponent(caseId)}`,
  session: (caseId: string, sessionId: string) =>
    `/cases/${encodeURIComponent(caseId)}/session/${encodeURIComponent(sessionId)}`,
  roster: (caseId: string) => `/cases/${encodeURIComponent(caseId)}/roster`,
  agreement: (caseId: string) => `/cases/${encodeURIComponent(caseId)}/agreement`,
  sign: (caseId: string, versionId: string) =>
    `/cases/${encodeURIComponent(caseId)}/sign/${encodeURIComponent(versionId)}`,
  consultations: '/consultations',
  newConsultation: '/consultations/new',
  /** A slip that is being written, under its own address: its id is that of the consultation, and of the case that may come of it. */
  consultationDraft: (consultationId: string) => `/consultations/new/${encodeURIComponent(consultationId)}`,
  consultation: (consultationId: string) => `/consultations/${encodeURIComponent(consultationId)}`,
  letters: '/letters',
  letter: (letterId: string) => `/letters/${encodeURIComponent(letterId)}`,
  search: (text: string) => `/search/${encodeURIComponent(text)}`,
  calendar: '/calendar',
  calendarYears: '/calendar/years',
  calendarWhy: '/calendar/why',
  /** Where the notice on days off of a year is entered. */
  calendarNotice: (year: number) => `/calendar/notice/${year}`,
  calculators: '/calculators',
  calculator: (id: string) => `/calculators/${encodeURIComponent(id)}`,
  check: '/check',
  statistics: '/statistics',
  sync: '/sync',
  settings: '/settings',
  templates: '/templates',
  template: (slug: string) => `/templates/${encodeURIComponent(slug)}`,
  rules: '/settings/rules',
} as const;

/** The page of a stream of any kind. */
export const streamPath = (kind: 'case' | 'consultation' | 'letter' | 'office', id: string): string =>
  kind === 'office' ? paths.settings : paths[kind](id);

/** For an <a href>: the hash form of a path. */
export const href = (path: string): string => `#${path}`;
