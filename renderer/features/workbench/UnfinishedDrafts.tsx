/** Forms that were left while being written: one line each, to go on. */
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Draft } from '../../../shared/api/contract.ts';
import { paths } from '../../app/paths.ts';
import { useDrafts } from '../../app/queries.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { formatInstant } from '../../ui/formatDate.ts';

const MOST_SHOWN = 3;

type DraftRow = Omit<Draft, 'content'>;

/** The one form with a page of its own (RosterPage). */
const isRoster = ({ draftId }: DraftRow): boolean => draftId.startsWith('roster:');

/** Where a draft is written on; null for small forms, which open on their case's page. */
const pathOf = (draft: DraftRow): string => {
  if (draft.kind === 'consultation') return paths.consultationDraft(idAfterKind(draft));
  if (draft.kind === 'letter') return paths.letter(idAfterKind(draft));
  if (draft.kind === 'intake' || draft.caseId === null) return paths.draft(draft.draftId);
  if (draft.kind === 'agreement') return paths.agreement(draft.caseId);
  if (isRoster(draft)) return paths.roster(draft.caseId);
  // The id of a session's draft ends with the session (SessionEditor).
  const sessionId = draft.kind === 'session' ? draft.draftId.split(':').at(-1) : undefined;
  return sessionId === undefined ? paths.case(draft.caseId) : paths.session(draft.caseId, sessionId);
};

/** The draft of a letter or a slip is named after it: `letter:<id>`. */
const idAfterKind = ({ draftId, kind }: DraftRow): string => draftId.slice(kind.length + 1);

export const UnfinishedDrafts = () => {
  const { t } = useTranslation('workbench');
  const language = useLanguage();
  const drafts = useDrafts();
  const rows = (drafts.data ?? []).filter((draft) => draft.kind !== 'form' || isRoster(draft)).slice(0, MOST_SHOWN);
  if (rows.length === 0) return null;
  return (
    <nav className="hj-drafts" aria-label={t('unfinished')}>
      <PenLine aria-hidden="true" />
      <strong>{t('unfinished')}</strong>
      {rows.map((draft) => (
        <Link key={draft.draftId} href={pathOf(draft)}>
          {[t(`draftKinds.${isRoster(draft) ? 'roster' : draft.kind}`), draft.title]
            .filter((part) => part !== '')
            .join(' · ')}
          <span className="hj-quiet"> {formatInstant(draft.savedAt, language)}</span>
        </Link>
      ))}
    </nav>
  );
};
