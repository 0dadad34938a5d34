/** Packets and transfer sheets as the pages ask for them: the core draws, records and logs; here the bytes are printed or saved. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type {
  PacketFile,
  PacketInput,
  PacketRefusal,
  TransferFile,
  TransferFileInput,
  TransferInput,
} from '../../shared/api/handIn.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import type { TransferSheet } from '../../shared/documents/transferSheet.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { printPdf } from '../ui/printPdf.ts';
import { saveFile, savePdf } from '../ui/savePdf.ts';
import { useCore } from './core.tsx';

export const useIssuePacket = (): ((input: PacketInput) => Promise<Result<PacketFile, PacketRefusal>>) => {
  const core = useCore();
  return useCallback(
    async (input) => {
      const packet = await core.documents.packet(input);
      if (!packet.ok) return packet;
      if (input.act === 'printed') await printPdf(packet.value.bytes);
      else savePdf(packet.value.bytes, packet.value.fileName);
      return packet;
    },
    [core],
  );
};

/** The sheet with masked numbers. */
export const useTransferSheet = ({
  caseId,
  target,
}: Pick<TransferInput, 'caseId' | 'target'>): UseQueryResult<Result<TransferSheet, CaseRefusal>> => {
  const core = useCore();
  return useQuery({
    queryKey: ['transfer', caseId, target],
    queryFn: () => core.documents.transferSheet({ caseId, target, reason: null }),
    placeholderData: keepPreviousData,
  });
};

/** The sheet with whole numbers. Never a query: each answer is a look in the log, so it is asked for by a person only. */
export const useRevealTransfer = (): ((input: TransferInput) => Promise<Result<TransferSheet, CaseRefusal>>) => {
  const core = useCore();
  return useCallback((input) => core.documents.transferSheet(input), [core]);
};

export const useTransferFile = (): ((input: TransferFileInput) => Promise<Result<TransferFile, CaseRefusal>>) => {
  const core = useCore();
  return useCallback(
    async (input) => {
      const file = await core.documents.transferFile(input);
      if (file.ok) saveFile(file.value.bytes, file.value.fileName, file.value.mediaType);
      return file;
    },
    [core],
  );
};
