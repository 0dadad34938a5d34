/**
 * Where a record is: at the hub, only on this computer, or refused by the hub. A sign with words for the pointer and for screen readers,
 * never a colour alone; nothing where the office has no hub.
 */
import './parts.css';
import { CircleAlert, CloudCheck, type LucideIcon, Monitor, Usb } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplayedKind } from '../../shared/sync/streams.ts';
import type { Whereabouts } from '../../shared/sync/whereabouts.ts';
import { href, paths } from '../app/paths.ts';
import { useWhereabouts } from '../app/queries.ts';
import { Hint } from '../ui/Hint.tsx';

const icons: { readonly [P in Whereabouts['at']]: LucideIcon } = {
  hub: CloudCheck,
  here: Monitor,
  elsewhere: Usb,
  refused: CircleAlert,
};

type Words = { readonly short: string; readonly hint: string };
const useWords = (): ((whereabouts: Whereabouts) => Words) => {
  const { t } = useTranslation('sync');
  return useCallback(
    (whereabouts) => ({
      short: t(`place.${whereabouts.at}`),
      hint:
        whereabouts.at === 'refused'
          ? t('place.refusedHint', { why: t(`refusedWhy.${whereabouts.refusal.type}`) })
          : t(`place.${whereabouts.at}Hint`),
    }),
    [t],
  );
};

/** The words of a cell, for copying and reading. */
export const useWhereaboutsText = (): ((whereabouts: Whereabouts | null) => string) => {
  const words = useWords();
  return useCallback((whereabouts) => (whereabouts === null ? '' : words(whereabouts).short), [words]);
};

/** In a row of a list: the sign alone. */
export const WhereaboutsSign = ({ whereabouts }: { readonly whereabouts: Whereabouts | null }) => {
  const words = useWords();
  if (whereabouts === null) return null;
  const Icon = icons[whereabouts.at];
  const { short, hint } = words(whereabouts);
  return (
    <span className={`hj-place hj-place--${whereabouts.at}`} title={hint}>
      <Icon aria-hidden="true" />
      <span className="hj-visually-hidden">{short}</span>
    </span>
  );
};

/** On the page of a record: the sign with its words, and the way to the page of the exchange. */
export const WhereaboutsMark = ({ kind, id }: { readonly kind: ReplayedKind; readonly id: string }) => {
  const words = useWords();
  const whereabouts = useWhereabouts(kind, id);
  if (whereabouts === null) return null;
  const Icon = icons[whereabouts.at];
  const { short, hint } = words(whereabouts);
  return (
    <Hint text={hint}>
      <a className={`hj-place hj-place--${whereabouts.at} hj-place--words`} href={href(paths.sync)}>
        <Icon aria-hidden="true" />
        {short}
      </a>
    </Hint>
  );
};
