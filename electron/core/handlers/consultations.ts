/** Handlers about consultations. Each reads only what the signed-in person may see. */
import { carriedOver } from '../../../shared/consultation/carryOver.ts';
import { issueSlip, previewSlip } from '../consultationPapers.ts';
import { consultationView, recordedConsultation } from '../consultationView.ts';
import { base, whileOpen } from '../context.ts';
import { listConsultations } from '../queries/listConsultations.ts';
import { kept, located } from '../queries/whereabouts.ts';
import { readConsultation, readerOf } from '../readScope.ts';
import { consultationWork } from '../streams/consultationWork.ts';
import { inOneAct } from '../streams/handle.ts';

const os = base.consultations.use(whileOpen);

export const consultationsHandlers = {
  list: os.list.handler(({ context: { open }, input }) => {
    const list = listConsultations(open.store.read, kept(open, input), readerOf(open));
    const rows = located(open, 'consultation', { rows: list.rows, idOf: ({ consultationId }) => consultationId });
    return { ...list, rows };
  }),
  get: os.get.handler(({ context: { open }, input }) => {
    const read = readConsultation(open, input.consultationId);
    return read.ok ? consultationView(open, read.value) : read;
  }),
  execute: os.execute.handler(({ context: { open }, input: { consultationId: id, command } }) => {
    const read = readConsultation(open, id);
    if (!read.ok) return read;
    const handled = inOneAct(open, (handle) => handle(consultationWork, { id, command }));
    return handled.ok ? consultationView(open, handled.value) : handled;
  }),
  carryOver: os.carryOver.handler(({ context: { open }, input }) => {
    const read = readConsultation(open, input.consultationId);
    const found = read.ok ? recordedConsultation(read.value) : read;
    return found.ok ? carriedOver(found.value) : null;
  }),
  preview: os.preview.handler(({ context, input }) =>
    previewSlip(context.open, context.papers(context.open), input.consultationId),
  ),
  issue: os.issue.handler(({ context, input }) => issueSlip(context.open, context.papers(context.open), input)),
};
