/** All hits for a text, with the words around each. */
import './search.css';
import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SearchHit } from '../../../shared/api/views.ts';
import { paths } from '../../app/paths.ts';
import { SEARCH_LIMIT, useSearch } from '../../app/queries.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Money } from '../../ui/Money.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Marked } from './Marked.tsx';

export const SearchPage = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation('search');
  const leadOf = (count: number): string =>
    count < SEARCH_LIMIT ? t('results', { text, count }) : t('resultsMany', { text, count });
  const found = useSearch(text);
  const hits = found.data;
  const lead = hits === undefined ? undefined : leadOf(hits.length);
  return (
    <Page title={t('title')} lead={lead} width="text">
      {hits === undefined && <QueryState isError={found.isError} onRetry={() => void found.refetch()} />}
      {hits?.length === 0 && <EmptyState icon={<SearchX />} what={t('none', { text })} why={t('noneWhy')} isCentered />}
      <div className="hj-hits">
        {hits?.map((hit) => (
          <Hit key={hit.caseId} hit={hit} text={text} />
        ))}
      </div>
    </Page>
  );
};

const Hit = ({ hit, text }: { readonly hit: SearchHit; readonly text: string }) => {
  const { t } = useTranslation(['search', 'workbench']);
  const local = useText();
  return (
    <Link href={paths.case(hit.caseId)} className="hj-hit">
      <span className="hj-hit__title">
        <Marked text={`${hit.workers} · ${hit.respondents}`} words={text} />
      </span>
      <span className="hj-hit__side">
        {hit.isSample && <Chip tone="outline">{t('workbench:sample')}</Chip>}
        <Chip tone={hit.isClosed ? 'settled' : 'primary'}>{local(hit.stepName)}</Chip>
      </span>
      <span className="hj-quiet hj-dense">
        <span className="hj-numeric">
          <Marked text={hit.number} words={text} />
        </span>
        {' · '}
        {t(`search:found.${hit.found}`)}：<Marked text={hit.excerpt} words={text} />
      </span>
      <span className="hj-hit__side hj-quiet hj-dense">
        <DateText on={hit.receivedOn} />
        <Money fen={hit.claimFen} />
      </span>
    </Link>
  );
};
