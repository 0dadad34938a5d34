/** Calm lines over the case: written by a newer version (read-only), or records of two computers that a person reviews. */
import { useTranslation } from 'react-i18next';
import { useExecute } from '../../app/queries.ts';
import { ConflictNotice } from '../../parts/conflict/ConflictNotice.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { useBlockedReason, useCasePage } from './caseActions.tsx';
import { caseFactWords, rewriteOf } from './conflictWords.ts';

export const CaseNotices = () => {
  const { t } = useTranslation(['cases', 'offices']);
  const { view, act } = useCasePage();
  const blockedReason = useBlockedReason();
  const execute = useExecute(view.caseId);
  const { shares } = view.case;
  const isPlain = view.part === 'home' && shares.length === 0;
  if (isPlain && !view.needsNewerVersion && view.conflicts.length === 0) return null;
  return (
    <div className="hj-stack-tight hj-case__notices">
      {view.part !== 'home' && (
        <Banner title={t(`offices:place.${view.part}Title`, { office: view.homeName })}>
          <p>{t(`offices:place.${view.part}`)}</p>
        </Banner>
      )}
      {view.part === 'home' && shares.length > 0 && (
        <Banner>{t('offices:place.sharedOut', { offices: shares.map(({ office }) => office.name).join('、') })}</Banner>
      )}
      {view.needsNewerVersion && (
        <Banner tone="due" title={t('newer.title')}>
          <p>{t('newer.text')}</p>
        </Banner>
      )}
      <ConflictNotice
        conflicts={view.conflicts}
        history={view.history}
        words={caseFactWords(view.case)}
        blockedReason={blockedReason('ResolveConflict')}
        onResolve={(data) => execute('ResolveConflict', data)}
        rewrite={rewriteOf(act)}
      />
    </div>
  );
};
