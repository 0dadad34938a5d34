/**
 * Offers what is known of a party seen before (same ID number, phone or credit code). Nothing typed is replaced without a press, and the
 * smaller offer (fill in what is blank) comes first.
 */
import './parts.css';
import { History } from 'lucide-react';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PartyMatch } from '../../shared/api/views.ts';
import { href, paths } from '../app/paths.ts';
import { Button } from '../ui/Button.tsx';
import { adopt, type KnownField } from './adopt.ts';
import { usePartyLookup } from './usePartyLookup.ts';

const reasons = { idNumber: 'byIdNumber', phone: 'byPhone', creditCode: 'byCreditCode' } as const;

export const PartySeen = ({ path, caseId }: { readonly path: string; readonly caseId: string }) => {
  const { control } = useFormContext();
  const party: unknown = useWatch({ control, name: path });
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const matches = usePartyLookup(party);
  const match = matches.find(
    (m) => m.caseId !== caseId && !dismissed.includes(keyOf(m)) && adopt(party, m.party, 'blank').length > 0,
  );
  if (match === undefined) return null;
  return <SeenCard path={path} party={party} match={match} onDone={() => setDismissed([...dismissed, keyOf(match)])} />;
};

const keyOf = (match: PartyMatch): string => `${match.caseId}/${match.party.partyId}`;

type SeenCardProps = {
  readonly path: string;
  readonly party: unknown;
  readonly match: PartyMatch;
  readonly onDone: () => void;
};

const SeenCard = ({ path, party, match, onDone }: SeenCardProps) => {
  const { t } = useTranslation('intake');
  const { setValue } = useFormContext();
  const blank = adopt(party, match.party, 'blank');
  const all = adopt(party, match.party, 'all');
  const take = (fields: readonly KnownField[]): void => {
    for (const { field, value } of fields) {
      setValue(`${path}.${field}`, value, { shouldDirty: true, shouldValidate: true });
    }
    onDone();
  };
  const labels = blank.map(({ label }) => t(label)).join('、');
  return (
    <aside className="hj-seen" aria-label={t('seen.title', { name: match.party.name })}>
      <History aria-hidden="true" />
      <div className="hj-seen__text">
        <p className="hj-seen__title">{t('seen.title', { name: match.party.name })}</p>
        <p className="hj-quiet hj-dense">
          {t(`seen.${reasons[match.matchedBy]}`)} ·{' '}
          <a href={href(paths.case(match.caseId))}>{t('seen.from', { number: match.caseNumber })}</a> ·{' '}
          {t('seen.changes', { fields: labels })}
        </p>
      </div>
      <div className="hj-row">
        <Button onPress={() => take(blank)}>{t('seen.useBlank')}</Button>
        {all.length > blank.length && (
          <Button variant="quiet" onPress={() => take(all)}>
            {t('seen.useAll')}
          </Button>
        )}
        <Button variant="quiet" onPress={onDone}>
          {t('seen.dismiss')}
        </Button>
      </div>
    </aside>
  );
};
