/** The bytes of a file, fetched from the hub if it is only there, and an address under which the page can show them; both are let go when nobody looks any more. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FileRef } from '../../shared/case/parts.ts';
import { useCore } from '../app/core.tsx';
import { readFile } from '../app/files.ts';
import { useRefusalText } from '../i18n/refusalText.ts';

export type OpenFile =
  | { readonly state: 'loading' }
  | { readonly state: 'missing'; readonly why: string }
  | { readonly state: 'ready'; readonly bytes: Uint8Array };

export const useFile = (file: FileRef, isWanted = true): OpenFile => {
  const core = useCore();
  const words = useRefusalText();
  const { data, isError } = useQuery({
    queryKey: ['kept-file', file.sha256],
    queryFn: () => readFile(core, file.sha256),
    enabled: isWanted,
    // The bytes behind a hash never change; a refusal may be over the next time.
    staleTime: ({ state }) => (state.data?.ok === true ? Number.POSITIVE_INFINITY : 0),
    gcTime: 30_000,
  });
  if (isError) return { state: 'missing', why: words({ type: 'file-unknown', sha256: file.sha256 }) };
  if (data === undefined) return { state: 'loading' };
  return data.ok ? { state: 'ready', bytes: data.value } : { state: 'missing', why: words(data.refusal) };
};

/** A blob address for the bytes, or null while there are none. */
export const useBlobUrl = (bytes: Uint8Array | null, mediaType: string): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (bytes === null) return undefined;
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [bytes, mediaType]);
  return url;
};
