/** Handlers of courier files: one line each, the work is the desk's courier's. */
import { open as openFile } from 'node:fs/promises';
import { COURIER_PIECE_BYTES } from '../../../shared/api/courier.ts';
import { base, whileOpen } from '../context.ts';

const os = base.courier.use(whileOpen);

export const courierHandlers = {
  status: os.status.handler(({ context }) => context.courier(context.open).status()),
  preview: os.preview.handler(({ context, input }) => context.courier(context.open).preview(input.to)),
  write: os.write.handler(async function* ({ context, input, signal }) {
    yield* context.courier(context.open).write(input, signal);
  }),
  outPiece: os.outPiece.handler(({ context, input: { set, part, index } }) => {
    const path = context.courier(context.open).outPath(set, part);
    return path === null ? null : readPiece(path, index);
  }),
  clearOut: os.clearOut.handler(async ({ context, input }) => {
    const courier = context.courier(context.open);
    await courier.clearOut(input.set);
    return courier.status();
  }),
  arrive: os.arrive.handler(({ context, input }) => context.courier(context.open).arrive(input)),
  read: os.read.handler(async function* ({ context, input }) {
    yield* context.courier(context.open).read(input.arrival);
  }),
  goOn: os.goOn.handler(async function* ({ context, input }) {
    yield* context.courier(context.open).goOn(input.set);
  }),
  dropArriving: os.dropArriving.handler(async ({ context, input }) => {
    const courier = context.courier(context.open);
    await courier.dropArriving(input.set);
    return courier.status();
  }),
};

const readPiece = async (path: string, index: number): Promise<Uint8Array | null> => {
  const file = await openFile(path, 'r');
  try {
    const bytes = new Uint8Array(COURIER_PIECE_BYTES);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, index * COURIER_PIECE_BYTES);
    return bytesRead === 0 ? null : bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};
