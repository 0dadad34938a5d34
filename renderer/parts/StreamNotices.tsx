/** Calm lines over a page: written by a newer version (read-only), or records of two computers that a person reviews. */
import type { HistoryEntry, OpenConflict } from '../../shared/api/views.ts';
import type { Role } from '../../shared/case/commands.ts';
import { useStatus } from '../app/queries.ts';
import { useRefusalText } from '../i18n/refusalText.ts';
import { Banner } from '../ui/Banner.tsx';
import type { ConflictActs } from './conflict/ConflictDialog.tsx';
import { ConflictNotice } from './conflict/ConflictNotice.tsx';

type StreamNoticesProps = Omit<ConflictActs, 'blockedReason'> & {
  readonly needsNewerVersion: boolean;
  readonly conflicts: readonly OpenConflict[];
  readonly history: readonly HistoryEntry[];
  /** Who may settle a conflict. */
  readonly settlers: readonly Role[];
};

export const StreamNotices = ({ needsNewerVersion, settlers, ...acts }: StreamNoticesProps) => {
  const words = useRefusalText();
  const roles = useStatus().data?.person?.roles ?? [];
  const maySettle = settlers.some((role) => roles.includes(role));
  const newer = needsNewerVersion ? words({ type: 'newer-version-needed' }) : null;
  const blockedReason = maySettle ? newer : words({ type: 'role-missing', roles: settlers });
  return (
    <>
      {newer !== null && <Banner tone="due">{newer}</Banner>}
      <ConflictNotice {...acts} blockedReason={blockedReason} />
    </>
  );
};
