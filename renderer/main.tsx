/** Bootstrap of the pages. */
import './app/strictPolicy.ts';
import { createCoreClient } from './app/connect.ts';

createCoreClient().then(
  () => undefined,
  () => undefined,
);
