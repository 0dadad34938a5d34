/**
 * Papers that are not about a case: of a letter, of a consultation. The same parts as a case's row of the registry, with a builder over
 * their own subject; drawing, keeping and issuing are shared.
 */
import type { Text } from '../kernel/text.ts';
import type { Result } from '../kernel/result.ts';
import type { DocumentNotReady } from './paperContext.ts';
import type { RequiredContent } from './registry/paperRow.ts';
import type { DocumentStyle, Fields } from './template.ts';

export type SubjectPaper<C> = {
  readonly id: string;
  readonly title: Text;
  /** Name of the template in resources/templates, without `.json`. */
  readonly slug: string;
  readonly style: DocumentStyle;
  readonly fields: (context: C) => Result<Fields, DocumentNotReady>;
  readonly contents: readonly RequiredContent[];
};
