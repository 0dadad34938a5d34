/** Binds the volume of a case, follows its steps, and saves it where the person chooses. Stopping it, or leaving the page, leaves nothing. */
import { useEffect, useRef, useState } from 'react';
import type { VolumeDone, VolumeFetching, VolumeProgress } from '../../shared/api/volume.ts';
import type { DocumentRefusal } from '../../shared/api/views.ts';
import { saveParts } from '../ui/savePdf.ts';
import type { CoreClient } from './connect.ts';
import { useCore } from './core.tsx';
import { useStatus } from './queries.ts';

export type VolumeState =
  | { readonly kind: 'idle' | 'saving' | 'stopped' | 'failed' }
  | VolumeFetching
  | VolumeProgress
  | VolumeDone
  | { readonly kind: 'refused'; readonly refusal: DocumentRefusal };

export type Volume = {
  readonly state: VolumeState;
  readonly isBusy: boolean;
  readonly start: () => void;
  readonly stop: () => void;
};

export const useVolume = (caseId: string): Volume => {
  const core = useCore();
  const today = useStatus().data?.today;
  const [state, setState] = useState<VolumeState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (): void => {
    if (today === undefined) return;
    const stop = new AbortController();
    running.current = stop;
    const tell = (next: VolumeState): void => {
      if (running.current === stop) setState(next);
    };
    bind(core, { caseId, on: today }, { signal: stop.signal, tell }).catch(() => {
      if (!stop.signal.aborted) tell({ kind: 'failed' });
    });
  };
  return {
    state,
    isBusy: state.kind === 'fetching' || state.kind === 'progress' || state.kind === 'saving',
    start,
    stop: () => {
      running.current?.abort();
      running.current = null;
      setState({ kind: 'stopped' });
    },
  };
};

type Following = { readonly signal: AbortSignal; readonly tell: (state: VolumeState) => void };

const bind = async (
  core: CoreClient,
  input: Parameters<CoreClient['documents']['volume']>[0],
  { signal, tell }: Following,
): Promise<void> => {
  for await (const step of await core.documents.volume(input, { signal })) {
    if (step.kind !== 'done') tell(step);
    else {
      tell({ kind: 'saving' });
      const parts = await fetched(core, input.caseId, signal);
      if (signal.aborted) return;
      saveParts(parts, step.fileName, 'application/pdf');
      tell(step);
    }
  }
};

const fetched = async (core: CoreClient, caseId: string, signal: AbortSignal): Promise<readonly Uint8Array[]> => {
  const parts: Uint8Array[] = [];
  while (!signal.aborted) {
    const part = await core.documents.volumePart({ caseId, index: parts.length });
    if (part === null) break;
    parts.push(part);
  }
  return parts;
};
