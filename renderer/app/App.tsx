/** The whole page: providers around the gate. One query client for the life of the page. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLanguage } from '../i18n/useText.ts';
import { ToastProvider } from '../ui/Toast.tsx';
import type { CoreClient } from './connect.ts';
import { CoreProvider } from './core.tsx';
import { Gate } from './Gate.tsx';

/** The core answers from this computer: an answer stays good until the change stream says otherwise, and a failure is not the network. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 60_000, refetchOnWindowFocus: true, retry: 1, retryDelay: 400, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });

type AppProps = { readonly core: CoreClient; readonly queries: QueryClient };

export const App = ({ core, queries }: AppProps) => {
  const language = useLanguage();
  return (
    <QueryClientProvider client={queries}>
      <CoreProvider core={core}>
        <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
          <ToastProvider>
            <Router hook={useHashLocation}>
              <Gate />
            </Router>
          </ToastProvider>
        </I18nProvider>
      </CoreProvider>
    </QueryClientProvider>
  );
};
