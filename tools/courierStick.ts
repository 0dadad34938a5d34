/** Courier files as a page carries them: fetched from a desk piece by piece, sent to one piece by piece. */
import { randomUUID } from 'node:crypto';
import type { ContractClient } from '../shared/api/client.ts';
import { COURIER_PIECE_BYTES, type CourierReadStep, type OutSet } from '../shared/api/courier.ts';

/** One file as it lies on a stick. */
export type CourierFile = { readonly name: string; readonly bytes: Uint8Array };

/** Every part of a set that was written. */
export const fetchAll = (api: ContractClient, { set, parts }: OutSet): Promise<readonly CourierFile[]> =>
  Promise.all(parts.map(async ({ part, name }) => ({ name, bytes: await fetchPart(api, set, part) })));

const fetchPart = async (api: ContractClient, set: string, part: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = await api.courier.outPiece({ set, part, index: pieces.length });
    if (piece === null) return Buffer.concat(pieces);
    pieces.push(piece);
  }
};

/** What a page does with a file that was chosen: sends it; answers under which name it may be read. */
export const arrive = async (api: ContractClient, bytes: Uint8Array): Promise<string> => {
  const arrival = randomUUID();
  for (let index = 0; index === 0 || index * COURIER_PIECE_BYTES < bytes.length; index += 1) {
    const piece = new Uint8Array(bytes.subarray(index * COURIER_PIECE_BYTES, (index + 1) * COURIER_PIECE_BYTES));
    const arrived = await api.courier.arrive({ arrival, index, bytes: piece });
    if (!arrived.ok) throw new Error(arrived.refusal.type);
  }
  return arrival;
};

/** Reads it in; answers the last word. */
export const readInto = async (
  { api }: { readonly api: ContractClient },
  bytes: Uint8Array,
): Promise<CourierReadStep> => {
  const arrival = await arrive(api, bytes);
  let last: CourierReadStep | null = null;
  for await (const step of await api.courier.read({ arrival })) last = step;
  if (last === null) throw new Error('reading ended without a word');
  return last;
};
