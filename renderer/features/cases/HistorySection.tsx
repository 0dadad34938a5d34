/** Everything that was recorded: what, for which day, by whom and when. Newest first; nothing is ever missing from it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../shared/api/views.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { eventLabel } from '../../i18n/refusalText.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { formatInstant } from '../../ui/formatDate.ts';
import { Money } from '../../ui/Money.tsx';
import { partyName, useCasePage } from './caseActions.tsx';
import { historyDetail } from './historyDetail.ts';
import { StorySection } from './StorySection.tsx';

const SHOWN_AT_FIRST = 8;

export const HistorySection = () => {
  const { t } = useTranslation('cases');
  const { history } = useCasePage().view;
  const [showsAll, setShowsAll] = useState(false);
  const newestFirst = history.toReversed();
  const shown = showsAll ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST);
  return (
    <StorySection id="history" count={history.length}>
      <ol className="hj-history">
        {shown.map((entry) => (
          <HistoryRow key={entry.eventId} entry={entry} />
        ))}
      </ol>
      {newestFirst.length > SHOWN_AT_FIRST && (
        <Button variant="quiet" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? t('history.less') : t('history.show', { count: newestFirst.length })}
        </Button>
      )}
    </StorySection>
  );
};

const HistoryRow = ({ entry }: { readonly entry: HistoryEntry }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const language = useLanguage();
  const { view } = useCasePage();
  const detail = historyDetail(
    entry.data,
    (id) => view.case.proceedings.find(({ proceedingId }) => proceedingId === id)?.kind,
  );
  return (
    <li className="hj-history__row">
      <span className="hj-history__day">{detail.on !== null && <DateText on={detail.on} />}</span>
      <div className="hj-history__what">
        <p>
          {entry.isUnknown ? t('history.unknown') : eventLabel(entry.type)}
          {entry.count > 1 && <span className="hj-quiet"> ×{entry.count}</span>}
          {detail.amountFen !== null && (
            <>
              {' '}
              <Money fen={detail.amountFen} />
            </>
          )}
        </p>
        <p className="hj-quiet hj-dense">
          {[
            namesOf(view.case, detail.aboutIds),
            ...detail.words.map((word) => (typeof word === 'string' ? word : text(word))),
          ]
            .filter((word) => word !== '')
            .join(' · ')}
        </p>
      </div>
      <span className="hj-history__who hj-quiet hj-dense">
        {t('history.by', { person: entry.personName, device: entry.deviceName })}
        <br />
        {formatInstant(entry.recordedAt, language)}
      </span>
    </li>
  );
};

const NAMES_AT_MOST = 4;

/** The names of the parties and of the evidence concerned; a batch is cut after a few. */
const namesOf = (c: Pick<RegisteredCase, 'parties' | 'evidence'>, ids: readonly string[]): string => {
  const evidenceName = (id: string): string => c.evidence.find((item) => item.evidenceId === id)?.name ?? '';
  const names = ids.map((id) => partyName(c, id) || evidenceName(id)).filter((name) => name !== '');
  return `${names.slice(0, NAMES_AT_MOST).join('、')}${names.length > NAMES_AT_MOST ? '…' : ''}`;
};
