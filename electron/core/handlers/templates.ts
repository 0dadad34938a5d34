/** Handlers of the office's own wording: one line each, the work is the template desk's. */
import { base, whileOpen } from '../context.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import type { PaperService } from '../papers.ts';
import { createTemplateDesk, type TemplateDesk } from '../templates/templateDesk.ts';

const os = base.templates.use(whileOpen);

const desks = new WeakMap<OpenDesk, TemplateDesk>();
const deskOf = ({
  open,
  papers,
}: {
  readonly open: OpenDesk;
  readonly papers: (open: OpenDesk) => PaperService;
}): TemplateDesk => {
  const known = desks.get(open) ?? createTemplateDesk(open, papers(open));
  desks.set(open, known);
  return known;
};

export const templatesHandlers = {
  list: os.list.handler(({ context }) => deskOf(context).list()),
  get: os.get.handler(({ context, input }) => deskOf(context).get(input.slug)),
  check: os.check.handler(({ context, input }) => deskOf(context).check(input.slug, input.template)),
  preview: os.preview.handler(({ context, input }) => deskOf(context).preview(input.slug, input.template)),
  save: os.save.handler(({ context, input }) => deskOf(context).save(input.slug, input.template, input.note)),
  reset: os.reset.handler(({ context, input }) => deskOf(context).reset(input.slug, input.note)),
  history: os.history.handler(({ context, input }) => deskOf(context).history(input.slug)),
};
