/** Makes t() know every key: a missing or misspelt one does not compile. */
import 'i18next';
import type { zh } from './resources.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof zh;
  }
}
