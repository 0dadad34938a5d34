/** A filled paper to finished pages: the type area in its place, and around it what stands on every page. */
import type { FilledDocument } from '../../../shared/documents/filledBlock.ts';
import { type Mark, shifted } from './drawing.ts';
import { type Footer, layoutFurniture } from './furniture.ts';
import { layoutDocument } from './layoutDocument.ts';
import type { LayoutContext } from './layoutText.ts';

/** Marks of each page, `y` from the top of the paper. */
export const layoutPages = (
  context: LayoutContext,
  document: FilledDocument,
  footer: Footer,
): readonly (readonly Mark[])[] => {
  const { everyPage, letterForm } = document;
  const bodies = layoutDocument(context, document);
  return bodies.map((marks, index) => [
    ...marks.map((mark) => shifted(mark, context.page.margin.top)),
    ...layoutFurniture(context, { footer, everyPage, letterForm }, { page: index + 1, pages: bodies.length }),
  ]);
};
