/**
 * Tells the schema library that this page may not compile code: its probe for eval would be a breach of the content security policy,
 * even though it is caught. Must be the first import of the bootstrap, because schemas decide when they are built.
 */
import * as z from 'zod';

z.config({ jitless: true });
