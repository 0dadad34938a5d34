/** Every page, loaded when it is first opened. Features are composed here and nowhere else. */
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { NotBuilt } from './NotBuilt.tsx';

type CaseProps = { readonly caseId: string };
type SessionProps = CaseProps & { readonly sessionId: string };
type SignProps = CaseProps & { readonly versionId: string };

/** Pages of features that are still being written: the file is taken once it is there. */
const later = import.meta.glob<Readonly<Record<string, ComponentType<never>>>>('../features/*/*Page.tsx');
const pageOf = <P extends object>(feature: string, name: string): LazyExoticComponent<ComponentType<P>> =>
  lazy(async () => {
    const load = later[`../features/${feature}/${name}.tsx`];
    const found = load === undefined ? undefined : (await load())[name];
    return { default: (found ?? NotBuilt) as ComponentType<P> };
  });

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
export const CheckPdfPage = lazy(async () => ({
  default: (await import('../features/checkPdf/CheckPdfPage.tsx')).CheckPdfPage,
}));
export const IntakePage = pageOf<{ readonly draftId?: string | undefined }>('intake', 'IntakePage');
export const CasePage = pageOf<CaseProps>('cases', 'CasePage');
export const SessionPage = pageOf<SessionProps>('session', 'SessionPage');
export const AgreementPage = pageOf<CaseProps>('agreement', 'AgreementPage');
export const SigningPage = pageOf<SignProps>('signing', 'SigningPage');
