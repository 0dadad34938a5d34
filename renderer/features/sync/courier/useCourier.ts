/** What the courier part asks of the core, and what a page does with files: sends them piece by piece, fetches them piece by piece. */
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  COURIER_PIECE_BYTES,
  type CourierPreview,
  type CourierProgress,
  type CourierReadStep,
  type CourierStatus,
  type CourierWriteInput,
  type CourierWriteRefusal,
  type OutPart,
} from '../../../../shared/api/courier.ts';
import type { CoreClient } from '../../../app/connect.ts';
import { useCore } from '../../../app/core.tsx';
import { keys } from '../../../app/queries.ts';
import { saveBlob } from '../../../ui/savePdf.ts';

const courierKey = [...keys.sync, 'courier'] as const;

export const useCourierStatus = (): UseQueryResult<CourierStatus> => {
  const core = useCore();
  return useQuery({ queryKey: courierKey, queryFn: () => core.courier.status() });
};

/** What would go to these computers now. */
export const useCourierPreview = (to: readonly string[]): CourierPreview | undefined => {
  const core = useCore();
  return useQuery({
    queryKey: [...courierKey, 'preview', to],
    queryFn: () => core.courier.preview({ to: [...to] }),
    enabled: to.length > 0,
  }).data;
};

/** Puts an answer of the core in the place of what is shown. */
const useTakeStatus = (): ((status: CourierStatus) => void) => {
  const client = useQueryClient();
  return (status) => client.setQueryData(courierKey, status);
};

export const useClearOut = () => {
  const core = useCore();
  return useMutation({ mutationFn: (set: string) => core.courier.clearOut({ set }), onSuccess: useTakeStatus() });
};

export const useDropArriving = () => {
  const core = useCore();
  return useMutation({ mutationFn: (set: string) => core.courier.dropArriving({ set }), onSuccess: useTakeStatus() });
};

export type WriteState =
  | { readonly kind: 'idle' | 'stopped' | 'failed' }
  | CourierProgress
  | { readonly kind: 'refused'; readonly refusal: CourierWriteRefusal };

export type CourierWriting = {
  readonly state: WriteState;
  readonly start: (input: CourierWriteInput) => void;
  readonly stop: () => void;
};

/** Leaving the page stops the writing; nothing of it stays then. */
export const useCourierWriting = (): CourierWriting => {
  const core = useCore();
  const client = useQueryClient();
  const [state, setState] = useState<WriteState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const follow = async (input: CourierWriteInput, stop: AbortController): Promise<void> => {
    for await (const step of await core.courier.write(input, { signal: stop.signal })) {
      if (running.current !== stop) return;
      setState(step.kind === 'done' ? { kind: 'idle' } : step);
      if (step.kind === 'done') await client.invalidateQueries({ queryKey: keys.sync });
    }
  };
  return {
    state,
    start: (input) => {
      const stop = new AbortController();
      running.current = stop;
      setState({ kind: 'progress', phase: 'writing', doneBytes: 0, ofBytes: 1 });
      follow(input, stop).catch(() => {
        if (!stop.signal.aborted) setState({ kind: 'failed' });
      });
    },
    stop: () => {
      running.current?.abort();
      running.current = null;
      setState({ kind: 'stopped' });
    },
  };
};

/** Fetches a written part and hands it to the browser to save. */
export const useSavePart = () => {
  const core = useCore();
  return useMutation({
    mutationFn: async ({ set, part }: { readonly set: string; readonly part: OutPart }): Promise<void> => {
      const pieces: Blob[] = [];
      for (;;) {
        const piece = await core.courier.outPiece({ set, part: part.part, index: pieces.length });
        if (piece === null) break;
        pieces.push(new Blob([piece.slice()]));
      }
      saveBlob(new Blob(pieces, { type: 'application/octet-stream' }), part.name);
    },
  });
};

type Ended = Exclude<CourierReadStep, CourierProgress>;
/** What became of one chosen file. */
export type Reading = { readonly id: string; readonly name: string } & (
  | { readonly kind: 'sending'; readonly doneBytes: number; readonly ofBytes: number }
  | CourierProgress
  | Ended
  | { readonly kind: 'failed' }
);
export type CourierReading = {
  /** Newest last; one after the other is read. */
  readonly files: readonly Reading[];
  readonly isBusy: boolean;
  readonly read: (files: readonly File[]) => void;
  /** A set of which all parts are here. */
  readonly goOn: (set: string, name: string) => void;
};

export const useCourierReading = (): CourierReading => {
  const core = useCore();
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly Reading[]>([]);
  const [isBusy, setBusy] = useState(false);
  const tell = (reading: Reading): void => setFiles((all) => [...all.filter(({ id }) => id !== reading.id), reading]);
  const run = async (acts: readonly { readonly name: string; readonly act: Act }[]): Promise<void> => {
    setBusy(true);
    setFiles([]);
    for (const { name, act } of acts) {
      const id = crypto.randomUUID();
      await act(id, (step) => tell({ ...step, id, name })).catch(() => tell({ kind: 'failed', id, name }));
      await client.invalidateQueries({ queryKey: keys.sync });
    }
    setBusy(false);
  };
  return {
    files,
    isBusy,
    read: (chosen) =>
      void run(chosen.map((file) => ({ name: file.name, act: (id, say) => readFile(core, { file, id, say }) }))),
    goOn: (set, name) => void run([{ name, act: async (_id, say) => follow(await core.courier.goOn({ set }), say) }]),
  };
};

type Said = { readonly kind: 'sending'; readonly doneBytes: number; readonly ofBytes: number } | CourierReadStep;
type Say = (step: Said) => void;
type Act = (id: string, say: Say) => Promise<void>;

const follow = async (steps: AsyncIterable<CourierReadStep>, say: Say): Promise<void> => {
  for await (const step of steps) say(step);
};

type FileToRead = { readonly file: File; readonly id: string; readonly say: Say };

const readFile = async (core: CoreClient, { file, id: arrival, say }: FileToRead): Promise<void> => {
  for (let at = 0, index = 0; index === 0 || at < file.size; at += COURIER_PIECE_BYTES, index += 1) {
    say({ kind: 'sending', doneBytes: at, ofBytes: Math.max(1, file.size) });
    const piece = await pieceOf(file, at);
    if (piece === null) return say({ kind: 'refused', refusal: { type: 'courier-place-gone' } });
    const arrived = await core.courier.arrive({ arrival, index, bytes: piece });
    if (!arrived.ok) return say({ kind: 'refused', refusal: arrived.refusal });
  }
  await follow(await core.courier.read({ arrival }), say);
};

/** Null when the browser cannot read on: the stick was pulled out. */
const pieceOf = async (file: File, at: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await file.slice(at, at + COURIER_PIECE_BYTES).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
};
