/** What the pages read of consultations and letters, and the one way to change them. Same rules as queries.ts. */
import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  consultationEnvelope,
  type ConsultationList,
  type ConsultationListQuery,
  type ConsultationView,
} from '../../shared/api/consultations.ts';
import { letterEnvelope, type LetterList, type LetterListQuery, type LetterView } from '../../shared/api/letters.ts';
import type { PaperRefusal } from '../../shared/api/views.ts';
import type { CarriedOver } from '../../shared/consultation/carryOver.ts';
import type { ConsultationRefusal } from '../../shared/consultation/refusals.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { LetterRefusal } from '../../shared/letter/refusals.ts';
import { useCore } from './core.tsx';

const keys = {
  consultation: (consultationId: string) => ['consultation', consultationId],
  consultations: (query: ConsultationListQuery) => ['consultations', query],
  carryOver: (consultationId: string) => ['carryOver', consultationId],
  letter: (letterId: string) => ['letter', letterId],
  letters: (query: LetterListQuery) => ['letters', query],
} as const;

export const useConsultations = (query: ConsultationListQuery): UseQueryResult<ConsultationList> => {
  const core = useCore();
  return useQuery({
    queryKey: keys.consultations(query),
    queryFn: () => core.consultations.list(query),
    placeholderData: keepPreviousData,
  });
};

export const useConsultation = (
  consultationId: string,
): UseQueryResult<Result<ConsultationView, ConsultationRefusal>> => {
  const core = useCore();
  return useQuery({
    queryKey: keys.consultation(consultationId),
    queryFn: () => core.consultations.get({ consultationId }),
  });
};

/** What a registration under this id takes over from a slip; null where there is none. */
export const useCarryOver = (consultationId: string): UseQueryResult<CarriedOver | null> => {
  const core = useCore();
  return useQuery({
    queryKey: keys.carryOver(consultationId),
    queryFn: () => core.consultations.carryOver({ consultationId }),
  });
};

export type ExecuteConsultation = (
  command: Parameters<typeof consultationEnvelope>[0],
) => Promise<Result<ConsultationView, ConsultationRefusal>>;

export const useExecuteConsultation = (consultationId: string): ExecuteConsultation => {
  const core = useCore();
  const client = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (command: Parameters<ExecuteConsultation>[0]) =>
      core.consultations.execute({ consultationId, command: consultationEnvelope(command) }),
    onSuccess: (result) => {
      if (result.ok) client.setQueryData(keys.consultation(consultationId), result);
      return staleBesides(client, 'consultation');
    },
  });
  return mutateAsync;
};

export const useLetters = (query: LetterListQuery): UseQueryResult<LetterList> => {
  const core = useCore();
  return useQuery({
    queryKey: keys.letters(query),
    queryFn: () => core.letters.list(query),
    placeholderData: keepPreviousData,
  });
};

export const useLetter = (letterId: string): UseQueryResult<Result<LetterView, LetterRefusal>> => {
  const core = useCore();
  return useQuery({ queryKey: keys.letter(letterId), queryFn: () => core.letters.get({ letterId }) });
};

export type ExecuteLetter = (
  command: Parameters<typeof letterEnvelope>[0],
) => Promise<Result<LetterView, LetterRefusal | PaperRefusal>>;

export const useExecuteLetter = (letterId: string): ExecuteLetter => {
  const core = useCore();
  const client = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (command: Parameters<ExecuteLetter>[0]) =>
      core.letters.execute({ letterId, command: letterEnvelope(command) }),
    onSuccess: (result) => {
      if (result.ok) client.setQueryData(keys.letter(letterId), result);
      return staleBesides(client, 'letter');
    },
  });
  return useCallback((command) => mutateAsync(command), [mutateAsync]);
};

/** Lists and counts are asked anew; the page that acted has its answer already. */
const staleBesides = (client: QueryClient, own: 'consultation' | 'letter'): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [area] }) => area !== 'case' && area !== 'status' && area !== own,
  });
