/** Reads the templates shipped with the program, each once. A damaged or missing one is a packaging fault and throws. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type DocumentTemplate, documentTemplateSchema } from '../../../shared/documents/template.ts';

export type ReadTemplate = (slug: string) => Promise<DocumentTemplate>;

/** `resourcesDir` holds the folder `templates`. */
export const templatesIn = (resourcesDir: string): ReadTemplate => {
  const read = new Map<string, Promise<DocumentTemplate>>();
  return (slug) => {
    const known = read.get(slug) ?? parsed(path.join(resourcesDir, 'templates', `${slug}.json`));
    read.set(slug, known);
    return known;
  };
};

const parsed = async (file: string): Promise<DocumentTemplate> =>
  documentTemplateSchema.parse(JSON.parse(await readFile(file, 'utf8')));
