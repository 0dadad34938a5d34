/** Which page an address shows. Addresses are built in paths.ts. */
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Switch } from 'wouter';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import {
  AgreementPage,
  CalculatorsPage,
  CalendarPage,
  CaseListPage,
  CasePage,
  CheckPdfPage,
  ConsultationListPage,
  ConsultationPage,
  IntakePage,
  RosterPage,
  LetterListPage,
  LetterPage,
  NewConsultationPage,
  RulesPage,
  SearchPage,
  SessionPage,
  SettingsPage,
  SigningPage,
  StatisticsPage,
  SyncPage,
  TemplatePage,
  TemplatesPage,
  WorkbenchPage,
} from './pages.tsx';
import { paths } from './paths.ts';

export const Routes = () => (
  <Suspense fallback={<Loading minHeight="60vh" />}>
    <Switch>
      <Route path="/">
        <WorkbenchPage />
      </Route>
      <Route path="/cases">
        <CaseListPage />
      </Route>
      <Route path="/cases/new/:draftId?">
        {({ draftId }) => <IntakePage {...(draftId === undefined ? {} : { draftId: decoded(draftId) })} />}
      </Route>
      <Route path="/cases/:caseId/session/:sessionId">
        {({ caseId, sessionId }) => (
          <SessionPage key={`${caseId}/${sessionId}`} caseId={decoded(caseId)} sessionId={decoded(sessionId)} />
        )}
      </Route>
      <Route path="/cases/:caseId/roster">{({ caseId }) => <RosterPage key={caseId} caseId={decoded(caseId)} />}</Route>
      <Route path="/cases/:caseId/agreement">
        {({ caseId }) => <AgreementPage key={caseId} caseId={decoded(caseId)} />}
      </Route>
      <Route path="/cases/:caseId/sign/:versionId">
        {({ caseId, versionId }) => (
          <SigningPage key={`${caseId}/${versionId}`} caseId={decoded(caseId)} versionId={decoded(versionId)} />
        )}
      </Route>
      <Route path="/cases/:caseId">{({ caseId }) => <CasePage key={caseId} caseId={decoded(caseId)} />}</Route>
      <Route path="/consultations">
        <ConsultationListPage />
      </Route>
      <Route path="/consultations/new/:consultationId?">
        {({ consultationId }) => (
          <NewConsultationPage {...(consultationId === undefined ? {} : { consultationId: decoded(consultationId) })} />
        )}
      </Route>
      <Route path="/consultations/:consultationId">
        {({ consultationId }) => <ConsultationPage key={consultationId} consultationId={decoded(consultationId)} />}
      </Route>
      <Route path="/letters">
        <LetterListPage />
      </Route>
      <Route path="/letters/:letterId">
        {({ letterId }) => <LetterPage key={letterId} letterId={decoded(letterId)} />}
      </Route>
      <Route path="/search/:text">{({ text }) => <SearchPage key={text} text={decoded(text)} />}</Route>
      <Route path="/calendar/:view?/:year?">{({ view, year }) => <CalendarPage view={view} year={year} />}</Route>
      <Route path="/calculators/:id?">
        {({ id }) => <CalculatorsPage {...(id === undefined ? {} : { id: decoded(id) })} />}
      </Route>
      <Route path="/check">
        <CheckPdfPage />
      </Route>
      <Route path="/statistics">
        <StatisticsPage />
      </Route>
      <Route path="/sync">
        <SyncPage />
      </Route>
      <Route path="/templates">
        <TemplatesPage />
      </Route>
      <Route path="/templates/:slug">{({ slug }) => <TemplatePage key={slug} slug={decoded(slug)} />}</Route>
      <Route path="/settings/rules">
        <RulesPage />
      </Route>
      <Route path="/settings">
        <SettingsPage />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  </Suspense>
);

/** The router may hand over a part still encoded; a broken escape is shown as it stands. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const NotFound = () => {
  const { t } = useTranslation('frame');
  return (
    <Page title={t('notFoundWhat')} lead={t('notFoundWhy')} width="text">
      <div>
        <Link href={paths.workbench} className="hj-button hj-button--primary">
          {t('notFoundNext')}
        </Link>
      </div>
    </Page>
  );
};
