/** Bootstrap of the pages: words and preferences first, then the connection, then the first render. */
import './app/strictPolicy.ts';
import '@fontsource-variable/noto-sans-sc/index.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App, newQueryClient } from './app/App.tsx';
import { createCoreClient } from './app/connect.ts';
import { startPreferences } from './app/preferences.ts';
import { startI18n } from './i18n/i18n.ts';

const start = async (): Promise<void> => {
  startPreferences();
  await startI18n();
  const queries = newQueryClient();
  // After a restart of the core nothing that was read still holds; the status decides what is shown.
  const core = await createCoreClient({ onRestart: () => void queries.invalidateQueries() });
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<App core={core} queries={queries} />);
};

void start();
