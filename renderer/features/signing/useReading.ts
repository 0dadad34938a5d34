/** The agreement's words in parts, from the core; the look at whole numbers is noted there. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { DocumentRefusal } from '../../../shared/api/views.ts';
import type { ReadingPart } from '../../../shared/documents/readingParts.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { useCore } from '../../app/core.tsx';

export const useReading = (
  caseId: string,
  versionId: string,
): UseQueryResult<Result<readonly ReadingPart[], DocumentRefusal>> => {
  const core = useCore();
  return useQuery({
    queryKey: ['reading', caseId, versionId],
    queryFn: () => core.documents.reading({ caseId, versionId }),
  });
};
