/** The calm word of the top strip: saved here, and whether the hub has it too. Leads to the page of the exchange; being offline is no alarm. */
import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { classes } from '../ui/classes.ts';
import { Hint } from '../ui/Hint.tsx';
import { href, paths } from './paths.ts';
import { useSyncStatus } from './queries.ts';
import { useSaveState } from './saveState.ts';
import { type SyncProblem, syncProblemOf } from './syncProblem.ts';

export const SavedState = ({ onlyHere }: { readonly onlyHere: number }) => {
  const { t } = useTranslation('frame');
  const [location] = useLocation();
  const state = useSaveState();
  const { elsewhere, problem } = useElsewhere();
  const look = {
    saved: {
      icon: problem === null ? CircleCheck : CircleAlert,
      word: [t('saved'), elsewhere, problem === null ? '' : t(`problem.${problem}`)]
        .filter((part) => part !== '')
        .join(' · '),
    },
    saving: { icon: LoaderCircle, word: t('saving') },
    failed: { icon: CircleAlert, word: t('saveFailed') },
  }[state];
  const Icon = look.icon;
  return (
    <Hint
      text={
        <>
          {t('savedHint')}
          {onlyHere > 0 && <br />}
          {onlyHere > 0 && t('onlyHere', { count: onlyHere })}
          <br />
          {t('toSync')}
        </>
      }
    >
      <a
        href={href(paths.sync)}
        className={classes(
          'hj-strip__state',
          (state === 'failed' || (state === 'saved' && problem !== null)) && 'hj-strip__state--due',
        )}
        aria-current={location === paths.sync ? 'page' : undefined}
      >
        <Icon aria-hidden="true" />
        <span className="hj-strip__state-word" role="status">
          {look.word}
        </span>
      </a>
    </Hint>
  );
};

type Elsewhere = { readonly elsewhere: string; readonly problem: SyncProblem | null };
/** What the hub has of it, in a few words, and what needs a person; nothing where there is no hub. */
const useElsewhere = (): Elsewhere => {
  const { t } = useTranslation('frame');
  const { data } = useSyncStatus();
  if (data === undefined || data.url === null) return { elsewhere: '', problem: null };
  const count = data.onlyHere + data.filesOnlyHere;
  const at = data.elsewhere === 0 ? t('atHub') : t('someElsewhere', { count: data.elsewhere });
  return { elsewhere: count === 0 ? at : t('someHere', { count }), problem: syncProblemOf(data) };
};
