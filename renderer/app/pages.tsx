/** Every page, loaded when it is first opened. Features are composed here and nowhere else. */
import { lazy } from 'react';

export const WorkbenchPage = lazy(async () => ({
  default: (await import('../features/workbench/WorkbenchPage.tsx')).WorkbenchPage,
}));
export const CaseListPage = lazy(async () => ({
  default: (await import('../features/caseList/CaseListPage.tsx')).CaseListPage,
}));
export const SearchPage = lazy(async () => ({
  default: (await import('../features/search/SearchPage.tsx')).SearchPage,
}));
export const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
}));
export const SyncPage = lazy(async () => ({ default: (await import('../features/sync/SyncPage.tsx')).SyncPage }));
export const CalendarPage = lazy(async () => ({
  default: (await import('../features/calendar/CalendarPage.tsx')).CalendarPage,
}));
export const CalculatorsPage = lazy(async () => ({
  default: (await import('../features/calculators/CalculatorsPage.tsx')).CalculatorsPage,
}));
export const TemplatesPage = lazy(async () => ({
  default: (await import('../features/templates/TemplatesPage.tsx')).TemplatesPage,
}));
export const TemplatePage = lazy(async () => ({
  default: (await import('../features/templates/TemplatePage.tsx')).TemplatePage,
}));
export const RulesPage = lazy(async () => ({
  default: (await import('../features/rules/RulesPage.tsx')).RulesPage,
}));
export const CheckPdfPage = lazy(async () => ({
  default: (await import('../features/checkPdf/CheckPdfPage.tsx')).CheckPdfPage,
}));
export const StatisticsPage = lazy(async () => ({
  default: (await import('../features/statistics/StatisticsPage.tsx')).StatisticsPage,
}));
export const IntakePage = lazy(async () => ({
  default: (await import('../features/intake/IntakePage.tsx')).IntakePage,
}));
export const CasePage = lazy(async () => ({ default: (await import('./CaseWithAfter.tsx')).CaseWithAfter }));
export const SessionPage = lazy(async () => ({
  default: (await import('../features/session/SessionPage.tsx')).SessionPage,
}));
export const RosterPage = lazy(async () => ({ default: (await import('./RosterWithCase.tsx')).RosterWithCase }));
export const AgreementPage = lazy(async () => ({
  default: (await import('../features/agreement/AgreementPage.tsx')).AgreementPage,
}));
export const SigningPage = lazy(async () => ({ default: (await import('./SigningWithGroup.tsx')).SigningWithGroup }));
export const ConsultationListPage = lazy(async () => ({
  default: (await import('../features/consultations/ConsultationListPage.tsx')).ConsultationListPage,
}));
export const NewConsultationPage = lazy(async () => ({
  default: (await import('../features/consultations/NewConsultationPage.tsx')).NewConsultationPage,
}));
export const ConsultationPage = lazy(async () => ({
  default: (await import('../features/consultations/ConsultationPage.tsx')).ConsultationPage,
}));
export const LetterListPage = lazy(async () => ({
  default: (await import('../features/letters/LetterListPage.tsx')).LetterListPage,
}));
export const LetterPage = lazy(async () => ({
  default: (await import('../features/letters/LetterPage.tsx')).LetterPage,
}));
