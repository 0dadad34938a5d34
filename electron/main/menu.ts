/** The application menu: editing, text size and window only. Development builds add reload and the developer tools. */
import type { MenuItemConstructorOptions } from 'electron';

export const menuTemplate = (isDevelopment: boolean, platform: string): MenuItemConstructorOptions[] => [
  ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
  { role: 'editMenu' },
  {
    label: '视图 View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
      ...(isDevelopment ? [{ role: 'reload' as const }, { role: 'toggleDevTools' as const }] : []),
    ],
  },
  { role: 'windowMenu' },
];
